package nianshen.render.pages;

import java.util.List;

/**
 * An official table as read, laid out as the form is printed.
 *
 * @param key    the table's key, the same in every format
 * @param number its number in the format of the report
 * @param wide   whether it has many columns
 */
record FormView(String key, String number, String title, boolean wide, List<Row> rows) {

    /** One printed row. */
    record Row(List<Slot> cells) {
    }

    /**
     * One printed cell.
     *
     * @param scope "col", "row", "colgroup" for a label; null for a figure
     * @param css   null for a figure of one row and column with nothing to say about it; else classes: {@code wrong}, {@code check}, {@code blank}, {@code missing}, {@code unsure}
     * @param marks numbers of the findings that point to it
     * @param said  what is odd about the reading, or null
     */
    record Slot(String text, String scope, int rowSpan, int columnSpan, String css, List<Mark> marks, String said) {
    }

    /** A finding's number and where it stands on the page. */
    record Mark(int number, String anchor) {
    }
}
