package nianshen.ingest.scan.picture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How dark a character is, pixel by pixel, a little smoothed: prints of one character in one font are all but the same. */
public final class Imprint {

    /** Characters are parted where nothing is darker than such a share of the darkest. */
    private static final double[] PARTED = {0.15, 0.25, 0.35, 0.45, 0.55, 0.65};

    /** What is paler than this share of it is paper. */
    private static final double LEAST = 0.15;

    /** What is paler than this share of what its rows usually are is a gap; so many rows at its top and its foot may be. */
    private static final double TORN = 0.3;
    private static final int EDGE = 2;
    /** In pixels. */
    private static final int PIECE = 3;
    /** No digit is lower than this, by the tallest of a figure; no point or comma is higher than that. */
    private static final double LOWEST_DIGIT = 0.6;
    private static final double WIDEST_DIGIT = 0.9;
    /** No digit but a 1 is narrower than this, by the widest of a figure. */
    private static final double NARROWEST_DIGIT = 0.62;
    private static final double ABOVE_POINTS = 0.65;
    private static final double HIGHEST_POINT = 0.75;
    /** Where the middle of a digit begins from above and from one side, by its height and width; paper there is paler than such a share of its darkest. */
    private static final double MIDDLE = 0.3;
    private static final double INNER = 0.4;
    private static final double HOLLOW = 0.25;
    /** Paper in no light is as dark as this at most. */
    private static final int DARKEST_PAPER = 48;
    private static final int WHITE = 255;
    /** What is paler than this share of its darkest is no ink of it. */
    private static final float LEAST_INK = 0.15f;

    private final int width;
    private final int height;
    private final float[] dark;
    private final float[] sharp;
    private final double size;
    private final int left;
    private final int foot;
    private double[] neighbours;

    /**
     * @param left  how far from the left of the line it begins
     * @param foot  how far below the top of the line its foot lies
     * @param sharp how dark the pixels are before they are smoothed
     */
    private Imprint(int width, int height, int left, int foot, float[] dark, float[] sharp) {
        this.left = left;
        this.foot = foot;
        this.width = width;
        this.height = height;
        this.dark = dark;
        this.sharp = sharp;
        this.size = Math.sqrt(IntStream.range(0, dark.length).mapToDouble(i -> dark[i] * dark[i]).sum());
    }

    /** Of what stands in a box of a page, on paper of that brightness: in the shadow of a hand ink is as much darker than paper as elsewhere by its share, and by less in grey values. */
    static Imprint of(Gray page, Area box, int paper) {
        float light = (float) WHITE / Math.max(DARKEST_PAPER, paper);
        int width = box.width() + 2;
        int height = box.height() + 2;
        float[] across = new float[width * height];
        float[] dark = new float[width * height];
        float[] sharp = new float[width * height];
        for (int y = 1; y < height - 1; y++) {
            for (int x = 1; x < width - 1; x++) {
                float one = light * Math.max(0, paper - page.at(box.left() + x - 1, box.top() + y - 1));
                sharp[y * width + x] = one;
                across[y * width + x - 1] += one;
                across[y * width + x] += 2 * one;
                across[y * width + x + 1] += one;
            }
        }
        for (int i = 0; i < across.length; i++) {
            dark[i] = (i >= width ? across[i - width] : 0) + 2 * across[i] + (i + width < across.length ? across[i + width] : 0);
        }
        return new Imprint(width, height, 0, height, dark, sharp);
    }

    /** Whether it is no digit as it was printed: every one is ink from its top to its foot, and here a row of pixels is all but paper. */
    public boolean isTorn() {
        float[] rows = new float[height];
        for (int i = 0; i < sharp.length; i++) {
            rows[i / width] = Math.max(rows[i / width], sharp[i]);
        }
        float usual = usual(rows);
        return IntStream.range(EDGE, height - EDGE).anyMatch(y -> rows[y] < TORN * usual);
    }

    /** Whether a middle of paper lies between its left and its right, as in no digit but a nought. */
    public boolean isHollow() {
        return middle().mapToDouble(row -> Arrays.stream(row).min().orElse(0)).max().orElse(0) <= HOLLOW;
    }

