package nianshen.render.pages;

import java.util.List;

/**
 * What the page of a run shows.
 *
 * @param notices what the office should know, in Chinese
 */
public record IndexView(int total, int audited, List<Tally> tallies, ReportView.Counts counts, List<Line> lines,
        List<Problem> problems, List<String> notices, String date) {

    /** How many reports have one verdict. */
    record Tally(ReportView.Verdict verdict, int reports) {
    }

    /** One report. */
    record Line(ReportView.Verdict verdict, String name, String year, String level, ReportView.Counts counts,
            Integer score, String link, String source, ReportView.Failing failing, String main) {
    }

    /** A rule that several reports break. */
    public record Problem(String rule, String name, String severity, String severityKey, int reports, int percent) {
    }
}
