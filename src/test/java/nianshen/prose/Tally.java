package nianshen.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianshen.findings.Audit;
import nianshen.findings.Evidence;
import nianshen.findings.Finding;
import nianshen.findings.Result;

/** Counts what the program says of generated reports, with a line on each case that went wrong. */
final class Tally {
    /** Rules that a wrong figure of a list may break besides its own. */
    private static final Set<String> BESIDES = Set.of("NT-09", "NT-10", "FE-05");
    private final Map<String, List<String>> wrong = new TreeMap<>();
    /** What was said of the report while it was sound, lest it be counted again. */
    private Set<String> known = Set.of();
    private final Map<String, Integer> counts = new TreeMap<>();

    /** A report in which all agrees; those with something planted follow it. */
    void sound(String kind, Audit audit, Set<String> tolerated) {
        add(kind + " reports", 1);
        known = standing(audit).stream().map(Tally::line).collect(Collectors.toSet());
        for (Finding finding : standing(audit)) {
            if (!tolerated.contains(finding.rule())) {
                note(kind + (finding.result() == Result.VIOLATED ? " accused" : " doubted"), finding.rule(), line(finding));
            }
        }
    }

    /** A report in which one thing is wrong; {@code mayAccuse} where every word up to it is known. */
    void planted(String kind, Audit audit, Set<String> tolerated, Set<String> rules, String what, boolean mayAccuse) {
        add(kind + " planted", 1);
        Set<String> own = new TreeSet<>(rules);
        own.addAll(BESIDES);
        List<Finding> findings = standing(audit).stream().filter(f -> !tolerated.contains(f.rule())).toList();
        Set<Result> told = audit.outcomes().stream().flatMap(o -> o.findings().stream()).filter(f -> rules.contains(f.rule()))
                .map(Finding::result).collect(Collectors.toSet());
        if (told.isEmpty()) {
            note(kind + " missed", rules.toString(), what);
        }
        if (told.contains(Result.VIOLATED)) {
            add(kind + " violated", 1);
        }
        findings.stream().filter(f -> f.result() == Result.VIOLATED && !known.contains(line(f)))
                .filter(f -> !mayAccuse || !own.contains(f.rule()))
                .forEach(f -> note(kind + " accused besides", f.rule(), line(f) + " ← " + what));
    }

    /** Counts more of a kind. */
    void add(String what, int more) {
        counts.merge(what, more, Integer::sum);
    }

    /** How many cases of a kind went wrong. */
    int wrong(String kind) {
        return wrong.getOrDefault(kind, List.of()).size();
    }

    /** How many there were of a kind. */
    int count(String what) {
        return counts.getOrDefault(what, 0);
    }

    /** Every case that went wrong, a line each. */
    List<String> lines(String kind) {
        return wrong.getOrDefault(kind, List.of());
    }

    /** Counts, then what went wrong by kind and rule. */
    List<String> summary() {
        List<String> summary = new ArrayList<>();
        counts.forEach((what, n) -> summary.add(what + ": " + n));
        wrong.forEach((kind, lines) -> summary.add(kind + ": " + lines.size() + " " + lines.stream()
                .collect(Collectors.groupingBy(l -> l.substring(0, l.indexOf(' ')), TreeMap::new, Collectors.counting()))));
        return summary;
    }

    /** All lines that went wrong, headed by their kind. */
    Stream<String> details() {
        return wrong.entrySet().stream().flatMap(e -> Stream.concat(Stream.of("== " + e.getKey()), e.getValue().stream()));
    }

    private void note(String kind, String rule, String line) {
        wrong.computeIfAbsent(kind, k -> new ArrayList<>()).add(rule.replace(" ", "") + " " + line);
    }

    private static List<Finding> standing(Audit audit) {
        if (audit.error() != null) {
            throw new IllegalStateException(audit.source() + ": " + audit.error());
        }
        return audit.standing();
    }

    private static String line(Finding finding) {
        return finding.result() + " " + finding.message() + finding.evidence().stream().map(Evidence::quote)
                .filter(Objects::nonNull).filter(q -> !finding.message().contains(q)).toList();
    }
}
