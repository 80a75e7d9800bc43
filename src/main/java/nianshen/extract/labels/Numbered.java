package nianshen.extract.labels;

import nianshen.text.Numeral;

/**
 * A label with its number taken off.
 *
 * @param level   1 for 一、, 2 for （一）, 3 for 1. and the like, 0 without number
 * @param ordinal the number's value, 0 without number
 * @param core    letters and digits of the rest
 */
public record Numbered(int level, int ordinal, String core) {

    /** No label at all. */
    public static final Numbered NONE = new Numbered(0, 0, "");

    /** Reads the number off a label as printed. */
    public static Numbered of(String text) {
        String plain = GridText.label(text);
        int open = plain.startsWith("(") || plain.startsWith("〔") || plain.startsWith("[") ? 1 : 0;
        int han = run(plain, open, true);
        int digits = han > open ? open : run(plain, open, false);
        int end = Math.max(han, digits);
        char next = end < plain.length() ? plain.charAt(end) : 0;
        boolean closed = next == ')' || next == '〕' || next == ']';
        if (han > open && closed) {
            return numbered(2, Numeral.parse(plain.substring(open, han)).intValue(), plain, end + 1);
        }
        if (han > open && open == 0 && isStop(next)) {
            return numbered(1, Numeral.parse(plain.substring(open, han)).intValue(), plain, end + 1);
        }
        if (digits > open && digits - open <= 2 && (closed || isStop(next) || isHan(next))) {
            return numbered(3, Integer.parseInt(plain.substring(open, digits)), plain,
                    closed || isStop(next) ? end + 1 : end);
        }
        return numbered(0, 0, plain, 0);
    }

    /** Whether the character can be part of a number. */
    public static boolean isNumeral(char c) {
        return Numeral.TO_TEN.indexOf(c) >= 0 || c >= '0' && c <= '9';
    }

    private static Numbered numbered(int level, int ordinal, String plain, int rest) {
        return new Numbered(level, ordinal, GridText.core(plain, rest));
    }

    private static int run(String text, int from, boolean han) {
        int end = from;
        while (end < text.length() && (han ? Numeral.TO_TEN.indexOf(text.charAt(end)) >= 0
                : text.charAt(end) >= '0' && text.charAt(end) <= '9')) {
            end++;
        }
        return end;
    }

    private static boolean isStop(char c) {
        return c == '、' || c == '.' || c == ',' || c == '。' || c == '．' || c == '·' || c == ':' || c == '，';
    }

    private static boolean isHan(char c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
    }
}
