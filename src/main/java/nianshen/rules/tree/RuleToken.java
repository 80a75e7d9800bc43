package nianshen.rules.tree;

/**
 * A word, sign or literal of a rule file.
 *
 * @param text   as written; a string with its quotes
 * @param line   from 1
 * @param column from 1
 */
public record RuleToken(Kind kind, String text, int line, int column) {

    /** What a token is. */
    public enum Kind { WORD, NUMBER, STRING, SIGN }

    /** Whether it is this very text. */
    public boolean is(String other) {
        return text.equals(other) && kind != Kind.STRING;
    }

    /** Whether it is a name or a keyword. */
    public boolean word() {
        return kind == Kind.WORD;
    }
}
