package nianshen.ingest.jpx;

import java.io.IOException;

/**
 * How finely coefficients were kept (A.6.4).
 *
 * @param guards    bits that are kept free
 * @param exponents of the steps, band by band; a single one that the others follow from where {@code derived}
 * @param fractions of the steps, in 2048ths
 */
record Steps(int guards, int[] exponents, int[] fractions, boolean derived) {

    private static final int MOST_PLANES = 29;

    static Steps read(ByteRun in) throws IOException {
        int kind = in.one();
        boolean plain = (kind & 31) == 0;
        if ((kind & 31) > 2) {
            throw new IOException("no such steps");
        }
        int count = plain ? in.left() : in.left() / 2;
        int[] exponents = new int[count];
        int[] fractions = new int[count];
        for (int i = 0; i < count; i++) {
            int step = plain ? in.one() << 8 : in.two();
            exponents[i] = step >> 11;
            fractions[i] = step & 0x7FF;
        }
        return new Steps(kind >> 5, exponents, fractions, (kind & 31) == 1);
    }

    /** How many planes of bits the coefficients of a band have. */
    int planes(int band) throws IOException {
        int planes = guards + exponent(band) - 1;
        if (planes > MOST_PLANES) {
            throw new IOException("too fine");
        }
        return Math.max(0, planes);
    }

    /** What a coefficient of one stands for. */
    double step(int band, int range) throws IOException {
        int exponent = exponent(band);
        return Math.scalb(1 + fractions[derived ? 0 : band] / 2048.0, range - exponent);
    }

    private int exponent(int band) throws IOException {
        if ((derived ? 0 : band) >= exponents.length) {
            throw new IOException("no step for a band");
        }
        return derived ? exponents[0] - Math.max(0, (band - 1) / 3) : exponents[band];
    }
}
