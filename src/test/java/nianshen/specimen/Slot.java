package nianshen.specimen;

/**
 * A cell of a printed table.
 *
 * @param text what is printed
 * @param key  <code>row.column</code> of the figure, or null for a label or a filler
 */
public record Slot(int row, int column, int rowSpan, int columnSpan, String text, String key) {
    /** The same cell with other text. */
    public Slot saying(String words) {
        return new Slot(row, column, rowSpan, columnSpan, words, key);
    }

    Slot at(int newRow, int newColumn) {
        return new Slot(newRow, newColumn, rowSpan, columnSpan, text, key);
    }

    public Slot spanning(int rows, int columns) {
        return new Slot(row, column, rows, columns, text, key);
    }

    boolean covers(int r, int c) {
        return row <= r && r < row + rowSpan && column <= c && c < column + columnSpan;
    }
}
