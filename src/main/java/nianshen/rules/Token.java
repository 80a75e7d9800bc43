package nianshen.rules;

/**
 * A word, sign or literal of a rule file.
 *
 * @param text   as written; a string with its quotes
 * @param line   from 1
 * @param column from 1
 */
record Token(Kind kind, String text, int line, int column) {

    /** What a token is. */
    enum Kind { WORD, NUMBER, STRING, SIGN }

    boolean is(String other) {
        return text.equals(other) && kind != Kind.STRING;
    }

    boolean word() {
        return kind == Kind.WORD;
    }
}
