package nianshen.scan;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.SplittableRandom;
import nianshen.ingest.page.Warp;

/** A page as a scanner or a telephone sees it: red, green and blue as numbers that may run over until it is done. */
final class Sheet {

    private final int width;
    private final int height;
    private final double dpi;
    private float[][] rgb;

    private Sheet(int width, int height, double dpi, float[][] rgb) {
        this.width = width;
        this.height = height;
        this.dpi = dpi;
        this.rgb = rgb;
    }

    static Sheet of(BufferedImage image, double dpi) {
        int[] pixels = pixels(image);
        float[][] rgb = new float[3][pixels.length];
        for (int c = 0; c < 3; c++) {
            for (int i = 0; i < pixels.length; i++) {
                rgb[c][i] = pixels[i] >> 16 - 8 * c & 255;
            }
        }
        return new Sheet(image.getWidth(), image.getHeight(), dpi, rgb);
    }

    /** Red, green and blue of each pixel; as they are where the picture has them so, which takes a tenth of the time. */
    private static int[] pixels(BufferedImage image) {
        return image.getType() == BufferedImage.TYPE_INT_RGB
                ? (int[]) image.getRaster().getDataElements(0, 0, image.getWidth(), image.getHeight(), null)
                : image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    BufferedImage image() {
        int[] pixels = new int[rgb[0].length];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = bounded(rgb[0][i]) << 16 | bounded(rgb[1][i]) << 8 | bounded(rgb[2][i]);
        }
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        image.getRaster().setDataElements(0, 0, width, height, pixels);
        return image;
    }

    /** To the nearest whole number from 0 to 255. */
    private static int bounded(float value) {
        return value > 0 ? (int) Math.min(255, value + 0.5) : 0;
    }

    /** Without colours. */
    Sheet gray() {
        for (int i = 0; i < rgb[0].length; i++) {
            float gray = 0.299f * rgb[0][i] + 0.587f * rgb[1][i] + 0.114f * rgb[2][i];
            rgb[0][i] = gray;
            rgb[1][i] = gray;
            rgb[2][i] = gray;
        }
        return this;
    }

    /** Noise of that standard deviation, alike in all colours. */
    Sheet noisy(double deviation, SplittableRandom random) {
        java.util.Random normal = new java.util.Random(random.nextLong());
        for (int i = 0; i < rgb[0].length; i++) {
            float noise = (float) (normal.nextGaussian() * deviation);
            for (int c = 0; c < 3; c++) {
                rgb[c][i] += noise;
            }
        }
        return this;
    }

    /** Out of focus by so many pixels at 200 dots an inch: a bell curve, across and down. */
    Sheet blurred(double radius) {
        double sigma = radius * dpi / 200;
        int reach = (int) Math.ceil(3 * sigma);
        float[] bell = new float[2 * reach + 1];
        float sum = 0;
        float[] sharp = null;
        for (int k = -reach; k <= reach; k++) {
            bell[k + reach] = (float) Math.exp(-k * k / (2 * sigma * sigma));
            sum += bell[k + reach];
        }
        for (int c = 2; c >= 0; c--) {
            // of what is grey one colour is enough
            boolean grey = c < 2 && Arrays.equals(rgb[c], sharp);
            sharp = rgb[c];
            rgb[c] = grey ? rgb[c + 1].clone() : down(across(rgb[c], bell, sum), bell, sum);
        }
        return this;
    }

    private float[] across(float[] from, float[] bell, float sum) {
        int reach = bell.length / 2;
        float[] to = new float[from.length];
        float[] line = new float[width + 2 * reach];
        for (int at = 0; at < to.length; at += width) {
            Arrays.fill(line, 0, reach, from[at]);
            System.arraycopy(from, at, line, reach, width);
            Arrays.fill(line, reach + width, line.length, from[at + width - 1]);
            for (int x = 0; x < width; x++) {
                float value = 0;
                for (int k = 0; k < bell.length; k++) {
                    value += bell[k] * line[x + k];
                }
                to[at + x] = value / sum;
            }
        }
        return to;
    }

