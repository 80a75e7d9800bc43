package nianshen.ingest.jpx;

import java.io.IOException;

/**
 * How a component is coded (A.6.1).
 *
 * @param levels    how often it was halved
 * @param blockWide width of a block of coefficients, as a power of two
 * @param blockHigh its height
 * @param flags     how the passes over a block are coded
 * @param exact     whether every bit was kept, by the wavelet of whole numbers
 * @param precincts width and height of the precincts of each size of the picture, as powers of two, from the smallest
 */
record Style(int levels, int blockWide, int blockHigh, int flags, boolean exact, int[][] precincts) {

    /** Some passes are written as bare bits. */
    static final int BYPASS = 1;
    /** What was learnt is forgotten after each pass. */
    static final int RESET = 2;
    /** Each pass ends by itself. */
    static final int APART = 4;
    /** Nothing of the rows below is looked at. */
    static final int CAUSAL = 8;
    /** A mark ends each plane of bits. */
    static final int MARKED = 32;
    private static final int MOST_LEVELS = 20;
    private static final int WHOLE = 15;

    /** @param own whether sizes of precincts follow */
    static Style read(ByteRun in, boolean own) throws IOException {
        int levels = in.one();
        int wide = in.one() + 2;
        int high = in.one() + 2;
        int flags = in.one();
        int wavelet = in.one();
        if (levels > MOST_LEVELS || wide > 10 || high > 10 || wide + high > 12 || flags >= 64 || wavelet > 1) {
            throw new IOException("no such coding");
        }
        int[][] precincts = new int[levels + 1][];
        for (int i = 0; i <= levels; i++) {
            int both = own ? in.one() : WHOLE << 4 | WHOLE;
            precincts[i] = new int[] {both & WHOLE, both >> 4};
            if (i > 0 && (precincts[i][0] == 0 || precincts[i][1] == 0)) {
                throw new IOException("no such precincts");
            }
        }
        return new Style(levels, wide, high, flags, wavelet == 1, precincts);
    }

    boolean has(int flag) {
        return (flags & flag) != 0;
    }
}
