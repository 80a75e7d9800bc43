package nianshen.extract.outline;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nianshen.text.Numeral;

/**
 * What a line would be if it were a heading, by its shape alone; whether it is one, the outline decides.
 *
 * @param kind    how it is numbered
 * @param number  the number's value, 0 without one
 * @param ordinal the number as printed ("三"), null without one
 * @param title   words of the heading in plain spelling, without number and end mark
 * @param titleAt plain index at which the words begin
 * @param bodyAt  plain index at which running text begins in the same line; the line's length where it holds none
 */
public record Heading(Kind kind, int number, String ordinal, String title, int titleAt, int bodyAt) {

    /** Ways of numbering: 一、 · （一） · 1. · 一是 · none. */
    public enum Kind { PART, SUB, ITEM, LISTED, BARE }

    private static final int LONGEST = 40;
    private static final Pattern NUMBERED = Pattern.compile("#{0,6}(?:第?(?<part>[一二三四五六七八九十]{1,3})"
            + "(?:部分[、.：，]?|[、.，：](?=[^\\d]|20\\d\\d年))|（?(?<sub>[一二三四五六七八九十]{1,3})）[、.]?"
            + "|[(（]?(?<item>\\d{1,2})[)）]?[、.)）](?=[^\\d])|(?<listed>[一二三四五六七八九十]{1,2})是|#)");

    /** The line's shape; never null. */
    public static Heading of(String plain) {
        Matcher number = NUMBERED.matcher(plain);
        boolean numbered = number.lookingAt();
        int at = numbered ? number.end() : 0;
        int end = end(plain, at);
        String title = end < 0 ? "" : stripped(plain.substring(at, end));
        int body = end < 0 ? at : skipMarks(plain, end);
        if (numbered && number.group("part") != null) {
            return make(Kind.PART, number.group("part"), title, at, body);
        }
        if (numbered && number.group("sub") != null) {
            return make(Kind.SUB, number.group("sub"), title, at, body);
        }
        if (numbered && number.group("listed") != null) {
            return make(Kind.LISTED, number.group("listed"), title, at, body);
        }
        return numbered && number.group("item") != null
                ? make(Kind.ITEM, number.group("item"), title, at, body)
                : new Heading(Kind.BARE, 0, null, title, at, body);
    }

    private static Heading make(Kind kind, String ordinal, String title, int at, int body) {
        return new Heading(kind, Numeral.parse(ordinal).intValue(), ordinal, title, at, body);
    }

    /** Where the heading's words end: at the first end mark, or with the line if that is short; -1 for running text. */
    private static int end(String plain, int from) {
        int limit = Math.min(plain.length(), from + LONGEST);
        for (int i = from; i < limit; i++) {
            if ("。：；".indexOf(plain.charAt(i)) >= 0) {
                return i;
            }
        }
        return plain.length() <= limit ? plain.length() : -1;
    }

    private static int skipMarks(String plain, int at) {
        int i = at;
        while (i < plain.length() && "。：；".indexOf(plain.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }

    private static String stripped(String title) {
        int end = title.length();
        while (end > 0 && "，、.".indexOf(title.charAt(end - 1)) >= 0) {
            end--;
        }
        return title.substring(0, end);
    }
}
