package nianshen.render.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nianshen.OfficialForm;
import nianshen.facts.Fact;
import nianshen.facts.Facts;
import nianshen.facts.Figure;
import nianshen.facts.OfficialTable;
import nianshen.pack.PackFiles;
import nianshen.render.Invented;
import nianshen.render.wording.Formats;
import nianshen.render.wording.Words;
import org.junit.jupiter.api.Test;

/** Figures stand on the page where the format prints them, whichever format it is. */
class FormViewsTest {

    private static final PackFiles RULES = PackFiles.read(Invented.RULES);

    @Test
    void aTableThatOnlyANewFormatHasIsLaidOutAsThatFormatPrintsIt() {
        OfficialTable visits = new OfficialTable("visits", "10", "表十");
        List<FormView> views = views(future(), List.of(figure(visits, "open", "held", "3"), figure(visits, "open", "guests", "40"),
                figure(OfficialForm.table("requests"), "new", "total", "7")));
        assertEquals(List.of("requests", "visits"), views.stream().map(FormView::key).toList());
        assertEquals("七、政府开放日情况", views.get(1).title());
        assertEquals(List.of("项目|活动情况x2", "场次|人次", "开放日|3|40"), rows(views.get(1)));
    }

    @Test
    void aFigureWithoutAPlaceInAnyFormatIsListedBelowTheForm() {
        OfficialTable requests = OfficialForm.table("requests");
        List<String> rows = rows(views(RULES, List.of(figure(requests, "new", "total", "7"), figure(requests, "extra", "total", "5"))).get(0));
        assertEquals("extra|total|5", rows.get(rows.size() - 1));
    }

    private static List<FormView> views(PackFiles files, List<Fact> figures) {
        Formats formats = new Formats(files);
        return new FormViews(new Words(files).with(formats.words()), formats)
                .of(new Facts(Invented.clean().facts().report(), figures), List.of(), List.of());
    }

    private static Figure figure(OfficialTable table, String row, String column, String value) {
        return new Figure(table, row, column, row, column, new BigDecimal(value), value, Figure.Reading.NUMBER, 1, null);
    }

    private static List<String> rows(FormView view) {
        return view.rows().stream().map(r -> r.cells().stream()
                .map(c -> c.text() + (c.columnSpan() > 1 ? "x" + c.columnSpan() : "")).collect(Collectors.joining("|"))).toList();
    }

    /** The rules with a format from 2026 on: one part more, with a table of its own. */
    private static PackFiles future() {
        Map<String, byte[]> files = new TreeMap<>();
        RULES.names().forEach(f -> files.put(f, RULES.bytes(f)));
        RULES.below("templates/2021/").forEach(f -> files.put(f.replace("/2021/", "/2026/"), RULES.bytes(f)));
        String head = RULES.text("templates/2021/template.json");
        files.put("templates/2021/template.json", bytes(head.replaceFirst("\"until\": null", "\"until\": 2025")));
        files.put("templates/2026/template.json", bytes(head.replaceFirst("\"id\": \"2021\"", "\"id\": \"2026\"")
                .replaceFirst("\"since\": 2021", "\"since\": 2026")
                .replaceFirst("(\"tables\": \\[)", "$1 {\"number\": \"10\", \"key\": \"visits\", \"name\": \"政府开放日情况\", \"rows\": {}},")
                .replaceFirst("\\],(\\s*\"tables\")", ", {\"number\": 7, \"key\": \"visits\", \"title\": \"政府开放日情况\", \"accepted\": [], "
                        + "\"known\": [], \"table\": \"visits\", \"aspects\": []}],$1")));
        files.put("templates/2026/table10.csv", bytes("项目,活动情况,<\n^,场次,人次\n开放日,#open.held,#open.guests\n"));
        return PackFiles.of(files);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
