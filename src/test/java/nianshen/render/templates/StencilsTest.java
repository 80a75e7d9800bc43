package nianshen.render.templates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nianshen.pack.PackFiles;
import nianshen.render.files.LetterException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A page is what Thymeleaf makes of it, whether Thymeleaf fills it in or the stencil that is made of it. */
class StencilsTest {

    private static final String PAGE = "page-own.html";

    private record Clerk(String name, String room, List<String> tasks) {
    }

    private static final List<Clerk> CLERKS = List.of(new Clerk("甲<科>", "三\"楼", List.of("收", "办", "归")), new Clerk("乙 & 丙", null, List.of()),
            new Clerk("", "", List.of("送")));

    private final Map<String, byte[]> files = new TreeMap<>();

    private Templates templates(String page) {
        files.put("letters/" + PAGE, page.getBytes(StandardCharsets.UTF_8));
        return new Templates(PackFiles.of(files));
    }

    private static Map<String, Object> values(List<Clerk> clerks) {
        Map<String, Object> values = new HashMap<>(Map.of("clerks", clerks, "year", 2024, "css", "a { color: red } p > b { margin: 0 }"));
        values.put("none", null);
        return values;
    }

    /** Fills in the page by Thymeleaf, which parses it, and then by its stencil. */
    private void same(String page) {
        Templates templates = templates(page);
        for (List<Clerk> clerks : List.of(CLERKS, CLERKS.subList(0, 1), List.<Clerk>of())) {
            String written = templates.processed(PAGE, values(clerks));
            assertEquals(written, templates.stencil(PAGE, values(clerks)).orElseThrow(), page);
            assertEquals(written, templates.fill(PAGE, values(clerks)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<!DOCTYPE html>\n<html lang=\"zh-CN\" xmlns:th=\"http://www.thymeleaf.org\"><!-- 说明 --><body>\n<p>甲<br>乙<img src=\"a.png\" alt=''></p></body></html>\n",
        "<p th:text=\"${year}\">x</p><p th:text=\"${none}\">x</p><p>[[${year}]] 年</p>",
        "<ul>\n  <li th:each=\"c : ${clerks}\" th:text=\"${c.name}\">x</li>\n</ul>",
        "<p>甲 <b th:each=\"c : ${clerks}\" th:text=\"${c.name}\">x</b> 乙 <th:block th:each=\"c : ${clerks}\"> <i th:text=\"${c.room}\"></i></th:block></p>",
        "<table><tr><td>头</td><td th:each=\"c : ${clerks}\">x</td>\n<td th:each=\"c : ${clerks}\" th:if=\"${c.room != null}\" th:text=\"${c.room}\">x</td></tr></table>",
        "<div>\n<p th:each=\"c,at : ${clerks}\"><i th:text=\"${at.count}\"></i><i th:unless=\"${at.last}\">，</i><b th:if=\"${at.first}\">首</b><u th:class=\"${at.odd} ? 'o'\" th:text=\"${at.index} + '/' + ${at.size}\"></u></p></div>",
        "<div th:each=\"c : ${clerks}\"><p th:each=\"t : ${c.tasks}\"><span th:text=\"${c.name} + '：' + ${t}\"></span></p>[[${#lists.size(c.tasks)}]]</div>",
        "<p th:if=\"${year == 2024}\">是</p><p th:unless=\"${year == 2024}\">否</p><p th:if=\"${none}\">无</p><p th:unless=\"${#lists.isEmpty(clerks)}\">有</p>",
        "<a th:each=\"c : ${clerks}\" class=\"k\" th:classappend=\"${c.room}\" th:title=\"${c.room}\" href=\"#\" id=\"x\" th:id=\"${c.room}\">y</a>",
        "<a th:each=\"c : ${clerks}\" th:classappend=\"${c.room}\"   th:href=\"${c.room}\" rel=\"r\"\n   th:style=\"'width:' + ${year} + 'px'\">y</a>",
        "<td th:each=\"c : ${clerks}\" rowspan='2' th:rowspan='${c.room}' th:colspan=\"${year}\" th:aria-label=\"'第' + ${c.name}\">y</td>",
        "<img th:each=\"c : ${clerks}\" th:src=\"${c.room}\" th:alt=\"${c.name}\"><input data-th-title=\"${year}\">",
        "<style th:utext=\"${css}\"></style><p th:utext=\"${year}\"></p>",
        "<p>未关<p>又一段</p></div><b>完</b>",
    })
    void aPageIsWhatThymeleafMakesOfIt(String page) {
        same(page);
    }

    @Test
    void fragmentsAreFilledInWithWhatTheyAreGiven() {
        files.put("letters/page-part.html", ("<html><body><b th:fragment=\"head(title)\"><i th:text=\"${title}\">x</i> [[${year}]]</b>"
                + "<ul th:fragment=\"list(of)\">\n <li th:each=\"c : ${of}\"><q th:replace=\"~{page-part.html :: head(${c.name})}\"></q></li></ul></body></html>").getBytes(StandardCharsets.UTF_8));
        same("<p>一 <i th:replace=\"~{page-part.html :: head('某办')}\">x</i></p><i th:replace=\"~{page-part.html :: head(${year} + '年')}\"></i>");
        same("<div><section th:replace=\"~{page-part.html :: list(${clerks})}\"></section><p th:each=\"c : ${clerks}\"><i th:replace=\"~{page-part.html :: head(${c.room})}\"></i></p></div>");
    }

    @Test
    void aNameStandsForNothingOutsideItsLoop() {
        same("<p th:each=\"year : ${clerks}\" th:text=\"${year.name}\"></p><p th:text=\"${year}\"></p><p th:each=\"c : ${clerks}\"></p><p th:if=\"${c != null}\">x</p>");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<p th:switch=\"${year}\"><b th:case=\"2024\">今</b><b th:case=\"*\">他</b></p>",
        "<p th:each=\"c : ${clerks}\" th:text=\"${cStat.index}\"></p>",
        "<p th:class=\"'a'\" th:classappend=\"'b'\">x</p>",
        "<p th:each=\"c : ${year}\" th:text=\"${c}\"></p>",
        "<p th:utext=\"'&lt;b&gt;甲&lt;/b&gt;'\"></p>",
    })
    void whatAStencilDoesNotKnowIsLeftToThymeleaf(String page) {
        Templates templates = templates(page);
        String written = templates.processed(PAGE, values(CLERKS));
        assertFalse(templates.stencil(PAGE, values(CLERKS)).isPresent());
        assertEquals(written, templates.fill(PAGE, values(CLERKS)));
    }

    @Test
    void whatCannotBeFilledInIsToldWithItsPlaceAfterOthersWere() {
        Templates templates = templates("<p>甲</p>\n<p th:each=\"c : ${clerks}\" th:text=\"${c.tasks[0]}\"></p>");
        List<Clerk> busy = List.of(CLERKS.get(0));
        assertEquals(templates.fill(PAGE, values(busy)), templates.fill(PAGE, values(busy)));
        LetterException told = assertThrows(LetterException.class, () -> templates.fill(PAGE, values(CLERKS)));
        assertTrue(told.getMessage().contains("c.tasks[0]") && told.getMessage().contains("2"), told.getMessage());
    }
}
