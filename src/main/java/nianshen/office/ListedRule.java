package nianshen.office;

import nianshen.findings.RuleInfo;
import nianshen.findings.Severity;

/**
 * A rule as it stands in a pack.
 *
 * @param rule     as it is written
 * @param severity as the office sees it
 * @param gradedAt the cell in which the office has set the severity, or null
 * @param offAt    the cell in which the office has switched the rule off, or null
 * @param trialAt  the cell in which the office has said that it is only tried out, or null
 * @param examples how many wrong and right examples it has
 */
public record ListedRule(RuleInfo rule, Severity severity, String gradedAt, String offAt, String trialAt, int examples) {
}
