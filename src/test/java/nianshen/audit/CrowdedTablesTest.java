package nianshen.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nianshen.Shipped;
import nianshen.findings.Audit;
import nianshen.findings.Finding;
import nianshen.findings.Result;
import nianshen.findings.Status;
import nianshen.ingest.source.Source;
import nianshen.specimen.Maker;
import nianshen.specimen.PaperPrint;
import nianshen.specimen.Specimen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables without lines, labels over many of their own lines and no gap between rows: what cannot be told apart is not blamed. */
class CrowdedTablesTest {

    private static final Auditor AUDITOR = Shipped.auditor();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void aRightReportIsNotBlamed(long seed) {
        Audit audit = audit(Maker.draw(seed, 2024));
        assertEquals(List.of(), audit.standing().stream().filter(f -> f.result() == Result.VIOLATED).map(Finding::message).toList());
        assertNotEquals(Status.UNREADABLE, audit.status());
    }

    @Test
    void wordsOfItsLabelAmongTheFiguresOfARowWerePrintedOverThem_whileOtherWordsAreBlamed() {
        assertEquals(Map.of("TB-05", Result.DOUBTFUL), said("法律行政法规禁止0"));
        assertEquals(Map.of("TB-05", Result.VIOLATED), said("约三件"));
    }

    private static Map<String, Result> said(String text) {
        Specimen report = Maker.draw(1, 2024).redrawn("3", grid -> grid.saying("d2.research", text));
        return AUDITOR.audit(new Source("report.pdf", PaperPrint.RULED.write(report))).standing().stream()
                .collect(Collectors.toMap(Finding::rule, Finding::result));
    }

    private static Audit audit(Specimen specimen) {
        return AUDITOR.audit(new Source("report.pdf", PaperPrint.BARE.tight(specimen)));
    }
}
