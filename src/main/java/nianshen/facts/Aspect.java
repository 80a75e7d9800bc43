package nianshen.facts;

import nianshen.doc.SourceSpan;

/**
 * One of the five aspects of 总体情况: one fact each, found or not.
 *
 * @param headed  it has a subhead of its own
 * @param covered the prose speaks of it, headed or not
 */
public record Aspect(String key, String title, boolean headed, boolean covered, String quote, SourceSpan span)
        implements Fact {
}
