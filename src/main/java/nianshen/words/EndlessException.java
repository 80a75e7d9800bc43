package nianshen.words;

/** A regular expression of a word list that does not come to an end over a text. */
public final class EndlessException extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final String expression;

    EndlessException(String expression) {
        super(expression, null, false, false);
        this.expression = expression;
    }

    /** As it is written, without its mark. */
    public String expression() {
        return expression;
    }
}
