package nianshen.template;

/**
 * A fault in a file that a supervisor edits.
 *
 * @param file    path relative to the rules folder, with {@code /}
 * @param line    line number, from 1, or null where the fault has no line
 * @param column  column, from 1, or null
 * @param message in Chinese: what was found and what is expected
 */
public record Problem(String file, Integer line, Integer column, String message) {

    /** {@code checks/fee/fee.drl 第12行第3列：…}. */
    public String text() {
        return file + (line == null ? "" : " 第" + line + "行") + (column == null ? "" : "第" + column + "列") + "："
                + message;
    }

    @Override
    public String toString() {
        return text();
    }
}
