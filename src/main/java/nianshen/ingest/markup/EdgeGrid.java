package nianshen.ingest.markup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import nianshen.doc.Block;
import nianshen.doc.SourceSpan;
import nianshen.ingest.markup.GridTable.RawCell;

/**
 * Builds a grid from the left and right edges of cells, the way Word draws its tables: every row has its own cells, and
 * columns are where edges of several rows meet. Edges that miss each other by a hair's breadth are one edge.
 */
public final class EdgeGrid {

    /** Edges nearer than this are the same, in twips (1/20 point): 2 mm. */
    private static final int HAIR = 115;

    /** Where a cell belongs, once its row and column are known. */
    public interface Places {
        SourceSpan of(int row, int column);
    }

    /** Content of a cell, which may need to know its place for its own paths. */
    public interface Content {
        List<Block> at(SourceSpan place);
    }

    private record Box(int row, int left, int right, boolean continues, Content content) {
    }

    private final List<Box> boxes = new ArrayList<>();
    private final List<Block> covered = new ArrayList<>();

    /**
     * Adds a cell.
     *
     * @param left      left edge in twips from the table's left
     * @param right     right edge in twips
     * @param continues whether it continues the cell above (vertical merge)
     */
    public void add(int row, int left, int right, boolean continues, Content content) {
        boxes.add(new Box(row, left, Math.max(right, left + 1), continues, content));
    }

    /** The cells on their grid, vertical merges resolved. */
    public List<RawCell> cells(Places places) {
        Map<Integer, Integer> columns = columns();
        Map<Integer, Integer> open = new HashMap<>();
        List<RawCell> cells = new ArrayList<>();
        for (Box box : boxes) {
            int column = columns.get(box.left());
            int width = Math.max(1, columns.get(box.right()) - column);
            Integer above = open.get(column);
            if (box.continues() && above != null && reaches(cells.get(above), box.row(), width)) {
                cells.set(above, taller(cells.get(above)));
                box.content().at(places.of(box.row(), column)).forEach(covered::add);
            } else {
                SourceSpan place = places.of(box.row(), column);
                cells.add(new RawCell(box.row(), column, 1, width, box.content().at(place), place));
                open.put(column, cells.size() - 1);
            }
        }
        return cells;
    }

    /** What stands in cells that are merged into the one above, where nobody sees it; may hold blanks. */
    public List<Block> covered() {
        return covered;
    }

    private static boolean reaches(RawCell above, int row, int width) {
        return above.row() + above.rowSpan() == row && above.columnSpan() == width;
    }

    private static RawCell taller(RawCell c) {
        return new RawCell(c.row(), c.column(), c.rowSpan() + 1, c.columnSpan(), c.content(), c.span());
    }

    /** Every edge with its column number; a gap no wider than a hair in which no cell stands is no column. */
    private Map<Integer, Integer> columns() {
        TreeSet<Integer> edges = new TreeSet<>();
        TreeSet<Long> whole = new TreeSet<>();
        for (Box box : boxes) {
            edges.add(box.left());
            edges.add(box.right());
            whole.add(gap(box.left(), box.right()));
        }
        Map<Integer, Integer> columns = new HashMap<>();
        int column = -1;
        Integer last = null;
        for (Integer edge : edges) {
            if (last == null || edge - last > HAIR || whole.contains(gap(last, edge))) {
                column++;
            }
            columns.put(edge, column);
            last = edge;
        }
        return columns;
    }

    private static long gap(int left, int right) {
        return ((long) left << 32) + right;
    }
}
