package nianshen.text;

/**
 * White space as Chinese sources use it. Unlike {@link PlainText} it spares control
 * characters, which mean something in Word files, and leaves every other character as printed.
 */
public final class Blanks {

    private Blanks() {
    }

    /** Whether a character only makes room: ASCII and no-break spaces, the full-width space, zero-width marks. */
    public static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c >= 0x200B && c <= 0x200F || c == 0xFEFF;
    }

    /** Without white space of any kind at either end. */
    public static String trim(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    /** Without any white space, for comparing and counting. */
    public static String bare(String text) {
        StringBuilder bare = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (!isSpace(text.charAt(i))) {
                bare.append(text.charAt(i));
            }
        }
        return bare.toString();
    }

    /** Whether a character is a Han character or Chinese punctuation, next to which a line end means no space. */
    public static boolean isHan(char c) {
        return c >= 0x2E80 && c <= 0x9FFF || c >= 0xF900 && c <= 0xFAFF || c >= 0xFF00 && c <= 0xFFEF
                || c >= 0x2018 && c <= 0x201D || c >= 0xD800 && c <= 0xDFFF;
    }
}
