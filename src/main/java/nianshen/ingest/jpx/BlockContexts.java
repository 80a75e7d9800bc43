package nianshen.ingest.jpx;

/** What the neighbours of a coefficient say of it (D.3): which of them are not nought, and their signs, as flags. */
final class BlockContexts {

    static final int NE = 1;
    static final int SE = 2;
    static final int SW = 4;
    static final int NW = 8;
    static final int N = 0x10;
    static final int E = 0x20;
    static final int S = 0x40;
    static final int W = 0x80;
    /** The signs of those four are kept so many places higher. */
    static final int SIGNS = 4;
    /** Any of the eight. */
    static final int ANY = 0xFF;
    /** Nothing of the row below. */
    static final int WITHOUT_BELOW = ~(S | SE | SW | S << SIGNS);
    private static final int ALL = 256;
    private static final int FIRST_SIGN = 9;
    /** Where the sign is the other one. */
    static final int OTHER = 0x80;
    /** Contexts of being not nought, by the kind of band (low both ways, high across, high down, high both ways) and the flags. */
    static final byte[][] CONTEXTS = new byte[4][ALL];
    /** Contexts of signs, by the flags of the four neighbours. */
    static final int[] SIGN_CONTEXTS = new int[ALL];

    static {
        for (int flags = 0; flags < ALL; flags++) {
            int across = bit(flags, E) + bit(flags, W);
            int down = bit(flags, N) + bit(flags, S);
            int aslant = bit(flags, NE) + bit(flags, SE) + bit(flags, SW) + bit(flags, NW);
            CONTEXTS[0][flags] = (byte) straight(across, down, aslant);
            CONTEXTS[1][flags] = (byte) straight(down, across, aslant);
            CONTEXTS[2][flags] = CONTEXTS[0][flags];
            CONTEXTS[3][flags] = (byte) aslant(across + down, aslant);
            SIGN_CONTEXTS[flags] = sign(flags << SIGNS);
        }
    }

    private BlockContexts() {
    }

    private static int bit(int flags, int flag) {
        return (flags & flag) == 0 ? 0 : 1;
    }

    private static int straight(int along, int beside, int aslant) {
        if (along == 2) {
            return 8;
        }
        if (along == 1) {
            return beside > 0 ? 7 : 5 + Math.min(1, aslant);
        }
        return beside > 0 ? 2 + beside : Math.min(2, aslant);
    }

    private static int aslant(int straight, int aslant) {
        if (aslant >= 3) {
            return 8;
        }
        if (aslant == 2) {
            return 6 + Math.min(1, straight);
        }
        return aslant * 3 + Math.min(2, straight);
    }

    private static int sign(int flags) {
        int across = leaning(flags, E) + leaning(flags, W);
        int down = leaning(flags, N) + leaning(flags, S);
        int both = 3 * Integer.signum(across) + Integer.signum(down);
        return FIRST_SIGN + Math.abs(both) | (both < 0 ? OTHER : 0);
    }

    private static int leaning(int flags, int flag) {
        return bit(flags, flag) * ((flags & flag << SIGNS) == 0 ? 1 : -1);
    }
}
