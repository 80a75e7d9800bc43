package nianshen.facts;

import nianshen.doc.SourceSpan;

/**
 * A place where the reading could not be proved.
 *
 * @param subject what is affected, in the terms of {@link Coverage}
 * @param reason  in Chinese, for a clerk
 */
public record Gap(String subject, String reason, String quote, SourceSpan span) implements Fact {

    /** Whether a piece of the source is missing from what was read, so that anything may be. */
    public boolean loses() {
        return subject.equals(Subject.SOURCE.text());
    }
}
