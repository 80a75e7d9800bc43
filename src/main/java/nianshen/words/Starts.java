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
    /** Words of one character, which may stand before any other and at the end. */
    private final String alone;

    /** @param words none of them empty */
    Starts(Collection<String> words) {
        StringBuilder single = new StringBuilder();
        for (String word : words) {
            if (word.length() == 1) {
                single.append(word);
            } else {
                int pair = pair(word.charAt(0), word.charAt(1));
                pairs[pair >> 6] |= 1L << pair;
            }
        }
        this.alone = single.toString();
    }

    /** The first place from the given one on where a word may begin; the text's length where there is none. */
    int next(String text, int from) {
        int last = text.length() - 1;
        for (int i = from; i <= last; i++) {
            char c = text.charAt(i);
            if (i < last && told(pair(c, text.charAt(i + 1))) || !alone.isEmpty() && alone.indexOf(c) >= 0) {
                return i;
            }
        }
        return text.length();
    }

    private boolean told(int pair) {
        return (pairs[pair >> 6] & 1L << pair) != 0;
    }

    private static int pair(char first, char second) {
        return (first * 31 + second) * 0x9E37 >> 7 & BITS - 1;
    }
}
