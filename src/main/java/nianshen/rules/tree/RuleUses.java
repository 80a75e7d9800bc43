package nianshen.rules.tree;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianshen.facts.Counted;
import nianshen.facts.Equation;
import nianshen.facts.Figure;
import nianshen.facts.GroupTotal;
import nianshen.rules.ledger.DueDate;
import nianshen.rules.ledger.Setting;
import nianshen.rules.ledger.Uses;

/** Finds what a rule goes by: settings, and the numbers it compares cells of the report with. */
public final class RuleUses {

    private static final Set<Class<?>> OF_CELLS = Set.of(Counted.class, Figure.class, Equation.class, GroupTotal.class);

    private final Uses uses;

    private RuleUses(Uses uses) {
        this.uses = uses;
    }

    /** What the conditions of a rule show. */
    static Uses of(RuleTree rule) {
        Uses uses = new Uses(new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), rule.facts().anyMatch(f -> f.type() == DueDate.class),
                compared(rule));
        rule.conditions().forEach(c -> new RuleUses(uses).gather(c, false));
        return uses;
    }

    private void gather(Condition condition, boolean not) {
        if (condition instanceof Condition.Fact fact && fact.type() == Setting.class) {
            setting(terms(fact), not);
        }
        condition.parts().forEach(part -> gather(part, not || condition instanceof Condition.Not));
    }

    private void setting(List<Term> asked, boolean not) {
        equalTo(asked, "name").ifPresent(name -> {
            (not ? uses.absent() : uses.thresholds()).add(name);
            if (asked.stream().anyMatch(t -> isOwn(t, "number"))) {
                uses.numbers().add(name);
            }
        });
    }

    /** The text that a property of the fact must equal. */
    private static Optional<String> equalTo(List<Term> asked, String property) {
        return asked.stream().filter(Term.Compared.class::isInstance).map(Term.Compared.class::cast)
                .filter(c -> c.operator().equals("==") && isOwn(c.left(), property) && c.right() instanceof Term.Literal text
                        && text.token().kind() == RuleToken.Kind.STRING)
                .map(c -> RuleTree.unquoted(((Term.Literal) c.right()).token())).findFirst();
    }

    private static boolean isOwn(Term term, String property) {
        return term instanceof Term.Member member && member.own() && member.name().is(property);
    }

    /** The numbers in conditions that look at cells or their sums, and those next to them. */
    private static TreeSet<BigDecimal> compared(RuleTree rule) {
        return rule.facts().noneMatch(RuleUses::showsCells) ? new TreeSet<>()
                : rule.when().stream().filter(t -> t.kind() == RuleToken.Kind.NUMBER && t.text().matches("\\d+(\\.\\d+)?"))
                        .map(t -> new BigDecimal(t.text())).flatMap(n -> Stream.of(n.subtract(BigDecimal.ONE), n, n.add(BigDecimal.ONE)))
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A word that names no kind of fact is told where the rule is read; here it shows nothing. */
    private static boolean showsCells(Condition.Fact fact) {
        return fact.type() != null && OF_CELLS.contains(fact.type());
    }

    private static List<Term> terms(Condition.Fact fact) {
        return fact.asked().stream().flatMap(c -> c.term().all()).toList();
    }
}
