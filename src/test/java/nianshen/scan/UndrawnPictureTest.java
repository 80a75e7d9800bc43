package nianshen.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;
import nianshen.doc.Flaw;
import nianshen.ingest.Ingest;
import nianshen.ingest.source.Source;
import nianshen.ingest.source.UnreadableException;
import nianshen.specimen.Maker;
import nianshen.specimen.PaperPrint;
import nianshen.specimen.Specimen;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A page whose picture is damaged, or in a form that nothing here reads, is no blank page: it is told. */
class UndrawnPictureTest {

    private static final byte[] TEXT = text();

    private static byte[] text() {
        Specimen whole = Maker.draw(77);
        return PaperPrint.RULED.write(whole.with(whole.items().stream().filter(i -> Set.of("title", "other").contains(i.key())).toList()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"JPXDecode", "JBIG2Decode", "DCTDecode", "CCITTFaxDecode"})
    void isTold(String form) throws IOException, UnreadableException {
        assertEquals(List.of("第2页只有图片，没有可读取的文字，请核对原件"),
                Ingest.read(new Source("扫描.pdf", pdf(form))).flaws().stream().map(Flaw::message).toList());
    }

    private static byte[] pdf(String form) throws IOException {
        try (PDDocument file = Loader.loadPDF(TEXT)) {
            PDPage page = new PDPage(PDRectangle.A4);
            file.addPage(page);
            COSStream stream = file.getDocument().createCOSStream();
            try (OutputStream out = stream.createRawOutputStream()) {
                out.write("no picture at all".repeat(50).getBytes());
            }
            stream.setItem(COSName.FILTER, COSName.getPDFName(form));
            stream.setItem(COSName.SUBTYPE, COSName.IMAGE);
            stream.setInt(COSName.WIDTH, 1240);
            stream.setInt(COSName.HEIGHT, 1754);
            stream.setInt(COSName.BITS_PER_COMPONENT, 8);
            stream.setItem(COSName.COLORSPACE, COSName.DEVICEGRAY);
            try (PDPageContentStream content = new PDPageContentStream(file, page)) {
                content.drawImage(new PDImageXObject(new PDStream(stream), null), 0, 0, PDRectangle.A4.getWidth(), PDRectangle.A4.getHeight());
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            file.save(bytes);
            return bytes.toByteArray();
        }
    }
}
