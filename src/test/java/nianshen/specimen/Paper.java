package nianshen.specimen;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Pages being filled from the top. Lengths in points, {@code y} downwards from the top of the page. */
final class Paper {
    static final float LEFT = 60;
    static final float WIDTH = PDRectangle.A4.getWidth() - 2 * LEFT;
    static final float TOP = 72;
    static final float BOTTOM = PDRectangle.A4.getHeight() - 80;
    private static final float BODY = 14;
    private static final float LEADING = 25;
    private static final float BAR = 0.48f;
    private static final float HAIR = 0.15f;
    private static final String NOT_FIRST = "，。；：、）”》？！";

    final PaperPrint.Style style;
    private final Easel easel;
    private final Set<List<Integer>> hairs = new HashSet<>();
    private int pages;
    private float y;

    Paper(PaperPrint.Style style, Easel easel) throws IOException {
        this.style = style;
        this.easel = easel;
        turn();
    }

    /** Sets a report. */
    static byte[] set(Specimen specimen, PaperPrint.Style style, Easel easel) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (easel) {
            Paper paper = new Paper(style, easel);
            for (Item item : specimen.printed()) {
                if (item instanceof Text text) {
                    paper.paragraph(text);
                } else {
                    new PaperTable(paper, (Grid) item).set();
                }
            }
            easel.save(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
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
        easel.turn();
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
        return easel.width(text) * size;
    }

    /** Writes one line, its baseline at {@code baseline} from the top. */
    void write(String line, float x, float baseline, float size) throws IOException {
        if (line.isBlank()) {
            return;
        }
        easel.write(line, x, baseline, size);
    }

    /** Rules the edges of a cell. */
    void box(float x, float top, float width, float height) throws IOException {
        switch (style.lines()) {
            case STROKES -> easel.frame(x, top, width, height);
            case BARS -> {
                easel.bar(x, top + height - BAR, width, BAR);
                easel.bar(x, top - BAR, width, BAR);
                easel.bar(x, top, BAR, height);
                easel.bar(x + width, top, BAR, height);
            }
            case HAIRS -> {
                hair(x, top, width, HAIR);
                hair(x, top + height, width, HAIR);
                hair(x, top, HAIR, height);
                hair(x + width, top, HAIR, height);
            }
            case NONE -> {
            }
        }
    }

    /** Drawn once where two cells share it: twice it would be darker. */
    private void hair(float x, float top, float width, float height) throws IOException {
        if (hairs.add(List.of(pages, Math.round(2 * x), Math.round(2 * top), Math.round(2 * width), Math.round(2 * height)))) {
            easel.bar(x, top, width, height);
        }
    }
}
