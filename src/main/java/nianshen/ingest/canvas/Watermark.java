package nianshen.ingest.canvas;

import java.util.List;
import nianshen.ingest.page.Box;
import nianshen.ingest.page.Glyph;
import nianshen.ingest.page.Ruling;

/** Upright letters far larger than the rest of a page, which lines of a table run through: they stand across it, in none of its cells. */
final class Watermark {

    /** In points, and against most characters of the page. */
    private static final double LARGE = 18;
    private static final double LARGER = 2;
    /** A line within this share of a letter's height or width around its middle runs through it; one that underlines it does not. */
    private static final double MIDDLE = 0.3;

    private Watermark() {
    }

    /** The characters of the page without such letters, and those beside them on their line. Tells where they were digits alone. */
    static List<Glyph> leftOut(List<Glyph> glyphs, List<Ruling> lines, PageLosses losses) {
        List<Glyph> large = lines.isEmpty() ? List.of() : glyphs.stream().filter(g -> g.size() >= LARGE && !g.blank()).toList();
        List<Glyph> across = large.stream().filter(g -> isLarger(g, glyphs) && lines.stream().anyMatch(l -> isThrough(l, g.box()))).toList();
        if (across.isEmpty()) {
            return glyphs;
        }
        List<Glyph> mark = large.stream().filter(g -> across.stream().anyMatch(a -> a.size() == g.size() && a.base() == g.base())).toList();
        if (mark.stream().allMatch(g -> Character.isDigit(g.text().codePointAt(0)))) {
            losses.add("有盖在表格线上的大号数字没有读取");
        }
        return glyphs.stream().filter(g -> !mark.contains(g)).toList();
    }

    private static boolean isLarger(Glyph glyph, List<Glyph> glyphs) {
        return glyphs.stream().filter(g -> g.size() * LARGER <= glyph.size()).count() * 2 > glyphs.size();
    }

    private static boolean isThrough(Ruling line, Box letter) {
        double off = line.flat() ? Math.abs(line.at() - letter.middleY()) / letter.height() : Math.abs(line.at() - letter.middleX()) / letter.width();
        double along = line.flat() ? letter.middleX() : letter.middleY();
        return off < MIDDLE && line.from() < along && line.to() > along;
    }
}
