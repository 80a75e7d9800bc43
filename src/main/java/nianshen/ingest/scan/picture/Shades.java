package nianshen.ingest.scan.picture;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Dark areas with light letters, as heads of tables are set off, and pages in negative: what differs from their ground is ink, be it lighter or
 * darker, and the ground is paper.
 */
final class Shades {

    /** The picture is looked at in squares of so many points. */
    private static final double SQUARE = 3;
    /** A square is dark that is so much darker than the paper on the whole. */
    private static final double DARK = 0.6;
    /** So many squares may be light between two that are dark, where a letter stands, across and down. */
    private static final int ACROSS = 4;
    private static final int DOWN = 3;
    /** Smaller areas, in points, are letters and lines; so large a share of what encloses one is dark. */
    private static final double NARROWEST = 60;
    private static final double LOWEST = 10;
    private static final double FILLED = 0.6;
    /** What covers more than this share of a picture is no head of a table, but a page in negative, or a picture that cannot be drawn. */
    private static final double MOST = 0.5;
    /** Letters and lines take at least such a share of a page, and at most the other; specks take less. */
    private static final double WRITTEN = 0.008;
    private static final double COVERED = 0.4;
    /** So large a share of an area was dark before what stands between was added: bold letters and thick lines side by side are less so. */
    private static final double SOLID = 0.65;
    /** So many squares beside an area it is lighter by so much at least. */
    private static final int BESIDE = 2;
    private static final int SHARP = 90;
    private static final int WHITE = 255;

    private final Gray picture;
    private final int square;
    private final int width;
    private final int height;

    private Shades(Gray picture, double pixels) {
        this.picture = picture;
        this.square = Math.max(2, (int) Math.round(SQUARE * pixels));
        this.width = picture.width() / square;
        this.height = picture.height() / square;
    }

    /**
     * The picture with its dark areas turned light; the same where it has none.
     *
     * @param pixels in a point
     */
    static Gray lightened(Gray picture, double pixels) {
        Shades shades = new Shades(picture, pixels);
        boolean[] seen = shades.dark();
        boolean[] dark = shades.closed(seen);
        List<Patch> areas = Patch.of(shades.width, shades.height, i -> dark[i]).stream()
                .filter(p -> p.width() * SQUARE >= NARROWEST && p.height() * SQUARE >= LOWEST)
                .filter(p -> p.pixels().length >= FILLED * p.width() * p.height())
                .filter(p -> Arrays.stream(p.pixels()).filter(i -> seen[i]).count() >= SOLID * p.pixels().length)
                .filter(p -> p.width() * p.height() < MOST * dark.length ? shades.endsSharply(p, dark) : shades.isWritten(p)).toList();
        return areas.isEmpty() ? picture : shades.lightened(areas);
    }

    /** Whether it is much lighter right beside an area, as it is not at the edge of a shadow. */
    private boolean endsSharply(Patch area, boolean[] dark) {
        int[] beside = Arrays.stream(area.pixels()).flatMap(one -> IntStream.of(one - BESIDE, one + BESIDE, one - BESIDE * width, one + BESIDE * width))
                .filter(one -> one >= 0 && one < dark.length && !dark[one]).map(one -> picture.at(at(one, square * square / 2))).sorted().toArray();
        return beside.length == 0 || beside[beside.length / 2] - ground(area) >= SHARP;
    }

    /** Whether something light stands on a dark page, as much as letters are. */
    private boolean isWritten(Patch area) {
        int ground = ground(area);
        long light = Arrays.stream(area.pixels()).flatMap(one -> IntStream.range(0, square * square).map(p -> at(one, p))).filter(at -> picture.at(at) - ground > SHARP).count();
        double share = (double) light / area.pixels().length / square / square;
        return share > WRITTEN && share < COVERED;
    }

    private boolean[] dark() {
        boolean[] dark = new boolean[width * height];
        double least = DARK * WHITE;
        for (int i = 0; i < dark.length; i++) {
            dark[i] = sum(i % width * square, i / width * square) < least * square * square;
        }
        return dark;
    }

    private int sum(int left, int top) {
        int sum = 0;
        for (int y = top; y < top + square; y++) {
            for (int x = left; x < left + square; x++) {
                sum += picture.at(x, y);
            }
        }
        return sum;
    }

    /** With the squares between dark ones. */
    private boolean[] closed(boolean[] dark) {
        boolean[] closed = dark.clone();
        for (int y = 0; y < height; y++) {
            close(closed, y * width, 1, width, ACROSS);
        }
        for (int x = 0; x < width; x++) {
            close(closed, x, width, height, DOWN);
        }
        return closed;
    }

    private static void close(boolean[] dark, int first, int step, int count, int most) {
        int last = -1;
        for (int i = 0; i < count; i++) {
            if (dark[first + i * step]) {
                for (int k = last + 1; last >= 0 && i - last <= most + 1 && k < i; k++) {
                    dark[first + k * step] = true;
                }
                last = i;
            }
        }
    }

    private Gray lightened(List<Patch> areas) {
        byte[] pixels = new byte[picture.width() * picture.height()];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = (byte) picture.at(i);
        }
        for (Patch area : areas) {
            int ground = ground(area);
            double by = (double) WHITE / Math.max(1, WHITE - ground);
            for (int one : area.pixels()) {
                for (int p = 0; p < square * square; p++) {
                    int at = at(one, p);
                    pixels[at] = (byte) Math.max(0, WHITE - by * Math.abs(picture.at(at) - ground));
                }
            }
        }
        return new Gray(picture.width(), picture.height(), pixels);
    }

    private int at(int one, int p) {
        return (one / width * square + p / square) * picture.width() + one % width * square + p % square;
    }

    /** How light the ground of an area is. */
    private int ground(Patch area) {
        int[] values = Arrays.stream(area.pixels()).map(one -> picture.at(at(one, square * square / 2))).sorted().toArray();
        return values[values.length / 3];
    }
}
