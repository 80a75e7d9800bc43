package nianshen.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import nianshen.Shipped;
import nianshen.findings.Audit;
import nianshen.findings.Outcome;
import nianshen.findings.Result;
import nianshen.ingest.source.Source;
import nianshen.specimen.Grid;
import nianshen.specimen.Item;
import nianshen.specimen.Maker;
import nianshen.specimen.Specimen;
import nianshen.specimen.Text;
import nianshen.specimen.WebPrint;
import nianshen.specimen.WordPrint;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Right reports of which a table is torn, and a piece cannot be read or joined: nothing is blamed that may stand in that piece. */
class TornTablesTest {

    private static final Auditor AUDITOR = Shipped.auditor();
    private static final Specimen SOUND = Maker.draw(1, 2024);
    /** Becomes a picture in a web page, and the end of a section in a Word file. */
    private static final String BREAK = "此处断开";
    private static final String LACKING = "TB-01";

    /** What becomes of a table, by the name of the case. */
    private static Map<String, Function<Grid, List<Item>>> torn() {
        Map<String, Function<Grid, List<Item>>> torn = new LinkedHashMap<>();
        torn.put("the next page has another number of columns", g -> List.of(head(g), narrowed(rest(g))));
        torn.put("the next page has labels that nobody can read", g -> List.of(head(g), shuffled(rest(g))));
        torn.put("a picture in place of the rest", g -> List.of(head(g), said(BREAK)));
        torn.put("a picture in between", g -> List.of(head(g), said(BREAK), g.slice(g.rows() - 1, g.rows())));
        torn.put("rows between paragraphs", g -> List.of(head(g), said("以上是办理情况的说明，各单位按照要求认真填报了有关数据。"),
                g.slice(cut(g), g.rows() - 1), said("下面是其余的数据，由办公室统一汇总后填报，特此说明。"), g.slice(g.rows() - 1, g.rows())));
        torn.put("figures without labels behind a paragraph", g -> List.of(head(g), said("以上是办理情况的说明，各单位按照要求认真填报了有关数据。"), bare(rest(g))));
        return torn;
    }

    @TestFactory
    Stream<DynamicTest> onPages() {
        return torn().entrySet().stream().flatMap(c -> Stream.of("2", "3", "4").map(table -> DynamicTest.dynamicTest(c.getKey() + ", table " + table,
                () -> assertEquals(List.of(), violated(page(table, c.getValue()))))));
    }

    @TestFactory
    Stream<DynamicTest> inWordByTheEndOfASection() {
        return Stream.of("2", "3", "4").map(table -> DynamicTest.dynamicTest("table " + table, () -> {
            Specimen report = torn(table, g -> List.of(head(g), said(BREAK), shuffled(rest(g))));
            assertEquals(List.of(), violated(AUDITOR.audit(new Source("年报.docx", sectioned(WordPrint.TYPED.write(report))))));
        }));
    }

    @Test
    void rowsThatMayStandInThePieceAreDoubtful_thoseOfAWholeTableAreMissing() {
        assertEquals(Result.DOUBTFUL, lacking(page("3", torn().get("a picture in place of the rest"))));
        assertEquals(Result.VIOLATED, lacking(page("3", g -> List.of(head(g)))));
        assertEquals(Result.SATISFIED, lacking(page("3", g -> List.of(g, said(BREAK)))));
    }

    private static List<String> violated(Audit audit) {
        return audit.outcomes().stream().filter(o -> o.result() == Result.VIOLATED).map(Outcome::rule).toList();
    }

    private static Result lacking(Audit audit) {
        return audit.outcomes().stream().filter(o -> o.rule().equals(LACKING)).findFirst().orElseThrow().result();
    }

    private static Specimen torn(String table, Function<Grid, List<Item>> how) {
        List<Item> items = new ArrayList<>();
        SOUND.items().forEach(item -> items.addAll(item instanceof Grid grid && grid.number().equals(table) ? how.apply(grid) : List.of(item)));
        return SOUND.with(items);
    }

    private static Audit page(String table, Function<Grid, List<Item>> how) {
        String page = new String(WebPrint.PORTAL.write(torn(table, how)), StandardCharsets.UTF_8);
        return AUDITOR.audit(new Source("年报.html", page.replaceAll("<p[^>]*>(&nbsp;)*" + BREAK + "</p>", "<p><img src=\"1.png\"></p>").getBytes(StandardCharsets.UTF_8)));
    }

    private static byte[] sectioned(byte[] file) throws IOException {
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(file)); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            XWPFParagraph last = word.getParagraphs().stream().filter(p -> p.getText().equals(BREAK)).findFirst().orElseThrow();
            while (!last.getRuns().isEmpty()) {
                last.removeRun(0);
            }
            last.getCTP().getPPr().addNewSectPr();
            word.write(out);
            return out.toByteArray();
        }
    }

    private static Text said(String text) {
        return new Text("torn", Text.Kind.BODY, text);
    }

    /** More than half of the table stands before the cut. */
    private static int cut(Grid grid) {
        return grid.rows() - Map.of("2", 3, "3", 5, "4", 1).get(grid.number());
    }

    private static Grid head(Grid grid) {
        return grid.slice(0, cut(grid));
    }

    private static Grid rest(Grid grid) {
        return grid.slice(cut(grid), grid.rows());
    }

    /** Without the last column. */
    private static Grid narrowed(Grid grid) {
        int last = grid.columns() - 1;
        return new Grid(grid.key(), grid.rows(), last, grid.slots().stream().filter(s -> s.column() < last)
                .map(s -> s.column() + s.columnSpan() > last ? s.spanning(s.rowSpan(), s.columnSpan() - 1) : s).toList());
    }

    private static Grid bare(Grid grid) {
        return grid.with(s -> s.key() == null, s -> s.saying(""));
    }

    private static Grid shuffled(Grid grid) {
        Random random = new Random(1);
        return grid.with(s -> s.key() == null, s -> {
            List<String> signs = new ArrayList<>(s.text().codePoints().mapToObj(Character::toString).toList());
            Collections.shuffle(signs, random);
            return s.saying(String.join("", signs));
        });
    }
}
