package nianshen.render.letters;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nianshen.findings.Audit;
import nianshen.findings.Finding;
import nianshen.findings.ReportName;
import nianshen.findings.Result;
import nianshen.findings.Run;
import nianshen.render.wording.Words;

/**
 * An agency and a year of which the office must be reminded: the report has not come, or it was published too late.
 *
 * @param whose   agency and year; with a source where the report is there
 * @param finding what says so
 */
public record Reminder(ReportName whose, Finding finding) {

    /** All that are due after a run, the missing ones first. */
    public static List<Reminder> of(Run run, Words words) {
        Stream<Reminder> missing = run.together(words.of("circular.missing")).stream().flatMap(f -> missing(f).stream());
        return Stream.concat(missing, run.audits().stream().flatMap(a -> late(a, words.of("circular.late")).stream())).toList();
    }

    /** Of a finding which says that a report has not come. */
    static Optional<Reminder> missing(Finding finding) {
        boolean told = finding.result() == Result.VIOLATED || finding.result() == Result.DOUBTFUL;
        return finding.evidence().stream().findFirst().map(e -> e.report()).filter(r -> told && r.source().isEmpty() && r.agency() != null)
                .map(r -> new Reminder(r, finding));
    }

    private static Optional<Reminder> late(Audit audit, String rule) {
        return audit.standing().stream().filter(f -> f.rule().equals(rule) && f.result() == Result.VIOLATED && audit.agency() != null && audit.year() != null).findFirst()
                .map(f -> new Reminder(new ReportName(audit.source(), audit.agency(), audit.year()), f));
    }

    /** Whether the report is there and only came too late. */
    boolean late() {
        return !whose.source().isEmpty();
    }
}
