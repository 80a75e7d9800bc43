package nianshen.findings;

import java.io.Serializable;
import java.util.List;

/**
 * One thing found.
 *
 * @param id         stable fingerprint: the same source, rule and evidence give the same one on every run
 * @param rule       rule id
 * @param result     VIOLATED, DOUBTFUL or WAIVED
 * @param severity   after overrides
 * @param message    Chinese, complete in itself
 * @param arithmetic the sum written out, or null
 * @param basis      the norms by name and number
 * @param remedy     what the agency is to do
 * @param section    number of the report's part it concerns, or null
 * @param foldedInto id of the finding that took it in as evidence, or null
 */
public record Finding(String id, String rule, Result result, Severity severity, String message, String arithmetic,
        String basis, String remedy, Integer section, String foldedInto, List<Evidence> evidence) implements Serializable {

    /** Copies the evidence. */
    public Finding {
        evidence = List.copyOf(evidence);
    }
}
