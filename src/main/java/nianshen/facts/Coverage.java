package nianshen.facts;

import nianshen.doc.SourceSpan;

/**
 * Whether a subject of judgement could be looked at: what keeps silence from being taken for a pass. Rules name the
 * subjects they need; the ledger turns a missing one into {@code notApplicable} or {@code undetermined}.
 *
 * @param subject "title", "agency", "year", "prose", "part:overview"…, "table:requests"…, "equation:balance",
 *                "claim:requests.new.total",
 *                "fee", "date:written", "date:published", "roster", …
 * @param state   READ (it was there and was read); NONE (the report has no such thing, so there is nothing to judge);
 *                UNSUPPLIED (it comes from outside and was not given); DAMAGED (it could not be read with certainty)
 * @param reason  in Chinese, for all but READ
 */
public record Coverage(String subject, State state, String reason) implements Fact {

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
