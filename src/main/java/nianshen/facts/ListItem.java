package nianshen.facts;

import nianshen.doc.SourceSpan;

/**
 * One of the items of a list in the part that reports problems and measures: what stands behind 一是, （二） or 3. in it.
 * Of lists within lists only the outer one counts.
 *
 * @param part   key of the part in which it stands
 * @param matter what the list is of: 问题 or 改进
 * @param number its number in the list, from 1
 */
public record ListItem(String part, String matter, int number, String quote, SourceSpan span) implements Fact {
}
