package nianshen.ingest.scan.picture;

import java.util.List;

/** Where a picture has ink: what is darker than its surroundings, so that uneven light does not matter. */
public final class Bitmap {

    private final int width;
    private final int height;
    private final boolean[] ink;

    /** Without any ink. */
    Bitmap(int width, int height) {
        this.width = width;
        this.height = height;
        this.ink = new boolean[width * height];
    }

    /**
     * The ink of a picture.
     *
     * @param radius how far the surroundings of a pixel reach
     * @param share  by which share of their mean ink is darker
     * @param least  by how much it is darker in any case
     */
    static Bitmap of(Gray picture, int radius, double share, int least) {
        int width = picture.width();
        int height = picture.height();
        int[] sums = sums(picture);
        Bitmap bitmap = new Bitmap(width, height);
        for (int y = 0; y < height; y++) {
            int top = Math.max(0, y - radius) * (width + 1);
            int low = Math.min(height, y + radius + 1) * (width + 1);
            int rows = (low - top) / (width + 1);
            for (int x = 0; x < width; x++) {
                int left = Math.max(0, x - radius);
                int right = Math.min(width, x + radius + 1);
                int count = rows * (right - left);
                int sum = sums[low + right] - sums[top + right] - sums[low + left] + sums[top + left];
                double darker = share * sum;
                darker = darker < least * count ? least * count : darker;
                bitmap.ink[y * width + x] = picture.at(y * width + x) * count < sum - darker;
            }
        }
        return bitmap;
    }

    /** The sum of all pixels above and left of each; that of a large picture runs over, which the differences do not show. */
    private static int[] sums(Gray picture) {
        int across = picture.width() + 1;
        int[] sums = new int[across * (picture.height() + 1)];
        for (int y = 0; y < picture.height(); y++) {
            int row = 0;
            for (int x = 0; x < picture.width(); x++) {
                row += picture.at(y * picture.width() + x);
                sums[(y + 1) * across + x + 1] = sums[y * across + x + 1] + row;
            }
        }
        return sums;
    }

    /** How much of it is ink, 0 to 1. */
    double share() {
        int count = 0;
        for (boolean one : ink) {
            count += one ? 1 : 0;
        }
        return (double) count / ink.length;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    boolean at(int x, int y) {
        return ink[y * width + x];
    }

    /** The pieces of ink. */
    List<Patch> patches() {
        return Patch.of(width, height, i -> ink[i]);
    }

    /** The pixel by its number, counted row by row. */
    boolean at(int index) {
        return ink[index];
    }

    /** Inks a pixel by its place along a line and across it. */
    void ink(boolean flat, int along, int across) {
        ink[flat ? across * width + along : along * width + across] = true;
    }
}
