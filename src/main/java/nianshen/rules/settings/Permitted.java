package nianshen.rules.settings;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nianshen.rules.ledger.Setting;
import nianshen.rules.ledger.Severities;
import nianshen.rules.sheets.CellText;

/**
 * What a threshold may be: {@code 整数 1～50}, {@code 小数 0～1}, {@code 级别}, {@code 文字}; with {@code ，可不填} where it
 * may be left blank.
 *
 * @param kind     整数, 小数, 级别 or 文字
 * @param least    smallest number, or null
 * @param most     greatest number, or null
 * @param optional whether it may be left blank
 */
public record Permitted(String kind, BigDecimal least, BigDecimal most, boolean optional) {

    /** How it is written, as a message says it. */
    public static final String FORM = "整数、小数、级别 或 文字，可写明范围和可否不填，如“整数 1～50，可不填”";
    private static final String NUMBER = "(-?\\d+(?:\\.\\d+)?)";
    private static final Pattern WRITTEN = Pattern.compile("(整数|小数|级别|文字)(?:" + NUMBER + "[~至]" + NUMBER + ")?[,、;。]?(可不填)?");
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,12}(\\.\\d{1,12})?");
    private static final Pattern PERCENT = Pattern.compile("(\\d{1,12}(?:\\.\\d{1,12})?)%");
    /** What numbers of the thresholds count, where it cannot be mistaken for another measure. */
    private static final Pattern UNIT = Pattern.compile("(?<=\\d)(字|个|分|秒|格)$");
    private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d),(?=\\d{3}(\\D|$))");
    /** What stands for no severity at all. */
    private static final String NEVER = "从不";

    /** What the words say; nothing where they are not understood. */
    static Optional<Permitted> of(String written) {
        Matcher parts = WRITTEN.matcher(CellText.plain(written));
        return parts.matches() ? Optional.of(new Permitted(parts.group(1), parts.group(2) == null ? null : new BigDecimal(parts.group(2)),
                parts.group(3) == null ? null : new BigDecimal(parts.group(3)), parts.group(4) != null)) : Optional.empty();
    }

    /** What a value that nothing is said of shows itself to be. */
    static Permitted like(String value) {
        return new Permitted(number(value).isPresent() ? "小数" : "文字", null, null, true);
    }

    /** The threshold that the cell says; nothing where it is not permitted. */
    Optional<Setting> read(String name, String typed) {
        if (typed.isEmpty()) {
            return optional ? Optional.of(new Setting(name, null, "")) : Optional.empty();
        }
        return switch (kind) {
            case "级别" -> Optional.of(CellText.plain(typed)).filter(s -> s.equals(NEVER) || Severities.WORDS.containsKey(s)).map(s -> new Setting(name, null, s));
            case "文字" -> Optional.of(new Setting(name, null, typed));
            default -> number(typed).filter(this::within).map(n -> new Setting(name, n, n.toPlainString()));
        };
    }

    private boolean within(BigDecimal number) {
        return (!kind.equals("整数") || number.scale() <= 0) && (least == null || number.compareTo(least) >= 0)
                && (most == null || number.compareTo(most) <= 0);
    }

    private static Optional<BigDecimal> number(String typed) {
        String plain = UNIT.matcher(THOUSANDS.matcher(CellText.plain(typed)).replaceAll("")).replaceFirst("");
        Matcher percent = PERCENT.matcher(plain);
        if (percent.matches()) {
            return Optional.of(whole(new BigDecimal(percent.group(1)).movePointLeft(2)));
        }
        return DECIMAL.matcher(plain).matches() ? Optional.of(whole(new BigDecimal(plain))) : Optional.empty();
    }

    /** 5.0 is 5, and 100 is not 1E+2. */
    private static BigDecimal whole(BigDecimal number) {
        BigDecimal bare = number.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }

    /** As a message lists it. */
    String expected() {
        return switch (kind) {
            case "级别" -> "严重/一般/提示/从不";
            case "文字" -> "文字";
            default -> (least == null ? "" : least.toPlainString() + "～" + most.toPlainString() + " 的") + (kind.equals("整数") ? "整数" : "数");
        } + (optional ? "，也可不填" : "");
    }
}
