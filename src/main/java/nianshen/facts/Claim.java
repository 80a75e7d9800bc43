package nianshen.facts;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import nianshen.doc.SourceSpan;

/**
 * A figure that prose claims.
 *
 * @param subject     what it counts: a cell key ("requests.new.total"), the key of a group ("requests.refused.total"), or a free
 *                    subject of the frames
 * @param value       the number; 0 for a nil statement ("未收到申请")
 * @param unit        件, 条, 万元, 元, …, or null
 * @param scope       YEAR (the reporting year), PREVIOUS (the year before), CUMULATIVE (over years), OTHER (a part of
 *                    the subject, another body's, a single channel)
 * @param nil         a nil statement without a figure
 * @param approximate 余, 多, 近, 约, 以上
 * @param inclusive   the words say that carried-over ones are counted in
 * @param proved      every word from its subject to the figure is known, and the figure can be nothing else's; what is not
 *                    proved accuses nobody
 * @param unknown     the words that kept it from being proved; empty where its owner is only likely
 * @param part        key of the part in which it stands, null before the first part
 * @param said        the clause of the figure as printed, with … where words of the sentence were left out
 */
public record Claim(String subject, BigDecimal value, String unit, Scope scope, boolean nil, boolean approximate,
        boolean inclusive, boolean proved, List<String> unknown, String part, String said, String quote, SourceSpan span) implements Fact {

    /** The subject of a statement that all requests have been answered; its value tells how many were dealt with by the words before it, 0 where these do not say. */
    public static final String ALL_DONE = "allDone";

    /** The subject of a number of those done of the requests that came this year alone; the table counts with them what was done of those carried in. */
    public static final String DONE_OF_YEAR = "doneOfYear";

    /** The subject of a number or denial that no table holds, or that was not understood: {@link #unknown} then tells by what. */
    public static final String UNREAD = "unread";

    /** Copies the list. */
    public Claim {
        unknown = List.copyOf(unknown);
    }

    /** What the figure covers. */
    public enum Scope { YEAR, PREVIOUS, CUMULATIVE, OTHER }

    /** What kept it from being proved, in Chinese; empty where nothing did. */
    public String doubt() {
        String words = unknown.stream().map(w -> "“" + w + "”").collect(Collectors.joining("、"));
        String likely = words.isEmpty() ? "这个数字所指的内容不能完全确定" : "没有认出" + words + "的意思";
        return proved ? "" : likely;
    }

    /** Its unit as printed, "" where there is none. */
    public String measure() {
        return unit == null ? "" : unit;
    }

    /** Whether it may be held against a table of the reporting year. */
    public boolean comparable() {
        return scope == Scope.YEAR && !approximate;
    }
}
