package nianshen.ingest.scan.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Fine lines side by side, as the borders of some tables are drawn, as one thick line: which of them ends on which of the
 * others is beside the point, and between them is no cell.
 */
final class DoubleLines {

    /** Lines are made of ink so long, are so long and so thick at most, in points: no letter of a table has such strokes side by side. */
    private static final Stroke.Kind LEVEL = new Stroke.Kind(5, 13, 1.5);
    private static final Stroke.Kind UPRIGHT = new Stroke.Kind(4, 11.5, 1.5);
    /** Their middles are so far apart, in points, and they run beside each other on so large a share of the shorter one. */
    private static final double NEAREST = 0.8;
    private static final double FARTHEST = 2.4;
    private static final double BESIDE = 0.8;

    private DoubleLines() {
    }

    /**
     * The ink of a straight page with what is between them.
     *
     * @param pixels in a point
     */
    static Bitmap closed(Bitmap ink, double pixels) {
        Bitmap closed = ink.without(List.of());
        boolean any = false;
        for (boolean flat : new boolean[] {true, false}) {
            Stroke.Kind points = flat ? LEVEL : UPRIGHT;
            for (Stroke[] pair : pairs(Stroke.of(ink, flat, new Stroke.Kind(points.run() * pixels, points.least() * pixels, points.thickest() * pixels)), pixels)) {
                fill(closed, pair[0], pair[1]);
                any = true;
            }
        }
        return any ? closed : ink;
    }

    private static List<Stroke[]> pairs(List<Stroke> strokes, double pixels) {
        List<Stroke> sorted = strokes.stream().sorted(Comparator.comparingDouble(Stroke::middle)).toList();
        List<Stroke[]> pairs = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            Stroke one = sorted.get(i);
            for (int k = i + 1; k < sorted.size() && sorted.get(k).middle() - one.middle() <= 2 * FARTHEST * pixels; k++) {
                Stroke other = sorted.get(k);
                double from = Math.max(one.from(), other.from());
                double to = Math.min(one.to(), other.to());
                double apart = Math.abs(one.across((from + to) / 2) - other.across((from + to) / 2));
                if (to - from > BESIDE * Math.min(one.length(), other.length()) && apart >= NEAREST * pixels && apart <= FARTHEST * pixels) {
                    pairs.add(new Stroke[] {one, other});
                }
            }
        }
        return pairs;
    }

    private static void fill(Bitmap ink, Stroke one, Stroke other) {
        for (int along = (int) Math.max(one.from(), other.from()); along <= Math.min(one.to(), other.to()); along++) {
            double first = one.across(along);
            double second = other.across(along);
            for (int across = (int) Math.round(Math.min(first, second)); across <= Math.round(Math.max(first, second)); across++) {
                ink.ink(one.flat(), along, across);
            }
        }
    }
}
