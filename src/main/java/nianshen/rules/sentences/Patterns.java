package nianshen.rules.sentences;

import java.util.List;
import java.util.stream.Collectors;

/** Patterns of rule code put together. */
final class Patterns {

    private static final String AND = " and ";

    private Patterns() {
    }

    /** What there is where these patterns do not all hold together. */
    static String none(List<String> codes) {
        return "not( " + together(codes) + " )";
    }

    /** Patterns in a row, also such as stand in one code, as one condition. */
    static String together(List<String> codes) {
        return codes.stream().map(Patterns::joined).collect(Collectors.joining(AND));
    }

    /** The seams between patterns are those outside of brackets. */
    private static String joined(String code) {
        StringBuilder joined = new StringBuilder();
        int depth = 0;
        boolean quoted = false;
        for (char c : code.toCharArray()) {
            quoted ^= c == '"';
            depth += quoted ? 0 : depth(c);
            joined.append(c == ';' && depth == 0 && !quoted ? AND : String.valueOf(c));
        }
        return joined.toString();
    }

    private static int depth(char c) {
        return switch (c) {
            case '(' -> 1;
            case ')' -> -1;
            default -> 0;
        };
    }
}
