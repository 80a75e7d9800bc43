package nianshen.extract.rows;

import java.util.List;
import java.util.Optional;

/**
 * A row with its cells in their columns.
 *
 * @param values number of value cells found
 * @param due    number of columns that the table has
 * @param proved whether each cell's column is proved
 */
public record PlacedRow(ValueRow row, List<PlacedCell> cells, int values, int due, boolean proved) {

    /** Copies the cells. */
    public PlacedRow {
        cells = List.copyOf(cells);
    }

    /** The cell in a column of the format, by its key. */
    public Optional<PlacedCell> cell(String column) {
        for (PlacedCell cell : cells) {
            if (cell.column() != null && cell.column().key().equals(column)) {
                return Optional.of(cell);
            }
        }
        return Optional.empty();
    }
}
