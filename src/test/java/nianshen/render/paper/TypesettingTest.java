package nianshen.render.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where lines of titles and tables end. */
class TypesettingTest {

    @Test
    void titlesBreakBySenseAndEvenly() {
        assertEquals(List.of("关于云泽县教育局2024年", "政府信息公开工作年度报告审查意见的函"),
                TitleBreak.lines(List.of("关于云泽县教育局", "2024年", "政府信息公开工作", "年度报告", "审查意见的函"), 19));
        for (String line : TitleBreak.lines(List.of("关于云泽县" + "很长的".repeat(9) + "局", "年度报告的函"), 19)) {
            assertTrue(line.length() > 1 && line.length() <= 19, line);
        }
    }

    @Test
    void linesEndWhereChineseTypesettingAllows() {
        LineBreaker breaker = new LineBreaker();
        String text = "（一）云泽县，2024年《条例》gongkai@yunze";
        breaker.setText(text);
        List<Integer> ends = new ArrayList<>();
        for (int end = breaker.next(); end >= 0; end = breaker.next()) {
            ends.add(end);
        }
        assertFalse(ends.contains(1), "after an opening bracket");
        assertFalse(ends.contains(text.indexOf('，')), "before a comma");
        assertFalse(ends.contains(text.indexOf("024")), "inside a number");
        assertFalse(ends.contains(text.indexOf('条')), "after an opening title mark");
        assertTrue(ends.contains(text.indexOf("泽")));
        assertEquals(text.length(), ends.get(ends.size() - 1));
    }

    @Test
    void aTextIsCutWhereSoManyLinesAreFullAndNothingIsLost() {
        String text = "第五部分没有写明存在的主要问题，请补充（2024年）。".repeat(40);
        List<String> pieces = LineBreaker.pieces(text, 9.5, 3, 5);
        assertEquals(text, String.join("", pieces));
        assertTrue(pieces.size() > 10, "pieces " + pieces.size());
        for (int i = 0; i < pieces.size() - 1; i++) {
            assertEquals(i == 0 ? 3 : 5, LineBreaker.pieces(pieces.get(i), 9.5, 1, 1).size(), pieces.get(i));
        }
        assertEquals(List.of(""), LineBreaker.pieces("", 9.5, 3, 5));
        assertEquals(List.of("很", "长"), LineBreaker.pieces("很长", 0.5, 1, 1));
    }
}
