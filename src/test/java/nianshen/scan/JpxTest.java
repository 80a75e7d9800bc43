package nianshen.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import nianshen.Shipped;
import nianshen.audit.Auditor;
import nianshen.facts.Facts;
import nianshen.facts.Figure;
import nianshen.ingest.source.Source;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;

/** A page with a table, pressed as JPEG 2000 by another program: in a PDF and by itself it says what it says as a JPEG. */
class JpxTest {

    private static final Auditor AUDITOR = Shipped.auditor();
    private static final byte[] PAGE = page();

    private static byte[] page() {
        try (InputStream in = JpxTest.class.getResourceAsStream("/nianshen/jpx/page.jp2")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void saysTheSameAsAnyOtherPicture() throws IOException {
        Map<String, String> jpeg = figures(AUDITOR.audit(new Source("a.pdf", pdf(JpxTest::jpeg))).facts());
        assertEquals(15, jpeg.values().stream().filter(f -> f.endsWith(" 1")).count(), jpeg::toString);
        assertEquals(jpeg, figures(AUDITOR.audit(new Source("a.pdf", pdf(JpxTest::jpx))).facts()));
        assertEquals(jpeg, figures(AUDITOR.audit(new Source("a.jp2", PAGE)).facts()));
    }

    private static Map<String, String> figures(Facts facts) {
        Map<String, String> figures = new TreeMap<>();
        facts.of(Figure.class).forEach(f -> figures.put(f.key(), f.reading() + " " + f.value() + " " + Math.round(f.confidence())));
        return figures;
    }

    private interface Pressed {
        PDImageXObject in(PDDocument file) throws IOException;
    }

    private static byte[] pdf(Pressed pressed) throws IOException {
        try (PDDocument file = new PDDocument()) {
            PDPage sheet = new PDPage(PDRectangle.A4);
            file.addPage(sheet);
            try (PDPageContentStream content = new PDPageContentStream(file, sheet)) {
                content.drawImage(pressed.in(file), 0, 0, PDRectangle.A4.getWidth(), PDRectangle.A4.getHeight());
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            file.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static PDImageXObject jpeg(PDDocument file) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(PAGE));
        assertTrue(image.getWidth() > 1000);
        return JPEGFactory.createFromImage(file, image, 0.9f);
    }

    private static PDImageXObject jpx(PDDocument file) throws IOException {
        COSStream stream = file.getDocument().createCOSStream();
        try (OutputStream out = stream.createRawOutputStream()) {
            out.write(PAGE);
        }
        stream.setItem(COSName.FILTER, COSName.JPX_DECODE);
        stream.setItem(COSName.SUBTYPE, COSName.IMAGE);
        stream.setInt(COSName.WIDTH, 1240);
        stream.setInt(COSName.HEIGHT, 1754);
        stream.setItem(COSName.COLORSPACE, COSName.DEVICEGRAY);
        return new PDImageXObject(new PDStream(stream), null);
    }
}