    /** Line by line, as memory lies. */
    private float[] down(float[] from, float[] bell, float sum) {
        int reach = bell.length / 2;
        float[] to = new float[from.length];
        for (int y = 0; y < height; y++) {
            int at = y * width;
            for (int k = -reach; k <= reach; k++) {
                int other = Math.max(0, Math.min(height - 1, y + k)) * width;
                for (int x = 0; x < width; x++) {
                    to[at + x] += bell[k + reach] * from[other + x];
                }
            }
            for (int x = 0; x < width; x++) {
                to[at + x] /= sum;
            }
        }
        return to;
    }

    /** Each pixel as another stood: where it is taken from, in pixels. */
    Sheet taken(Place place) {
        float[][] to = new float[3][width * height];
        for (int i = 0; i < to[0].length; i++) {
            double[] at = place.of(i % width, i / width, width, height);
            double u = Math.max(0, Math.min(width - 1.001, at[0]));
            double v = Math.max(0, Math.min(height - 1.001, at[1]));
            for (int c = 0; c < 3; c++) {
                to[c][i] = between(rgb[c], u, v);
            }
        }
        return new Sheet(width, height, dpi, to);
    }

    /** Where a pixel is taken from. */
    interface Place {
        double[] of(double x, double y, int width, int height);
    }

    /** The darker of two. */
    Sheet over(Sheet other, double share) {
        for (int c = 0; c < 3; c++) {
            for (int i = 0; i < rgb[c].length; i++) {
                rgb[c][i] -= (255 - other.rgb[c][i]) * (float) share;
            }
        }
        return this;
    }

    /** Drawn on, in so many points to the inch. */
    Sheet drawn(java.util.function.Consumer<Graphics2D> drawing) {
        BufferedImage image = image();
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.scale(dpi / 72, dpi / 72);
        drawing.accept(pen);
        pen.dispose();
        rgb = of(image, dpi).rgb;
        return this;
    }

    /** Toner that reaches this share of black. */
    Sheet faint(double share) {
        return each((value, x, y) -> 255 - (255 - value) * (float) share);
    }

    /** Light that falls off by that share towards one side, and the shadow of a fold. */
    Sheet lit(double depth, SplittableRandom random) {
        double angle = random.nextDouble(2 * Math.PI);
        double fold = random.nextDouble(0.3, 0.7);
        return each((value, x, y) -> {
            double away = Math.cos(angle) * (x - 0.5) + Math.sin(angle) * (y - 0.5) + 0.5;
            double shadow = 0.1 * Math.exp(-Math.pow((y - fold) / 0.012, 2));
            return value * (float) (1 - depth * Math.max(0, Math.min(1, away)) - shadow);
        });
    }

    /** Warm light, a little dark. */
    Sheet warm() {
        float[] warmth = {1, 0.96f, 0.88f};
        for (int c = 0; c < 3; c++) {
            for (int i = 0; i < rgb[c].length; i++) {
                rgb[c][i] = rgb[c][i] * warmth[c] * 0.92f + 6;
            }
        }
        return this;
    }

