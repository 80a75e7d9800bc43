package nianshen.words;

import java.util.function.IntConsumer;

/** How long an expression of a word list is searched for in one text, counted in looks at its characters. */
final class Patience implements IntConsumer {

    private static final long LEAST = 1_000_000;
    private static final long OFTEN = 100;
    private final String expression;
    private long left;

    Patience(String expression, String text) {
        this.expression = expression;
        this.left = LEAST + OFTEN * text.length();
    }

    @Override
    public void accept(int looks) {
        left -= looks;
        if (left < 0) {
            throw new EndlessException(expression);
        }
    }
}
