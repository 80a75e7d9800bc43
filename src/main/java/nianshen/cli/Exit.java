package nianshen.cli;

/** The exit codes that scripts rely on; never a count. */
final class Exit {
    /** Nothing found. */
    static final int CLEAN = 0;
    /** Findings at or above {@code --fail-on}. */
    static final int FINDINGS = 1;
    /** The command was called wrongly. */
    static final int USAGE = 2;
    /** Some input could not be audited. */
    static final int UNREADABLE = 3;
    /** The rule pack does not compile or fails its check. */
    static final int BROKEN_RULES = 4;
    /** The program itself failed. */
    static final int INTERNAL = 70;

    private Exit() {
    }
}
