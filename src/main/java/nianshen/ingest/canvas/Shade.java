package nianshen.ingest.canvas;

/** Colours as they look on paper, red, green and blue in one number: as much as it takes to tell letters from their ground. */
public final class Shade {

    /** The colour of a picture, or of what cannot be told. */
    public static final int UNKNOWN = -1;
    public static final int PAPER = 0xFFFFFF;
    /** Parts of red, green and blue, of 255, that nobody tells from each other. */
    private static final int NEAR = 23;
    private static final int FULL = 0xFF;

    private Shade() {
    }

    /** @param red up to 1, as are the others */
    public static int of(double red, double green, double blue) {
        return part(red) << 16 | part(green) << 8 | part(blue);
    }

    private static int part(double of) {
        return (int) Math.round(FULL * Math.max(0, Math.min(1, of)));
    }

    /** Whether nobody sees the one upon the other; of what is not known nothing is said. */
    public static boolean alike(int one, int other) {
        return one != UNKNOWN && other != UNKNOWN && near(one >> 16, other >> 16) && near(one >> 8, other >> 8) && near(one, other);
    }

    private static boolean near(int one, int other) {
        return Math.abs((one & FULL) - (other & FULL)) < NEAR;
    }

    /** How much darker than paper its darkest part is, up to 1; what is not known is dark. */
    public static double ink(int shade) {
        return shade == UNKNOWN ? 1 : 1 - Math.min(shade >> 16 & FULL, Math.min(shade >> 8 & FULL, shade & FULL)) / (double) FULL;
    }

    /** What black is where paper is white, and the other way round. */
    public static int inverted(int shade) {
        return shade == UNKNOWN ? UNKNOWN : PAPER - shade;
    }
}
