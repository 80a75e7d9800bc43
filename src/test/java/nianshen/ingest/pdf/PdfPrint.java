package nianshen.ingest.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Prints small PDF files for tests; coordinates in points from the top left, as the reader gives them back. */
final class PdfPrint implements AutoCloseable {

    static final double SIZE = 12;
    final PDDocument file = new PDDocument();
    private final PDFont font;
    PDPageContentStream out;
    private PDRectangle box;

    PdfPrint() {
        try (InputStream in = PdfPrint.class.getResourceAsStream("/fonts/ttf/NotoSansSC/NotoSansSC-Regular.ttf")) {
            font = PDType0Font.load(file, in, true);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
        page();
    }

    PdfPrint page() {
        return page(PDRectangle.A4, 0);
    }

    PdfPrint page(PDRectangle size, int rotation) {
        try {
            if (out != null) {
                out.close();
            }
            box = size;
            PDPage page = new PDPage(size);
            page.setRotation(rotation);
            file.addPage(page);
            out = new PDPageContentStream(file, page);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return this;
    }

    /** Text whose base line is at y. */
    PdfPrint text(double x, double y, String text) {
        return text(x, y, SIZE, text);
    }

    PdfPrint text(double x, double y, double size, String text) {
        try {
            out.beginText();
            out.setFont(font, (float) size);
            out.newLineAtOffset((float) x, (float) (box.getHeight() - y));
            out.showText(text);
            out.endText();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return this;
    }

    /** A paragraph of lines of so many characters, the first indented by two; the base line of its last line. */
    double paragraph(double x, double y, int width, String text) {
        double at = y;
        String rest = "　　" + text;
        while (!rest.isEmpty()) {
            int end = Math.min(width, rest.length());
            String line = rest.substring(0, end);
            rest = rest.substring(end);
            text(line.startsWith("　　") ? x + 2 * SIZE : x, at, line.replace("　", ""));
            at += rest.isEmpty() ? 0 : 20;
        }
        return at;
    }

    PdfPrint line(double x1, double y1, double x2, double y2) {
        try {
            out.setLineWidth(0.5f);
            out.moveTo((float) x1, (float) (box.getHeight() - y1));
            out.lineTo((float) x2, (float) (box.getHeight() - y2));
            out.stroke();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return this;
    }

    byte[] bytes() {
        try {
            out.close();
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            file.save(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
