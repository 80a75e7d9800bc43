package nianshen.ingest.jpx;

import java.util.Arrays;

/** Takes decisions from an arithmetic code that learns how likely each is (Annex C), or from bare bits. */
final class MqDecoder {

    private static final int CONTEXTS = 19;
    /** All neighbours nought; a whole column nought; no likelihood at all. */
    private static final int[] FIRST = {0, 17, 18};
    private static final int[] FIRST_STATE = {4, 3, 46};
    private static final int[] LIKELY = {
        0x5601, 0x3401, 0x1801, 0x0AC1, 0x0521, 0x0221, 0x5601, 0x5401, 0x4801, 0x3801, 0x3001, 0x2401, 0x1C01, 0x1601, 0x5601, 0x5401,
        0x5101, 0x4801, 0x3801, 0x3401, 0x3001, 0x2801, 0x2401, 0x2201, 0x1C01, 0x1801, 0x1601, 0x1401, 0x1201, 0x1101, 0x0AC1, 0x09C1,
        0x08A1, 0x0521, 0x0441, 0x02A1, 0x0221, 0x0141, 0x0111, 0x0085, 0x0049, 0x0025, 0x0015, 0x0009, 0x0005, 0x0001, 0x5601};
    private static final int[] AFTER_MORE = {
        1, 2, 3, 4, 5, 38, 7, 8, 9, 10, 11, 12, 13, 29, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32,
        33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 45, 46};
    private static final int[] AFTER_LESS = {
        1, 6, 9, 12, 29, 33, 6, 14, 14, 14, 17, 18, 20, 21, 14, 14, 15, 16, 17, 18, 19, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29,
        30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 46};
    /** States, each with what is likely: the sizes, and what follows. */
    private static final int[] SIZE = new int[2 * LIKELY.length];
    private static final int[] MORE = new int[SIZE.length];
    private static final int[] LESS = new int[SIZE.length];

    static {
        for (int i = 0; i < SIZE.length; i++) {
            int state = i >> 1;
            boolean turns = state == 0 || state == 6 || state == 14;
            SIZE[i] = LIKELY[state];
            MORE[i] = 2 * AFTER_MORE[state] + (i & 1);
            LESS[i] = 2 * AFTER_LESS[state] + (turns ? 1 - (i & 1) : i & 1);
        }
    }

    private final int[] states = new int[CONTEXTS];
    private byte[] code = {};
    private int end;
    private int at;
    private int register;
    private int interval;
    private int left;

    /** Forgets what was learnt. */
    void forget() {
        Arrays.fill(states, 0);
        for (int i = 0; i < FIRST.length; i++) {
            states[FIRST[i]] = 2 * FIRST_STATE[i];
        }
    }

    /** Begins with so many bytes of code. */
    void begin(byte[] itsCode, int length) {
        code = itsCode;
        end = length;
        at = 0;
        register = byteAt(0) << 16;
        next();
        register <<= 7;
        left -= 7;
        interval = 0x8000;
    }

    /** Begins with so many bytes of bare bits. */
    void beginBare(byte[] itsCode, int length) {
        code = itsCode;
        end = length;
        at = 0;
        left = 0;
        register = 0;
    }

    private int byteAt(int i) {
        return i < end ? code[i] & 0xFF : 0xFF;
    }

    private void next() {
        if (byteAt(at) == 0xFF) {
            if (byteAt(at + 1) > 0x8F) {
                register += 0xFF00;
                left = 8;
            } else {
                at++;
                register += byteAt(at) << 9;
                left = 7;
            }
        } else {
            at++;
            register += byteAt(at) << 8;
            left = 8;
        }
    }

    /** The next decision in a context, 0 or 1. */
    int decide(int context) {
        int state = states[context];
        int size = SIZE[state];
        interval -= size;
        if (register >>> 16 < size) {
            int bit;
            if (interval < size) {
                bit = state & 1;
                states[context] = MORE[state];
            } else {
                bit = 1 - (state & 1);
                states[context] = LESS[state];
            }
            interval = size;
            widen();
            return bit;
        }
        register -= size << 16;
        if ((interval & 0x8000) != 0) {
            return state & 1;
        }
        int bit;
        if (interval < size) {
            bit = 1 - (state & 1);
            states[context] = LESS[state];
        } else {
            bit = state & 1;
            states[context] = MORE[state];
        }
        widen();
        return bit;
    }

    private void widen() {
        do {
            if (left == 0) {
                next();
            }
            interval <<= 1;
            register <<= 1;
            left--;
        } while ((interval & 0x8000) == 0);
    }

    /** The next bare bit; after a byte of ones the next has only seven. */
    int bare() {
        if (left == 0) {
            left = register == 0xFF ? 7 : 8;
            register = byteAt(at++);
        }
        return register >> --left & 1;
    }
}
