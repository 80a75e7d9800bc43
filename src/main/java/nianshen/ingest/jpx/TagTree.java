package nianshen.ingest.jpx;

import java.io.IOException;

/** Numbers of a grid, told by their least in ever smaller parts of it (B.10.2). */
final class TagTree {

    private final int[] across;
    private final int[] starts;
    private final int[] known;
    private final boolean[] settled;

    TagTree(int wide, int high) {
        int levels = 1;
        for (int side = Math.max(wide, high); side > 1; side = side + 1 >> 1) {
            levels++;
        }
        across = new int[levels];
        starts = new int[levels + 1];
        int w = wide;
        int h = high;
        for (int i = 0; i < levels; i++) {
            across[i] = w;
            starts[i + 1] = starts[i] + w * h;
            w = w + 1 >> 1;
            h = h + 1 >> 1;
        }
        known = new int[starts[levels]];
        settled = new boolean[known.length];
    }

    /** Whether the number at a place is below a bound; reads as far as that needs. */
    boolean isBelow(int bound, int x, int y, HeaderBits bits) throws IOException {
        int least = 0;
        int node = 0;
        for (int level = across.length - 1; level >= 0; level--) {
            node = starts[level] + (y >> level) * across[level] + (x >> level);
            least = Math.max(least, known[node]);
            while (least < bound && !settled[node]) {
                if (bits.one() == 1) {
                    settled[node] = true;
                } else {
                    least++;
                }
            }
            known[node] = least;
        }
        return settled[node] && known[node] < bound;
    }
}
