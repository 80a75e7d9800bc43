package nianshen.cli.terminal;

/** The command was called in a way that makes no sense; the message says what to do instead. */
public final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param message what was misused, in the language of the user */
    public UsageException(String message) {
        super(message);
    }
}
