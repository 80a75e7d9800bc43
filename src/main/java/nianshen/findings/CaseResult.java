package nianshen.findings;

/**
 * How one case of a rule went.
 *
 * @param rule    id of the rule it belongs to
 * @param name    path of the case below {@code rules/cases}
 * @param wrong   true for a case in which the rule must find something
 * @param message what differs from what was expected, in Chinese; null where it passed
 */
public record CaseResult(String rule, String name, boolean wrong, String message) {

    /** Whether it went as expected. */
    public boolean passed() {
        return message == null;
    }
}
