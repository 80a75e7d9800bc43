package nianshen.facts;

import nianshen.doc.SourceSpan;

/**
 * A year named in prose, with the part it plays.
 *
 * @param role    REPORTING (the report speaks of its own work in that year), EARLIER (comparison, 上年, history),
 *                PLAN (what is to come), OTHER (document names, dates)
 * @param part    key of the part in which it stands, null before the first part
 */
public record YearUse(int year, Role role, String part, String quote, SourceSpan span) implements Fact {

    /** The part a year plays in its sentence. */
    public enum Role { REPORTING, EARLIER, PLAN, OTHER }
}
