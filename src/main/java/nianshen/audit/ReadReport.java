package nianshen.audit;

import nianshen.facts.Facts;
import nianshen.findings.Audit;

/**
 * What was read from a report that is yet to be judged.
 *
 * @param source path relative to the input, with {@code /}
 * @param sha256 of the source bytes, lower-case hex; null where they could not be had
 * @param facts  everything that was read; null where it failed
 * @param failed the audit of a report that could not be read and so cannot be judged; null where it can
 */
public record ReadReport(String source, String sha256, Facts facts, Audit failed) {

    /** Of a report that cannot be judged. */
    public static ReadReport failed(Audit audit) {
        return new ReadReport(audit.source(), audit.sha256(), null, audit);
    }
}
