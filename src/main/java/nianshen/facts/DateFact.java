package nianshen.facts;

import java.time.LocalDate;
import nianshen.doc.SourceSpan;

/**
 * A date with its part.
 *
 * @param role   WRITTEN (成文日期, 落款) or PUBLISHED (发布日期)
 * @param origin "signature", "page", "registry"
 */
public record DateFact(Role role, LocalDate date, String origin, String quote, SourceSpan span) implements Fact {

    /** What happened on the date. */
    public enum Role { WRITTEN, PUBLISHED }
}
