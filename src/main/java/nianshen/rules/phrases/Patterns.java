package nianshen.rules.phrases;

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

    /** What there is where they do, of which nothing is named. */
    static String some(List<String> codes) {
        return "exists( " + together(codes) + " )";
    }

    /** Patterns in a row, also such as stand in one code, as one condition. */
    static String together(List<String> codes) {
        return codes.stream().map(c -> String.join(AND, Code.of(c).patterns())).collect(Collectors.joining(AND));
    }
}
