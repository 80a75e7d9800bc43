package nianshen.pack;

import java.io.Serializable;
import java.util.Comparator;
import java.util.regex.Pattern;

/**
 * A fault in a file that a supervisor edits.
 *
 * @param file    path relative to the rules folder, with {@code /}
 * @param line    line number, from 1, or null where the fault has no line
 * @param column  column, from 1, or null
 * @param message in Chinese: what was found and what is expected
 */
public record Problem(String file, Integer line, Integer column, String message) implements Serializable {

    /** What is said of a file that is text in no known encoding. */
    public static final String NO_TEXT = "文字编码无法识别，请用记事本打开，“另存为”时“编码”选择 UTF-8；在 WPS 或 Excel 中做的表，请存为 CSV（逗号分隔）或 .xlsx";
    /** By place: cell C7 before C10. */
    public static final Comparator<Problem> ORDER = Comparator.comparing(Problem::counted)
            .thenComparing(Problem::line, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Problem::column, Comparator.nullsFirst(Comparator.naturalOrder()));
    private static final int LONGEST = 1_000;
    private static final Pattern HIDDEN = Pattern.compile("[\\p{Cntrl}\\u0085\\p{Cf}\\p{Zl}\\p{Zp}]");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    /** The file, numbers in it made comparable as text. */
    private String counted() {
        return NUMBER.matcher(file).replaceAll(n -> String.format("%09d", Integer.parseInt(n.group())));
    }

    /** {@code checks/fee/fee.drl 第12行第3列：…}. */
    public String text() {
        return visible(file + (line == null ? "" : " 第" + line + "行") + (column == null ? "" : "第" + column + "列") + "："
                + message);
    }

    /** On one line whatever the file holds that is quoted, and no longer than anybody reads. */
    private static String visible(String text) {
        String shown = text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "……";
        return HIDDEN.matcher(shown.replace('\t', ' ')).replaceAll(m -> String.format("U+%04X", m.group().codePointAt(0)));
    }

    @Override
    public String toString() {
        return text();
    }
}
