package nianshen.ingest.canvas;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nianshen.ingest.page.Glyph;

/** Tells different digits that were drawn over each other: what is seen is neither. */
final class Overprints {

    /** Nearer than this, in font sizes, two digits do not stand side by side. */
    private static final double NEAR = 0.25;
    /** Cells of a grid over the page, in points. */
    private static final double GRID = 8;

    private Overprints() {
    }

    /** A digit with where it stands, to half a point: drawn there as often as anybody likes, it is looked at once. */
    private record Spot(String digit, long x, long y, long size) {

        static Spot of(Glyph glyph) {
            return new Spot(glyph.text(), Math.round(2 * glyph.box().middleX()), Math.round(2 * glyph.base()), Math.round(2 * glyph.size()));
        }
    }

    /** Whether there are such digits. */
    static boolean found(List<Glyph> glyphs) {
        Map<Long, List<Glyph>> digits = new HashMap<>();
        Set<Spot> known = new HashSet<>();
        for (Glyph glyph : glyphs) {
            if (isDigit(glyph) && known.add(Spot.of(glyph))) {
                long x = (long) Math.floor(glyph.box().middleX() / GRID);
                long y = (long) Math.floor(glyph.base() / GRID);
                for (int i = 0; i < 9; i++) {
                    List<Glyph> others = digits.getOrDefault(key(x + i % 3 - 1, y + i / 3 - 1), List.of());
                    if (others.stream().anyMatch(other -> isOver(glyph, other))) {
                        return true;
                    }
                }
                digits.computeIfAbsent(key(x, y), cell -> new ArrayList<>()).add(glyph);
            }
        }
        return false;
    }

    private static long key(long x, long y) {
        return x << 32 ^ y & 0xFFFFFFFFL;
    }

    private static boolean isDigit(Glyph glyph) {
        return glyph.text().length() == 1 && glyph.text().charAt(0) >= '0' && glyph.text().charAt(0) <= '9';
    }

    private static boolean isOver(Glyph one, Glyph other) {
        double near = NEAR * Math.min(one.size(), other.size());
        return !one.text().equals(other.text()) && Math.abs(one.box().middleX() - other.box().middleX()) < near && Math.abs(one.base() - other.base()) < near;
    }
}
