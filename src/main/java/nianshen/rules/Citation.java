package nianshen.rules;

/**
 * A norm that rules rest on ({@code rules/basis.json}).
 *
 * @param text  by name and number, in Chinese
 * @param since first reporting year it is in force for, or null
 * @param until last reporting year, or null where it is still in force
 */
record Citation(String text, Integer since, Integer until) {

    /** Whether a finding about the year may rest on it; for a year that cannot be told, whether it is in force still. */
    boolean covers(Integer year) {
        return year == null ? until == null : (since == null || year >= since) && (until == null || year <= until);
    }
}
