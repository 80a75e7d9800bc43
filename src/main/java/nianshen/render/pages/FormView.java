package nianshen.render.pages;

import java.util.ArrayList;
import java.util.List;

/**
 * An official table as read, laid out as the form is printed.
 *
 * @param key    the table's key, the same in every format
 * @param number its number in the format of the report
 * @param wide   whether it has many columns
 */
record FormView(String key, String number, String title, boolean wide, List<Row> rows) {

    /** Whether a finding points to one of its cells. */
    boolean marked(int finding) {
        return rows.stream().flatMap(r -> r.cells().stream()).flatMap(c -> c.marks().stream()).anyMatch(m -> m.number() == finding);
    }

    /**
     * One printed row.
     *
     * @param cells from left to right
     * @param runs  the same cells, plain figures that stand side by side together: most cells are such
     */
    record Row(List<Slot> cells, List<Run> runs) {

        Row(List<Slot> cells) {
            this(cells, Run.of(cells));
        }
    }

    /**
     * Figures of which there is nothing to say, and what stands to the right of them.
     *
     * @param cell a label or another figure; null at the end of the row
     */
    record Run(List<String> plain, Slot cell) {

        static List<Run> of(List<Slot> cells) {
            List<Run> runs = new ArrayList<>();
            int done = 0;
            for (int i = 0; i <= cells.size(); i++) {
                Slot cell = i < cells.size() ? cells.get(i) : null;
                if (cell == null || cell.css() != null) {
                    runs.add(new Run(cells.subList(done, i).stream().map(Slot::text).toList(), cell));
                    done = i + 1;
                }
            }
            return runs;
        }
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