    /** How dark the darkest place in its middle is, by its darkest anywhere: what was drawn through a nought is seen there. */
    public double darkestInside() {
        return middle().flatMapToDouble(Arrays::stream).max().orElse(0);
    }

    /** How dark its middle is, row by row, by its darkest. */
    private Stream<double[]> middle() {
        double whole = Math.max(1, IntStream.range(0, dark.length).mapToDouble(i -> dark[i]).max().orElse(0));
        int from = (int) (INNER * width);
        int to = (int) Math.ceil((1 - INNER) * width);
        return IntStream.range((int) (MIDDLE * height), (int) Math.ceil((1 - MIDDLE) * height))
                .mapToObj(y -> IntStream.range(from, to).mapToDouble(x -> dark[y * width + x] / whole).toArray());
    }

    /** Whether it lies in pieces: a digit is drawn without lifting the pen, and fine strokes between broad ones may have been lost. */
    public boolean isBroken() {
        float least = (float) (TORN * darkest());
        return Patch.of(width, height, i -> sharp[i] > least).stream().filter(p -> p.pixels().length >= PIECE).count() > 1;
    }

    /** In pixels. */
    public int width() {
        return width;
    }

    /** In pixels. */
    public int height() {
        return height;
    }

    /** How far from the left of the line its middle stands, in pixels. */
    public double middleX() {
        return left + width / 2.0;
    }

    /** How far below the top of the line its foot lies, in pixels. */
    public int foot() {
        return foot;
    }

    /** The prints of characters from left to right; none where what stands there does not part into them. */
    public List<Imprint> parted(String text) {
        for (double share : PARTED) {
            List<Imprint> parts = parted(share);
            if (parts.size() == text.length() && mayBe(parts, text)) {
                return parts;
            }
        }
        return List.of();
    }

    /** Whether digits and signs are as high and as wide as such: of two that hang together and one that lies in two there are as many, and where they hang together one may be cut through. */
    private static boolean mayBe(List<Imprint> parts, String text) {
        int tallest = parts.stream().mapToInt(Imprint::height).max().orElse(0);
        int widest = parts.stream().mapToInt(Imprint::width).max().orElse(0);
        return IntStream.range(0, parts.size()).allMatch(i -> {
            Imprint part = parts.get(i);
            return Character.isDigit(text.charAt(i)) ? part.height >= LOWEST_DIGIT * tallest && part.width <= WIDEST_DIGIT * tallest && (text.charAt(i) == '1' || part.width >= NARROWEST_DIGIT * widest)
                    : part.height <= HIGHEST_POINT * tallest || !isPoint(text.charAt(i));
        });
    }

    private static boolean isPoint(char sign) {
        return sign == '.' || sign == ',';
    }

    /** Cut in the middle of what is paler than that share of the usual. */
    private List<Imprint> parted(double share) {
        float[] columns = columns();
        float usual = usual(columns);
        List<Imprint> parts = new ArrayList<>();
        int start = 0;
        int end = -1;
        for (int x = 0; x < width; x++) {
            if (columns[x] > share * usual) {
                if (end >= 0 && x > end + 1) {
                    int cut = thinnest(columns, end + 1, x);
                    parts.add(part(start, cut, LEAST * usual));
                    start = cut;
                }
                end = x;
            }
        }
        parts.add(part(start, width, LEAST * usual));
        return parts;
    }

    private float[] columns() {
        float[] columns = new float[width];
        for (int i = 0; i < dark.length; i++) {
            columns[i % width] = Math.max(columns[i % width], dark[i]);
        }
        return columns;
    }

    /** How high all of it is, measured as its parts are, in pixels. */
    public int high() {
        return part(0, width, LEAST * usual(columns())).height;
    }

