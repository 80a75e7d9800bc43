package nianshen.ingest.scan.picture;

import java.util.Arrays;

/**
 * Ruling lines that are hardly darker than the noise around them, as hairlines of office programs are once they are scanned.
 * Pixel by pixel nobody tells them from paper; along themselves they are darker than both their sides almost everywhere, as
 * the strokes of letters in a row are not.
 */
final class FaintLines {

    /** So far to both sides, in points, the paper is looked at; line and letters' strokes are thinner. */
    private static final double SIDE = 1.6;
    /** Along so many points the noise is averaged out. */
    private static final double SMOOTH = 3.2;
    /** By how much a line is darker than its sides. */
    private static final int DARKER = 4;
    /** Of each stretch of so many points so large a share is darker. */
    private static final double STRETCH = 14;
    private static final double SHARE = 0.8;

    private final Gray page;
    private final boolean flat;
    private final int side;
    private final int smooth;
    private final int stretch;
    private final int length;
    private final int lines;

    private FaintLines(Gray page, boolean flat, double pixels) {
        this.page = page;
        this.flat = flat;
        this.side = Math.max(2, (int) Math.round(SIDE * pixels));
        this.smooth = Math.max(3, (int) Math.round(SMOOTH * pixels));
        this.stretch = Math.max(8, (int) Math.round(STRETCH * pixels));
        this.length = flat ? page.width() : page.height();
        this.lines = flat ? page.height() : page.width();
    }

    /**
     * Where such lines may run, in one direction.
     *
     * @param flat   from left to right; else from top to bottom
     * @param pixels in a point
     */
    static Bitmap of(Gray page, boolean flat, double pixels) {
        return new FaintLines(page, flat, pixels).found();
    }

    private Bitmap found() {
        Bitmap found = new Bitmap(page.width(), page.height());
        int[][] sums = new int[2 * side + 1][];
        for (int line = 0; line < lines; line++) {
            sums[line % sums.length] = smoothed(line);
            if (line >= 2 * side) {
                mark(found, line - side, sums[(line - side) % sums.length], sums[(line - 2 * side) % sums.length], sums[line % sums.length]);
            }
        }
        return found;
    }

    /** The sums of grey values along a line of pixels, each around its place. */
    private int[] smoothed(int across) {
        int[] sums = new int[length];
        int sum = 0;
        for (int k = 0; k < length; k++) {
            sum += at(k, across) - (k >= smooth ? at(k - smooth, across) : 0);
            sums[Math.max(0, k - smooth / 2)] = sum;
        }
        Arrays.fill(sums, Math.max(0, length - smooth / 2), length, sum);
        return sums;
    }

    private int at(int along, int across) {
        return flat ? page.at(along, across) : page.at(across, along);
    }

    private void mark(Bitmap found, int across, int[] own, int[] above, int[] below) {
        int count = 0;
        int least = DARKER * smooth;
        for (int k = 0; k < length; k++) {
            count += isDarker(own, above, below, k, least) - (k >= stretch ? isDarker(own, above, below, k - stretch, least) : 0);
            if (count >= SHARE * stretch && isDarker(own, above, below, k - stretch / 2, least) > 0) {
                found.ink(flat, k - stretch / 2, across);
            }
        }
    }

    private static int isDarker(int[] own, int[] above, int[] below, int k, int least) {
        return Math.min(above[k], below[k]) - own[k] >= least ? 1 : 0;
    }
}
