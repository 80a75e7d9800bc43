package nianshen.extract.labels;

import java.text.Normalizer;
import nianshen.text.PlainText;

/**
 * Text of table cells in one form: half width, without white space. Unlike {@link PlainText} it leaves punctuation
 * half-width and separators of thousands in place, for whether these are right is a question about the figure.
 */
public final class GridText {

    private GridText() {
    }

    /**
     * Half-width and without white space. Characters that stand for several (①, ㎡) stay as they are: in
     * a figure they must not turn into digits.
     */
    public static String plain(String text) {
        char[] plain = text.toCharArray();
        int length = 0;
        boolean same = true;
        for (char c : plain) {
            if (PlainText.isSpace(c)) {
                same = false;
            } else {
                boolean wide = c >= 0xFF01 && c <= 0xFF5E;
                same &= !wide;
                plain[length++] = wide ? (char) (c - 0xFEE0) : c;
            }
        }
        return same ? text : new String(plain, 0, length);
    }

    /** {@link #plain} with compatibility characters (radicals, ㈠, ①) resolved too. */
    static String label(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isCompatibility(text.charAt(i))) {
                return plain(Normalizer.normalize(text, Normalizer.Form.NFKC));
            }
        }
        return plain(text);
    }

    /** Letters and digits alone of a text that is already plain: what two prints of one label have in common. */
    static String core(String plain, int from) {
        char[] core = plain.toCharArray();
        int length = 0;
        for (int i = from; i < core.length; i++) {
            if (Character.isLetterOrDigit(core[i])) {
                core[length++] = core[i];
            }
        }
        return length == core.length ? plain : new String(core, 0, length);
    }

    /** The core of a text as printed. */
    public static String core(String text) {
        return core(label(text), 0);
    }

    private static boolean isCompatibility(char c) {
        return c >= 0x2460 && c <= 0x24FF || c >= 0x2E80 && c <= 0x2FDF || c >= 0x3200 && c <= 0x33FF
                || c >= 0xF900 && c <= 0xFAFF;
    }
}
