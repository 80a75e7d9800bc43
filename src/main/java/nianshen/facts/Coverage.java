package nianshen.facts;

import nianshen.doc.SourceSpan;

/**
 * Whether a subject of judgement could be looked at: what keeps silence from being taken for a pass. Rules name the
 * subjects they need; the ledger turns a missing one into {@code notApplicable} or {@code undetermined}.
 *
 * @param subject a {@link Subject} as rules write it, of one of many with its key: {@code table:requests}
 * @param state   READ (it was there and was read); NONE (the report has no such thing, so there is nothing to judge);
 *                UNSUPPLIED (it comes from outside and was not given); DAMAGED (it could not be read with certainty)
 * @param reason  in Chinese, for all but READ
 */
public record Coverage(String subject, State state, String reason) implements Fact {

    /**
     * Refuses what is no subject.
     *
     * @throws IllegalArgumentException where there is no such subject
     */
    public Coverage {
        Subject.named(subject).orElseThrow(() -> new IllegalArgumentException("no subject of reading: " + subject));
    }

    /** Of a subject that is not one of many. */
    public Coverage(Subject subject, State state, String reason) {
        this(subject.text(), state, reason);
    }

    /** Whether it could be looked at. */
    public enum State { READ, NONE, UNSUPPLIED, DAMAGED }

    @Override
    public String quote() {
        return null;
    }

    @Override
    public SourceSpan span() {
        return null;
    }
}
