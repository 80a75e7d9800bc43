package nianshen.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nianshen.audit.Auditor;
import nianshen.audit.Examination;
import nianshen.doc.PageSpan;
import nianshen.facts.Facts;
import nianshen.findings.Audit;
import nianshen.findings.Evidence;
import nianshen.findings.Finding;
import nianshen.findings.Result;
import nianshen.ingest.source.Source;
import nianshen.ingest.source.UnreadableException;
import nianshen.rules.RulePack;
import nianshen.scan.ScanTable.Tally;
import nianshen.specimen.Item;
import nianshen.specimen.Maker;
import nianshen.specimen.PaperPrint;
import nianshen.specimen.Specimen;
import org.junit.jupiter.api.Test;

/** A report with one table, scanned: its figures are read or doubted, never wrong; nothing that was recognised accuses. */
class ScanTest {

    private static final Auditor AUDITOR = new Auditor(RulePack.load(java.nio.file.Path.of("rules")));
    private static final Set<String> SHORT = Set.of("title", "table3");
    /** A row whose total is off by one. */
    private static final UnaryOperator<Specimen> FAULT = s -> s.with(s.figures().with("3.new.total",
            s.figures().get("3.new.total").add(BigDecimal.ONE)));

    private static Specimen specimen(UnaryOperator<Specimen> change) {
        Specimen whole = Maker.draw(77);
        List<Item> items = whole.items().stream().filter(i -> SHORT.contains(i.key())).toList();
        return change.apply(whole.with(items));
    }

    @Test
    void anOfficeScanWithAFaultIsReadAndDoubted() throws UnreadableException {
        byte[] pdf = PaperPrint.RULED.write(specimen(FAULT));
        Examination scan = AUDITOR.examine(new Source("scan.pdf", new Scanner(Look.OFFICE, 200, 5).scan(pdf)), null);
        assertNull(scan.audit().error(), () -> scan.audit().error().toString());
        Facts due = AUDITOR.audit(new Source("text.pdf", pdf)).facts();
        Tally tally = Tally.of(due, scan.audit().facts());
        assertEquals(0, tally.wrong(), tally.told()::toString);
        assertTrue(tally.doubted() <= 0.02 * tally.right(), tally.told()::toString);
        Set<String> expected = findings(AUDITOR.audit(new Source("text.pdf", pdf)), Result.VIOLATED);
        expected.removeIf(f -> !f.startsWith("BL-"));
        assertTrue(expected.stream().anyMatch(f -> f.startsWith("BL-01")), expected::toString);
        assertEquals(Set.of(), findings(scan.audit(), Result.VIOLATED));
        assertTrue(findings(scan.audit(), Result.DOUBTFUL).containsAll(expected), () -> findings(scan.audit(), Result.DOUBTFUL) + " " + expected);
        Evidence cell = cell(scan.audit());
        assertEquals("按图片识别，请核对", cell.note());
        PageSpan there = (PageSpan) cell.span();
        PageSpan printed = (PageSpan) cell(AUDITOR.audit(new Source("text.pdf", pdf))).span();
        assertTrue(Math.abs(there.x() - printed.x()) < 6 && Math.abs(there.y() - printed.y()) < 6, there + " " + printed);
    }

    private static Set<String> findings(Audit audit, Result result) {
        return audit.outcomes().stream().flatMap(o -> o.findings().stream()).filter(f -> f.result() == result)
                .map(f -> f.rule() + " " + f.message()).collect(Collectors.toSet());
    }

    private static Evidence cell(Audit audit) {
        return audit.outcomes().stream().flatMap(o -> o.findings().stream()).filter(f -> f.rule().equals("BL-01")).map(Finding::evidence)
                .flatMap(List::stream).filter(e -> Objects.equals(e.key(), "3.new.total")).findFirst().orElseThrow();
    }
}
