package nianshen.ingest.scan.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import nianshen.ingest.page.Warp;

/** Finds how a page lies in its picture, turned a little or seen from the side, by its long strokes; without them by its lines of text. */
final class Straightening {

    /** Farthest turn that lines of text are tried at, and the steps, first over all turns and then around the best, in degrees. */
    private static final double FARTHEST = 45;
    private static final double STRIDE = 0.5;
    private static final double STEP = 0.1;
    /** A page that was laid in hardly turned: towards this turn, in degrees, it is the less likely. */
    private static final double UNLIKELY = 90;
    /** Slopes farther than this from the usual one are other things. */
    private static final double LIKE = 0.03;
    /** Two strokes as long as this, in inches, are ruling lines; shorter ones may be type, whose strokes chain up from character to character with a slope of their own. */
    private static final double RULED = 2;
    /** Strokes over less than this share of the page do not tell how slopes change across it. */
    private static final double SPREAD = 0.15;

    private Straightening() {
    }

    /** A slope that changes evenly across the page; {@code turn} is that of its edge, {@code change} that of every pixel. */
    private record Slope(double turn, double change) {

        double at(double across) {
            return turn + change * across;
        }
    }

    /** The mapping from the page set straight to the picture. */
    static Warp of(Bitmap ink, double dpi) {
        List<Stroke> flat = Stroke.of(ink, true, new Stroke.Kind(0.07 * dpi, 0.8 * dpi, 0.05 * dpi));
        boolean ruled = flat.stream().filter(s -> s.length() >= RULED * dpi).count() > 1;
        Slope level = ruled ? slope(flat, ink.height()) : null;
        Slope upright = slope(Stroke.of(ink, false, new Stroke.Kind(0.07 * dpi, 0.5 * dpi, 0.05 * dpi)), ink.width());
        Slope lines = level == null ? new Slope(textSlope(ink), 0) : level;
        return warp(ink.width(), ink.height(), lines, upright == null ? new Slope(-lines.turn, 0) : upright);
    }

    private static Warp warp(double width, double height, Slope level, Slope upright) {
        double[][] corners = {{0, 0}, {width, 0}, {width, height}, {0, height}};
        double[][] seen = new double[4][];
        for (int i = 0; i < 4; i++) {
            double x = corners[i][0];
            double y = corners[i][1];
            double across = level.at(y);
            double down = upright.at(x);
            double u = (x + down * (y - across * width / 2 - height / 2)) / (1 - down * across);
            seen[i] = new double[] {u, y + across * (u - width / 2)};
        }
        return moves(corners, seen) < 1 ? Warp.NONE : Warp.of(corners, seen);
    }

    private static double moves(double[][] from, double[][] to) {
        double most = 0;
        for (int i = 0; i < 4; i++) {
            most = Math.max(most, Math.hypot(from[i][0] - to[i][0], from[i][1] - to[i][1]));
        }
        return most;
    }

    /** The slope of most strokes; null where there are too few. Longer ones count more. */
    private static Slope slope(List<Stroke> strokes, double extent) {
        if (strokes.size() < 2) {
            return null;
        }
        double usual = usual(strokes);
        List<Stroke> alike = strokes.stream().filter(s -> Math.abs(s.slope() - usual) < LIKE).toList();
        double n = 0;
        double x = 0;
        double y = 0;
        double xx = 0;
        double xy = 0;
        for (Stroke s : alike) {
            double weight = s.length() * s.length();
            n += weight;
            x += weight * s.middle();
            y += weight * s.slope();
            xx += weight * s.middle() * s.middle();
            xy += weight * s.middle() * s.slope();
        }
        double spread = n * xx - x * x;
        if (extent(alike) < SPREAD * extent || spread <= 0) {
            return new Slope(usual, 0);
        }
        double change = (n * xy - x * y) / spread;
        return new Slope((y - change * x) / n, change);
    }

    private static double extent(List<Stroke> strokes) {
        double low = strokes.stream().mapToDouble(Stroke::middle).min().orElse(0);
        return strokes.stream().mapToDouble(Stroke::middle).max().orElse(0) - low;
    }

    /** The slope that half of all length stays below. */
    private static double usual(List<Stroke> strokes) {
        List<Stroke> sorted = new ArrayList<>(strokes);
        sorted.sort(Comparator.comparingDouble(Stroke::slope));
        double half = strokes.stream().mapToDouble(Stroke::length).sum() / 2;
        double seen = 0;
        for (Stroke s : sorted) {
            seen += s.length();
            if (seen >= half) {
                return s.slope();
            }
        }
        return 0;
    }

    /** The slope along which lines of ink and of paper part best. */
    private static double textSlope(Bitmap ink) {
        int[] dots = dots(ink);
        double near = turn(ink, dots, 0, FARTHEST, STRIDE);
        return Math.tan(Math.toRadians(turn(ink, dots, near, STRIDE, STEP)));
    }

    /** Of the turns in steps around one that along which lines part best, in degrees; the farther it is the better they have to. */
    private static double turn(Bitmap ink, int[] dots, double around, double farthest, double step) {
        double best = around;
        double most = -1;
        for (int i = (int) Math.round(-farthest / step); i <= Math.round(farthest / step); i++) {
            double turn = around + i * step;
            double parted = parted(ink, dots, Math.tan(Math.toRadians(turn))) * (1 - Math.abs(turn) / UNLIKELY);
            if (parted > most) {
                most = parted;
                best = turn;
            }
        }
        return best;
    }

    /** The places of ink, of every other column: far fewer than of paper, and looked at for each slope. */
    private static int[] dots(Bitmap ink) {
        IntStream.Builder dots = IntStream.builder();
        for (int y = 0; y < ink.height(); y++) {
            for (int x = 0; x < ink.width(); x += 2) {
                if (ink.at(x, y)) {
                    dots.add(y * ink.width() + x);
                }
            }
        }
        return dots.build().toArray();
    }

    private static double parted(Bitmap ink, int[] dots, double slope) {
        int beyond = (int) Math.ceil(Math.abs(slope) * ink.width() / 2) + 1;
        int[] rows = new int[ink.height() + 2 * beyond];
        for (int dot : dots) {
            rows[(int) Math.round(dot / ink.width() - slope * (dot % ink.width() - ink.width() / 2.0)) + beyond]++;
        }
        double parted = 0;
        for (int i = 1; i < rows.length; i++) {
            parted += (double) (rows[i] - rows[i - 1]) * (rows[i] - rows[i - 1]);
        }
        return parted;
    }
}
