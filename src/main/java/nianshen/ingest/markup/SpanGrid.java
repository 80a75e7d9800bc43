package nianshen.ingest.markup;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import nianshen.doc.Block;
import nianshen.doc.SourceSpan;
import nianshen.ingest.markup.GridTable.RawCell;

/**
 * Places cells the way HTML does: each at the next free column of its row, covering the rows and columns it spans.
 * A span that would run into another cell or out of the table is cut, so that cells never overlap.
 */
public final class SpanGrid {

    /** Row span of a cell that reaches to the end of its row group (rowspan="0"). */
    public static final int TO_THE_END = Integer.MAX_VALUE;
    private static final int WIDEST = 1000;

    private final List<BitSet> taken = new ArrayList<>();
    private final List<RawCell> cells = new ArrayList<>();
    private int row = -1;
    private int column;
    private int groupStart;

    /** Begins the next row. */
    public void nextRow() {
        row++;
        column = 0;
        line(row);
    }

    /** The column (from 0) at which the next cell will stand. */
    public int nextColumn() {
        return line(row).nextClearBit(column);
    }

    /** The current row, from 0. */
    int row() {
        return row;
    }

    /** Adds a cell at the next free column of the current row. */
    public void add(int rowSpan, int columnSpan, List<Block> content, SourceSpan span) {
        int start = nextColumn();
        int wanted = Math.min(Math.max(1, columnSpan), WIDEST);
        int barrier = line(row).nextSetBit(start);
        int width = barrier < 0 ? wanted : Math.min(wanted, barrier - start);
        int height = Math.max(1, rowSpan);
        for (int r = row; r < row + Math.min(height, WIDEST); r++) {
            line(r).set(start, start + width);
        }
        cells.add(new RawCell(row, start, height, width, content, span));
        column = start + width;
    }

    /** Ends a row group (thead, tbody, tfoot): no span reaches beyond it. */
    public void endGroup() {
        int end = row + 1;
        for (int i = 0; i < cells.size(); i++) {
            RawCell c = cells.get(i);
            if (c.row() >= groupStart && (long) c.row() + c.rowSpan() > end) {
                cells.set(i, new RawCell(c.row(), c.column(), end - c.row(), c.columnSpan(), c.content(), c.span()));
            }
        }
        while (taken.size() > end) {
            taken.remove(taken.size() - 1);
        }
        groupStart = end;
    }

    /** The cells placed so far. */
    public List<RawCell> cells() {
        return cells;
    }

    private BitSet line(int index) {
        while (taken.size() <= index) {
            taken.add(new BitSet());
        }
        return taken.get(index);
    }
}
