package nianshen.extract.rows;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nianshen.extract.search.RawCell;

/**
 * How far the columns of a piece can be trusted though the source gives no grid: what its full rows have in common
 * says what a blank cell in another row proves.
 *
 * @param start grid column in which the figures of every full row begin, however deep its label stands; -1 where they
 *              begin in different columns
 * @param exact whether every full row ends with its last figure, so that no blank cell is mere padding
 */
record Regularity(int start, boolean exact) {

    /** Nothing can be trusted. */
    static final Regularity NONE = new Regularity(-1, false);
    private static final int FEWEST = 3;

    /** The regularity of each piece; ruled pieces are left out. */
    static Map<Integer, Regularity> of(List<ValueRow> rows) {
        Map<Integer, List<ValueRow>> pieces = new HashMap<>();
        for (ValueRow row : rows) {
            if (!row.source().ruled() && isFull(row)) {
                pieces.computeIfAbsent(row.source().piece(), p -> new ArrayList<>()).add(row);
            }
        }
        Map<Integer, Regularity> found = new HashMap<>();
        pieces.forEach((piece, full) -> found.put(piece, full.size() < FEWEST ? NONE : of(full.get(0), full)));
        return found;
    }

    private static Regularity of(ValueRow first, List<ValueRow> full) {
        int start = firstFigure(first);
        boolean regular = full.stream().allMatch(r -> firstFigure(r) == start);
        boolean exact = full.stream().allMatch(r -> r.values().size() == r.header().slots().size());
        return new Regularity(regular ? start : -1, exact);
    }

    /** A row with at least as many figures as its header names columns. */
    private static boolean isFull(ValueRow row) {
        long filled = row.values().stream().filter(v -> !v.isBlank()).count();
        return row.header() != null && filled >= row.header().slots().size();
    }

    private static int firstFigure(ValueRow row) {
        return row.values().stream().filter(v -> !v.isBlank()).mapToInt(RawCell::column).findFirst().orElse(-1);
    }
}
