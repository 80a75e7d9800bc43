package nianshen.office;

/** The version of the program. */
public final class Version {
    /** As shown by {@code --version}, on every page and letter, and in findings.json; a test holds it to the build. */
    public static final String NUMBER = "1.0.0";

    private Version() {
    }
}
