package nianshen.facts;

import java.util.List;
import nianshen.doc.SourceSpan;

/**
 * The introduction's list of the report's parts ("本报告由…六部分组成").
 *
 * @param claimed number of parts it claims, or null
 * @param parts   the parts it lists; a title with 、 or 和 inside counts as one; empty where they cannot be counted
 * @param strangers those of them that are like no part of the report
 */
public record PartsList(Integer claimed, List<String> parts, List<String> strangers, String quote, SourceSpan span) implements Fact {

    /** Number of parts it speaks of: those listed, else the number claimed; 0 where it gives neither. */
    public int spoken() {
        return parts.isEmpty() && claimed != null ? claimed : parts.size();
    }

    /** Number of parts listed. */
    public int listed() {
        return parts.size();
    }
}
