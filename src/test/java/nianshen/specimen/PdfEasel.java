package nianshen.specimen;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Draws a PDF with one embedded font. */
final class PdfEasel implements Easel {

    static final TrueTypeFont FACE = face();
    private static final float HEIGHT = PDRectangle.A4.getHeight();

    private final PDDocument document = new PDDocument();
    private final PDFont font;
    private PDPageContentStream stream;

    PdfEasel() {
        try {
            font = PDType0Font.load(document, FACE, true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void turn() throws IOException {
        finish();
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        stream = new PDPageContentStream(document, page);
    }

    @Override
    public float width(String text) throws IOException {
        return font.getStringWidth(text) / 1000;
    }

    @Override
    public void write(String line, float x, float baseline, float size) throws IOException {
        stream.beginText();
        stream.setFont(font, size);
        stream.newLineAtOffset(x, HEIGHT - baseline);
        stream.showText(line);
        stream.endText();
    }

    @Override
    public void frame(float x, float top, float width, float height) throws IOException {
        stream.setLineWidth(0.5f);
        stream.addRect(x, HEIGHT - top - height, width, height);
        stream.stroke();
    }

    @Override
    public void bar(float x, float top, float width, float height) throws IOException {
        stream.addRect(x, HEIGHT - top - height, width, height);
        stream.fill();
    }

    @Override
    public void save(OutputStream out) throws IOException {
        finish();
        stream = null;
        document.save(out);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }

    private void finish() throws IOException {
        if (stream != null) {
            stream.close();
        }
    }

    private static TrueTypeFont face() {
        try (InputStream in = PdfEasel.class.getResourceAsStream("/fonts/ttf/NotoSansSC/NotoSansSC-Regular.ttf")) {
            TrueTypeFont face = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
            // to look for ligatures in every word took a third of the time, and finds none
            face.setEnableGsub(false);
            return face;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Width of a text in the face, in sizes of it. */
    static float advance(String text) throws IOException {
        float width = 0;
        for (int c : text.codePoints().toArray()) {
            width += advance(c);
        }
        return width;
    }

    /** Width of one character. */
    static float advance(int c) throws IOException {
        return (float) FACE.getAdvanceWidth(glyph(c)) / FACE.getUnitsPerEm();
    }

    /** Number of its shape. */
    static int glyph(int c) throws IOException {
        return FACE.getUnicodeCmapLookup().getGlyphId(c);
    }
}
