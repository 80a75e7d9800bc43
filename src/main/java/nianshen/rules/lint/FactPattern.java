package nianshen.rules.lint;

import java.util.List;
import java.util.Optional;
import nianshen.rules.code.Comparison;
import nianshen.rules.code.Token;

/**
 * A fact that a rule's condition asks for.
 *
 * @param at          where its name stands
 * @param comparisons every property compared with a literal
 * @param together    those of them that must all hold, being neither alternatives nor negated
 * @param role        what the rule asks of it
 * @param whole       whether nothing else is asked of it than {@code together}
 */
record FactPattern(Class<?> type, Token at, List<Comparison> comparisons, List<Comparison> together, Role role, boolean whole) {

    /** Whether such a fact must be there, must not, or is only part of something larger. */
    enum Role { PRESENT, ABSENT, PART }

    /** The text that a property must equal, where one is given. */
    Optional<String> required(String property) {
        return together.stream().filter(c -> c.property().equals(property) && c.operator().equals("==") && c.text())
                .map(Comparison::value).findFirst();
    }
}
