package nianshen.rules.ledger;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import nianshen.findings.Evidence;
import nianshen.findings.Finding;
import nianshen.findings.Outcome;
import nianshen.findings.Result;
import nianshen.findings.RuleInfo;
import nianshen.findings.Severity;

/** A rule with its verdict and findings, before and after folding. */
public final class Closed {

    private final RuleInfo rule;
    private final Severity severity;
    private final Verdict verdict;
    private List<Entry> entries;

    /** @param entries findings, in order of gravity */
    public Closed(RuleInfo rule, Severity severity, Verdict verdict, List<Entry> entries) {
        this.rule = rule;
        this.severity = severity;
        this.verdict = verdict;
        this.entries = entries;
    }

    /** Of the rule. */
    public String id() {
        return rule.id();
    }

    RuleInfo rule() {
        return rule;
    }

    List<Entry> entries() {
        return entries;
    }

    void replace(List<Entry> changed) {
        entries = List.copyOf(changed);
    }

    /** Whether nothing speaks against the report. */
    public boolean passes() {
        return verdict.result() == Result.SATISFIED;
    }

    /** The same with another verdict. */
    public Closed ending(Verdict other) {
        return new Closed(rule, severity, other, entries);
    }

    /** The outcome with its findings. */
    public Outcome outcome() {
        List<Finding> findings = entries.stream().map(Entry::finding).toList();
        Severity gravest = findings.stream().map(Finding::severity).reduce(Severities::graver).orElse(severity);
        return new Outcome(rule.id(), rule.name(), verdict.result(), gravest, verdict.reason(), findings);
    }

    /** A finding and what it is about, for conditional folding. */
    public record Entry(Finding finding, Set<String> abouts) {

        /** Proved ones first, then by what is said, so that the order never depends on how the engine fired. */
        public static final Comparator<Entry> ORDER = Comparator.comparing((Entry e) -> e.finding().result())
                .thenComparing(e -> e.finding().severity())
                .thenComparing(e -> e.finding().section(), Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(e -> e.finding().message()).thenComparing(e -> e.finding().id())
                .thenComparing(e -> e.finding().evidence().toString());

        /** The same finding under an id that no other of this report has. */
        public Entry unique(Set<String> ids) {
            String id = finding.id();
            for (int n = 2; !ids.add(id); n++) {
                id = finding.id() + "-" + n;
            }
            return id.equals(finding.id()) ? this : new Entry(with(id, finding.foldedInto(), finding.severity(),
                    finding.evidence()), abouts);
        }

        Entry foldedInto(String other) {
            return new Entry(with(finding.id(), other, finding.severity(), finding.evidence()), abouts);
        }

        Entry taking(Severity atLeast, List<Evidence> evidence) {
            return new Entry(with(finding.id(), finding.foldedInto(), Severities.graver(finding.severity(), atLeast),
                    evidence), abouts);
        }

        private Finding with(String id, String foldedInto, Severity severity, List<Evidence> evidence) {
            return new Finding(id, finding.rule(), finding.result(), severity, finding.message(), finding.arithmetic(),
                    finding.basis(), finding.remedy(), finding.section(), foldedInto, evidence);
        }
    }
}
