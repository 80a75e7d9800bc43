package nianshen.ingest.scan;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nianshen.ingest.scan.picture.Imprint;
import nianshen.ingest.scan.picture.Overlay;

/**
 * Figures whose characters hang together: they look as if digits of the page stood side by side, the best of their size.
 *
 * @param signs points and commas of the page, those that stand apart
 */
record Joined(Digits digits, Likes likeness, Map<Character, List<Imprint>> signs) {

    /** They differ nowhere by more from others side by side, of the darkest there is. */
    private static final double REST = 0.5;
    /** So much of the height of a figure lies below its digits at most where a comma stands among them. */
    private static final double TAIL = 0.25;

    /** Whether it does not. Where there is no such digit nobody knows what belongs to the figure; where there is no such sign its digits have at least the height of others, and with too few digits nothing can be told. */
    boolean isOdd(String text, Imprint whole) {
        if (!likeness.isKnown()) {
            return false;
        }
        int high = high(text, whole);
        List<Imprint> row = text.chars().mapToObj(c -> one((char) c, high)).toList();
        List<Imprint> own = IntStream.range(0, row.size()).filter(i -> Character.isDigit(text.charAt(i))).mapToObj(row::get).toList();
        if (own.stream().anyMatch(Objects::isNull)) {
            return true;
        }
        if (row.stream().anyMatch(Objects::isNull)) {
            return likeness.isOdd(high) || whole.restOfDigits(own) > REST * Digits.small(high);
        }
        Overlay.Match match = whole.match(row);
        return match.rest() > REST * Digits.small(high) || match.likeness() < likeness.least(Set.copyOf(likeness.proper()).containsAll(row));
    }

    /** A sign as it looks so high; null where there is none. */
    private Imprint one(char sign, int high) {
        if (!Character.isDigit(sign)) {
            return signs.getOrDefault(sign, List.of()).stream().findFirst().orElse(null);
        }
        List<Imprint> same = Stream.concat(likeness.proper(sign).stream(), digits.of(sign).stream()).toList();
        return same.stream().filter(p -> Digits.isAsHigh(p.height(), high)).findFirst()
                .or(() -> same.stream().findFirst().map(p -> p.sized((double) high / p.height()))).orElse(null);
    }

    /** How high its digits are: a comma among them reaches lower. */
    private int high(String text, Imprint whole) {
        int high = whole.high();
        return text.indexOf(',') < 0 ? high
                : likeness.proper().stream().mapToInt(Imprint::height).filter(h -> h <= high && h >= (1 - TAIL) * high).max().orElse(high);
    }
}
