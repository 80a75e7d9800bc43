package nianshen.render.letters;

import java.util.List;
import nianshen.render.pages.IndexView;
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
     * @param single     grave findings of rules that only one report breaks
     */
    record View(String year, int received, int audited, int violations, int violationsPercent, int doubtful,
            int compliant, ReportView.Counts counts, List<String> unreadable, List<String> late, List<String> missing,
            List<String> good, List<IndexView.Problem> problems, List<Single> single) {
    }

    /** A grave finding of one report. */
    record Single(String name, String message) {
    }
}
