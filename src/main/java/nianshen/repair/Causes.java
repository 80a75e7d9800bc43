package nianshen.repair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianshen.facts.Claim;
import nianshen.facts.Equation;
import nianshen.facts.Facts;
import nianshen.facts.Figure;
import nianshen.findings.Cause;
import nianshen.findings.Evidence;
import nianshen.findings.Finding;
import nianshen.findings.Outcome;
import nianshen.findings.Result;

/** Tells of the findings about sums which of them may have one cause, and which cells that may be. */
public final class Causes {

    private final Facts facts;
    private final List<Finding> findings;

    private Causes(Facts facts, List<Outcome> outcomes) {
        this.facts = facts;
        this.findings = outcomes.stream().flatMap(o -> o.findings().stream()).filter(f -> f.result() != Result.WAIVED).toList();
    }

    /** The causes that explain findings; none of what another finding tells already, having taken these in. */
    public static List<Cause> of(Facts facts, List<Outcome> outcomes) {
        Causes causes = new Causes(facts, outcomes);
        return Breach.of(facts.of(Equation.class)).stream().map(b -> causes.cause(b.sorted(Comparator.comparing(causes::weight)))).filter(Objects::nonNull).toList();
    }

    private Cause cause(Breach breach) {
        List<Finding> sums = findings.stream().filter(f -> breach.broken().stream().anyMatch(e -> about(f, e))).toList();
        if (sums.isEmpty() || sums.stream().anyMatch(f -> f.foldedInto() != null)) {
            return null;
        }
        List<Cause.Way> ways = breach.repairs().stream().map(this::way).toList();
        boolean doubtful = breach.repairs().stream().anyMatch(r -> !r.certain())
                || sums.stream().anyMatch(f -> f.result() == Result.DOUBTFUL);
        boolean shown = breach.repairs().size() == 1 || weight(breach.repairs().get(0)) < 0 && weight(breach.repairs().get(1)) >= 0;
        List<Finding> explained = findings.stream().filter(f -> f.foldedInto() == null
                && (sums.contains(f) || shown && prose(f, breach.repairs().get(0)))).toList();
        return new Cause(CauseText.of(breach, ways, shown, doubtful), explained.stream().map(Finding::id).toList(), doubtful, ways);
    }

    /** How often prose speaks against the repair, less how often for it. */
    private int weight(Repair repair) {
        return repair.changes().stream().mapToInt(c -> saying(c.cell(), c.cell().value()).size() - saying(c.cell(), c.proper()).size()).sum();
    }

    /** Whether the sum is among what the finding points to, with all of its cells. */
    private static boolean about(Finding finding, Equation sum) {
        Set<String> keys = finding.evidence().stream().filter(e -> e.report() == null).map(Evidence::key).collect(Collectors.toSet());
        return sum.figures().stream().map(Figure::numbered).allMatch(keys::contains);
    }

    /** Whether the finding holds prose against a cell to which the repair gives what prose says. */
    private boolean prose(Finding finding, Repair repair) {
        return repair.changes().stream().filter(c -> !saying(c.cell(), c.proper()).isEmpty())
                .anyMatch(c -> cells(finding).equals(Set.of(c.cell().numbered())));
    }

    private static Set<String> cells(Finding finding) {
        return finding.evidence().stream().map(Evidence::key).filter(Objects::nonNull).collect(Collectors.toCollection(HashSet::new));
    }

    private Cause.Way way(Repair repair) {
        List<Cause.Cell> cells = repair.changes().stream().map(Causes::cell).toList();
        List<String> reasons = new ArrayList<>(CauseText.slips(repair));
        repair.changes().stream().flatMap(this::said).distinct().forEach(reasons::add);
        return new Cause.Way(cells, reasons);
    }

    private static Cause.Cell cell(Change change) {
        Figure f = change.cell();
        return new Cause.Cell(f.official().number(), f.rowLabel(), f.columnLabel(), f.numbered(), f.value().toPlainString(), change.proper().toPlainString());
    }

    private Stream<String> said(Change change) {
        Stream<String> agreeing = saying(change.cell(), change.proper()).stream().map(c -> CauseText.agreeing(change.proper()));
        Stream<String> opposing = saying(change.cell(), change.cell().value()).stream().map(c -> CauseText.opposing(change.cell().value()));
        return Stream.concat(agreeing, opposing);
    }

    /** What prose says of the cell for certain, where it names that number. */
    private List<Claim> saying(Figure cell, java.math.BigDecimal number) {
        return facts.of(Claim.class).stream().filter(c -> c.subject().equals(cell.key()) && c.comparable() && c.proved() && !c.inclusive() && !c.nil())
                .filter(c -> c.value().compareTo(number) == 0).toList();
    }
}
