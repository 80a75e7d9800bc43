package nianshen.render;

import java.util.List;

/**
 * The circular on a run (通报): a letter to all, with the ranking as its annex.
 *
 * @param letter   mark, title, text and signature
 * @param rankings one table a kind of issuer
 */
record Circular(Letter letter, List<Ranking> rankings) {

    /** Reports of one kind of issuer, best first. */
    record Ranking(String title, List<Line> lines) {
    }

    /** A place in the ranking; equal scores share a place. */
    record Line(int rank, String name, int score, ReportView.Counts counts) {
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
