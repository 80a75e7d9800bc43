package nianshen.doc;

import java.util.List;

/**
 * A table, or the piece of one that stands on one page: readers hand over pieces as they find them, extraction joins
 * them, because only the template can tell a cut row from two rows.
 *
 * @param rows    number of grid rows
 * @param columns number of grid columns
 * @param ruled   true where the source gives the grid itself (ruling lines, table markup) and column positions can be
 *                trusted; false where columns were inferred (tabs, pipes, alignment) and a row may be shifted
 * @param cells   in row order, then column order; cells may be missing, never overlap
 */
public record Table(int rows, int columns, boolean ruled, List<Cell> cells, SourceSpan span) implements Block {

    /** Copies the cells. */
    public Table {
        cells = List.copyOf(cells);
    }

    /** The cells that begin in the given row (from 0), left to right. */
    public List<Cell> row(int row) {
        return cells.stream().filter(c -> c.row() == row).toList();
    }
}
