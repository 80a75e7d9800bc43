package nianshen.findings;

import java.io.Serializable;
import java.util.List;

/**
 * How one rule ended for one report.
 *
 * @param rule     rule id
 * @param name     rule name, so that results read without the pack
 * @param severity the rule's, or the gravest of its findings
 * @param reason   in Chinese, for notApplicable, undetermined and waived; else null
 */
public record Outcome(String rule, String name, Result result, Severity severity, String reason,
        List<Finding> findings) implements Serializable {

    /** Copies the findings. */
    public Outcome {
        findings = List.copyOf(findings);
    }
}
