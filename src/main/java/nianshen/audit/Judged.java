package nianshen.audit;

import nianshen.findings.Audit;

/**
 * What came of judging a report.
 *
 * @param whole whether nothing failed and every rule was carried through, so that the same facts beside the same others, judged
 *              by the same rules, come to the same another time
 */
public record Judged(Audit audit, boolean whole) {

    /** Of a report that could not be judged, or not by every rule, or beside less than was meant. */
    public static Judged part(Audit audit) {
        return new Judged(audit, false);
    }
}
