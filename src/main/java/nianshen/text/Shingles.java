package nianshen.text;

import java.util.Arrays;
import java.util.Collection;
import java.util.stream.IntStream;

/**
 * A text as the set of all pieces of a few characters in it, each as a number, in order: texts of the same wording have
 * most of them in common, wherever sentences stand.
 *
 * @param numbers in order, no two equal
 */
public record Shingles(int[] numbers) {

    /** Characters a piece. */
    private static final int LENGTH = 4;
    private static final int FACTOR = 31;

    /** The pieces of several texts; none goes from one text to the next. */
    public static Shingles of(Collection<String> texts) {
        return new Shingles(texts.stream().flatMapToInt(Shingles::pieces).sorted().distinct().toArray());
    }

    private static IntStream pieces(String text) {
        return IntStream.rangeClosed(0, text.length() - LENGTH).map(at -> piece(text, at));
    }

    private static int piece(String text, int at) {
        int hash = 0;
        for (int i = at; i < at + LENGTH; i++) {
            hash = hash * FACTOR + text.charAt(i);
        }
        hash *= 0x9E3779B1;
        return hash ^ hash >>> 15;
    }

    /** How many there are. */
    public int size() {
        return numbers.length;
    }

    /** Twice the share of what both have in common: 0 for texts without a common piece, 1 for those of the same pieces. */
    public double likeness(Shingles other) {
        int common = 0;
        int i = 0;
        int j = 0;
        while (i < numbers.length && j < other.numbers.length) {
            if (numbers[i] == other.numbers[j]) {
                common++;
                i++;
                j++;
            } else if (numbers[i] < other.numbers[j]) {
                i++;
            } else {
                j++;
            }
        }
        return size() + other.size() == 0 ? 0 : 2.0 * common / (size() + other.size());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Shingles s && Arrays.equals(numbers, s.numbers);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(numbers);
    }
}
