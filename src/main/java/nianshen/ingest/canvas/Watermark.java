package nianshen.ingest.canvas;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import nianshen.ingest.page.Box;
import nianshen.ingest.page.Glyph;
import nianshen.ingest.page.Ruling;

/**
 * Upright letters larger than those around them, which lines of a table run through: they stand across it, in none of its cells.
 * Far larger ones are a watermark, of which nothing needs to be told; others are a stamp that may lie over what the cells hold.
 */
final class Watermark {

    /** In points, and against most characters of the page. */
    private static final double LARGE = 18;
    private static final double LARGER = 2;
    /** A stamp against the characters beside it, which stand no farther above and below it, in its own heights. */
    private static final double STAMP = 1.25;
    private static final double BESIDE = 0.7;
    /** A line within this share of a letter's height or width around its middle runs through it; one that underlines it does not. */
    private static final double MIDDLE = 0.3;

    private Watermark() {
    }

    /** The characters of the page without such letters, and those beside them on their line. Tells where they were digits alone. */
    static List<Glyph> leftOut(List<Glyph> glyphs, List<Ruling> lines, PageLosses losses) {
        List<Glyph> across = through(glyphs, lines).stream().filter(g -> isMark(g, glyphs) || isStamp(g, glyphs)).toList();
        if (across.isEmpty()) {
            return glyphs;
        }
        List<Glyph> mark = glyphs.stream().filter(g -> !g.blank() && across.stream().anyMatch(a -> a.size() == g.size() && a.base() == g.base())).toList();
        if (mark.stream().allMatch(g -> Character.isDigit(g.text().codePointAt(0)))) {
            losses.add("有盖在表格线上的大号数字没有读取");
        } else if (across.stream().anyMatch(g -> !isMark(g, glyphs))) {
            losses.add("有盖在表格线上的文字“" + mark.stream().map(Glyph::text).collect(Collectors.joining()) + "”，没有计入报告，被盖住的内容可能没有读准");
        }
        return glyphs.stream().filter(g -> !mark.contains(g)).toList();
    }

    /** Those that lines run through, if they are larger than some: the many others need not be held against the lines. */
    private static List<Glyph> through(List<Glyph> glyphs, List<Ruling> lines) {
        double smallest = Double.MAX_VALUE;
        for (Glyph glyph : glyphs) {
            smallest = Math.min(smallest, glyph.size());
        }
        Lines flat = Lines.of(lines, true);
        Lines upright = Lines.of(lines, false);
        List<Glyph> through = new ArrayList<>();
        for (Glyph glyph : glyphs) {
            Box box = glyph.box();
            if (glyph.size() >= STAMP * smallest && !glyph.blank() && (flat.runAcross(box.middleY(), box.height(), box.middleX())
                    || upright.runAcross(box.middleX(), box.width(), box.middleY()))) {
                through.add(glyph);
            }
        }
        return through;
    }

    /** The lines of one direction in the order of where they stand. */
    private record Lines(List<Ruling> inOrder, double[] at) {

        static Lines of(List<Ruling> lines, boolean flat) {
            List<Ruling> inOrder = lines.stream().filter(l -> l.flat() == flat).sorted(Comparator.comparingDouble(Ruling::at)).toList();
            return new Lines(inOrder, inOrder.stream().mapToDouble(Ruling::at).toArray());
        }

        /** Whether one runs through the middle of something so thick, over the place along it. */
        boolean runAcross(double middle, double thickness, double along) {
            int next = Arrays.binarySearch(at, middle - MIDDLE * thickness);
            for (int i = next < 0 ? -next - 1 : next; i < at.length && at[i] < middle + MIDDLE * thickness; i++) {
                if (inOrder.get(i).from() < along && inOrder.get(i).to() > along) {
                    return true;
                }
            }
            return false;
        }
    }

    private static boolean isMark(Glyph glyph, List<Glyph> glyphs) {
        return glyph.size() >= LARGE && isLarger(glyph, glyphs, LARGER);
    }

    private static boolean isStamp(Glyph glyph, List<Glyph> glyphs) {
        return isLarger(glyph, glyphs.stream().filter(g -> Math.abs(g.base() - glyph.base()) <= BESIDE * glyph.size()).toList(), STAMP);
    }

    /** Whether it is so many times as large as most of them. */
    private static boolean isLarger(Glyph glyph, List<Glyph> glyphs, double times) {
        return glyphs.stream().filter(g -> g.size() * times <= glyph.size()).count() * 2 > glyphs.size();
    }
}
