package nianshen.rules.settings;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nianshen.facts.Level;
import nianshen.findings.Severity;
import nianshen.pack.Nearest;
import nianshen.rules.ledger.DueDate;
import nianshen.rules.ledger.Setting;

/**
 * What the office sets without touching a rule ({@link SettingsBooks}).
 *
 * @param failOn     findings at or above it make the program end with exit code 1; null for never
 * @param scoring    what a finding costs
 * @param off        ids of rules that are switched off, with the cell that says so
 * @param trial      ids of rules that are only tried out, with the cell that says so: what they find stands apart and counts for nothing
 * @param severity   ids of rules whose severity the office sees otherwise
 * @param essential  subjects of {@link nianshen.facts.Coverage} without which a report never counts as compliant
 * @param timeLimit  longest that the rules may take for one report
 * @param thresholds numbers and words that rules match by name, those that are not set among them
 * @param deadlines  by when reports must be published; none for issuers that have no deadline
 * @param comparing  how reports are compared with each other
 */
public record Settings(Severity failOn, Scoring scoring, Map<String, String> off, Map<String, String> trial, Map<String, Graded> severity,
        List<String> essential, Duration timeLimit, List<Setting> thresholds, List<DueDate> deadlines,
        Comparing comparing) {

    /** In force where no workbook speaks. */
    public static final Settings DEFAULT = new Settings(Severity.GENERAL, new Scoring(100, 10, 3, 20), Map.of(), Map.of(), Map.of(),
            List.of(), Duration.ofSeconds(20), List.of(), List.of(), Comparing.DEFAULT);
    private static final String DEADLINE = "公布期限";

    /** Copies the collections. */
    public Settings {
        off = Map.copyOf(off);
        trial = Map.copyOf(trial);
        severity = Map.copyOf(severity);
        essential = List.copyOf(essential);
        thresholds = List.copyOf(thresholds);
        deadlines = List.copyOf(deadlines);
    }

    /**
     * A severity.
     *
     * @param place the cell that says so: file, sheet and cell
     */
    public record Graded(Severity severity, String place) {
    }

    /** The same with no rule switched off or only tried out and every severity left as the rules have it. */
    public Settings asWritten() {
        return new Settings(failOn, scoring, Map.of(), Map.of(), Map.of(), essential, timeLimit, thresholds, deadlines, comparing);
    }

    /**
     * The same with one threshold or deadline ({@code 部门公布期限}) set otherwise; a value left blank takes it away.
     *
     * @throws IllegalArgumentException in Chinese, where there is no such setting or it cannot be that
     */
    public Settings with(String name, String value) {
        return name.endsWith(DEADLINE) ? withDeadline(name.replace(DEADLINE, ""), value) : withThreshold(name, value);
    }

    private Settings withThreshold(String name, String value) {
        Setting old = thresholds.stream().filter(t -> t.name().equals(name)).findFirst().orElseThrow(
                () -> new IllegalArgumentException("没有名为“" + name + "”的设置"
                        + Nearest.hint(name, thresholds.stream().map(Setting::name).toList())));
        Setting set = Permitted.like(value).read(name, value).orElseThrow();
        if (old.number() != null && set.isSet() && set.number() == null) {
            throw new IllegalArgumentException("设置“" + name + "”应为数，实为“" + value + "”");
        }
        List<Setting> all = new ArrayList<>(thresholds);
        all.set(all.indexOf(old), set);
        return new Settings(failOn, scoring, off, trial, severity, essential, timeLimit, all, deadlines, comparing);
    }

    private Settings withDeadline(String level, String value) {
        Level of = Optional.ofNullable(DeadlineSheets.LEVELS.get(level)).orElseThrow(() -> new IllegalArgumentException(
                "没有“" + level + DEADLINE + "”，应为 " + String.join("/", DeadlineSheets.LEVELS.keySet()) + " 加“" + DEADLINE + "”"));
        List<DueDate> all = new ArrayList<>(deadlines);
        all.removeIf(d -> d.level() == of);
        if (!value.isEmpty()) {
            all.add(new DueDate(of, DeadlineSheets.day(value).orElseThrow(() -> new IllegalArgumentException(
                    "“" + level + DEADLINE + "”应为月日，实为“" + value + "”"))));
        }
        return new Settings(failOn, scoring, off, trial, severity, essential, timeLimit, thresholds, all, comparing);
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
