package nianshen.rules.sentences;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Conditions of a rule that compare the same thing with numbers or dates that no value of it meets together: at least five
 * and fewer than three.
 */
final class Clashes {

    private static final Pattern COMPARED = Pattern.compile("(.*)Report\\( (.+?) (==|!=|<=|>=|<|>) ([\\d.B*+ ]+) \\)(.*)", Pattern.DOTALL);
    /** What tells the variables of one condition from those of another. */
    private static final Pattern SCOPE = Pattern.compile("(\\$\\p{IsHan}+)\\d+(_\\d+)?");
    private final List<Bound> bounds = new ArrayList<>();

    /**
     * A comparison.
     *
     * @param what what is compared, in code
     * @param said the condition as typed
     */
    private record Bound(String what, String operator, BigDecimal number, String said) {

        boolean admits(BigDecimal value) {
            int order = value.compareTo(number);
            return switch (operator) {
                case "==" -> order == 0;
                case "!=" -> order != 0;
                case "<" -> order < 0;
                case "<=" -> order <= 0;
                case ">" -> order > 0;
                default -> order >= 0;
            };
        }

        /** Whether some value meets both; what is compared is told apart by bounds alone, so that one close to each will do. */
        boolean meets(Bound other) {
            BigDecimal between = number.add(other.number).divide(BigDecimal.valueOf(2));
            BigDecimal beyond = number.max(other.number).add(BigDecimal.ONE);
            BigDecimal below = number.min(other.number).subtract(BigDecimal.ONE);
            return List.of(number, other.number, between, beyond, below).stream().anyMatch(v -> admits(v) && other.admits(v));
        }
    }

    /** The earlier condition that can never hold together with this one; both must hold. */
    Optional<String> with(Clause clause, String said) {
        Matcher compared = COMPARED.matcher(SCOPE.matcher(clause.code()).replaceAll(m -> Matcher.quoteReplacement(m.group(1))));
        if (!compared.matches()) {
            return Optional.empty();
        }
        Bound bound = new Bound(compared.group(1) + compared.group(2) + compared.group(5), compared.group(3), value(compared.group(4)), said);
        Optional<String> clash = bounds.stream().filter(b -> b.what().equals(bound.what()) && !b.meets(bound)).map(Bound::said).findFirst();
        bounds.add(bound);
        return clash;
    }

    /** Products added up: {@code 2024 * 10000 + 1 * 100 + 31}. */
    private static BigDecimal value(String sum) {
        return Arrays.stream(sum.replace("B", "").split("\\+")).map(product -> Arrays.stream(product.split("\\*")).map(String::strip)
                .map(BigDecimal::new).reduce(BigDecimal.ONE, BigDecimal::multiply)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
