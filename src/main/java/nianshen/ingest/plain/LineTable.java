package nianshen.ingest.plain;

import java.util.ArrayList;
import java.util.List;
import nianshen.doc.Cell;
import nianshen.doc.Table;

/** Collects rows of separated cells into an unruled table; empty cells stay, since positions carry meaning. */
final class LineTable {

    private final List<Cell> cells = new ArrayList<>();
    private int rows;
    private int columns;
    private TextLine first;

    /** Adds a row of raw cells, cleaned of Markdown and white space. */
    void add(TextLine line, List<String> row) {
        first = first == null ? line : first;
        for (int i = 0; i < row.size(); i++) {
            cells.add(new Cell(rows, i, 1, 1, Markdown.inline(row.get(i)), line.span()));
        }
        columns = Math.max(columns, row.size());
        rows++;
    }

    boolean isEmpty() {
        return rows == 0;
    }

    Table table() {
        return new Table(rows, columns, false, cells, first.span());
    }
}
