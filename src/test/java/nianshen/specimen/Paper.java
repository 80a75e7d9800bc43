package nianshen.specimen;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Pages being filled from the top. Lengths in points, {@code y} downwards from the top of the page. */
final class Paper implements Closeable {
    static final float LEFT = 60;
    static final float WIDTH = PDRectangle.A4.getWidth() - 2 * LEFT;
    static final float TOP = 72;
    static final float BOTTOM = PDRectangle.A4.getHeight() - 80;
    private static final float BODY = 14;
    private static final float LEADING = 25;
    private static final String NOT_FIRST = "，。；：、）”》？！";
    private static final TrueTypeFont FACE = face();

    final PaperPrint.Style style;
    private final PDDocument document = new PDDocument();
    private final PDFont font;
    private PDPageContentStream stream;
    private int pages;
    private float y;

    Paper(PaperPrint.Style style) throws IOException {
        this.style = style;
        this.font = PDType0Font.load(document, FACE, true);
        turn();
    }

    /** Room left on the page. */
    float room() {
        return BOTTOM - y;
    }

    float y() {
        return y;
    }

    void down(float height) {
        y += height;
    }

    /** Begins a new page. */
    void turn() throws IOException {
        finish();
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        stream = new PDPageContentStream(document, page);
        pages++;
        y = TOP;
        String number = style.footer().formatted(pages);
        write(number, LEFT + (WIDTH - width(number, 10)) / 2, PDRectangle.A4.getHeight() - 50, 10);
    }

    void paragraph(Text text) throws IOException {
        boolean title = text.kind() == Text.Kind.TITLE;
        float size = title ? 18 : BODY;
        float indent = title || text.kind() == Text.Kind.SIGNATURE ? 0 : 2 * BODY;
        for (String line : lines(text.text(), size, WIDTH, indent)) {
            if (room() < LEADING) {
                turn();
            }
            float free = WIDTH - width(line, size);
            float x = LEFT + switch (text.kind()) {
                case TITLE -> free / 2;
                case SIGNATURE -> free - 2 * BODY;
                default -> indent;
            };
            write(line, x, y + size, size);
            y += LEADING;
            indent = 0;
        }
    }

    /** Breaks a text into lines no wider than {@code width}; a closing mark takes the character before it along. */
    List<String> lines(String text, float size, float width, float indent) throws IOException {
        List<String> lines = new ArrayList<>();
        int from = 0;
        float left = width - indent;
        for (int i = 0; i < text.length(); i++) {
            float w = width(text.substring(i, i + 1), size);
            if (w > left + 0.01 && i > from) {
                int cut = NOT_FIRST.indexOf(text.charAt(i)) >= 0 && i - 1 > from ? i - 1 : i;
                lines.add(text.substring(from, cut));
                from = cut;
                left = width - width(text.substring(cut, i), size);
            }
            left -= w;
        }
        lines.add(text.substring(from));
        return lines;
    }

    float width(String text, float size) throws IOException {
        return font.getStringWidth(text) / 1000 * size;
    }

    /** Writes one line, its baseline at {@code baseline} from the top. */
    void write(String line, float x, float baseline, float size) throws IOException {
        if (line.isBlank()) {
            return;
        }
        stream.beginText();
        stream.setFont(font, size);
        stream.newLineAtOffset(x, PDRectangle.A4.getHeight() - baseline);
        stream.showText(line);
        stream.endText();
    }

    /** Rules the edges of a cell. */
    void box(float x, float top, float width, float height) throws IOException {
        float bottom = PDRectangle.A4.getHeight() - top - height;
        switch (style.lines()) {
            case STROKES -> {
                stream.setLineWidth(0.5f);
                stream.addRect(x, bottom, width, height);
                stream.stroke();
            }
            case BARS -> {
                bar(x, bottom, width, 0.48f);
                bar(x, bottom + height, width, 0.48f);
                bar(x, bottom, 0.48f, height);
                bar(x + width, bottom, 0.48f, height);
            }
            case NONE -> {
            }
        }
    }

    void save(OutputStream out) throws IOException {
        finish();
        stream = null;
        document.save(out);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }

    private void bar(float x, float bottom, float width, float height) throws IOException {
        stream.addRect(x, bottom, width, height);
        stream.fill();
    }

    private void finish() throws IOException {
        if (stream != null) {
            stream.close();
        }
    }

    private static TrueTypeFont face() {
        try (InputStream in = Paper.class.getResourceAsStream("/fonts/ttf/NotoSansSC/NotoSansSC-Regular.ttf")) {
            return new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
