package nianshen.ingest.scan.picture;

import java.util.Arrays;
import java.util.List;

/** Prints laid over each other, as they fit best. */
public final class Overlay {

    /** So many pixels to each side. */
    private static final int SHIFT = 1;
    private static final int SHIFTS = 2 * SHIFT + 1;
    private static final int PARTS = 4;
    /** Where digits stand so close that their ink runs together a cut leaves some of one to the other, so many pixels wide. */
    private static final int CUT = 1;

    private Overlay() {
    }

    /** How much two prints are alike, 0 to 1. Where a scanner's pixels begin is chance, so that one is moved by parts of a pixel as well. */
    static double of(Imprint one, Imprint other) {
        return one.size() == 0 || other.size() == 0 ? 0 : Math.min(1, Place.best(one, other).product / one.size());
    }

    /** How much one is darker or lighter than the other where they differ most, laid over each other as they fit best, by its darkest. */
    static double rest(Imprint one, Imprint other) {
        if (one.size() == 0 || other.size() == 0) {
            return 1;
        }
        Place place = Place.best(one, other);
        double[] share = shares(place.across, place.down);
        Print upper = new Print(other.width(), other.height(), other.dark());
        Print moved = new Print(upper.width + 1, upper.height + 1, new float[(upper.width + 1) * (upper.height + 1)]);
        for (int y = 0; y < moved.height; y++) {
            for (int x = 0; x < moved.width; x++) {
                moved.dark[y * moved.width + x] = (float) (share[0] * upper.at(x, y) + share[1] * upper.at(x - 1, y) + share[2] * upper.at(x, y - 1) + share[3] * upper.at(x - 1, y - 1));
            }
        }
        Print lower = new Print(one.width(), one.height(), one.dark());
        return lower.rest(moved.on(lower, place.left(one, other), place.top(one, other)), place.product * place.size, 1, CUT);
    }

    /** Where one print lies on another, in parts of a pixel; the product of both there, by how large the upper one is, and one over that. */
    private record Place(int across, int down, double product, double size) {

        static Place best(Imprint one, Imprint other) {
            double[][] at = new double[SHIFTS][SHIFTS];
            for (int down = 0; down < SHIFTS; down++) {
                for (int across = 0; across < SHIFTS; across++) {
                    at[down][across] = Overlay.product(one, other, (one.width() - other.width()) / 2 + across - SHIFT, (one.height() - other.height()) / 2 + down - SHIFT);
                }
            }
            Place best = null;
            for (int down = 0; down < SHIFTS * PARTS - PARTS + 1; down++) {
                for (int across = 0; across < SHIFTS * PARTS - PARTS + 1; across++) {
                    Place place = of(at, other.neighbours(), across, down);
                    best = best == null || place.product > best.product ? place : best;
                }
            }
            return best;
        }

        /** The product with a print that lies between four places, by how large it is then. */
        private static Place of(double[][] at, double[] neighbours, int across, int down) {
            int x = whole(across);
            int y = whole(down);
            double[] share = shares(across, down);
            double product = share[0] * at[y][x] + share[1] * at[y][x + 1] + share[2] * at[y + 1][x] + share[3] * at[y + 1][x + 1];
            double squares = 0;
            for (double s : share) {
                squares += s * s * neighbours[0];
            }
            squares += 2 * (share[0] * share[1] + share[2] * share[3]) * neighbours[1] + 2 * (share[0] * share[2] + share[1] * share[3]) * neighbours[2]
                    + 2 * share[0] * share[3] * neighbours[3] + 2 * share[1] * share[2] * neighbours[4];
            return squares <= 0 ? new Place(across, down, 0, 0) : new Place(across, down, product / Math.sqrt(squares), 1 / Math.sqrt(squares));
        }

        int left(Imprint one, Imprint other) {
            return (one.width() - other.width()) / 2 + whole(across) - SHIFT;
        }

        int top(Imprint one, Imprint other) {
            return (one.height() - other.height()) / 2 + whole(down) - SHIFT;
        }
    }

    /**
     * How a print goes together with others.
     *
     * @param likeness 0 to 1
     * @param rest     how much it differs where it differs most, by its darkest
     */
    public record Match(double likeness, double rest) {

        static final Match NONE = new Match(0, 1);
    }

