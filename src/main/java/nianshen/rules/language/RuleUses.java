package nianshen.rules.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nianshen.facts.Figure;
import nianshen.facts.Report;
import nianshen.rules.ledger.DueDate;
import nianshen.rules.ledger.Setting;
import nianshen.rules.ledger.Sought;
import nianshen.rules.ledger.Uses;

/** Finds what a rule goes by: settings, and cells of the report. */
final class RuleUses {

    private static final Set<String> PLACES = Set.of("row", "column", "key");
    private static final Set<String> NUMBER = Set.of("sure", "value");
    private static final Set<String> FILLING = Set.of("reading", "confidence", "raw");

    private final Uses uses;

    private RuleUses(Uses uses) {
        this.uses = uses;
    }

    /** What the conditions of a rule show. */
    static Uses of(RuleTree rule) {
        Uses uses = new Uses(new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), rule.facts().anyMatch(f -> f.type() == DueDate.class),
                cells(rule));
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
                        && text.token().kind() == Token.Kind.STRING)
                .map(c -> RuleTree.unquoted(((Term.Literal) c.right()).token())).findFirst();
    }

    private static boolean isOwn(Term term, String property) {
        return term instanceof Term.Member member && member.own() && member.name().is(property);
    }

    /** The cells of a rule that asks for nothing but cells and what every report has. */
    private static ArrayList<Sought> cells(RuleTree rule) {
        ArrayList<Sought> cells = new ArrayList<>();
        if (rule.conditions().stream().allMatch(RuleUses::alwaysMet)) {
            rule.facts().filter(f -> f.type() == Figure.class).flatMap(f -> cell(terms(f)).stream()).forEach(cells::add);
        }
        return cells;
    }

    /** Whether the condition is a cell, or holds for every report. */
    private static boolean alwaysMet(Condition condition) {
        return condition instanceof Condition.Fact fact && (fact.type() == Setting.class || fact.type() == Figure.class
                || fact.type() == Report.class && terms(fact).stream().noneMatch(t -> t instanceof Term.Compared || t instanceof Term.Negated));
    }

    private static Optional<Sought> cell(List<Term> asked) {
        boolean filling = asked.stream().anyMatch(t -> isAny(t, FILLING) || t instanceof Term.Either
                || t instanceof Term.Negated not && isAny(not.inner(), Set.of("sure")));
        if (filling || asked.stream().noneMatch(t -> isAny(t, NUMBER))) {
            return Optional.empty();
        }
        TreeMap<String, String> cell = new TreeMap<>();
        for (String place : List.of("table", "row", "column", "key")) {
            equalTo(asked, place).ifPresent(text -> cell.put(place, text));
        }
        return cell.keySet().stream().anyMatch(PLACES::contains) ? Optional.of(new Sought(cell)) : Optional.empty();
    }

    private static boolean isAny(Term term, Set<String> properties) {
        return term instanceof Term.Member member && properties.contains(member.name().text());
    }

    private static List<Term> terms(Condition.Fact fact) {
        return fact.asked().stream().flatMap(c -> c.term().all()).toList();
    }
}
