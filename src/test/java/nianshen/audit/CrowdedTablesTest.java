package nianshen.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
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
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
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

    @Test
    void lettersAcrossThePageThatTheGroundShinesThroughAreNoText_andSuchAsCanBeReadAreNotBlamedOnTheReport() throws IOException {
        assertEquals(List.of(), veiled(0.06f).stream().map(Finding::message).toList());
        assertEquals(List.of(), veiled(0.5f).stream().filter(f -> f.result() == Result.VIOLATED).map(Finding::message).toList());
    }

    /** What is found where large letters that cover so much of what is under them stand across every page. */
    private static List<Finding> veiled(float alpha) throws IOException {
        try (PDDocument report = Loader.loadPDF(PaperPrint.RULED.write(Maker.draw(1, 2024))); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDExtendedGraphicsState veil = new PDExtendedGraphicsState();
            veil.setNonStrokingAlphaConstant(alpha);
            for (PDPage page : report.getPages()) {
                try (PDPageContentStream over = new PDPageContentStream(report, page, AppendMode.APPEND, true, true)) {
                    over.setGraphicsStateParameters(veil);
                    over.beginText();
                    over.setFont(new PDType1Font(FontName.HELVETICA_BOLD), 70);
                    over.newLineAtOffset(60, page.getMediaBox().getHeight() / 2);
                    over.showText("COPY 2024");
                    over.endText();
                }
            }
            report.save(out);
            return AUDITOR.audit(new Source("report.pdf", out.toByteArray())).standing();
        }
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
