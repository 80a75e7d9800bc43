package nianshen.text;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Numbers as prose prints them, in {@link PlainText} spelling. */
public final class Numeral {

    /** The numerals from one to ten, as they number parts and rows. */
    public static final String TO_TEN = "一二三四五六七八九十";
    /** All characters of a whole number in words, as prose and sentences have it. */
    public static final String SPOKEN = "零〇一二两三四五六七八九十百千万";
    /** Numerals as they are written where nobody is to alter them, and what else is said for each. */
    public static final String CAPITAL = "壹贰叁肆伍陆柒捌玖拾佰仟";
    private static final String PLAINLY = "一二三四五六七八九十百千";
    /** The number before the name of a row: 一、 or （七）. */
    public static final Pattern OF_ROW = Pattern.compile("[" + TO_TEN + "]+、|（[" + TO_TEN + "]+）");
    private static final String DIGITS = "零一二三四五六七八九";
    private static final String SPELLED = DIGITS + "〇";

    private Numeral() {
    }

    /** Whether it is such a number as {@link #print} writes. */
    public static boolean isOrdinal(String text) {
        return text.chars().allMatch(c -> TO_TEN.indexOf(c) >= 0) && !text.isEmpty() && text.equals(print(parse(text).intValue() % 100));
    }

    /** A number from 1 to 9999 as it is put before parts and points and behind 表: 三, 十一, 二十, 一百零三. */
    public static String print(int number) {
        if (number < 100) {
            return tens(number);
        }
        return number < 1000 ? above(number, 100, "百") : above(number, 1000, "千");
    }

    private static String above(int number, int unit, String called) {
        int rest = number % unit;
        String joint = rest > 0 && rest < unit / 10 ? "零" : "";
        String one = rest >= 10 && rest < 20 ? "一" : "";
        return DIGITS.charAt(number / unit) + called + joint + one + (rest == 0 ? "" : print(rest));
    }

    private static String tens(int number) {
        String tens = number < 20 ? "" : String.valueOf(DIGITS.charAt(number / 10));
        String units = number % 10 == 0 ? "" : String.valueOf(DIGITS.charAt(number % 10));
        return number < 10 ? units : tens + "十" + units;
    }

    /**
     * The value of {@code 3119}, {@code 1.2万}, {@code 十二}, {@code 两千零五}, {@code 二〇二三}, {@code 叁佰}.
     *
     * @throws NumberFormatException where it is no number
     */
    public static BigDecimal parse(String text) {
        if (text.isEmpty()) {
            throw new NumberFormatException("empty");
        }
        char last = text.charAt(text.length() - 1);
        if (text.charAt(0) >= '0' && text.charAt(0) <= '9') {
            long unit = unit(last);
            return unit == 0 ? new BigDecimal(text)
                    : new BigDecimal(text.substring(0, text.length() - 1)).multiply(BigDecimal.valueOf(unit));
        }
        String plainly = plainly(text);
        return BigDecimal.valueOf(plainly.chars().allMatch(c -> SPELLED.indexOf(c) >= 0) ? digitByDigit(plainly) : spoken(plainly));
    }

    private static String plainly(String text) {
        StringBuilder plainly = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            int capital = CAPITAL.indexOf(text.charAt(i));
            plainly.setCharAt(i, capital < 0 ? text.charAt(i) : PLAINLY.charAt(capital));
        }
        return plainly.toString();
    }

    /** The digit that a sign stands for in any writing, words and rings among them; -1 where it is none. */
    static int digitOf(char c) {
        if (c <= '9') {
            return c < '0' ? -1 : c - '0';
        }
        int word = SPELLED.indexOf(plainly(String.valueOf(c)));
        int digit = word >= 0 ? word % 10 : Character.getNumericValue(c);
        return Character.isLetter(c) && word < 0 || digit > 9 ? -1 : digit;
    }

    /** Whether it is a digit as dates in words have it. */
    static boolean isSpelled(char c) {
        return SPELLED.indexOf(c) >= 0;
    }

    private static long digitByDigit(String text) {
        long value = 0;
        for (int i = 0; i < text.length(); i++) {
            value = value * 10 + digit(text.charAt(i));
        }
        return value;
    }

    private static long spoken(String text) {
        long total = 0;
        long section = 0;
        long digit = -1;
        for (char c : text.toCharArray()) {
            long unit = unit(c);
            if (unit == 0) {
                digit = digit(c);
            } else if (unit < 10_000) {
                section += (digit < 0 ? 1 : digit) * unit;
                digit = -1;
            } else {
                total += Math.max(section + Math.max(digit, 0), 1) * unit;
                section = 0;
                digit = -1;
            }
        }
        return total + section + Math.max(digit, 0);
    }

    private static long unit(char c) {
        return switch (c) {
            case '十' -> 10;
            case '百' -> 100;
            case '千' -> 1000;
            case '万' -> 10_000;
            case '亿' -> 100_000_000;
            default -> 0;
        };
    }

    private static int digit(char c) {
        return switch (c) {
            case '〇' -> 0;
            case '两' -> 2;
            default -> spelt(c);
        };
    }

    private static int spelt(char c) {
        int digit = DIGITS.indexOf(c);
        if (digit < 0) {
            throw new NumberFormatException(String.valueOf(c));
        }
        return digit;
    }

    /** A number in figures without needless noughts: {@code 12}, {@code 0.5}, {@code 0}. */
    public static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
