package nianshen.ingest.canvas;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nianshen.ingest.page.Glyph;
import nianshen.ingest.page.Ruling;

/** Lines by which somebody crossed out what is written: they run through the middle of letters and end where these do. */
final class Strikes {

    /** How far from the middle of a letter, in its size. */
    private static final double MIDDLE = 0.2;
    /** How far beyond the letters it may reach, in their size: no line of a table does not reach farther. */
    private static final double BEYOND = 0.8;
    /** Shorter ones are strokes of a letter, in points. */
    private static final double SHORT = 4;
    /** A line aslant through a figure is no longer than a cell, and no higher. */
    private static final double LONGEST = 120;
    private static final double HIGHEST = 40;

    private final List<Glyph> byBase;
    private final double largest;

    private Strikes(List<Glyph> glyphs) {
        this.byBase = new ArrayList<>(glyphs);
        byBase.removeIf(Glyph::blank);
        byBase.sort(Comparator.comparingDouble(Glyph::base));
        this.largest = byBase.stream().mapToDouble(Glyph::size).max().orElse(0);
    }

    /** The lines without those by which something is crossed out, which is told. */
    static List<Ruling> leftOut(List<Glyph> glyphs, List<Ruling> lines, DrawingLimits limits, PageLosses losses) {
        if (lines.isEmpty() || glyphs.isEmpty()) {
            return lines;
        }
        Strikes page = new Strikes(glyphs);
        List<Ruling> others = lines.stream().filter(line -> !page.strikes(line, limits)).toList();
        if (others.size() < lines.size()) {
            losses.add("有文字被横线划去，被划去的也计入了报告");
        }
        return others;
    }

    /** Tells figures through which a line was drawn aslant. */
    static void tell(List<double[]> slants, Stream<Glyph> glyphs, DrawingLimits limits, PageLosses losses) {
        List<double[]> within = slants.stream().filter(s -> Math.abs(s[0] - s[2]) < LONGEST && Math.abs(s[1] - s[3]) < HIGHEST).toList();
        if (!within.isEmpty() && glyphs.filter(g -> DigitCodes.isDigit(g.text())).anyMatch(g -> within.stream().anyMatch(s -> crosses(s, g, limits)))) {
            losses.add("有数字被斜线划去，被划去的也计入了报告");
        }
    }

    /** Whether a line that comes from beyond one side of a digit goes through its middle. */
    private static boolean crosses(double[] slant, Glyph digit, DrawingLimits limits) {
        limits.looks.use(1);
        double along = (digit.box().middleX() - slant[0]) / (slant[2] - slant[0]);
        double at = slant[1] + along * (slant[3] - slant[1]);
        return along > 0 && along < 1 && Math.abs(at - digit.box().middleY()) < MIDDLE * digit.size();
    }

    private boolean strikes(Ruling line, DrawingLimits limits) {
        if (!line.flat() || line.length() < SHORT) {
            return false;
        }
        int letters = 0;
        double left = line.to();
        double right = line.from();
        double size = 0;
        for (int i = first(line.at()); i < byBase.size() && byBase.get(i).base() < line.at() + largest; i++) {
            limits.looks.use(1);
            Glyph glyph = byBase.get(i);
            if (isThrough(line, glyph)) {
                letters += Character.isDigit(glyph.text().codePointAt(0)) ? 2 : 1;
                left = Math.min(left, glyph.box().left());
                right = Math.max(right, glyph.box().right());
                size = glyph.size();
            }
        }
        return letters >= 2 && line.from() >= left - BEYOND * size && line.to() <= right + BEYOND * size;
    }

    private static boolean isThrough(Ruling line, Glyph glyph) {
        double middle = glyph.box().middleX();
        return line.from() < middle && line.to() > middle && Math.abs(line.at() - glyph.box().middleY()) < MIDDLE * glyph.size();
    }

    /** The first glyph whose base line is at or below a height. */
    private int first(double height) {
        int low = 0;
        int high = byBase.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (byBase.get(middle).base() < height) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
