package nianshen.ingest.scan.picture;

import java.util.Arrays;
import java.util.List;

/** Prints laid over each other, as they fit best. */
final class Overlay {

    /** So many pixels to each side. */
    private static final int SHIFT = 1;
    private static final int SHIFTS = 2 * SHIFT + 1;
    private static final int PARTS = 4;

    private Overlay() {
    }

    /** How much two prints are alike, 0 to 1. Where a scanner's pixels begin is chance, so that one is moved by parts of a pixel as well. */
    static double of(Imprint one, Imprint other) {
        double[][] at = new double[SHIFTS][SHIFTS];
        for (int down = 0; down < SHIFTS; down++) {
            for (int across = 0; across < SHIFTS; across++) {
                at[down][across] = product(one, other, (one.width() - other.width()) / 2 + across - SHIFT, (one.height() - other.height()) / 2 + down - SHIFT);
            }
        }
        double best = 0;
        for (int down = 0; down < SHIFTS * PARTS - PARTS + 1; down++) {
            for (int across = 0; across < SHIFTS * PARTS - PARTS + 1; across++) {
                best = Math.max(best, between(at, other.neighbours(), across, down));
            }
        }
        return one.size() == 0 || other.size() == 0 ? 0 : Math.min(1, best / one.size());
    }

    /** The product with a print that lies between four places, by how large it is then. */
    private static double between(double[][] at, double[] neighbours, int across, int down) {
        int x = Math.min(across / PARTS, SHIFTS - 2);
        int y = Math.min(down / PARTS, SHIFTS - 2);
        double right = across / (double) PARTS - x;
        double low = down / (double) PARTS - y;
        double[] share = {(1 - right) * (1 - low), right * (1 - low), (1 - right) * low, right * low};
        double product = share[0] * at[y][x] + share[1] * at[y][x + 1] + share[2] * at[y + 1][x] + share[3] * at[y + 1][x + 1];
        double squares = 0;
        for (double s : share) {
            squares += s * s * neighbours[0];
        }
        squares += 2 * (share[0] * share[1] + share[2] * share[3]) * neighbours[1] + 2 * (share[0] * share[2] + share[1] * share[3]) * neighbours[2]
                + 2 * share[0] * share[3] * neighbours[3] + 2 * share[1] * share[2] * neighbours[4];
        return squares == 0 ? 0 : product / Math.sqrt(squares);
    }

    /** The products of a print with itself where it lies, one pixel across, one down, one across and down, one across and up. */
    static double[] neighbours(Imprint print) {
        return new double[] {product(print, print, 0, 0), product(print, print, 1, 0), product(print, print, 0, 1), product(print, print, 1, 1), product(print, print, 1, -1)};
    }

    /** How much a print is like a row of others side by side, 0 to 1; each of them as it stands, or half a pixel further. */
    static double row(Imprint print, List<Imprint> row) {
        Print whole = new Print(print.width(), print.height(), print.dark());
        Fit[] best = new Fit[whole.width];
        Arrays.fill(best, Fit.NONE);
        int from = 0;
        for (Imprint one : row) {
            List<Print> moved = new Print(one.width(), one.height(), one.dark()).moved();
            Fit[] next = new Fit[best.length];
            Fit before = null;
            for (int x = 0; x < next.length; x++) {
                before = x < from ? null : Fit.better(before, best[x - from]);
                next[x] = before == null ? null : before.and(fit(whole, moved, x - SHIFT));
            }
            best = next;
            from = Math.max(1, one.width() - 2 * SHIFT);
        }
        Fit fit = Arrays.stream(best).reduce(null, Fit::better);
        return print.size() == 0 || fit == null || fit.squares == 0 ? 0 : Math.min(1, fit.product / print.size() / Math.sqrt(fit.squares));
    }

    /** How prints fit into one: their products with it, and with themselves. */
    private record Fit(double product, double squares) {

        static final Fit NONE = new Fit(0, 0);

        static Fit better(Fit one, Fit other) {
            return one == null || other != null && other.rest() < one.rest() ? other : one;
        }

        /** What they leave of it, but for what it is itself. */
        double rest() {
            return squares - 2 * product;
        }

        Fit and(Fit other) {
            return new Fit(product + other.product, squares + other.squares);
        }
    }

    /** The pixels of a print. */
    private record Print(int width, int height, float[] dark) {

        /** It where it stands, and half a pixel to the right, below, and both. */
        List<Print> moved() {
            Print right = moved(1, 0);
            return List.of(this, right, moved(0, 1), right.moved(0, 1));
        }

        private Print moved(int across, int down) {
            Print to = new Print(width + across, height + down, new float[(width + across) * (height + down)]);
            for (int y = 0; y < to.height; y++) {
                for (int x = 0; x < to.width; x++) {
                    to.dark[y * to.width + x] = (at(x, y) + at(x - across, y - down)) / 2;
                }
            }
            return to;
        }

        private float at(int x, int y) {
            return x < 0 || y < 0 || x >= width || y >= height ? 0 : dark[y * width + x];
        }

        double product(Print other, int left, int top) {
            double sum = 0;
            for (int y = Math.max(0, top); y < Math.min(height, top + other.height); y++) {
                int here = y * width;
                int there = (y - top) * other.width - left;
                for (int x = Math.max(0, left); x < Math.min(width, left + other.width); x++) {
                    sum += dark[here + x] * other.dark[there + x];
                }
            }
            return sum;
        }
    }

    /** One of them that stands there, as high or low as it fits best. */
    private static Fit fit(Print print, List<Print> others, int left) {
        Fit best = null;
        for (Print other : others) {
            double squares = other.product(other, 0, 0);
            for (int top = -SHIFT; top <= Math.max(0, print.height - other.height) + SHIFT; top++) {
                best = Fit.better(best, new Fit(print.product(other, left, top), squares));
            }
        }
        return best;
    }

    /** The sum of products where the other one's corner lies at that place. */
    private static double product(Imprint print, Imprint other, int left, int top) {
        return new Print(print.width(), print.height(), print.dark()).product(new Print(other.width(), other.height(), other.dark()), left, top);
    }
}