    private static int whole(int parts) {
        return Math.min(parts / PARTS, SHIFTS - 2);
    }

    /** How much each of four pixels side by side and below each other counts. */
    private static double[] shares(int across, int down) {
        double right = across / (double) PARTS - whole(across);
        double low = down / (double) PARTS - whole(down);
        return new double[] {(1 - right) * (1 - low), right * (1 - low), (1 - right) * low, right * low};
    }

    /** The products of a print with itself where it lies, one pixel across, one down, one across and down, one across and up. */
    static double[] neighbours(Imprint print) {
        return new double[] {product(print, print, 0, 0), product(print, print, 1, 0), product(print, print, 0, 1), product(print, print, 1, 1), product(print, print, 1, -1)};
    }

    /**
     * How a print fits a row of others side by side; each of them as it stands, or half a pixel further.
     *
     * @param above how much of it counts for what differs most, from its top
     */
    static Match row(Imprint print, List<Imprint> row, double above) {
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
                next[x] = before == null ? null : fit(whole, moved, x - SHIFT, before);
            }
            best = next;
            from = Math.max(1, one.width() - 2 * SHIFT);
        }
        Fit fit = Arrays.stream(best).reduce(null, Fit::better);
        return print.size() == 0 || fit == null || fit.squares == 0 ? Match.NONE
                : new Match(Math.min(1, fit.product / print.size() / Math.sqrt(fit.squares)), whole.rest(fit.drawn(whole), fit.product / fit.squares, above, 0));
    }

    /** How prints fit into one: their products with it, and with themselves; the last of them, and where it stands. */
    private record Fit(double product, double squares, Fit before, Print last, int left, int top) {

        static final Fit NONE = new Fit(0, 0, null, null, 0, 0);

        static Fit better(Fit one, Fit other) {
            return one == null || other != null && other.rest() < one.rest() ? other : one;
        }

        /** What they leave of it, but for what it is itself. */
        double rest() {
            return squares - 2 * product;
        }

        Fit and(double more, Print next, double size, int x, int y) {
            return new Fit(product + more, squares + size, this, next, x, y);
        }

        /** All of them where they stand, on paper as large as a print's. */
        Print drawn(Print size) {
            Print all = new Print(size.width, size.height, new float[size.dark.length]);
            for (Fit fit = this; fit.last != null; fit = fit.before) {
                fit.last.add(all, fit.left, fit.top);
            }
            return all;
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

        /** Adds it to another one, where its corner lies at that place. */
        void add(Print to, int left, int top) {
            for (int y = Math.max(0, -top); y < Math.min(height, to.height - top); y++) {
                for (int x = Math.max(0, -left); x < Math.min(width, to.width - left); x++) {
                    to.dark[(y + top) * to.width + x + left] += dark[y * width + x];
                }
            }
        }

        /** How much it differs from another one as large where it differs most, by its darkest; in so much of it, from its top, without so many columns at its sides. */
        double rest(Print other, double scale, double above, int rim) {
            double most = 0;
            double darkest = 0;
            for (int i = 0; i < dark.length; i++) {
                darkest = Math.max(darkest, dark[i]);
                boolean counts = i < above * dark.length && i % width >= rim && i % width < width - rim;
                most = counts ? Math.max(most, Math.abs(dark[i] - scale * other.dark[i])) : most;
            }
            return most / darkest;
        }

        /** On paper as large as another's, where it lies there. */
        Print on(Print size, int left, int top) {
            Print all = new Print(size.width, size.height, new float[size.dark.length]);
            add(all, left, top);
            return all;
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

    /** These, and one of them that stands there, as high or low as it fits best. */
    private static Fit fit(Print print, List<Print> others, int left, Fit before) {
        Fit best = null;
        for (Print other : others) {
            double size = other.product(other, 0, 0);
            for (int top = -SHIFT; top <= Math.max(0, print.height - other.height) + SHIFT; top++) {
                best = Fit.better(best, before.and(print.product(other, left, top), other, size, left, top));
            }
        }
        return best;
    }

    /** The sum of products where the other one's corner lies at that place. */
    private static double product(Imprint print, Imprint other, int left, int top) {
        return new Print(print.width(), print.height(), print.dark()).product(new Print(other.width(), other.height(), other.dark()), left, top);
    }
}
