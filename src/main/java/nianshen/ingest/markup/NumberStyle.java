package nianshen.ingest.markup;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.IntFunction;
import nianshen.text.Numeral;

/**
 * How a word processor writes the number of a list item. Names are those of ECMA-376 (17.18.59 ST_NumberFormat), codes
 * those of the binary format ([MS-OSHARED] 2.2.1.3 MSONFC).
 */
public enum NumberStyle {
    DECIMAL("decimal", 0, Integer::toString),
    UPPER_ROMAN("upperRoman", 1, n -> roman(n)),
    LOWER_ROMAN("lowerRoman", 2, n -> roman(n).toLowerCase(Locale.ROOT)),
    UPPER_LETTER("upperLetter", 3, n -> letter(n)),
    LOWER_LETTER("lowerLetter", 4, n -> letter(n).toLowerCase(Locale.ROOT)),
    IDEOGRAPH_DIGITAL("ideographDigital", 10, n -> digits(n)),
    JAPANESE_COUNTING("japaneseCounting", 11, n -> counting(n)),
    DECIMAL_FULL_WIDTH("decimalFullWidth", 14, n -> wide(n)),
    DECIMAL_HALF_WIDTH("decimalHalfWidth", 15, Integer::toString),
    JAPANESE_DIGITAL_TEN_THOUSAND("japaneseDigitalTenThousand", 17, n -> digits(n)),
    DECIMAL_ENCLOSED_CIRCLE("decimalEnclosedCircle", 18, n -> circled(n)),
    DECIMAL_FULL_WIDTH_2("decimalFullWidth2", 19, n -> wide(n)),
    DECIMAL_ZERO("decimalZero", 22, n -> n < 10 ? "0" + n : Integer.toString(n)),
    BULLET("bullet", 23, n -> ""),
    DECIMAL_ENCLOSED_FULLSTOP("decimalEnclosedFullstop", 26, n -> within(0x2488, 20, n, n + ".")),
    DECIMAL_ENCLOSED_PAREN("decimalEnclosedParen", 27, n -> within(0x2474, 20, n, "(" + n + ")")),
    DECIMAL_ENCLOSED_CIRCLE_CHINESE("decimalEnclosedCircleChinese", 28, n -> circled(n)),
    IDEOGRAPH_ENCLOSED_CIRCLE("ideographEnclosedCircle", 29, n -> within(0x3220, 10, n, "(" + counting(n) + ")")),
    IDEOGRAPH_TRADITIONAL("ideographTraditional", 30, n -> cycle("甲乙丙丁戊己庚辛壬癸", n)),
    IDEOGRAPH_ZODIAC("ideographZodiac", 31, n -> cycle("子丑寅卯辰巳午未申酉戌亥", n)),
    TAIWANESE_COUNTING("taiwaneseCounting", 33, n -> counting(n)),
    TAIWANESE_COUNTING_THOUSAND("taiwaneseCountingThousand", 35, n -> counting(n)),
    TAIWANESE_DIGITAL("taiwaneseDigital", 36, n -> digits(n)),
    CHINESE_COUNTING("chineseCounting", 37, n -> counting(n)),
    CHINESE_LEGAL_SIMPLIFIED("chineseLegalSimplified", 38, n -> legal(n)),
    CHINESE_COUNTING_THOUSAND("chineseCountingThousand", 39, n -> counting(n)),
    NONE("none", 255, n -> "");

    private static final String HAN = "〇一二三四五六七八九";

    private final String name;
    private final int code;
    private final IntFunction<String> writer;

    NumberStyle(String name, int code, IntFunction<String> writer) {
        this.name = name;
        this.code = code;
        this.writer = writer;
    }

    /** By the name in a DOCX file; unknown names are written in digits. */
    public static NumberStyle named(String name) {
        return Arrays.stream(values()).filter(s -> s.name.equals(name)).findFirst().orElse(DECIMAL);
    }

    /** By the code in a DOC file; unknown codes are written in digits. */
    public static NumberStyle coded(int code) {
        return Arrays.stream(values()).filter(s -> s.code == code).findFirst().orElse(DECIMAL);
    }

    /** The number as the style writes it. */
    public String format(int number) {
        return writer.apply(number);
    }

    private static String counting(int n) {
        if (n == 0) {
            return "零";
        }
        return n < 0 || n > 9_999 ? Integer.toString(n) : Numeral.print(n);
    }

    private static String legal(int n) {
        return n <= 0 || n > 99_999 ? Integer.toString(n)
                : grouped(n, "零壹贰叁肆伍陆柒捌玖", new String[] {"", "拾", "佰", "仟", "万"});
    }

    private static String grouped(int n, String digits, String[] units) {
        StringBuilder text = new StringBuilder();
        String decimal = Integer.toString(n);
        for (int i = 0; i < decimal.length(); i++) {
            int digit = decimal.charAt(i) - '0';
            boolean zeroBefore = i > 0 && decimal.charAt(i - 1) == '0';
            if (digit > 0) {
                text.append(zeroBefore ? digits.substring(0, 1) : "").append(digits.charAt(digit))
                        .append(units[decimal.length() - 1 - i]);
            }
        }
        return text.toString();
    }

    private static String digits(int n) {
        StringBuilder text = new StringBuilder();
        Integer.toString(n).chars().forEach(c -> text.append(c >= '0' && c <= '9' ? HAN.charAt(c - '0') : (char) c));
        return text.toString();
    }

    private static String wide(int n) {
        StringBuilder text = new StringBuilder();
        Integer.toString(n).chars().forEach(c -> text.append((char) (c - '0' + '０')));
        return text.toString();
    }

    private static String circled(int n) {
        return within(0x2460, 20, n, Integer.toString(n));
    }

    private static String within(int first, int count, int n, String otherwise) {
        return n >= 1 && n <= count ? Character.toString(first + n - 1) : otherwise;
    }

    private static String cycle(String marks, int n) {
        return n < 1 ? Integer.toString(n) : String.valueOf(marks.charAt((n - 1) % marks.length()));
    }

    private static String letter(int n) {
        return n < 1 ? "" : String.valueOf((char) ('A' + (n - 1) % 26)).repeat((n - 1) / 26 + 1);
    }

    private static String roman(int n) {
        int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
        String[] signs = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
        StringBuilder text = new StringBuilder();
        int rest = n;
        for (int i = 0; i < values.length; i++) {
            for (; rest >= values[i] && n < 4000; rest -= values[i]) {
                text.append(signs[i]);
            }
        }
        return text.length() == 0 ? Integer.toString(n) : text.toString();
    }
}