    /** In fewer pixels, so many of each, and then in as many as before: smoothly, or each twice and thrice as machines do. */
    Sheet resampled(double across, double down, boolean smooth) {
        BufferedImage few = scaled(image(), (int) Math.round(width * across), (int) Math.round(height * down), RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        return of(scaled(few, width, height, smooth ? RenderingHints.VALUE_INTERPOLATION_BICUBIC : RenderingHints.VALUE_INTERPOLATION_NEAREST_NEIGHBOR), dpi);
    }

    private static BufferedImage scaled(BufferedImage from, int wide, int high, Object how) {
        BufferedImage to = new BufferedImage(wide, high, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = to.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, how);
        pen.drawImage(from, 0, 0, wide, high, null);
        pen.dispose();
        return to;
    }

    /** Black and white. */
    Sheet twoLevels() {
        return gray().each((value, x, y) -> value > 150 ? 255 : 0);
    }

    /** The grey value that comes of one at a place, 0 to 1 across and down. */
    interface Change {
        float of(float value, double across, double down);
    }

    Sheet each(Change change) {
        for (float[] values : rgb) {
            for (int i = 0; i < values.length; i++) {
                values[i] = change.of(values[i], (double) (i % width) / width, (double) (i / width) / height);
            }
        }
        return this;
    }

    /** Turned by that many degrees on a white ground. */
    Sheet skewed(double degrees) {
        AffineTransform turn = AffineTransform.getRotateInstance(Math.toRadians(degrees), width / 2.0, height / 2.0);
        return drawn(width, height, turn);
    }

    /** Turned clockwise by quarters. */
    Sheet turned(int quarters) {
        boolean lying = quarters % 2 != 0;
        AffineTransform turn = new AffineTransform();
        turn.translate((lying ? height : width) / 2.0, (lying ? width : height) / 2.0);
        turn.quadrantRotate(quarters);
        turn.translate(-width / 2.0, -height / 2.0);
        return drawn(lying ? height : width, lying ? width : height, turn);
    }

    private Sheet drawn(int toWidth, int toHeight, AffineTransform how) {
        BufferedImage to = new BufferedImage(toWidth, toHeight, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = to.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, toWidth, toHeight);
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.drawImage(image(), how, null);
        pen.dispose();
        return of(to, dpi);
    }

    /** Seen from the side: each corner off by up to that share of the page; around it a table top. */
    Sheet aslant(double most, SplittableRandom random) {
        double[][] corners = {{0, 0}, {width, 0}, {width, height}, {0, height}};
        double[][] seen = new double[4][];
        for (int i = 0; i < 4; i++) {
            seen[i] = new double[] {corners[i][0] + random.nextDouble(-most, most) * width, corners[i][1] + random.nextDouble(-most, most) * height};
        }
        Warp warp = Warp.of(corners, seen);
        float[] table = {120, 110, 100};
        float[][] to = new float[3][width * height];
        for (int i = 0; i < to[0].length; i++) {
            double u = warp.x(i % width, i / width);
            double v = warp.y(i % width, i / width);
            for (int c = 0; c < 3; c++) {
                to[c][i] = u < 0 || v < 0 || u >= width - 1 || v >= height - 1 ? table[c] : between(rgb[c], u, v);
            }
        }
        return new Sheet(width, height, dpi, to);
    }

    private float between(float[] values, double u, double v) {
        int at = (int) v * width + (int) u;
        float right = (float) (u - (int) u);
        float low = (float) (v - (int) v);
        return (values[at] * (1 - right) + values[at + 1] * right) * (1 - low) + (values[at + width] * (1 - right) + values[at + width + 1] * right) * low;
    }

    /** A round stamp of 42 millimetres over the page, its ink uneven. */
    Sheet stamped(double opacity, SplittableRandom random) {
        return stamped(opacity, new float[] {0.84f, 0.10f, 0.12f}, random);
    }

    /** The same in another ink: so much of red, green and blue comes back from it. */
    Sheet stamped(double opacity, float[] ink, SplittableRandom random) {
        double radius = 21 / 25.4 * dpi;
        double x = random.nextDouble(0.3, 0.8) * width;
        double y = random.nextDouble(0.3, 0.75) * height;
        BufferedImage drawn = Stamp.draw(width, height, x, y, radius, random.nextDouble(-0.2, 0.2));
        int patches = 12;
        float[] uneven = new float[(width / patches + 1) * (height / patches + 1)];
        for (int i = 0; i < uneven.length; i++) {
            uneven[i] = (float) random.nextDouble(0.65, 1);
        }
        for (int i = 0; i < rgb[0].length; i++) {
            float much = (drawn.getRaster().getSample(i % width, i / width, 0) / 255f) * (float) opacity
                    * uneven[i / width / patches * (width / patches + 1) + i % width / patches];
            for (int c = 0; c < 3; c++) {
                rgb[c][i] *= 1 - much + much * ink[c];
            }
        }
        return this;
    }

    /** Dust. */
    Sheet specked(SplittableRandom random) {
        BufferedImage image = image();
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.BLACK);
        for (int i = 0; i < width * height / 60_000; i++) {
            double radius = random.nextDouble(0.3, 1.3) * dpi / 200;
            pen.fill(new java.awt.geom.Ellipse2D.Double(random.nextDouble(width) - radius, random.nextDouble(height) - radius, 2 * radius, 2 * radius));
        }
        pen.dispose();
        rgb = of(image, dpi).rgb;
        return this;
    }
}
