package nianshen.rules.sentences;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nianshen.rules.phrases.Clause;
import nianshen.rules.phrases.Code;
import nianshen.rules.tree.RuleToken;
import nianshen.rules.tree.RuleToken.Kind;

/**
 * Conditions of a rule that compare the same thing with numbers or dates that no value of it meets together: at least five
 * and fewer than three.
 */
final class Clashes {

    private static final Set<String> OPERATORS = Set.of("==", "!=", "<=", ">=", "<", ">");
    private static final Set<String> IN_NUMBERS = Set.of("+", "*", ".");
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
        Optional<Bound> compared = bound(Code.of(clause.code()).words(), said);
        Optional<String> clash = compared.flatMap(bound -> bounds.stream().filter(b -> b.what().equals(bound.what()) && !b.meets(bound)).map(Bound::said).findFirst());
        compared.ifPresent(bounds::add);
        return clash;
    }

    /** The comparison that a condition comes down to: {@code Report( … >= 5 )}; nothing where it is another. */
    private static Optional<Bound> bound(List<RuleToken> code, String said) {
        for (int operator = code.size() - 1; operator > 1; operator--) {
            int end = operator + 1;
            while (end < code.size() && number(code.get(end))) {
                end++;
            }
            int report = report(code, operator);
            if (OPERATORS.contains(code.get(operator).text()) && report >= 0 && end > operator + 1 && end < code.size() && code.get(end).is(")")) {
                String number = text(code.subList(operator + 1, end), "");
                return Optional.of(new Bound(text(code.subList(0, operator), " ") + text(code.subList(end, code.size()), " "), code.get(operator).text(), value(number), said));
            }
        }
        return Optional.empty();
    }

    /** Where the report stands that the comparison at that place is made of; -1 where it is made of something else. */
    private static int report(List<RuleToken> code, int operator) {
        int depth = 1;
        int at = operator;
        while (depth > 0 && --at > 0) {
            depth += code.get(at).is(")") ? 1 : 0;
            depth -= code.get(at).is("(") ? 1 : 0;
        }
        return at > 0 && code.get(at - 1).is("Report") ? at - 1 : -1;
    }

    private static boolean number(RuleToken word) {
        return word.kind() == Kind.NUMBER || IN_NUMBERS.contains(word.text());
    }

    private static String text(List<RuleToken> code, String between) {
        return code.stream().map(w -> SCOPE.matcher(w.text()).replaceFirst("$1")).collect(Collectors.joining(between));
    }

    /** Products added up: {@code 2024 * 10000 + 1 * 100 + 31}. */
    private static BigDecimal value(String sum) {
        return Arrays.stream(sum.replace("B", "").split("\\+")).map(product -> Arrays.stream(product.split("\\*")).map(String::strip)
                .map(BigDecimal::new).reduce(BigDecimal.ONE, BigDecimal::multiply)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
