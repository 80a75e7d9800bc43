package nianshen.ingest.scan;

import java.util.ArrayList;
import java.util.List;
import nianshen.ingest.page.Box;
import nianshen.ingest.page.Glyph;
import nianshen.ingest.scan.Recogniser.Said;
import nianshen.ingest.scan.picture.Area;

/** The characters of a page as the layout takes them, each with its box. */
final class GlyphRow {

    /** Font size by the height of a line's box. */
    private static final double SIZE = 0.8;
    /** The em box around the base line, in font sizes. */
    private static final double ASCENT = 0.85;
    private static final double DESCENT = 0.15;
    /** No character is wider than this to one side, in font sizes. */
    private static final double HALF = 0.9;

    private static final Said UNREAD = new Said(Glyph.UNKNOWN, new float[] {0}, new float[] {0.5f});

    private final double pixels;
    private final List<Line> lines = new ArrayList<>();

    /** @param pixels in a point */
    GlyphRow(double pixels) {
        this.pixels = pixels;
    }

    /**
     * Font sizes by the heights of lines, in points: lines about as high as usual are of one size.
     *
     * @param usual  height of a line; 0 where every line has its own
     * @param digits whether the heights are those of digits by themselves, and not of lines as they are found
     */
    record Size(double usual, boolean digits) {

        static final Size OWN = new Size(0, false);
        private static final double ALIKE = 0.22;
        /** The height of a digit in font sizes; what is lower than this by the usual size is a dash. */
        private static final double DIGIT = 0.72;
        private static final double LOW = 0.4;
        /** The base line below the middle, in font sizes. */
        private static final double LINE_BASE = 0.38;

        static Size of(List<Area> lines, double pixels) {
            return lines.isEmpty() ? OWN : new Size(lines.stream().mapToInt(Area::height).sorted().toArray()[lines.size() / 2] / pixels, false);
        }

        /** The same where lone figures stand in such lines. */
        Size ofDigits() {
            return new Size(usual, true);
        }

        double base() {
            return digits ? DIGIT / 2 : LINE_BASE;
        }

        double of(double height) {
            if (digits) {
                return height > LOW * SIZE * usual ? height / DIGIT : SIZE * usual;
            }
            return SIZE * (Math.abs(height - usual) < ALIKE * usual ? usual : height);
        }
    }

    /** A line as it was read. */
    private record Line(Said said, Area area, Size sizes) {
    }

    /** The characters of all lines, in the order in which they were written. */
    List<Glyph> glyphs() {
        List<Glyph> glyphs = new ArrayList<>();
        for (Line line : lines) {
            for (int i = 0; i < line.said().text().length(); i++) {
                glyphs.add(glyph(line.said().text().substring(i, i + 1), line.said().place(), i, line.area(), line.sizes(), glyphs.size()));
            }
        }
        return glyphs;
    }

    /** Writes a line, and tells its number. */
    int write(Said said, Area line, Size sizes) {
        lines.add(new Line(said, line, sizes));
        return lines.size() - 1;
    }

    private Glyph glyph(String sign, float[] places, int i, Area line, Size sizes, int order) {
        double size = sizes.of(line.height() / pixels);
        double left = line.left() / pixels;
        double width = line.width() / pixels;
        double at = left + width * places[i];
        double before = i == 0 ? 2 * left - at : left + width * places[i - 1];
        double after = i + 1 == places.length ? 2 * (left + width) - at : left + width * places[i + 1];
        double base = line.middleY() / pixels + sizes.base() * size;
        Box box = new Box(Math.max((before + at) / 2, at - HALF * size), base - ASCENT * size, Math.min((at + after) / 2, at + HALF * size),
                base + DESCENT * size);
        return new Glyph(sign, box, base, size, order);
    }

    /** Writes that something stands there that was not read. */
    void unread(Area where, Size sizes) {
        write(UNREAD, where, sizes);
    }

    /** Takes back what was read in a line. */
    void unread(int line) {
        lines.set(line, new Line(UNREAD, lines.get(line).area(), lines.get(line).sizes()));
    }
}
