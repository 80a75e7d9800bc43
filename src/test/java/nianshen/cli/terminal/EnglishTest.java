package nianshen.cli.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What checks say, in English; that every planted mistake is told in it is tested where those are told. */
class EnglishTest {

    private static final Path PHRASES = Path.of("src/main/resources/nianshen/cli/faults_en.txt");

    @Test
    void everyPhraseSpeaksOnlyOfItsOwnGaps() throws IOException {
        List<String> phrases = Files.readAllLines(PHRASES).stream().filter(l -> !l.isBlank() && !l.startsWith("#")).toList();
        assertTrue(phrases.size() > 300);
        for (String phrase : phrases) {
            String[] sides = phrase.split(" => ");
            assertEquals(2, sides.length, phrase);
            long gaps = Pattern.compile("~|\\{}|\\{\\+}").matcher(sides[0]).results().count();
            assertTrue(Pattern.compile("\\$(\\d)").matcher(sides[1]).results().allMatch(m -> Integer.parseInt(m.group(1)) <= gaps), phrase);
        }
    }

    @Test
    void placesAreToldInEnglishAndQuotationsStayAsTheyWereTyped() {
        assertEquals("local/s.dslr line 11 column 14: there is no “合计” (“表三这一列”); did you mean “总计”?",
                English.of("local/s.dslr 第11行第14列：表三没有“合计”这一列，是否想写“总计”"));
        assertEquals("local/本办.xlsx sheet “词表” column “表彰”: the list is not used", English.of("local/本办.xlsx 表“词表” “表彰”列：词表没有被用到"));
        assertEquals("local/s.dslr line 3: found “x”, expected “y ~ $1”", English.of("local/s.dslr 第3行：发现“x”，此处应为“y ~ $1”"));
    }

    @Test
    void whatNoPhraseIsFoundForStaysInChineseBehindItsPlace() {
        assertEquals("local/s.dslr line 3: 天上有云", English.of("local/s.dslr 第3行：天上有云"));
        assertEquals("天上有云", English.of("天上有云"));
    }
}
