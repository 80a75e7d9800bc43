package nianshen.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import nianshen.Shipped;
import nianshen.findings.Audit;
import nianshen.findings.Finding;
import nianshen.findings.Result;
import nianshen.findings.Severity;
import nianshen.findings.Status;
import nianshen.ingest.source.Source;
import nianshen.scan.Remembering;
import nianshen.specimen.Maker;
import nianshen.specimen.PaperPrint;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationStrikeout;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Pages of which a clean piece is missing, that came from another report, or on which something was stamped over a table: told, and nobody is blamed. */
class TornPagesTest {

    private static final byte[] SOUND = PaperPrint.RULED.write(Maker.draw(81));

    /** Changes a file. */
    private interface Change {

        void of(PDDocument file) throws IOException;
    }

    private static void assertTold(byte[] sound, Change change) throws Throwable {
        try (PDDocument file = Loader.loadPDF(sound)) {
            change.of(file);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            file.save(out);
            Remembering.withEyesShut(() -> {
                Audit audit = Shipped.auditor().audit(new Source("报告.pdf", out.toByteArray()));
                assertEquals(List.of(), audit.standing().stream().filter(f -> f.result() == Result.VIOLATED && f.severity() != Severity.HINT).map(Finding::message).toList());
                assertNotEquals(Status.COMPLIANT, audit.status());
            });
        }
    }

    private static String content(PDPage page) throws IOException {
        try (var in = page.getContents()) {
            return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }

    private static void fill(PDDocument file, PDPage page, String content) throws IOException {
        page.setContents(new PDStream(file, new ByteArrayInputStream(content.getBytes(StandardCharsets.ISO_8859_1)), COSName.FLATE_DECODE));
    }

    @TestFactory
    Stream<DynamicTest> aPageCutBetweenTwoOrders_isTold() {
        return Stream.of(new int[] {0, 60}, new int[] {0, 85}, new int[] {2, 30}, new int[] {2, 60}, new int[] {3, 30}).map(cut -> DynamicTest.dynamicTest(cut[0] + " " + cut[1],
                () -> assertTold(SOUND, file -> {
                    PDPage page = file.getPage(cut[0]);
                    String content = content(page);
                    fill(file, page, content.substring(0, content.indexOf("ET", content.length() * cut[1] / 100) + 2));
                })));
    }

    @Test
    void aPageOfAnotherReport_isTold() throws Throwable {
        try (PDDocument other = Loader.loadPDF(PaperPrint.RULED.write(Maker.draw(91)))) {
            assertTold(SOUND, file -> {
                file.removePage(file.getNumberOfPages() - 1);
                file.importPage(other.getPage(other.getNumberOfPages() - 1));
            });
        }
    }

    @Test
    void aStampAcrossTheCells_isTold() throws Throwable {
        assertTold(SOUND, file -> {
            PDPage page = file.getPage(1);
            COSName name = page.getResources().getFontNames().iterator().next();
            PDFont font = page.getResources().getFont(name);
            StringBuilder codes = new StringBuilder();
            for (char sign : "审核人".toCharArray()) {
                codes.append(code(font, sign));
            }
            fill(file, page, content(page) + " q 1 0 0 rg BT /" + name.getName() + " 14 Tf 250 400 Td <" + codes + "> Tj ET Q");
        });
    }

    @Test
    void aNoteThatCrossesOutText_isTold() throws Throwable {
        assertTold(SOUND, file -> {
            PDAnnotationStrikeout note = new PDAnnotationStrikeout();
            note.setRectangle(new PDRectangle(60, 400, 200, 14));
            file.getPage(1).setAnnotations(List.of(note));
        });
    }

    private static String code(PDFont font, char sign) throws IOException {
        for (int code = 0; code < 0x10000; code++) {
            if (String.valueOf(sign).equals(font.toUnicode(code))) {
                return String.format("%04X", code);
            }
        }
        return "";
    }
}
