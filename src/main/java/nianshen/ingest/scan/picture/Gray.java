package nianshen.ingest.scan.picture;

import java.awt.image.BufferedImage;
import java.util.Arrays;
import nianshen.ingest.page.Warp;

/** A picture in grey values, 0 black, 255 white, row by row. Nobody changes it once it is made. */
public final class Gray {

    private static final int WHITE = 255;
    /** This share of a page, its lightest pixels, is paper for sure. */
    private static final double SURELY_PAPER = 0.35;
    /** This share of a cell, its darkest pixels, is ink where there is any. */
    private static final double DARKEST = 0.002;
    /** How far red ink is lightened beyond its red value: its share of what red stands out by, and the most. */
    private static final int REDDENED = 35;
    private static final int MOST_REDDENED = 60;
    /** Black and white as far apart as this need no stretching any more than what is nearly one grey. */
    private static final int LEAST_CONTRAST = 40;
    /** So many pixels of a row a mapping leads to a straight line, to less than a hundredth of one. */
    private static final int STRAIGHT = 32;

    private final int width;
    private final int height;
    private final byte[] pixels;

    private Gray(int width, int height) {
        this(width, height, new byte[width * height]);
    }

    /** @param pixels row by row, its own from now on */
    Gray(int width, int height, byte[] pixels) {
        this.width = width;
        this.height = height;
        this.pixels = pixels;
    }

    /**
     * A picture seen in two ways, which are one where there is no colour in it.
     *
     * @param plain   as bright as the eye sees it
     * @param redless through a red glass: red stamps all but vanish
     */
    record Views(Gray plain, Gray redless) {
    }

    /** The picture as bright as the eye sees it. */
    public static Gray of(BufferedImage image) {
        return views(image).plain;
    }

    /** The picture in both ways. */
    static Views views(BufferedImage image) {
        Gray redless = new Gray(image.getWidth(), image.getHeight());
        Gray plain = redless;
        int[] row = new int[redless.width];
        boolean grey = isPlain(image);
        int pixel = 0;
        for (int y = 0; y < redless.height; y++) {
            read(image, y, row);
            for (int x = 0; x < row.length; x++, pixel++) {
                int value = row[x];
                if (grey || isGrey(value)) {
                    redless.pixels[pixel] = (byte) value;
                    plain.pixels[pixel] = (byte) value;
                } else {
                    plain = plain == redless ? new Gray(redless.width, redless.height, redless.pixels.clone()) : plain;
                    redless.pixels[pixel] = (byte) throughRed(value);
                    plain.pixels[pixel] = (byte) brightness(value);
                }
            }
        }
        return new Views(plain, redless);
    }

    /** What is grey, as most of every page is, is as bright either way. */
    private static boolean isGrey(int rgb) {
        return ((rgb >> 8 ^ rgb) & 0xFFFF) == 0;
    }

    private static int throughRed(int rgb) {
        int red = rgb >> 16 & WHITE;
        int over = red - Math.max(rgb >> 8 & WHITE, rgb & WHITE);
        return Math.min(WHITE, red + Math.max(0, Math.min(MOST_REDDENED, over * REDDENED / 100)));
    }

    private static int brightness(int rgb) {
        return ((rgb >> 16 & WHITE) * 299 + (rgb >> 8 & WHITE) * 587 + (rgb & WHITE) * 114) / 1000;
    }

    /** Reads a row of grey values, or of colours: those that stand there packed as they are, which takes a tenth of the time. */
    private static void read(BufferedImage image, int y, int[] row) {
        if (isPlain(image)) {
            image.getRaster().getSamples(0, y, row.length, 1, 0, row);
        } else if (image.getType() == BufferedImage.TYPE_INT_RGB) {
            image.getRaster().getDataElements(0, y, row.length, 1, row);
        } else {
            image.getRGB(0, y, row.length, 1, row, 0, row.length);
        }
    }

    /** Grey values as such; Java would lighten them on the way to colours. */
    private static boolean isPlain(BufferedImage image) {
        return image.getType() == BufferedImage.TYPE_BYTE_GRAY;
    }

    /** In pixels. */
    public int width() {
        return width;
    }

    /** In pixels. */
    public int height() {
        return height;
    }

    /** The grey value, 0 to 255. */
    public int at(int x, int y) {
        return pixels[y * width + x] & 255;
    }

    /** The grey value of a pixel by its number, counted row by row. */
    public int at(int index) {
        return pixels[index] & WHITE;
    }

    /** This picture with a part of another one that is as large. */
    Gray with(Gray other, Area part) {
        Gray both = new Gray(width, height, pixels.clone());
        for (int y = part.top(); y < part.bottom(); y++) {
            System.arraycopy(other.pixels, y * width + part.left(), both.pixels, y * width + part.left(), part.width());
        }
        return both;
    }

    /** The part of the picture in the box, at least a pixel. */
    public Gray crop(Area area) {
        Area a = area.within(this);
        Gray crop = new Gray(a.width(), a.height());
        for (int y = 0; y < crop.height; y++) {
            System.arraycopy(pixels, (y + a.top()) * width + a.left(), crop.pixels, y * crop.width, crop.width);
        }
        return crop;
    }

    /** The picture with margins as light as its paper. */
    Gray padded(int left, int top, int right, int bottom) {
        Gray padded = new Gray(width + left + right, height + top + bottom);
        Arrays.fill(padded.pixels, (byte) paper());
        for (int y = 0; y < height; y++) {
            System.arraycopy(pixels, y * width, padded.pixels, (y + top) * padded.width + left, width);
        }
        return padded;
    }

