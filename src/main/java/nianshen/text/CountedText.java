package nianshen.text;

import java.util.function.IntConsumer;

/**
 * A text that tells how often its characters are looked at, so that a regular expression that would go on without end
 * can be stopped: whoever is told may throw.
 */
public final class CountedText implements CharSequence {

    private static final int PACE = 1 << 10;
    private final String text;
    private final IntConsumer told;
    private int looks;

    /** @param told handed a number of looks again and again */
    public CountedText(String text, IntConsumer told) {
        this.text = text;
        this.told = told;
    }

    @Override
    public char charAt(int index) {
        if (++looks == PACE) {
            looks = 0;
            told.accept(PACE);
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.subSequence(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
