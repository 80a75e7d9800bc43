package nianshen.cli.terminal;

/** The exit codes that scripts rely on; never a count. */
public final class Exit {
    /** Nothing found. */
    public static final int CLEAN = 0;
    /** Findings at or above {@code --fail-on}. */
    public static final int FINDINGS = 1;
    /** The command was called wrongly. */
    public static final int USAGE = 2;
    /** Some input could not be audited. */
    public static final int UNREADABLE = 3;
    /** The rule pack does not compile or fails its check. */
    public static final int BROKEN_RULES = 4;
    /** The program itself failed. */
    public static final int INTERNAL = 70;

    private Exit() {
    }
}
