package nianshen.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nianshen.Shipped;
import nianshen.audit.Auditor;
import nianshen.audit.Input;
import nianshen.audit.Inputs;
import nianshen.doc.PageSpan;
import nianshen.findings.Audit;
import nianshen.findings.Evidence;
import nianshen.findings.Finding;
import nianshen.findings.Result;
import nianshen.ingest.source.Source;
import nianshen.render.exports.ConfirmationCsv;
import nianshen.scan.ScanTable.Tally;
import nianshen.specimen.Maker;
import nianshen.specimen.PaperPrint;
import nianshen.specimen.Specimen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report with one table and a total that is off by one, scanned: its figures are read or doubted, never wrong; nothing that was recognised accuses, unless a person confirmed it. */
class ScanTest {

    private static final Set<String> SHORT = Set.of("title", "table3");
    private static final Auditor AUDITOR = Shipped.auditor();
    private static final byte[] PDF = PaperPrint.RULED.write(specimen());
    private static final byte[] SCAN = new Scanner(Look.OFFICE, 200, 5).scan(PDF);
    private static final Audit PRINTED = AUDITOR.audit(new Source("text.pdf", PDF));
    private static final Audit SCANNED = AUDITOR.audit(new Source("scan.pdf", SCAN));

    private static Specimen specimen() {
        Specimen whole = Maker.draw(77);
        return whole.with(whole.figures().with("3.new.total", whole.figures().get("3.new.total").add(BigDecimal.ONE)))
                .with(whole.items().stream().filter(i -> SHORT.contains(i.key())).toList());
    }

    @Test
    void figuresAreReadOrDoubted() {
        assertNull(SCANNED.error(), () -> SCANNED.error().toString());
        Tally tally = Tally.of(PRINTED.facts(), SCANNED.facts());
        assertEquals(0, tally.wrong(), tally.told()::toString);
        assertTrue(tally.doubted() <= 0.02 * tally.right(), tally.told()::toString);
    }

    @Test
    void charactersOfProseThatAreNotWhatTheyAreAreCounted() {
        assertEquals(0.5, ScanTable.errors("信息公开", "信公升"));
        assertEquals(0, ScanTable.errors("信息公开", "信息公开"));
        assertEquals(0.25, ScanTable.errors("信息公开", "信息公开，"));
    }

    /** Columns are known by what stands above each other alone, and rows by what stands level: the page is set straight by its text, and what is blank is so to the eye. */
    @Test
    void figuresOfATableWithoutRulingLinesAreReadOrDoubted() {
        byte[] bare = PaperPrint.BARE.write(specimen());
        Tally tally = Tally.of(AUDITOR.audit(new Source("bare.pdf", bare)).facts(),
                AUDITOR.audit(new Source("bare-scan.pdf", new Scanner(Look.OFFICE, 200, 5).scan(bare))).facts());
        assertEquals(0, tally.wrong(), tally.told()::toString);
        assertTrue(tally.doubted() <= 0.02 * tally.right(), tally.told()::toString);
    }

    @Test
    void whatThePrintIsBlamedForIsDoubtedInTheScanAndNothingIsBlamed() {
        Set<String> sums = sums(PRINTED, Result.VIOLATED);
        assertTrue(sums.stream().anyMatch(f -> f.startsWith("BL-01")), sums::toString);
        assertEquals(Set.of(), findings(SCANNED, Result.VIOLATED));
        assertEquals(sums, sums(SCANNED, Result.DOUBTFUL));
    }

    /** A half-width comma is read as a whole one, and one of two alike signs is dropped: what was not found may be there. */
    @Test
    void rulesAboutSignsOfProseEndInNoVerdict() {
        for (String rule : List.of("TX-02", "TX-03", "TX-04", "TX-05", "TX-12")) {
            assertEquals(Result.UNDETERMINED, result(SCANNED, rule), rule);
        }
    }

    private static Result result(Audit audit, String rule) {
        return audit.outcomes().stream().filter(o -> o.rule().equals(rule)).findFirst().orElseThrow().result();
    }

    @Test
    void theDoubtIsShownWhereItStands() {
        Evidence cell = cell(SCANNED);
        assertTrue(cell.note().startsWith("按图片识别，"), cell::note);
        PageSpan there = (PageSpan) cell.span();
        PageSpan printed = (PageSpan) cell(PRINTED).span();
        assertTrue(Math.abs(there.x() - printed.x()) < 6 && Math.abs(there.y() - printed.y()) < 6, there + " " + printed);
    }

    @Test
    void whatAPersonConfirmedStands(@TempDir Path folder) throws IOException {
        ConfirmationCsv.write(SCANNED, folder);
        Path draft = folder.resolve(ConfirmationCsv.FILE);
        String filled = Files.readString(draft).lines().map(line -> line.endsWith(",") ? line + line.split(",")[6] : line)
                .collect(Collectors.joining("\n"));
        Files.delete(draft);
        Files.write(folder.resolve("scan.pdf"), SCAN);
        Files.writeString(folder.resolve("scan.pdf.核对.csv"), filled);
        List<Input> inputs = Inputs.find(List.of(folder));
        assertEquals(List.of("scan.pdf"), inputs.stream().map(Input::name).toList());
        Audit confirmed = AUDITOR.audit(inputs.get(0), null);
        assertEquals(sums(PRINTED, Result.VIOLATED), sums(confirmed, Result.VIOLATED));
        assertEquals(sums(confirmed, Result.VIOLATED), findings(confirmed, Result.VIOLATED));
        assertEquals("经人工核对", cell(confirmed).note());
    }

    @Test
    void aTableOfAnotherFileIsNotTakenUp() {
        var told = nianshen.ingest.source.Confirmed.of("文件指纹,00\n页,左,上,宽,高,位置,读作,原件为\n1,0,0,9,9,x,1,2\n".getBytes(java.nio.charset.StandardCharsets.UTF_8), "11");
        assertEquals(List.of(), told.places());
        assertTrue(told.told().contains("指纹"), told::told);
    }

    private static Set<String> sums(Audit audit, Result result) {
        return findings(audit, result).stream().filter(f -> f.startsWith("BL-")).collect(Collectors.toSet());
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
