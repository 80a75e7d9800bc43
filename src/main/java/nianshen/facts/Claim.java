package nianshen.facts;

import java.math.BigDecimal;
import nianshen.doc.SourceSpan;

/**
 * A figure that prose claims.
 *
 * @param subject     what it counts: a cell key ("requests.new.total"), the key of a group ("requests.refused.total"), or a free
 *                    subject of the claim patterns
 * @param value       the number; 0 for a nil statement ("未收到申请")
 * @param unit        件, 条, 万元, 元, …, or null
 * @param scope       YEAR (the reporting year), PREVIOUS (the year before), CUMULATIVE (over years), OTHER (a part of
 *                    the subject, another body's, a single channel)
 * @param nil         a nil statement without a figure
 * @param approximate 余, 多, 近, 约, 以上
 * @param inclusive   the words say that carried-over ones are counted in
 * @param part        key of the part in which it stands, null before the first part
 */
public record Claim(String subject, BigDecimal value, String unit, Scope scope, boolean nil, boolean approximate,
        boolean inclusive, String part, String quote, SourceSpan span) implements Fact {

    /** What the figure covers. */
    public enum Scope { YEAR, PREVIOUS, CUMULATIVE, OTHER }

    /** Whether it may be held against a table of the reporting year. */
    public boolean comparable() {
        return scope == Scope.YEAR && !approximate;
    }
}