    /** How dark columns with ink usually are. */
    private static float usual(float[] columns) {
        float[] sorted = columns.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    /** The palest column of some. */
    private static int thinnest(float[] columns, int from, int to) {
        int best = from;
        for (int x = from; x < to; x++) {
            best = columns[x] < columns[best] ? x : best;
        }
        return best;
    }

    /** What stands between two columns, without paper around it. */
    private Imprint part(int from, int to, double least) {
        int first = to;
        int last = from;
        int high = height;
        int low = 0;
        for (int y = 0; y < height; y++) {
            for (int x = from; x < to; x++) {
                if (dark[y * width + x] > least) {
                    high = Math.min(high, y);
                    low = y + 1;
                    first = Math.min(first, x);
                    last = Math.max(last, x + 1);
                }
            }
        }
        if (low <= high) {
            return new Imprint(1, 1, from, 0, new float[1], new float[1]);
        }
        return new Imprint(last - first, low - high, first, low, cut(dark, first, last, high, low), cut(sharp, first, last, high, low));
    }

    private float[] cut(float[] values, int left, int right, int top, int bottom) {
        float[] part = new float[(right - left) * (bottom - top)];
        for (int y = top; y < bottom; y++) {
            System.arraycopy(values, y * width + left, part, (y - top) * (right - left), right - left);
        }
        return part;
    }

    /** How it goes together with a row of prints side by side, which stand where they fit best: of characters that hang together. */
    public Overlay.Match match(List<Imprint> row) {
        return Overlay.row(this, row, 1);
    }

    /** How much it differs from a row of digits that are all there is of it but for points and commas. */
    public double restOfDigits(List<Imprint> row) {
        return Overlay.row(this, row, ABOVE_POINTS).rest();
    }

    /** How much two prints are alike, 0 to 1. */
    public double likeness(Imprint other) {
        return Overlay.of(this, other);
    }

    /** How much darker or lighter it is than another where they differ most, by its darkest; of one set in another size, than that in its own. */
    public double rest(Imprint other) {
        double rest = Overlay.rest(this, other);
        return height == other.height ? rest : Math.min(rest, Overlay.rest(this, other.sized((double) height / other.height)));
    }

    /** As it would look in so many times its size. */
    public Imprint sized(double times) {
        int wide = (int) Math.max(1, Math.round(width * times));
        int high = (int) Math.max(1, Math.round(height * times));
        float[] to = new float[wide * high];
        for (int i = 0; i < to.length; i++) {
            double x = Math.max(0, Math.min(width - 1, (i % wide + 0.5) * width / wide - 0.5));
            double y = Math.max(0, Math.min(height - 1, (i / wide + 0.5) * height / high - 0.5));
            int left = (int) Math.min(width - 1, x);
            int top = (int) Math.min(height - 1, y);
            int right = Math.min(width - 1, left + 1);
            int low = Math.min(height - 1, top + 1);
            to[i] = (float) ((1 - y + top) * ((1 - x + left) * dark[top * width + left] + (x - left) * dark[top * width + right])
                    + (y - top) * ((1 - x + left) * dark[low * width + left] + (x - left) * dark[low * width + right]));
        }
        return new Imprint(wide, high, left, foot, to, to);
    }

    /** How much ink it is, on paper of any kind. */
    public double weight() {
        float least = LEAST_INK * darkest();
        double sum = 0;
        for (float one : sharp) {
            sum += one > least ? one : 0;
        }
        return sum;
    }

    /** Whether a straight stroke runs all through its middle from one end to the other, as no two digits but fours have one. */
    public boolean isStruck() {
        return StrokeThrough.isIn(width, height, sharp, darkest());
    }

    /** How much darker than paper its darkest pixel is. */
    public float darkest() {
        float most = 0;
        for (float one : sharp) {
            most = Math.max(most, one);
        }
        return most;
    }

    /** How dark its pixels are, smoothed. */
    float[] dark() {
        return dark;
    }

    /** What it has in common with itself moved by a pixel. */
    double[] neighbours() {
        if (neighbours == null) {
            neighbours = Overlay.neighbours(this);
        }
        return neighbours;
    }

    /** The root of the sum of squares of how dark it is. */
    double size() {
        return size;
    }
}
