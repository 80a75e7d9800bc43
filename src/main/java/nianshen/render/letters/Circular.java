package nianshen.render.letters;

import java.util.List;
import nianshen.render.pages.ReportView;

/** What is said of a run in the circular on it (通报), which is a letter to all with charts, ranking and a list of problems behind it. */
final class Circular {

    private Circular() {
    }

    /**
     * What {@code circular-body.txt} may speak of.
     *
     * @param year       "2024年", or "" where reports name several
     * @param unreadable names of reports that could not be audited
     * @param late       names of issuers found late
     * @param received   what is to be said of how reports came in, or did not
     * @param shared     text that was handed out to many agencies
     * @param good       what reports free of findings do well
     * @param problems   what several agencies have wrong, gravest first, the most frequent of equals
     * @param single     grave findings of rules that only one report breaks, together for each agency
     * @param more       how many agencies more have such, whom only the annex tells of
     * @param list       what the list of problems is called as an annex, "" where there is none
     */
    record View(String self, String year, int sources, int audited, int violations, int violationsPercent, int doubtful,
            int compliant, ReportView.Counts counts, List<String> unreadable, List<String> late, List<Group> received, List<String> shared,
            List<Group> good, List<Common> problems, List<Single> single, int more, String list) {
    }

    /** What is true of some agencies. */
    record Group(String what, List<String> who) {
    }

    /**
     * What several agencies have wrong.
     *
     * @param says    how many have what wrong: 12家单位正文与表格申请数量不一致
     * @param weighs  how grave it is: 属于严重问题
     * @param percent of the reports audited
     * @param who     the agencies, gravest report first
     */
    record Common(String says, String weighs, int percent, List<String> who) {
    }

    /** What alone one agency has wrong. */
    record Single(String name, String messages) {
    }
}
