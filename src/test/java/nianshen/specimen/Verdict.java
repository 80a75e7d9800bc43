package nianshen.specimen;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianshen.facts.Claim;
import nianshen.facts.Figure;
import nianshen.facts.Section;
import nianshen.findings.Audit;
import nianshen.findings.Evidence;
import nianshen.findings.Finding;
import nianshen.findings.Outcome;
import nianshen.findings.Result;
import nianshen.findings.Status;

/** Holds an audit against what is known of the specimen: each complaint a line, none where the audit is right. */
public final class Verdict {
    private Verdict() {
    }

    /** A sound report: nothing may be found in it, and every figure must be read as it stands. */
    public static List<String> sound(Specimen specimen, Audit audit) {
        List<String> complaints = nothingBut(specimen.tolerated(), Set.of(), audit);
        complaints.addAll(figures(specimen, audit));
        return complaints;
    }

    /** A report with one fault: its rules must be violated, and nothing else may be found. */
    public static List<String> planted(Specimen specimen, Fault fault, Audit audit) {
        return held(fault.ends(), Stream.of(specimen.tolerated(), fault.allowed()).flatMap(Set::stream).collect(Collectors.toSet()), audit);
    }

    /** These rules must end so, and nothing else may be found, save what is allowed. */
    public static List<String> held(Map<String, Result> expected, Set<String> tolerated, Audit audit) {
        Set<String> allowed = new HashSet<>(tolerated);
        allowed.addAll(expected.keySet());
        List<String> complaints = nothingBut(allowed, Set.of(), audit);
        expected.forEach((rule, result) -> {
            Outcome outcome = outcome(audit, rule);
            if (outcome == null) {
                complaints.add("missed " + rule + ": no outcome");
            } else if (outcome.result() != result) {
                complaints.add("missed " + rule + ": " + outcome.result() + " " + outcome.reason());
            }
        });
        return complaints;
    }

    /** A damaged report: no accusation; a lost value or heading may be doubtful, a repaired one may not. */
    public static List<String> damaged(Specimen specimen, Damage damage, Audit audit) {
        List<String> complaints = nothingBut(specimen.tolerated(),
                damage == Damage.LOST_COLUMN ? Set.of("TB-02")
                        : damage == Damage.ONE_LINE ? Set.of("ST-01") : Set.of(), audit);
        if (damage != Damage.LOST_COLUMN) {
            complaints.addAll(figures(specimen, audit).stream().filter(c -> !c.contains(" unsure ")).toList());
            return complaints;
        }
        complaints.addAll(misread(specimen, audit).stream().filter(c -> !c.contains(" unsure ") && !c.contains(" null for ")).toList());
        if (audit.status() != Status.UNREADABLE && outcome(audit, "TB-02").result() != Result.DOUBTFUL) {
            complaints.add("missed TB-02: " + outcome(audit, "TB-02").result());
        }
        return complaints;
    }

    /** What must be the same in every form: parts and figures claimed. */
    public static List<String> gist(Audit audit) {
        List<String> gist = new ArrayList<>();
        audit.facts().of(Section.class).forEach(s -> gist.add(s.number() + " " + s.state() + " " + s.content()));
        audit.facts().of(Claim.class).forEach(c -> gist.add(c.subject() + "=" + c.value().toPlainString() + " "
                + c.scope() + (c.nil() ? " nil" : "")));
        return gist;
    }

    /** The rules that could not judge a sound report, with the reason: not wrong, but worth a look. */
    public static List<String> undetermined(Audit audit) {
        return audit.outcomes().stream().filter(o -> o.result() == Result.UNDETERMINED)
                .map(o -> "undetermined " + o.rule() + ": " + o.reason()).toList();
    }

    private static List<String> nothingBut(Set<String> allowed, Set<String> doubtful, Audit audit) {
        List<String> complaints = new ArrayList<>();
        if (audit.status() == Status.UNREADABLE) {
            complaints.add("unreadable: " + audit.error());
        }
        for (Outcome outcome : audit.outcomes()) {
            for (Finding finding : outcome.findings()) {
                boolean excused = allowed.contains(finding.rule())
                        || finding.result() == Result.DOUBTFUL && doubtful.contains(finding.rule());
                if (!excused) {
                    complaints.add("invented " + finding.rule() + " " + finding.result() + ": " + finding.message()
                            + " | " + finding.evidence().stream().map(Evidence::quote).toList());
                }
            }
        }
        return complaints;
    }

    private static List<String> figures(Specimen specimen, Audit audit) {
        List<String> complaints = misread(specimen, audit);
        return complaints.size() > 3 ? List.of("misread many figures: " + complaints.size() + ", " + complaints.get(0)) : complaints;
    }

    /** Figures that were not read, not surely, or not as they are printed. */
    private static List<String> misread(Specimen specimen, Audit audit) {
        if (audit.facts() == null) {
            return List.of();
        }
        Map<String, String> read = new TreeMap<>();
        audit.facts().of(Figure.class).forEach(f -> read.put(f.numbered(), f.sure() ? plain(f.value()) : "unsure " + f.value()));
        Map<String, String> printed = new TreeMap<>();
        for (Grid grid : specimen.format().grids()) {
            grid.slots().stream().filter(s -> s.key() != null).map(s -> grid.number() + "." + s.key())
                    .forEach(k -> printed.put(k, plain(specimen.figures().get(k))));
        }
        return printed.entrySet().stream().filter(p -> !p.getValue().equals(read.get(p.getKey())))
                .map(p -> "misread: " + p.getKey() + " " + read.get(p.getKey()) + " for " + p.getValue()).toList();
    }

    private static String plain(java.math.BigDecimal value) {
        return value == null ? "nothing" : value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    private static Outcome outcome(Audit audit, String rule) {
        return audit.outcomes().stream().filter(o -> o.rule().equals(rule)).findFirst().orElse(null);
    }
}
