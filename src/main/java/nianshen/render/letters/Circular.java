package nianshen.render.letters;

import java.util.List;
import nianshen.render.pages.ReportView;

/** What is said of a run in the circular on it (通报), which is a letter to all with the ranking as its annex. */
final class Circular {

    private Circular() {
    }

    /**
     * What {@code circular-body.txt} may speak of.
     *
     * @param year       "2024年", or "" where reports name several
     * @param unreadable names of reports that could not be audited
     * @param late       names of issuers found late
     * @param missing    what was found about reports not handed in
     * @param good       names of issuers whose reports are free of findings
     * @param problems   the most frequent rules, in more than one report
     * @param single     grave findings of rules that only one report breaks, together for each agency
     */
    record View(String year, int received, int audited, int violations, int violationsPercent, int doubtful,
            int compliant, ReportView.Counts counts, List<String> unreadable, List<String> late, List<String> missing,
            List<String> good, List<Common> problems, List<Single> single) {
    }

    /**
     * What several reports have wrong.
     *
     * @param severity in words
     * @param who      the agencies, gravest report first
     */
    record Common(String name, String severity, int reports, int percent, List<String> who) {
    }

    /** What alone one agency has wrong. */
    record Single(String name, String messages) {
    }
}