    /** How light the paper is. */
    int paper() {
        int[] counts = counts();
        int seen = 0;
        int value = WHITE;
        while (value > 0 && (seen += counts[value]) <= pixels.length * SURELY_PAPER) {
            value--;
        }
        return value;
    }

    /** How much darker than paper its darkest pixels are. */
    int contrast() {
        int[] counts = counts();
        int dark = 0;
        for (int seen = counts[0]; dark < WHITE && seen <= pixels.length * DARKEST; seen += counts[dark]) {
            dark++;
        }
        return Math.max(0, paper() - dark);
    }

    private int[] counts() {
        int[] counts = new int[256];
        byte last = 0;
        int begun = 0;
        // most pixels are as the one before them: to count these one by one would wait each time for the count before
        for (int i = 0; i < pixels.length; i++) {
            if (pixels[i] != last) {
                counts[last & WHITE] += i - begun;
                last = pixels[i];
                begun = i;
            }
        }
        counts[last & WHITE] += pixels.length - begun;
        return counts;
    }

    /** The darkest as black, the paper as white. */
    public Gray stretched() {
        int[] counts = counts();
        int low = 0;
        for (int seen = counts[0]; low < WHITE - 1 && seen < pixels.length * 0.01; seen += counts[low]) {
            low++;
        }
        int high = WHITE;
        for (int seen = counts[WHITE]; high > low + 1 && seen < pixels.length * 0.2; seen += counts[high]) {
            high--;
        }
        if (high - low < LEAST_CONTRAST) {
            return this;
        }
        Gray stretched = new Gray(width, height);
        for (int i = 0; i < pixels.length; i++) {
            stretched.pixels[i] = (byte) Math.max(0, Math.min(WHITE, ((pixels[i] & 255) - low) * WHITE / (high - low)));
        }
        return stretched;
    }

    /** The picture in another size: averaged where it shrinks, smooth where it grows. */
    public Gray scaled(int toWidth, int toHeight) {
        Gray source = this;
        while (source.width >= 2 * toWidth && source.height >= 2 * toHeight) {
            source = source.halved();
        }
        return source.width == toWidth && source.height == toHeight ? source : source.smooth(toWidth, toHeight);
    }

    private Gray halved() {
        Gray half = new Gray(width / 2, height / 2);
        for (int y = 0; y < half.height; y++) {
            for (int x = 0; x < half.width; x++) {
                int sum = at(2 * x, 2 * y) + at(2 * x + 1, 2 * y) + at(2 * x, 2 * y + 1) + at(2 * x + 1, 2 * y + 1);
                half.pixels[y * half.width + x] = (byte) ((sum + 2) / 4);
            }
        }
        return half;
    }

    private Gray smooth(int toWidth, int toHeight) {
        Gray to = new Gray(toWidth, toHeight);
        for (int y = 0; y < toHeight; y++) {
            double v = (y + 0.5) * height / toHeight - 0.5;
            for (int x = 0; x < toWidth; x++) {
                to.pixels[y * toWidth + x] = (byte) Math.round(between((x + 0.5) * width / toWidth - 0.5, v));
            }
        }
        return to;
    }

    /** The grey value between pixels; beyond the edge that of the edge. */
    private double between(double u, double v) {
        double x = Math.max(0, Math.min(width - 1.0, u));
        double y = Math.max(0, Math.min(height - 1.0, v));
        return within(x, y);
    }

    private double within(double u, double v) {
        int x = (int) u;
        int y = (int) v;
        int here = y * width + x;
        int next = x + 1 < width ? here + 1 : here;
        int below = y + 1 < height ? width : 0;
        double right = u - x;
        double low = v - y;
        return (at(here) * (1 - right) + at(next) * right) * (1 - low) + (at(here + below) * (1 - right) + at(next + below) * right) * low;
    }

    /** The picture turned clockwise by quarters. */
    public Gray turned(int quarters) {
        Gray turned = this;
        for (int i = 0; i < Math.floorMod(quarters, 4); i++) {
            turned = turned.turnedOnce();
        }
        return turned;
    }

    private Gray turnedOnce() {
        Gray turned = new Gray(height, width);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                turned.pixels[x * height + height - 1 - y] = pixels[y * width + x];
            }
        }
        return turned;
    }

    /** The picture as a mapping shows it, in the same size; paper where the mapping leads out of it. */
    public Gray mapped(Warp warp) {
        Gray mapped = new Gray(width, height);
        Arrays.fill(mapped.pixels, (byte) paper());
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x += STRAIGHT) {
                map(warp, x, Math.min(width, x + STRAIGHT), y, mapped);
            }
        }
        return mapped;
    }

    /** Maps so few pixels of a row that they stay in a straight line, evenly apart. */
    private void map(Warp warp, int from, int to, int y, Gray mapped) {
        double u = warp.x(from, y);
        double v = warp.y(from, y);
        double across = (warp.x(to, y) - u) / (to - from);
        double down = (warp.y(to, y) - v) / (to - from);
        for (int x = from; x < to; x++, u += across, v += down) {
            if (u >= 0 && v >= 0 && u <= width - 1 && v <= height - 1) {
                mapped.pixels[y * width + x] = (byte) (within(u, v) + 0.5);
            }
        }
    }
}
