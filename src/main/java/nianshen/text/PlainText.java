package nianshen.text;

import java.text.Normalizer;

/**
 * A text in the one spelling in which words are compared: no white space, ASCII digits and letters, full-width
 * punctuation, no thousands separators. Every character knows where it came from, so that what is found can be quoted
 * as printed.
 */
public final class PlainText {

    private static final String HALF = ",;:!?()";
    private static final int YEAR = 4;
    private static final int CENTURY = 20;
    private static final String FULL = "，；：！？（）";

    private final String raw;
    private final String text;
    private final int[] origins;

    private PlainText(String raw, String text, int[] origins) {
        this.raw = raw;
        this.text = text;
        this.origins = origins;
    }

    /** The plain spelling of a text as printed. */
    public static PlainText of(String raw) {
        char[] plain = raw.toCharArray();
        int[] origins = new int[plain.length + 1];
        int length = 0;
        for (int i = 0; i < plain.length; i++) {
            char c = plain[i];
            if ((!dropped(c) || isMask(raw, i)) && !separatesThousands(raw, i, c)) {
                origins[length] = i;
                plain[length++] = spelling(c);
                if (c == '年') {
                    year(plain, length - 1);
                }
            }
        }
        origins[length] = plain.length;
        return new PlainText(raw, new String(plain, 0, length), origins);
    }

    /** Only the plain spelling. */
    public static String plain(String raw) {
        return of(raw).text;
    }

    /** The plain spelling. */
    public String text() {
        return text;
    }

    /** The text as printed. */
    public String raw() {
        return raw;
    }

    /** Where the plain character {@code index} stands in the printed text. */
    public int rawStart(int index) {
        return origins[index];
    }

    /** Where the printed text of the plain characters before {@code end} ends. */
    public int rawEnd(int end) {
        return end == 0 ? 0 : origins[end - 1] + 1;
    }

    /** What was printed for the plain characters from {@code from} to {@code to}. */
    public String printed(int from, int to) {
        return from >= to ? "" : raw.substring(rawStart(from), rawEnd(to));
    }

    /** The four signs of a year before the word for it, in several writings or in rings, become figures. */
    private static void year(char[] plain, int end) {
        int year = 0;
        int figures = 0;
        int words = 0;
        for (int i = Math.max(0, end - YEAR); i < end; i++) {
            int digit = Numeral.digitOf(plain[i]);
            if (digit < 0) {
                return;
            }
            year = 10 * year + digit;
            figures += plain[i] <= '9' ? 1 : 0;
            words += Numeral.isSpelled(plain[i]) ? 1 : 0;
        }
        if (figures < YEAR && words < YEAR && year / 100 == CENTURY) {
            String printed = String.valueOf(year);
            printed.getChars(0, YEAR, plain, end - YEAR);
        }
    }

    /** White space of all kinds, control characters and marks without width among it. */
    public static boolean isSpace(char c) {
        return c <= ' ' || c == '\u0085' || c == '\u00a0' || c == '\u3000' || c == '\ufeff' || c >= '\u2000' && c <= '\u200f'
                || c == '\u2028' || c == '\u2029' || c == '\u202f' || c == '\u205f' || c == '\u2060';
    }

    /** White space, and the asterisks of Markdown and soft hyphens besides. */
    private static boolean dropped(char c) {
        return isSpace(c) || c == '*' || c == '\u00ad';
    }

    /** An asterisk between two digits stands for one, and marks no bold text. */
    private static boolean isMask(String raw, int at) {
        return raw.charAt(at) == '*' && at > 0 && digit(raw, at - 1) && digit(raw, at + 1);
    }

    private static boolean separatesThousands(String raw, int at, char c) {
        return (c == ',' || c == '\uff0c') && at > 0 && digit(raw, at - 1) && digit(raw, at + 1) && digit(raw, at + 2)
                && digit(raw, at + 3) && !digit(raw, at + 4) && (c == ',' || !countEnds(raw, at));
    }

    /** A full-width comma also parts two figures of a list ("分别为12，345"); there it is left alone. */
    private static boolean countEnds(String raw, int at) {
        int from = at;
        while (from > 0 && digit(raw, from - 1)) {
            from--;
        }
        return at - from > 3 || from > 0 && "、，,".indexOf(raw.charAt(from - 1)) >= 0;
    }

    private static boolean digit(String raw, int at) {
        char c = at < raw.length() ? raw.charAt(at) : ' ';
        return c >= '0' && c <= '9' || c >= '\uff10' && c <= '\uff19';
    }

    private static char spelling(char c) {
        char plain = c >= '\uff01' && c <= '\uff5e' ? (char) (c - 0xfee0) : c;
        int punctuation = HALF.indexOf(plain);
        if (punctuation >= 0) {
            return FULL.charAt(punctuation);
        }
        return plain < '\u2000' ? plain : rare(plain);
    }

    private static char rare(char c) {
        if (c == '○' || c == '◯') {
            return '〇';
        }
        if (c == '–' || c == '−' || c == '‐') {
            return '-';
        }
        boolean radicalOrCompatible = c >= '\u2e80' && c <= '\u2fdf' || c >= '\uf900' && c <= '\ufaff';
        String normal = radicalOrCompatible ? Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC) : "";
        return normal.length() == 1 ? normal.charAt(0) : c;
    }
}
