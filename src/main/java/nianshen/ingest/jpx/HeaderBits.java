package nianshen.ingest.jpx;

import java.io.IOException;

/** The bits of a packet's header (B.10.1): after a byte of ones the next has only seven. */
final class HeaderBits {

    private final ByteRun in;
    private int value;
    private int left;

    HeaderBits(ByteRun in) {
        this.in = in;
    }

    int one() throws IOException {
        if (left == 0) {
            left = value == 0xFF ? 7 : 8;
            value = in.one();
        }
        return value >> --left & 1;
    }

    int of(int count) throws IOException {
        int bits = 0;
        for (int i = 0; i < count; i++) {
            bits = bits << 1 | one();
        }
        return bits;
    }

    /** How many ones stand before the next nought, no more than can be. */
    int ones(int most) throws IOException {
        int count = 0;
        while (one() == 1) {
            if (++count > most) {
                throw new IOException("no such length");
            }
        }
        return count;
    }

    /** Passes in a packet, as they are told there. */
    int passes() throws IOException {
        if (one() == 0) {
            return 1;
        }
        if (one() == 0) {
            return 2;
        }
        int few = of(2);
        if (few < 3) {
            return 3 + few;
        }
        int more = of(5);
        return more < 31 ? 6 + more : 37 + of(7);
    }

    /** Goes to where the next byte begins. */
    void end() throws IOException {
        if (value == 0xFF) {
            in.one();
        }
        left = 0;
        value = 0;
    }
}
