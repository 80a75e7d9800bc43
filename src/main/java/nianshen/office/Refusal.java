package nianshen.office;

/** Something that cannot be done as asked; what asked is to be told why, in its own language. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final Reason reason;
    private final String subject;

    /** Why something is refused. */
    public enum Reason {
        /** There is no such file or folder. */ MISSING,
        /** No report lies in the place. */ NO_REPORTS,
        /** Nothing that was read from a report lies in the place. */ NO_FACTS,
        /** No report tells the year that it is about. */ NO_YEAR_TOLD,
        /** The roster names no agency under the government. */ NO_AGENCIES,
        /** There is no official format for the year. */ NO_FORM,
        /** It is no id of a rule. */ BAD_ID,
        /** There is a rule of that id already; the subject is its file. */ TAKEN,
        /** The pack is a zip file, which cannot be written to. */ PACKED,
        /** There is no format of that id. */ NO_FORMAT,
        /** It is no year for a new format. */ NO_YEAR,
        /** There is a format of that id already. */ FORMAT_TAKEN,
        /** The examples do not part right from wrong; the subject says how they ended. */ NO_CONTRAST
    }

    /** Refuses something because of the subject: a path, an id, an explanation. */
    public Refusal(Reason reason, Object subject) {
        super(reason + ": " + subject);
        this.reason = reason;
        this.subject = String.valueOf(subject);
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }

    /** Because of what. */
    public String subject() {
        return subject;
    }
}
