package nianshen.ingest.source;

/** A file that cannot be audited: why, where, and what the clerk can do about it. */
public final class UnreadableException extends Exception {

    /** The kinds of failure, stable names for findings.json. */
    public enum Reason { ENCRYPTED, TRUNCATED, EMPTY, PICTURES_ONLY, UNKNOWN_FORM, DAMAGED, TOO_LARGE }

    private static final long serialVersionUID = 1L;
    private final Reason reason;
    private final String place;
    private final String advice;

    /**
     * @param place   where, in Chinese ("第3页", "整个文件")
     * @param message what is wrong, in Chinese ("PDF已加密")
     * @param advice  what to do, in Chinese ("请提供未加密文件")
     */
    public UnreadableException(Reason reason, String place, String message, String advice) {
        super(message);
        this.reason = reason;
        this.place = place;
        this.advice = advice;
    }

    /** The kind of failure. */
    public Reason reason() {
        return reason;
    }

    /** Where, in Chinese. */
    public String place() {
        return place;
    }

    /** What to do, in Chinese. */
    public String advice() {
        return advice;
    }
}
