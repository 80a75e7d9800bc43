package nianshen.template;

import java.util.List;
import java.util.stream.Stream;

/**
 * An official table, read from a CSV that shows it as printed: labels where they stand, {@code <} for "same cell as
 * left", {@code ^} for "same cell as above", and {@code #row.column} where a figure belongs, with {@code :decimal},
 * {@code :signed} or {@code :text} behind where it is no plain count.
 *
 * @param key    stable key, the same in every format that has the table ("requests")
 * @param number its number in this format ("3")
 * @param label  how people call it in this format (表三)
 * @param name   Chinese title
 * @param cells  the figures due, and places of words, in row then column order
 * @param labels every label of the grid, in row then column order
 */
public record TableGrid(String key, String number, String label, String name, List<CellSpec> cells,
        List<LabelSpec> labels) {

    /** The cells that hold figures: all but those where words may stand. */
    public List<CellSpec> figures() {
        return cells.stream().filter(c -> c.kind() != Kind.TEXT).toList();
    }

    /** Whether its figures stand in rows that bear no label. */
    public boolean isUnlabelled() {
        return cells.stream().noneMatch(c -> labels.stream().anyMatch(l -> l.gridColumn() < c.gridColumn() && l.gridRow() <= c.gridRow() && l.gridRow() + l.rowSpan() > c.gridRow()));
    }

    /** How many columns the printed grid has. */
    public int width() {
        return Stream.concat(labels.stream().map(l -> l.gridColumn() + l.columnSpan()),
                cells.stream().map(c -> c.gridColumn() + c.columnSpan())).max(Integer::compare).orElse(0);
    }

    /** What a figure may look like; in place of {@link #TEXT} anything may stand, or nothing (备注). */
    public enum Kind { COUNT, DECIMAL, SIGNED, TEXT }

    /**
     * A figure that is due.
     *
     * @param row        row key ("new", "d1", "value")
     * @param column     column key ("total", "review.maintained")
     * @param block      key of the block of rows it belongs to: the caption above it (table 2), else the table's key
     * @param rowPath    labels from the outermost group to the row itself
     * @param columnPath labels from the outermost group to the column itself
     * @param gridRow    row in the printed grid, from 0
     * @param gridColumn column in the printed grid, from 0
     * @param rowSpan    how many rows of the grid it takes, from 1
     * @param columnSpan how many columns, from 1
     */
    public record CellSpec(String row, String column, String block, List<String> rowPath, List<String> columnPath,
            Kind kind, int gridRow, int gridColumn, int rowSpan, int columnSpan) {

        /** The row's own label. */
        public String rowLabel() {
            return rowPath.get(rowPath.size() - 1);
        }

        /** The column's own label. */
        public String columnLabel() {
            return columnPath.get(columnPath.size() - 1);
        }
    }

    /** A label of the printed grid with its spans. */
    public record LabelSpec(String text, int gridRow, int gridColumn, int rowSpan, int columnSpan) {
    }
}
