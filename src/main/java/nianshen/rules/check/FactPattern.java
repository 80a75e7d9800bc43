package nianshen.rules.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nianshen.rules.tree.Comparison;
import nianshen.rules.tree.Condition;
import nianshen.rules.tree.RuleToken;
import nianshen.rules.tree.RuleTree;
import nianshen.rules.tree.Term;

/**
 * A fact that a rule's condition asks for.
 *
 * @param at          where its name stands
 * @param comparisons every property compared with a literal
 * @param together    those of them that must all hold, being neither alternatives nor negated
 * @param role        what the rule asks of it
 * @param whole       whether nothing else is asked of it than {@code together}
 */
record FactPattern(Class<?> type, RuleToken at, List<Comparison> comparisons, List<Comparison> together, Role role, boolean whole) {

    private static final Pattern OPERATOR = Pattern.compile("[=!<>]=?|(not )?(matches|contains)");

    /** Whether such a fact must be there, must not, or is only part of something larger. */
    enum Role { PRESENT, ABSENT, PART }

    /** The facts that a rule asks for, in the order written. */
    static List<FactPattern> of(RuleTree rule) {
        return rule.conditions().stream().flatMap(c -> of(c, Role.PRESENT)).toList();
    }

    /**
     * What further conditions ask of the properties of this fact by the names it gives them ({@code $数 : value} here,
     * {@code $数 > 5} there).
     */
    List<Comparison> asked(RuleTree rule) {
        Map<String, String> named = new HashMap<>();
        rule.facts().filter(f -> f.at() == at).flatMap(f -> f.asked().stream()).filter(a -> a.variable() != null)
                .forEach(a -> property(a.term()).ifPresent(p -> named.put(a.variable().text(), p)));
        return rule.conditions().stream().filter(Condition.Fact.class::isInstance).map(Condition.Fact.class::cast).flatMap(f -> f.asked().stream())
                .flatMap(a -> a.term() instanceof Term.Compared c && c.left() instanceof Term.Name name && named.containsKey(name.token().text())
                        && c.right() instanceof Term.Literal literal && OPERATOR.matcher(c.operator()).matches() && plain(literal.token())
                        ? Stream.of(new Comparison(type, named.get(name.token().text()), c.operator(), literal.token())) : Stream.<Comparison>empty()).toList();
    }

    /** The property of the fact itself that a name is given to, whatever it is compared with there. */
    private static Optional<String> property(Term term) {
        Term named = term instanceof Term.Compared compared ? compared.left() : term;
        return named instanceof Term.Member member && member.own() && member.parts().isEmpty() ? Optional.of(member.name().text()) : Optional.empty();
    }

    private static Stream<FactPattern> of(Condition condition, Role role) {
        if (condition instanceof Condition.Fact fact) {
            return fact.type() == null ? Stream.empty() : Stream.of(of(fact, role));
        }
        boolean absent = condition instanceof Condition.Not not && not.inner() instanceof Condition.Fact && role == Role.PRESENT;
        Role whole = condition instanceof Condition.All ? role : Role.PART;
        Role inner = absent ? Role.ABSENT : whole;
        return condition.parts().stream().flatMap(part -> of(part, inner));
    }

    private static FactPattern of(Condition.Fact fact, Role role) {
        List<Comparison> all = new ArrayList<>();
        List<Comparison> together = new ArrayList<>();
        for (Condition.Constraint asked : fact.asked()) {
            List<Comparison> found = asked.term().all().flatMap(t -> compared(fact.type(), t).stream()).toList();
            all.addAll(found);
            truth(fact.type(), asked).ifPresent(together::add);
            if (asked.term().all().noneMatch(t -> t instanceof Term.Either || t instanceof Term.Negated)) {
                together.addAll(found);
            }
        }
        return new FactPattern(fact.type(), fact.at(), all, together, role, fact.asked().size() == together.size());
    }

    /** A property of the fact itself compared with a literal. */
    private static Optional<Comparison> compared(Class<?> fact, Term term) {
        return term instanceof Term.Compared c && OPERATOR.matcher(c.operator()).matches() && c.left() instanceof Term.Member property
                && property.own() && c.right() instanceof Term.Literal literal && plain(literal.token())
                ? Optional.of(new Comparison(fact, property.name().text(), c.operator(), literal.token())) : Optional.empty();
    }

    private static boolean plain(RuleToken literal) {
        return literal.kind() != RuleToken.Kind.NUMBER || literal.text().chars().allMatch(Character::isDigit);
    }

    /** {@code sure}, {@code !sure}: as if it were compared with true or false. */
    private static Optional<Comparison> truth(Class<?> fact, Condition.Constraint asked) {
        Term.Negated not = asked.term() instanceof Term.Negated negated ? negated : null;
        Term term = not == null ? asked.term() : not.inner();
        if (asked.variable() != null || !(term instanceof Term.Member property) || !property.own() || !property.parts().isEmpty()) {
            return Optional.empty();
        }
        RuleToken at = not == null ? property.name() : not.at();
        return Optional.of(new Comparison(fact, property.name().text(), "==",
                new RuleToken(RuleToken.Kind.WORD, String.valueOf(not == null), at.line(), at.column())));
    }

    /** The text that a property must equal, where one is given. */
    Optional<String> required(String property) {
        return together.stream().filter(c -> c.property().equals(property) && c.operator().equals("==") && c.text())
                .map(Comparison::value).findFirst();
    }
}
