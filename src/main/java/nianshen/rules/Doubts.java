package nianshen.rules;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianshen.facts.Fact;
import nianshen.facts.Facts;
import nianshen.findings.Evidence;
import nianshen.findings.Result;
import nianshen.rules.ledger.Draft;
import nianshen.rules.ledger.DrlRule;
import nianshen.rules.ledger.Unsure;

/**
 * Which rules keep silent only because cells were not read with certainty. It is tried and not worked out from the text
 * of the rules: where a rule speaks up as soon as such a cell holds another number, its silence says nothing. So it does
 * not matter in what language a rule is written nor how it comes upon the cell, and rules that judge how cells are filled
 * in, or look at other cells, or have nothing to look at in this report, are left alone.
 */
final class Doubts {

    private final Unsure unsure;
    private final RulePack pack;
    private final Rules rules;
    private final Set<String> failed;
    private final Map<String, Set<String>> found = new HashMap<>();

    /** What the rules say anew where some facts of the report were others, save those of these names. */
    @FunctionalInterface
    interface Rules {
        List<Draft> said(Set<String> unasked, List<Fact> some, List<Fact> instead);
    }

    /**
     * @param facts  as read
     * @param pack   of the rules
     * @param rules  its rules, which have run over the facts
     * @param failed names of rules that could not be carried through; it grows while rules are asked
     */
    Doubts(Facts facts, RulePack pack, Rules rules, Set<String> failed) {
        this.unsure = new Unsure(facts);
        this.pack = pack;
        this.rules = rules;
        this.failed = failed;
    }

    /**
     * Why the silence of these rules says nothing, by id, in Chinese; without those that pass. No other rule is tried, since
     * its silence decides nothing. A rule that fails over a number that is not in the report does not fail over the report.
     */
    Map<String, Set<String>> about(Set<String> silent) {
        if (!unsure.isEmpty() && !silent.isEmpty()) {
            Set<String> before = Set.copyOf(failed);
            Set<String> others = pack.drlRules().values().stream().filter(r -> !silent.contains(r.id())).map(DrlRule::name).collect(Collectors.toSet());
            supposed().forEach(instead -> hear(others, instead));
            failed.stream().filter(r -> !before.contains(r)).forEach(r -> add(pack.drlRules().get(r), List.of()));
        }
        return found;
    }

    private Stream<List<Fact>> supposed() {
        return unsure.supposed(pack.drlRules().values().stream().flatMap(r -> r.uses().compared().stream()).toList());
    }

    private void hear(Set<String> unasked, List<Fact> instead) {
        rules.said(unasked, unsure.open(), instead).stream().filter(Doubts::speaksUp).forEach(d -> add(d.author(), d.evidence()));
    }

    private static boolean speaksUp(Draft draft) {
        return draft.result() == Result.VIOLATED || draft.result() == Result.DOUBTFUL;
    }

    private void add(DrlRule rule, List<Evidence> evidence) {
        found.computeIfAbsent(rule.id(), r -> new LinkedHashSet<>()).addAll(unsure.reasons(evidence));
    }
}
