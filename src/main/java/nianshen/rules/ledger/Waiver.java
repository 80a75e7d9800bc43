package nianshen.rules.ledger;

import java.time.LocalDate;

/**
 * The office's decision to let a finding pass ({@code rules/waivers.csv}).
 *
 * @param agency full name, or null for every agency
 * @param year   reporting year, or null for every year
 * @param until  last day on which it holds, or null
 * @param line   where it stands in the file
 */
public record Waiver(String rule, String agency, Integer year, String reason, String who, LocalDate until, int line) {

    /** The file. */
    public static final String FILE = "waivers.csv";

    /** Whether it excuses the agency from the rule for the year. */
    public boolean covers(String ruleId, String agencyName, Integer reportYear) {
        return rule.equals(ruleId) && (agency == null || agency.equals(agencyName))
                && (year == null || year.equals(reportYear));
    }

    /** Whether it has not run out on the day. */
    public boolean heldOn(LocalDate day) {
        return until == null || !day.isAfter(until);
    }

    /** In Chinese, for the outcome. */
    public String why() {
        return reason + (who == null ? "" : "（" + who + "）");
    }
}
