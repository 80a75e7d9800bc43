package nianshen.rules.ledger;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nianshen.findings.Evidence;
import nianshen.findings.Finding;
import nianshen.findings.Result;
import nianshen.findings.Severity;

/**
 * Takes findings into the one that explains them, as the rules' {@code folds} say: they become its evidence and do
 * not count again. A doubtful finding never takes in a proved one, and the one that takes in is at least as grave as
 * what it takes, so that folding makes no report look better.
 */
public final class Folding {

    private final List<Closed> rules;

    /** @param rules all rules of a report, closed */
    public Folding(List<Closed> rules) {
        this.rules = rules;
    }

    /** Puts findings into those that take them in as evidence. */
    public void fold() {
        rules.forEach(this::foldInto);
    }

    private void foldInto(Closed outer) {
        if (outer.rule().folds().isEmpty() || outer.entries().isEmpty() || !stands(outer.entries().get(0).finding())) {
            return;
        }
        Closed.Entry first = outer.entries().get(0);
        List<Finding> taken = new ArrayList<>();
        for (String fold : outer.rule().folds()) {
            rules.stream().filter(r -> r != outer && r.rule().id().equals(target(fold)))
                    .forEach(inner -> inner.replace(folded(inner, first.finding(), about(fold), taken)));
        }
        if (!taken.isEmpty()) {
            List<Closed.Entry> entries = new ArrayList<>(outer.entries());
            entries.set(0, first.taking(gravest(taken), united(first.finding(), taken)));
            outer.replace(entries);
        }
    }

    private static List<Closed.Entry> folded(Closed inner, Finding into, String about, List<Finding> taken) {
        List<Closed.Entry> result = new ArrayList<>();
        for (Closed.Entry entry : inner.entries()) {
            boolean folds = stands(entry.finding()) && (about == null || entry.abouts().contains(about))
                    && (into.result() == Result.VIOLATED || entry.finding().result() == Result.DOUBTFUL);
            if (folds) {
                taken.add(entry.finding());
            }
            result.add(folds ? entry.foldedInto(into.id()) : entry);
        }
        return result;
    }

    private static boolean stands(Finding finding) {
        return finding.foldedInto() == null && finding.result() != Result.WAIVED;
    }

    /** Of what was proved; doubts weigh nothing. */
    private static Severity gravest(List<Finding> taken) {
        return taken.stream().filter(f -> f.result() == Result.VIOLATED).map(Finding::severity)
                .reduce(Severity.HINT, Severities::graver);
    }

    private static List<Evidence> united(Finding outer, List<Finding> taken) {
        Set<Evidence> evidence = new LinkedHashSet<>(outer.evidence());
        taken.forEach(f -> evidence.addAll(f.evidence()));
        return List.copyOf(evidence);
    }

    private static String target(String fold) {
        int at = fold.indexOf('@');
        return at < 0 ? fold : fold.substring(0, at);
    }

    private static String about(String fold) {
        int at = fold.indexOf('@');
        return at < 0 ? null : fold.substring(at + 1);
    }
}
