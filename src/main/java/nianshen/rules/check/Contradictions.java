package nianshen.rules.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nianshen.rules.tree.Comparison;

/** Two comparisons of one property that can never hold together. */
final class Contradictions {

    private final List<Comparison> together;

    Contradictions(List<Comparison> together) {
        this.together = together;
    }

    /** Comparisons at odds with each other, in the order written. */
    record Pair(Comparison first, Comparison second) {
    }

    /** The first such pair. */
    Optional<Pair> find() {
        for (int i = 0; i < together.size(); i++) {
            for (int j = i + 1; j < together.size(); j++) {
                Pair pair = new Pair(together.get(i), together.get(j));
                if (pair.first().property().equals(pair.second().property()) && atOdds(pair.first(), pair.second())) {
                    return Optional.of(pair);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean atOdds(Comparison a, Comparison b) {
        if (a.operator().equals("==")) {
            return excludes(b, a);
        }
        return b.operator().equals("==") ? excludes(a, b) : disjoint(a, b) || disjoint(b, a);
    }

    /** Whether the value that {@code equal} demands does not meet the other one. */
    private static boolean excludes(Comparison other, Comparison equal) {
        boolean same = other.value().equals(equal.value()) && other.literal().kind() == equal.literal().kind();
        if (equal.isNull() && !other.operator().endsWith("=")) {
            return true;
        }
        return switch (other.operator()) {
            case "==" -> !same;
            case "!=" -> same;
            case "<", "<=", ">", ">=" -> other.isNumber() && equal.isNumber() && !holds(equal.number(), other);
            case "matches" -> equal.text() && !equal.value().matches(other.value());
            case "not matches" -> equal.text() && equal.value().matches(other.value());
            default -> false;
        };
    }

    private static boolean holds(BigDecimal value, Comparison bound) {
        int order = value.compareTo(bound.number());
        return switch (bound.operator()) {
            case "<" -> order < 0;
            case "<=" -> order <= 0;
            case ">" -> order > 0;
            default -> order >= 0;
        };
    }

    /** Whether everything above the one bound is beyond the other. */
    private static boolean disjoint(Comparison above, Comparison below) {
        if (!above.operator().startsWith(">") || !below.operator().startsWith("<") || !above.isNumber() || !below.isNumber()) {
            return false;
        }
        int order = above.number().compareTo(below.number());
        return order > 0 || order == 0 && !(above.operator().equals(">=") && below.operator().equals("<="));
    }
}
