package nianshen.ingest.pdf.fonts;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Whole fonts keep Chinese characters in the order of Unicode, and so do parts of them whose codes are those of the whole. */
final class HanOrder {

    private static final char FIRST = 0x4E00;
    private static final char LAST = 0x9FFF;
    /** Fewer characters in order may be so by chance. */
    private static final int MANY = 30;

    private HanOrder() {
    }

    /**
     * Whether characters stand in the order of their codes, but for two that have each other's place, or one that is said to be
     * another which stands in its own: then somebody changed what they are said to mean.
     *
     * @param signs in the order of their codes
     */
    static boolean isExchanged(IntStream signs) {
        int[] stands = signs.filter(c -> c >= FIRST && c <= LAST).toArray();
        long breaks = IntStream.range(1, stands.length).filter(i -> stands[i] <= stands[i - 1]).count();
        // two that changed places break the order at most twice; most fonts are in order throughout, or in none
        return stands.length >= MANY && breaks > 0 && breaks <= 2 && (isExchanged(stands) || isDoubled(stands));
    }

    /** Whether one stands there twice, and the rest in order. */
    private static boolean isDoubled(int[] stands) {
        int[] sorted = stands.clone();
        Arrays.sort(sorted);
        int twice = 0;
        for (int i = 1; i < sorted.length; i++) {
            if (sorted[i] == sorted[i - 1]) {
                if (twice != 0) {
                    return false;
                }
                twice = sorted[i];
            }
        }
        int doubled = twice;
        int[] rest = Arrays.stream(stands).filter(c -> c != doubled).toArray();
        return twice != 0 && rest.length == stands.length - 2 && Arrays.equals(rest, Arrays.stream(sorted).filter(c -> c != doubled).toArray());
    }

    private static boolean isExchanged(int[] stands) {
        int[] sorted = stands.clone();
        Arrays.sort(sorted);
        int first = -1;
        int second = -1;
        for (int i = 0; i < stands.length; i++) {
            if (stands[i] != sorted[i]) {
                if (second >= 0) {
                    return false;
                }
                second = first < 0 ? -1 : i;
                first = first < 0 ? i : first;
            }
        }
        return second >= 0;
    }
}
