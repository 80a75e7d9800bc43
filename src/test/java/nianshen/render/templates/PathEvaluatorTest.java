package nianshen.render.templates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import nianshen.pack.PackFiles;
import nianshen.render.files.LetterException;
import org.junit.jupiter.api.Test;

/** Templates say what they said when OGNL alone evaluated them. */
class PathEvaluatorTest {

    private record Office(String name, String room, List<String> clerks, Office above) {
    }

    private static final Office OVER = new Office("梓湖市<办>", null, List.of(), null);
    private static final Office OFFICE = new Office("梓湖县办", "三楼", List.of("甲", "乙"), OVER);

    private static String filled(String template) {
        PackFiles files = PackFiles.of(Map.of("letters/page-own.html", template.getBytes(StandardCharsets.UTF_8)));
        return new Templates(files).fill("page-own.html", Map.of("office", OFFICE, "year", 2024));
    }

    @Test
    void pathsLeadThroughRecords() {
        assertEquals("<b>梓湖市&lt;办&gt;</b>", filled("<b th:text=\"${office.above.name}\"></b>"));
        assertEquals("<b>2024</b>", filled("<b th:text=\"${year}\"></b>"));
    }

    @Test
    void nothingAtTheEndIsNothing() {
        assertEquals("<b></b>", filled("<b th:text=\"${office.above.room}\">x</b>"));
        assertEquals("<b>无</b>", filled("<b th:if=\"${office.above.room == null}\">无</b><b th:if=\"${office.room == null}\">无</b>"));
        assertEquals("<b>有</b>", filled("<b th:if=\"${office.room != null}\">有</b><b th:if=\"${office.above.room != null}\">有</b>"));
        assertEquals("", filled("<b th:if=\"${nobody != null}\">有</b>"));
    }

    @Test
    void listsAndTextsTellWhetherTheyAreEmpty() {
        assertEquals("<b>2</b>", filled("<b th:text=\"${#lists.size(office.clerks)}\"></b>"));
        assertEquals("<b>空</b>", filled("<b th:if=\"${#lists.isEmpty(office.above.clerks)}\">空</b><b th:if=\"${#lists.isEmpty(office.clerks)}\">空</b>"));
        assertEquals("<b>空</b>", filled("<b th:if=\"${#strings.isEmpty(office.above.room)}\">空</b><b th:if=\"${#strings.isEmpty(office.room)}\">空</b>"));
        assertEquals("<b>有</b>", filled("<b th:if=\"${!#lists.isEmpty(office.clerks)}\">有</b>"));
        assertEquals("", filled("<b th:unless=\"${#lists.isEmpty(nobody)}\">有</b>"));
    }

    @Test
    void whatIsNoPathIsEvaluatedAllTheSame() {
        assertEquals("<b>乙2</b>", filled("<b th:text=\"${office.clerks[1]} + ${#lists.size(office.clerks)}\"></b>"));
        assertEquals("<b>2025</b>", filled("<b th:text=\"${year + 1}\"></b>"));
        assertEquals("<b>甲</b><b>乙</b>", filled("<b th:each=\"c : ${office.clerks}\" th:text=\"${c}\"></b>"));
    }

    @Test
    void pathThatLeadsNowhereIsToldWithItsPlace() {
        for (String nowhere : List.of("office.nmae", "office.above.above.name")) {
            LetterException told = assertThrows(LetterException.class, () -> filled("<p>甲</p>\n<b th:text=\"${" + nowhere + "}\"></b>"));
            assertTrue(told.getMessage().contains(nowhere), told.getMessage());
            assertTrue(told.getMessage().contains("2"), told.getMessage());
        }
    }
}
