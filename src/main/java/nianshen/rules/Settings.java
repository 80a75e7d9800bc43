package nianshen.rules;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nianshen.findings.Severity;

/**
 * What the office sets without touching a rule ({@code rules/settings.json}).
 *
 * @param failOn     findings at or above it make the program end with exit code 1
 * @param scoring    what a finding costs
 * @param off        ids of rules that are switched off
 * @param severity   ids of rules whose severity the office sees otherwise
 * @param essential  subjects of {@link nianshen.facts.Coverage} without which a report never counts as compliant
 * @param timeLimit  longest that the rules may take for one report
 * @param thresholds numbers and words that rules match by name
 */
public record Settings(Severity failOn, Scoring scoring, Set<String> off, Map<String, Severity> severity,
        List<String> essential, Duration timeLimit, List<Setting> thresholds) {

    /** In force where the file does not speak. */
    static final Settings DEFAULT = new Settings(Severity.GENERAL, new Scoring(100, 10, 3, 20), Set.of(), Map.of(),
            List.of(), Duration.ofSeconds(20), List.of());

    /** The same with no rule switched off and every severity left as the rules have it. */
    Settings asWritten() {
        return new Settings(failOn, scoring, Set.of(), Map.of(), essential, timeLimit, thresholds);
    }

    /** Copies the collections. */
    public Settings {
        off = Set.copyOf(off);
        severity = Map.copyOf(severity);
        essential = List.copyOf(essential);
        thresholds = List.copyOf(thresholds);
    }

    /** The same with one threshold set otherwise; a value that is a number counts as one. */
    public Settings with(String name, String value) {
        List<Setting> others = thresholds.stream().filter(t -> !t.name().equals(name)).toList();
        List<Setting> all = new ArrayList<>(others);
        all.add(new Setting(name, value.matches("-?\\d+(\\.\\d+)?") ? new BigDecimal(value) : null, value));
        return new Settings(failOn, scoring, off, severity, essential, timeLimit, all);
    }

    /**
     * Points of the score.
     *
     * @param full      score of a report without findings
     * @param serious   points off for each serious rule violated
     * @param general   points off for each general rule violated
     * @param familyCap most points a family of rules can cost
     */
    public record Scoring(int full, int serious, int general, int familyCap) {
    }
}
