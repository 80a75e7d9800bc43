package nianshen.rules;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nianshen.facts.Facts;
import nianshen.facts.Gap;
import nianshen.findings.Finding;
import nianshen.findings.Outcome;
import nianshen.findings.Result;
import nianshen.findings.Severity;
import nianshen.findings.Status;
import nianshen.rules.ledger.Severities;
import nianshen.rules.ledger.Sight;
import nianshen.rules.settings.Settings;

/** The verdict on a report as a whole. */
public final class Score {

    private Score() {
    }

    /** Full marks, less the points of each rule with a standing violation, once a rule and capped for each family. */
    public static int of(List<Outcome> outcomes, Settings.Scoring scoring) {
        Map<String, Integer> families = outcomes.stream().collect(Collectors.groupingBy(
                o -> o.rule().substring(0, o.rule().indexOf('-')), Collectors.summingInt(o -> points(o, scoring))));
        int off = families.values().stream().mapToInt(p -> Math.min(p, scoring.familyCap())).sum();
        return Math.max(0, scoring.full() - off);
    }

    private static int points(Outcome outcome, Settings.Scoring scoring) {
        return outcome.findings().stream().filter(Score::proved).map(Finding::severity).reduce(Severities::graver)
                .map(s -> points(s, scoring)).orElse(0);
    }

    private static int points(Severity severity, Settings.Scoring scoring) {
        return switch (severity) {
            case SERIOUS -> scoring.serious();
            case GENERAL -> scoring.general();
            default -> 0;
        };
    }

    /**
     * 需更正 where a serious or general violation stands; 请核对 where only doubts and hints stand, or where the
     * essentials could not be looked at or something was not read for certain; else 合格.
     *
     * @param whole whether all rules could be carried through
     */
    public static Status status(List<Outcome> outcomes, Facts facts, Settings settings, boolean whole) {
        List<Finding> standing = outcomes.stream().flatMap(o -> o.findings().stream()).filter(Score::stands).toList();
        if (standing.stream().anyMatch(f -> proved(f) && f.severity() != Severity.HINT)) {
            return Status.VIOLATIONS;
        }
        Sight sight = new Sight(facts);
        boolean seen = whole && facts.report().year() != null && facts.of(Gap.class).isEmpty() && settings.essential().stream().allMatch(sight::clear);
        return standing.isEmpty() && seen ? Status.COMPLIANT : Status.DOUBTFUL;
    }

    private static boolean proved(Finding finding) {
        return stands(finding) && finding.result() == Result.VIOLATED;
    }

    private static boolean stands(Finding finding) {
        return finding.foldedInto() == null && finding.result() != Result.WAIVED;
    }
}
