package nianshen.specimen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nianshen.doc.Block;
import nianshen.doc.Cell;
import nianshen.doc.Document;
import nianshen.doc.PageSpan;
import nianshen.doc.Paragraph;
import nianshen.doc.SourceSpan;
import nianshen.doc.Table;
import nianshen.ingest.Ingest;
import nianshen.ingest.source.Source;
import nianshen.ingest.source.UnreadableException;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The same pages as OFD and as PDF are read as the same blocks at the same places, whatever program wrote the OFD. */
class OfdLikePdfTest {

    private static final int SEEDS = 3;
    /** In points: the two forms are written with other roundings. */
    private static final double NEAR = 1.5;

    @TestFactory
    Stream<DynamicTest> allWays_textTablesAndPlaces() {
        return Stream.of(OfdPrint.values()).flatMap(way -> LongStream.rangeClosed(1, SEEDS).mapToObj(seed -> DynamicTest.dynamicTest(way + " " + seed, () -> {
            Specimen specimen = Maker.draw(seed);
            Document ofd = read(specimen.name() + ".ofd", way.write(specimen));
            assertEquals(List.of(), Faithful.faults(specimen, ofd));
            assertEquals(List.of(), ofd.flaws());
            Document pdf = read(specimen.name() + ".pdf", way.asPdf(specimen));
            assertEquals(told(pdf), told(ofd));
            assertEquals(List.of(), apart(places(pdf), places(ofd), way));
        })));
    }

    private static Document read(String name, byte[] bytes) throws UnreadableException {
        return Ingest.read(new Source(name, bytes));
    }

    private static List<String> told(Document document) {
        return document.blocks().stream().flatMap(OfdLikePdfTest::told).toList();
    }

    private static Stream<String> told(Block block) {
        return block instanceof Table table
                ? table.cells().stream().map(c -> c.row() + "," + c.column() + "+" + c.rowSpan() + "x" + c.columnSpan() + " " + c.text())
                : Stream.of(block instanceof Paragraph p ? p.text() : "picture");
    }

    private static List<SourceSpan> places(Document document) {
        return document.blocks().stream().flatMap(b -> b instanceof Table t ? t.cells().stream().map(Cell::span) : Stream.of(b.span())).toList();
    }

    private static List<String> apart(List<SourceSpan> pdf, List<SourceSpan> ofd, OfdPrint way) {
        List<String> apart = new ArrayList<>();
        assertTrue(pdf.size() > 100 && pdf.size() == ofd.size());
        for (int i = 0; i < pdf.size(); i++) {
            PageSpan a = shown((PageSpan) pdf.get(i), way);
            PageSpan b = (PageSpan) ofd.get(i);
            double most = Math.max(Math.max(Math.abs(a.x() - b.x()), Math.abs(a.y() - b.y())),
                    Math.max(Math.abs(a.x() + a.width() - b.x() - b.width()), Math.abs(a.y() + a.height() - b.y() - b.height())));
            if (a.page() != b.page() || most > NEAR) {
                apart.add(a + " and " + b);
            }
        }
        return apart;
    }

    /** Where a place stands on the page as the way turns it: a quarter clockwise on A4 that lies. */
    private static PageSpan shown(PageSpan p, OfdPrint way) {
        return way != OfdPrint.TURNED ? p : new PageSpan(p.page(), 297 * 72 / 25.4 - p.y() - p.height(), p.x(), p.height(), p.width());
    }
}
