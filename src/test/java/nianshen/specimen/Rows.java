package nianshen.specimen;

import java.util.ArrayList;
import java.util.List;

/** The rows of a table as lists of texts, in the ways in which copying out of a page flattens merged cells. */
final class Rows {
    private Rows() {
    }

    /** Every place of the grid; places covered by a merged cell are blank. */
    static List<String> whole(Grid grid, int row) {
        List<String> cells = new ArrayList<>();
        for (int c = 0; c < grid.columns(); c++) {
            Slot slot = grid.at(row, c);
            cells.add(slot.row() == row && slot.column() == c ? slot.text() : "");
        }
        return cells;
    }

    /** A blank for a cell that reaches down from above, none for one that reaches to the right. */
    static List<String> hanging(Grid grid, int row) {
        List<String> cells = new ArrayList<>();
        for (int c = 0; c < grid.columns(); c += grid.at(row, c).columnSpan()) {
            Slot slot = grid.at(row, c);
            cells.add(slot.row() == row ? slot.text() : "");
        }
        return cells;
    }

    /** Only the cells that begin in the row. */
    static List<String> begun(Grid grid, int row) {
        return grid.row(row).stream().map(Slot::text).toList();
    }
}
