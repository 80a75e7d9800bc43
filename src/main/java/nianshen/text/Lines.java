package nianshen.text;

/** Lines of a text, counted from 1. */
public final class Lines {

    private Lines() {
    }

    /** The line on which the character at {@code offset} stands. */
    public static int at(String text, int offset) {
        return 1 + (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
    }

    /** The first line that holds the words, or null. */
    public static Integer of(String text, String words) {
        int offset = text.indexOf(words);
        return offset < 0 ? null : at(text, offset);
    }
}
