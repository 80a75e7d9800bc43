package nianshen.scan;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.Set;
import java.util.stream.Collectors;
import nianshen.doc.Paragraph;
import nianshen.ingest.Ingest;
import nianshen.ingest.source.Source;
import nianshen.ingest.source.UnreadableException;
import nianshen.specimen.Maker;
import nianshen.specimen.PaperPrint;
import nianshen.specimen.Specimen;
import nianshen.specimen.Text;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;

/** A page as office machines press it hardest: JBIG2 (ITU-T T.88), which Java knows only with the addition. */
class Jbig2Test {

    private static final Specimen TITLE = title();
    private static final int PAGE_INFORMATION = 48;
    private static final int GENERIC_REGION = 38;
    /** Segment header: number, kind, referred-to, page, length (7.2). */
    private static final int HEADER = 11;

    private static Specimen title() {
        Specimen whole = Maker.draw(77);
        return whole.with(whole.items().stream().filter(i -> Set.of("title", "other").contains(i.key())).toList());
    }

    @Test
    void isReadAsOtherPages() throws IOException, UnreadableException {
        String read = Ingest.read(new Source("扫描.pdf", pdf())).blocks().stream().map(b -> ((Paragraph) b).text()).collect(Collectors.joining());
        String due = TITLE.printed().stream().filter(i -> i.key().equals("title")).map(i -> ((Text) i).text()).collect(Collectors.joining());
        assertTrue(read.startsWith(due.replaceAll("\\s", "")), read);
    }

    private static byte[] pdf() throws IOException {
        BufferedImage page = Scanner.as(new Scanner(Look.FAX, 200, 9).pages(PaperPrint.RULED.write(TITLE), 1, 1).get(0), BufferedImage.TYPE_BYTE_BINARY);
        try (PDDocument file = new PDDocument()) {
            PDPage sheet = new PDPage(PDRectangle.A4);
            file.addPage(sheet);
            try (PDPageContentStream content = new PDPageContentStream(file, sheet)) {
                content.drawImage(pressed(file, page), 0, 0, PDRectangle.A4.getWidth(), PDRectangle.A4.getHeight());
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            file.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static PDImageXObject pressed(PDDocument file, BufferedImage page) throws IOException {
        COSStream stream = file.getDocument().createCOSStream();
        try (InputStream g4 = CCITTFactory.createFromImage(file, page).getCOSObject().createRawInputStream(); OutputStream out = stream.createRawOutputStream()) {
            out.write(segment(0, PAGE_INFORMATION, ByteBuffer.allocate(19).putInt(page.getWidth()).putInt(page.getHeight()).array()));
            byte[] lines = g4.readAllBytes();
            out.write(segment(1, GENERIC_REGION, ByteBuffer.allocate(18 + lines.length).putInt(page.getWidth()).putInt(page.getHeight())
                    .putInt(0).putInt(0).put((byte) 0).put((byte) 1).put(lines).array()));
        }
        stream.setItem(COSName.FILTER, COSName.JBIG2_DECODE);
        stream.setItem(COSName.SUBTYPE, COSName.IMAGE);
        stream.setInt(COSName.WIDTH, page.getWidth());
        stream.setInt(COSName.HEIGHT, page.getHeight());
        stream.setInt(COSName.BITS_PER_COMPONENT, 1);
        stream.setItem(COSName.COLORSPACE, COSName.DEVICEGRAY);
        return new PDImageXObject(new PDStream(stream), null);
    }

    private static byte[] segment(int number, int kind, byte[] data) {
        return ByteBuffer.allocate(HEADER + data.length).putInt(number).put((byte) kind).put((byte) 0).put((byte) 1).putInt(data.length).put(data).array();
    }
}
