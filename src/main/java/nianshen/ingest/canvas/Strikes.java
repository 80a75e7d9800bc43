package nianshen.ingest.canvas;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
