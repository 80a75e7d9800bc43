package nianshen.office;

import java.util.List;
import nianshen.findings.Run;

/**
 * What came of a job.
 *
 * @param run       the audits in the order of the reports, whatever the order in which they were done
 * @param left      names of the reports that were not audited because the job was cancelled
 * @param unwritten the reports that were audited and whose files could not be written
 */
public record Results(Run run, List<String> left, List<Unwritten> unwritten) {

    /**
     * A report whose files could not be written.
     *
     * @param source name of the report
     * @param cause  what kept them from being written
     */
    public record Unwritten(String source, RuntimeException cause) {
    }

    /** Copies the lists. */
    public Results {
        left = List.copyOf(left);
        unwritten = List.copyOf(unwritten);
    }

    /** Whether all reports were audited. */
    public boolean complete() {
        return left.isEmpty();
    }
}
