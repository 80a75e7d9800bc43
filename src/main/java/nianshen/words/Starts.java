package nianshen.words;

import java.util.Collection;

/**
 * Where in a text one of many words may begin, told by two characters, so that nearly all of a text is passed over without
 * looking words up. It may name a place where none begins, and never passes one over.
 */
final class Starts {

    /** Bits: few enough to stay near, many enough for the beginnings of thousands of words. */
    private static final int BITS = 1 << 14;
    private final long[] pairs = new long[BITS / Long.SIZE];
    /** Words of one character, which may stand before any other and at the end; null where there are none. */
    private final long[] alone;

    /** @param words none of them empty */
    Starts(Collection<String> words) {
        this.alone = words.stream().anyMatch(w -> w.length() == 1) ? new long[BITS / Long.SIZE] : null;
        for (String word : words) {
            if (word.length() == 1) {
                set(alone, word.charAt(0));
            } else {
                set(pairs, pair(word.charAt(0), word.charAt(1)));
            }
        }
    }

    /** The first place from the given one on where a word may begin; the text's length where there is none. */
    int next(String text, int from) {
        int last = text.length() - 1;
        if (from > last) {
            return text.length();
        }
        char c = text.charAt(from);
        for (int i = from; i < last; i++) {
            char next = text.charAt(i + 1);
            if (has(pairs, pair(c, next)) || alone != null && has(alone, c)) {
                return i;
            }
            c = next;
        }
        return alone != null && has(alone, c) ? last : text.length();
    }

    private static void set(long[] bits, int at) {
        bits[at >> 6 & bits.length - 1] |= 1L << at;
    }

    private static boolean has(long[] bits, int at) {
        return (bits[at >> 6 & bits.length - 1] & 1L << at) != 0;
    }

    private static int pair(char first, char second) {
        return (first * 31 + second) * 0x9E37 >>> 7;
    }
}
