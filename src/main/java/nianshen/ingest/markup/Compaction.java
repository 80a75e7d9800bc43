package nianshen.ingest.markup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import nianshen.ingest.markup.GridTable.RawCell;

/**
 * Numbers the rows and columns of a table by those in which a cell begins. Markup may count columns that exist nowhere
 * ({@code colspan="100%"}) and rows that are only the rest of a span.
 */
final class Compaction {

    private Compaction() {
    }

    static List<RawCell> of(List<RawCell> cells) {
        int[] rows = starts(cells, RawCell::row);
        int[] columns = starts(cells, RawCell::column);
        List<RawCell> compact = new ArrayList<>();
        for (RawCell c : cells) {
            int row = index(rows, c.row());
            int column = index(columns, c.column());
            compact.add(new RawCell(row, column, Math.max(1, index(rows, c.row() + c.rowSpan()) - row),
                    Math.max(1, index(columns, c.column() + c.columnSpan()) - column), c.content(), c.span()));
        }
        compact.sort(Comparator.comparingInt(RawCell::row).thenComparingInt(RawCell::column));
        return compact;
    }

    private static int[] starts(List<RawCell> cells, ToIntFunction<RawCell> start) {
        return cells.stream().mapToInt(start).sorted().distinct().toArray();
    }

    private static int index(int[] starts, int at) {
        int found = Arrays.binarySearch(starts, at);
        return found >= 0 ? found : -found - 1;
    }
}
