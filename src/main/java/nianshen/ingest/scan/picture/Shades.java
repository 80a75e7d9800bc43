package nianshen.ingest.scan.picture;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Dark areas. On those with light letters, as heads of tables are set off, and pages in negative, what is lighter than the ground is ink, and
 * the ground is paper. Those with dark letters are shadows and grey heads: where they end sharply they are made as light as paper; else they
 * stay as they are, since light that falls off slowly does not matter to what looks for ink.
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
    /** So many squares beside its rim it is lighter by so much at least. */
    private static final int BESIDE = 2;
    private static final int SHARP = 90;
    /** Darker than the ground by so much are dark letters. */
    private static final int DARKER = 45;
    /** Darker than this share of the ground they are letters for sure. */
    private static final double LETTERS = 0.75;
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
                .filter(p -> p.width() * p.height() >= MOST * dark.length && shades.isLightOnDark(p) ? shades.isWritten(p) : shades.endsSharply(p, dark)).toList();
        return areas.isEmpty() ? picture : shades.lightened(areas);
    }

    /** Whether it is much lighter right beside an area than at its rim, as it is not at the edge of a hand's shadow. */
    private boolean endsSharply(Patch area, boolean[] dark) {
        int[] steps = Arrays.stream(area.pixels()).flatMap(one -> IntStream.of(-BESIDE, BESIDE, -BESIDE * width, BESIDE * width)
                .filter(off -> one + off >= 0 && one + off < dark.length && !dark[one + off]).map(off -> middle(one + off) - middle(one))).sorted().toArray();
        return steps.length > 0 && steps[steps.length / 2] >= SHARP;
    }

    /** Whether something light stands on a dark page, as much as letters are. */
    private boolean isWritten(Patch area) {
        double share = (double) light(area) / area.pixels().length / square / square;
        return share > WRITTEN && share < COVERED;
    }

    /** Whether there is more that is lighter than the ground than there are dark letters. */
    private boolean isLightOnDark(Patch area) {
        int ground = ground(area);
        return light(area) > pixels(area).filter(at -> ground - picture.at(at) > DARKER).count();
    }

    private long light(Patch area) {
        int ground = ground(area);
        return pixels(area).filter(at -> picture.at(at) - ground > SHARP).count();
    }

    private IntStream pixels(Patch area) {
        return Arrays.stream(area.pixels()).flatMap(one -> IntStream.range(0, square * square).map(p -> at(one, p)));
    }

    /** The pixels of squares beside an area, of which a part may lie in it. */
    private IntStream around(Patch area) {
        return Arrays.stream(area.pixels()).flatMap(one -> IntStream.of(-width - 1, -width, -width + 1, -1, 1, width - 1, width, width + 1).map(off -> one + off))
                .filter(one -> one >= 0 && one < width * height).distinct().flatMap(one -> IntStream.range(0, square * square).map(p -> at(one, p)));
    }

    private int middle(int one) {
        return picture.at(at(one, square * square / 2));
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
        int paper = picture.paper();
        for (Patch area : areas) {
            int ground = ground(area);
            double by = (double) WHITE / Math.max(1, WHITE - ground);
            if (isLightOnDark(area)) {
                pixels(area).forEach(at -> pixels[at] = (byte) Math.max(0, WHITE - by * Math.abs(picture.at(at) - ground)));
            } else {
                IntStream.concat(pixels(area), around(area).filter(at -> picture.at(at) > LETTERS * ground))
                        .forEach(at -> pixels[at] = (byte) Math.min(paper, picture.at(at) * paper / Math.max(1, ground)));
            }
        }
        return new Gray(picture.width(), picture.height(), pixels);
    }

    private int at(int one, int p) {
        return (one / width * square + p / square) * picture.width() + one % width * square + p % square;
    }

    /** How light the ground of an area is. */
    private int ground(Patch area) {
        int[] values = Arrays.stream(area.pixels()).map(this::middle).sorted().toArray();
        return values[values.length / 3];
    }
}
