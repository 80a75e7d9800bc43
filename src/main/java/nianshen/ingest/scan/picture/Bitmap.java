package nianshen.ingest.scan.picture;

import java.util.Arrays;
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
        Bitmap bitmap = new Bitmap(width, height);
        // of each column the sum of the pixels around the row
        int[] columns = new int[width];
        for (int y = 0; y < Math.min(height, radius); y++) {
            add(picture, y, 1, columns);
        }
        for (int y = 0; y < height; y++) {
            if (y + radius < height) {
                add(picture, y + radius, 1, columns);
            }
            if (y > radius) {
                add(picture, y - radius - 1, -1, columns);
            }
            int rows = Math.min(height, y + radius + 1) - Math.max(0, y - radius);
            bitmap.ink(picture, y, radius, columns, new Darker(rows, share, least));
        }
        return bitmap;
    }

    private static void add(Gray picture, int y, int times, int[] columns) {
        int pixel = y * columns.length;
        for (int x = 0; x < columns.length; x++) {
            columns[x] += times * picture.at(pixel++);
        }
    }

    /** What is ink in the surroundings of a row, which are so many rows high. */
    private record Darker(int rows, double share, int least) {

        boolean than(int sum, int across, int value) {
            int count = rows * across;
            // most of a page is paper, and far lighter than what needs to be worked out
            return value * count < sum && value * count < sum - Math.max(share * sum, least * count);
        }
    }

    private void ink(Gray picture, int y, int radius, int[] columns, Darker darker) {
        int sum = 0;
        for (int x = 0; x < Math.min(width, radius); x++) {
            sum += columns[x];
        }
        int pixel = y * width;
        for (int x = 0; x < width; x++, pixel++) {
            sum += x + radius < width ? columns[x + radius] : 0;
            sum -= x > radius ? columns[x - radius - 1] : 0;
            int across = Math.min(width, x + radius + 1) - Math.max(0, x - radius);
            ink[pixel] = darker.than(sum, across, picture.at(pixel));
        }
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

    /** The same without the ink in some places. */
    Bitmap without(List<Area> places) {
        Bitmap left = new Bitmap(width, height);
        System.arraycopy(ink, 0, left.ink, 0, ink.length);
        for (Area place : places) {
            int from = Math.max(0, place.left());
            for (int y = Math.max(0, place.top()); from < place.right() && y < Math.min(height, place.bottom()); y++) {
                Arrays.fill(left.ink, y * width + from, y * width + Math.max(from, Math.min(width, place.right())), false);
            }
        }
        return left;
    }

    /** The same with its columns as rows: what runs from top to bottom is looked for along memory, which is much quicker. */
    Bitmap transposed() {
        Bitmap transposed = new Bitmap(height, width);
        int pixel = 0;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                if (ink[pixel++]) {
                    transposed.ink[x * height + y] = true;
                }
            }
        }
        return transposed;
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
