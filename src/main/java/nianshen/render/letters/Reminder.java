package nianshen.render.letters;

import java.util.List;
import java.util.Optional;
import nianshen.findings.Finding;
import nianshen.findings.ReportName;
import nianshen.findings.Result;
import nianshen.findings.Run;
import nianshen.render.wording.Words;

/**
 * An agency and a year of which the office must be reminded: the report has not come. One that came too late has a letter of its own,
 * which says so.
 *
 * @param whose   agency and year
 * @param finding what says so
 */
public record Reminder(ReportName whose, Finding finding) {

    /** All that are due after a run. */
    public static List<Reminder> of(Run run, Words words) {
        return run.together(words.of("circular.missing")).stream().flatMap(f -> missing(f).stream()).toList();
    }

    /** Of a finding which says that a report has not come. */
    static Optional<Reminder> missing(Finding finding) {
        boolean told = finding.result() == Result.VIOLATED || finding.result() == Result.DOUBTFUL;
        return finding.evidence().stream().findFirst().map(e -> e.report()).filter(r -> told && r.source().isEmpty() && r.agency() != null)
                .map(r -> new Reminder(r, finding));
    }
}
