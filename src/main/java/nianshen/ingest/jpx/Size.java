package nianshen.ingest.jpx;

import java.io.IOException;
import nianshen.ingest.source.Limit;

/**
 * How large a picture is (A.5.1), on its grid.
 *
 * @param picture    what of the grid it covers
 * @param tile       width and height of a tile, and where the first begins
 * @param components of each point, one or more
 */
record Size(GridArea picture, GridArea tile, Component[] components) {

    private static final long MOST = 200_000_000;
    private static final int MOST_TILES = 65_535;
    private static final int MOST_COMPONENTS = 4;
    private static final int DEEPEST = 16;

    /**
     * One of the numbers that a point has.
     *
     * @param depth  in bits
     * @param signed whether it may be below nought
     * @param across points of the grid from one sample to the next
     * @param down   rows of the grid from one sample to the next
     */
    record Component(int depth, boolean signed, int across, int down) {
    }

    static Size read(ByteRun in) throws IOException {
        in.two();
        long[] of = new long[8];
        for (int i = 0; i < of.length; i++) {
            of[i] = in.four();
            if (of[i] > Integer.MAX_VALUE / 2) {
                throw new IOException("no such size");
            }
        }
        GridArea picture = new GridArea((int) of[2], (int) of[3], (int) of[0], (int) of[1]);
        GridArea tile = new GridArea((int) of[6], (int) of[7], (int) (of[6] + of[4]), (int) (of[7] + of[5]));
        if (picture.isEmpty() || tile.isEmpty() || tile.left() > picture.left() || tile.top() > picture.top()
                || tile.right() <= picture.left() || tile.bottom() <= picture.top()) {
            throw new IOException("no such size");
        }
        Limit.check((long) picture.width() * picture.height(), MOST, () -> "图片超过两亿像素");
        Size size = new Size(picture, tile, components(in));
        Limit.check((long) size.tilesAcross() * size.tilesDown(), MOST_TILES, () -> "图片分块过多");
        return size;
    }

    private static Component[] components(ByteRun in) throws IOException {
        int count = in.two();
        if (count < 1 || count > MOST_COMPONENTS) {
            throw new IOException(count + " components");
        }
        Component[] components = new Component[count];
        for (int i = 0; i < count; i++) {
            int depth = in.one();
            components[i] = new Component((depth & 0x7F) + 1, depth > 0x7F, in.one(), in.one());
            if (components[i].depth > DEEPEST || components[i].across == 0 || components[i].down == 0) {
                throw new IOException("no such component");
            }
        }
        return components;
    }

    int tilesAcross() {
        return (int) (((long) picture.right() - tile.left() + tile.width() - 1) / tile.width());
    }

    int tilesDown() {
        return (int) (((long) picture.bottom() - tile.top() + tile.height() - 1) / tile.height());
    }

    /** What a tile covers of the picture. */
    GridArea tile(int number) {
        long left = tile.left() + (long) (number % tilesAcross()) * tile.width();
        long top = tile.top() + (long) (number / tilesAcross()) * tile.height();
        long right = Math.min(Integer.MAX_VALUE, left + tile.width());
        long bottom = Math.min(Integer.MAX_VALUE, top + tile.height());
        return new GridArea((int) left, (int) top, (int) right, (int) bottom).within(picture);
    }
}
