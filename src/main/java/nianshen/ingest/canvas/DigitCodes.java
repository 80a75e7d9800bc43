package nianshen.ingest.canvas;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Which code of a font, or which of its shapes, each digit on the pages was drawn with: where the two do not go together,
 * what the file says a figure is need not be what is seen.
 */
public final class DigitCodes {

    /** So many digits in order are no chance. */
    private static final int ORDERED = 4;
    private static final int FEW = 3;
    private final Map<String, Integer> digits = new HashMap<>();
    /** The digit that each code was first seen to mean. */
    private final Map<Integer, String> meanings = new HashMap<>();
    private final Map<String, Integer> others = new HashMap<>();
    private boolean contradictory;

    /** A character was drawn; null where its meaning is not known. */
    public void seen(String text, int code) {
        if (isDigit(text)) {
            contradictory |= digits.computeIfAbsent(text, first -> code) != code || code > 0 && !meanings.computeIfAbsent(code, first -> text).equals(text);
        } else if (text != null && text.length() == 1 && text.charAt(0) > ' ' && text.charAt(0) <= '~') {
            others.put(text, code);
        }
    }

    /** Whether a meaning is one digit. */
    public static boolean isDigit(String text) {
        return text != null && text.length() == 1 && text.charAt(0) >= '0' && text.charAt(0) <= '9';
    }

    /** The digits that were shown, and their codes. */
    public Map<String, Integer> shown() {
        return Map.copyOf(digits);
    }

    /** Whether two codes that were shown are said to mean the same digit, or one to mean two: then one means another. */
    public boolean contradictory() {
        return contradictory;
    }

    /**
     * Whether the digits that were shown stand in the order of their codes, as they do in whole fonts, but for two that
     * have each other's place: then somebody changed what they are said to mean.
     */
    public boolean swapped() {
        Map<Integer, Long> shifts = digits.entrySet().stream().collect(Collectors.groupingBy(DigitCodes::shift, Collectors.counting()));
        return shifts.entrySet().stream().anyMatch(s -> s.getValue() >= ORDERED && exchanged(s.getKey()));
    }

    /** The digits that were shown, and their codes, where these stand in another order than the digits, or apart from the other signs; nothing where they are few. */
    public Map<String, Integer> unordered() {
        boolean few = digits.values().stream().distinct().count() < FEW;
        return few || digits.entrySet().stream().map(DigitCodes::shift).distinct().count() == 1 && !apart() ? Map.of() : Map.copyOf(digits);
    }

    /** Whether letters and marks stand in order among themselves, and digits do not stand in their midst. */
    private boolean apart() {
        int own = digits.entrySet().stream().mapToInt(DigitCodes::shift).findFirst().orElse(0);
        return others.entrySet().stream().collect(Collectors.groupingBy(DigitCodes::shift, Collectors.counting())).entrySet().stream()
                .anyMatch(s -> s.getKey() != own && s.getValue() >= FEW);
    }

    private boolean exchanged(int shift) {
        List<Map.Entry<String, Integer>> off = digits.entrySet().stream().filter(d -> shift(d) != shift).toList();
        return off.size() == 2 && off.get(0).getValue() - off.get(1).getKey().charAt(0) == shift
                && off.get(1).getValue() - off.get(0).getKey().charAt(0) == shift;
    }

    private static int shift(Map.Entry<String, Integer> digit) {
        return digit.getValue() - digit.getKey().charAt(0);
    }
}
