package nianshen.text;

/** Chinese characters in regular expressions. */
public final class Han {

    /**
     * One of them, to stand between brackets. The same as {@code \p{IsHan}}, which looks every character up in a table of all
     * scripts; nearly all of them are known without.
     */
    public static final String CHARACTER = "\\u4e00-\\u9ffc\\p{IsHan}";

    private Han() {
    }
}
