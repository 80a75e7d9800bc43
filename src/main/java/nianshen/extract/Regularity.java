package nianshen.extract;

import java.util.List;

/**
 * Whether a table whose columns were inferred is a regular grid all the same: every full row has its first figure in
 * the same column, however deep its label stands. Only then does a blank cell at the edge of a row prove anything.
 */
final class Regularity {

    private static final int FEWEST = 3;

    private Regularity() {
    }

    /** The grid column in which the figures begin, or -1 where the table is not regular. */
    static int start(List<ValueRow> rows) {
        int start = -1;
        int full = 0;
        for (ValueRow row : rows) {
            int first = firstFigure(row);
            if (first >= 0 && start >= 0 && first != start && isFull(row)) {
                return -1;
            }
            if (first >= 0 && isFull(row)) {
                start = first;
                full++;
            }
        }
        return full >= FEWEST ? start : -1;
    }

    /** A row without blanks between and at least as many cells as its header names. */
    private static boolean isFull(ValueRow row) {
        long filled = row.values().stream().filter(v -> !v.isBlank()).count();
        return row.header() != null && filled >= row.header().slots().size();
    }

    private static int firstFigure(ValueRow row) {
        return row.values().stream().filter(v -> !v.isBlank()).mapToInt(RawCell::column).findFirst().orElse(-1);
    }
}
