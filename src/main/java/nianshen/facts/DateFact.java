package nianshen.facts;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import nianshen.doc.SourceSpan;

/**
 * A date with its part.
 *
 * @param role   WRITTEN (成文日期, 落款) or PUBLISHED (发布日期)
 * @param origin "signature", "page", "registry"
 */
public record DateFact(Role role, LocalDate date, String origin, String quote, SourceSpan span) implements Fact {

    /** Days from the given day to this date; negative where it comes before. The 31st of a shorter month is the day after its last. */
    public long daysAfter(int year, int month, int day) {
        return daysAfter(LocalDate.of(year, month, 1).plusDays(day - 1L));
    }

    /** Days from the given day to this date; negative where it comes before. */
    public long daysAfter(LocalDate day) {
        return ChronoUnit.DAYS.between(day, date);
    }

    /** What happened on the date. */
    public enum Role { WRITTEN, PUBLISHED }
}
