package nianshen.rules;

/** A rule that could not be carried through for a report, which then counts as not audited. */
public final class RuleFailure extends RuntimeException {

    /** What went wrong; stable names for findings.json. */
    public enum Kind {
        /** It did not come to an end in time. */ RULE_TIMEOUT,
        /** It did not come to an end for other reports, and was not run again. */ RULE_RUNAWAY,
        /** It failed. */ RULE_ERROR
    }

    private static final long serialVersionUID = 1L;
    private final Kind kind;
    private final String rule;

    RuleFailure(Kind kind, String rule, Throwable cause) {
        super(kind + " " + rule, cause);
        this.kind = kind;
        this.rule = rule;
    }

    /** What went wrong. */
    public Kind kind() {
        return kind;
    }

    /** The rule's name as the rule file has it, or null where it cannot be told. */
    public String rule() {
        return rule;
    }
}
