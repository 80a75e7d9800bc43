package nianshen.specimen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nianshen.doc.Block;
import nianshen.doc.Cell;
import nianshen.doc.Document;
import nianshen.doc.PageSpan;
import nianshen.doc.Paragraph;
import nianshen.doc.Table;
import nianshen.ingest.Ingest;
import nianshen.ingest.source.Source;
import nianshen.ingest.source.UnreadableException;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The same pages in the manner of any maker of OFD are read as the same blocks at the same places; {@code -Dforeign.manners=400} for a long run. */
class ForeignOfdTest {

    private static final int MANNERS = Integer.getInteger("foreign.manners", 40);
    private static final PaperPrint.Style STYLE = new PaperPrint.Style(PaperPrint.Style.Lines.STROKES, false, false, "- %d -");
    /** In points. */
    private static final double NEAR = 1;

    @TestFactory
    Stream<DynamicTest> everyManner_theSameBlocksAtTheSamePlaces() {
        Specimen specimen = Maker.draw(12);
        Document known = read(OfdPrint.RUNS.write(specimen));
        return LongStream.rangeClosed(1, MANNERS).mapToObj(seed -> DynamicTest.dynamicTest(seed + " " + OfdManner.draw(seed), () -> {
            Document other = read(Paper.set(specimen, STYLE, new ForeignEasel(OfdManner.draw(seed))));
            assertEquals(List.of(), other.flaws());
            assertEquals(told(known), told(other));
            assertEquals(List.of(), apart(known, other));
        }));
    }

    private static Document read(byte[] bytes) {
        try {
            return Ingest.read(new Source("报告.ofd", bytes));
        } catch (UnreadableException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> told(Document document) {
        return document.blocks().stream().flatMap(ForeignOfdTest::told).toList();
    }

    private static Stream<String> told(Block block) {
        return block instanceof Table table
                ? table.cells().stream().map(c -> c.row() + "," + c.column() + "+" + c.rowSpan() + "x" + c.columnSpan() + " " + c.text())
                : Stream.of(block instanceof Paragraph p ? p.text() : "picture");
    }

    private static List<PageSpan> places(Document document) {
        return document.blocks().stream().flatMap(b -> b instanceof Table t ? t.cells().stream().map(Cell::span) : Stream.of(b.span())).map(PageSpan.class::cast).toList();
    }

    private static List<String> apart(Document known, Document other) {
        List<String> apart = new ArrayList<>();
        for (int i = 0; i < places(known).size(); i++) {
            PageSpan a = places(known).get(i);
            PageSpan b = places(other).get(i);
            double most = Math.max(Math.max(Math.abs(a.x() - b.x()), Math.abs(a.y() - b.y())),
                    Math.max(Math.abs(a.x() + a.width() - b.x() - b.width()), Math.abs(a.y() + a.height() - b.y() - b.height())));
            if (a.page() != b.page() || most > NEAR) {
                apart.add(a + " and " + b);
            }
        }
        return apart;
    }
}
