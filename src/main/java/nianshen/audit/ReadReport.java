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
 * @param sound  whether the file was read without a doubt and holds no pictures, so that what was read rests on nothing but the
 *               file, the formats and words of the pack, and the program: not on what was put beside it to recognise pictures
 */
public record ReadReport(String source, String sha256, Facts facts, Audit failed, boolean sound) {

    /** Of a report of which it is not known whether the file was sound. */
    public ReadReport(String source, String sha256, Facts facts, Audit failed) {
        this(source, sha256, facts, failed, false);
    }

    /** Of a report that cannot be judged. */
    public static ReadReport failed(Audit audit) {
        return new ReadReport(audit.source(), audit.sha256(), null, audit);
    }
}
