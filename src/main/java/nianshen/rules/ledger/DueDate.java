package nianshen.rules.ledger;

import java.time.LocalDate;
import java.time.MonthDay;
import nianshen.facts.Level;

/**
 * By when issuers of a kind must have published, a fact that rules match by level.
 *
 * @param level kind of issuer
 * @param day   last day, in the year after the reporting year
 */
public record DueDate(Level level, MonthDay day) {

    /** The last day in that year; of the 29th of February, where there is none, the 28th. */
    public LocalDate inYear(int year) {
        return day.atYear(year);
    }

    /** {@code 1月31日}. */
    public String text() {
        return day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }
}
