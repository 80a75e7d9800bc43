package nianshen.ingest.scan;

import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.ArrayList;
import java.util.Map;
import java.util.stream.Stream;
import nianshen.ingest.scan.picture.Imprint;

/** The digits of a page that stand apart from each other, by what was read, and how they look. */
final class Digits {

    /** Digits of one size differ in height by so many pixels, or by such a share. */
    private static final double PIXELS = 1.5;
    private static final double SHARE = 0.07;
    /** Those alike differ in width by no more, in pixels: what is left of a 4 may be a 1 but for that. */
    private static final double WIDER = 2.5;
    /** Lower than this, in pixels, digits differ by as many times more, since more of their pixels are edges. */
    private static final double SMALL = 17;

    private final Map<Character, List<Imprint>> bySign = new HashMap<>();
    private final Map<Imprint, List<Imprint>> figures = new IdentityHashMap<>();
    private final Map<Imprint, Map<Imprint, Double>> likeness = new IdentityHashMap<>();

    /** Adds those of a figure. */
    void add(String text, List<Imprint> digits) {
        String signs = text.chars().filter(Character::isDigit).collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
        for (int i = 0; i < digits.size(); i++) {
            bySign.computeIfAbsent(signs.charAt(i), s -> new ArrayList<>()).add(digits.get(i));
            figures.put(digits.get(i), digits);
        }
    }

    /** Those that were read as one sign, a list each. */
    Collection<List<Imprint>> kinds() {
        return bySign.values();
    }

    /** Those that were read as that sign. */
    List<Imprint> of(char sign) {
        return bySign.getOrDefault(sign, List.of());
    }

    /** Those that were read as one of these signs. */
    Stream<Imprint> among(String signs) {
        return bySign.entrySet().stream().filter(e -> signs.indexOf(e.getKey()) >= 0).flatMap(e -> e.getValue().stream());
    }

    /** All of them. */
    Stream<Imprint> all() {
        return bySign.values().stream().flatMap(List::stream);
    }

    /** All digits of the figure in which one stands. */
    List<Imprint> beside(Imprint digit) {
        return figures.get(digit);
    }

    /** How much one is like another, 0 to 1. */
    double likeness(Imprint one, Imprint other) {
        return likeness.computeIfAbsent(one, o -> new IdentityHashMap<>()).computeIfAbsent(other, one::likeness);
    }

    /** Whether heights are those of digits of one size. */
    static boolean isAsHigh(int one, int other) {
        return Math.abs(one - other) <= Math.max(PIXELS, SHARE * other);
    }

    /** Whether they are as high and as wide as each other. */
    static boolean isAsLarge(Imprint one, Imprint other) {
        return isAsHigh(one.height(), other.height()) && isAsWide(one, other);
    }

    /** Whether one is as wide as another, by the height of that. */
    static boolean isAsWide(Imprint one, Imprint other) {
        return Math.abs(one.width() - other.width()) <= wider(other);
    }

    /** By how many pixels others are wider than a digit that are as wide. */
    static double wider(Imprint digit) {
        return Math.max(WIDER, SHARE * digit.height());
    }

    /** By how many times digits so high differ more than those that are seen well. */
    static double small(int high) {
        return Math.max(1, SMALL / high);
    }
}
