package nianshen.extract.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nianshen.doc.Cell;
import nianshen.doc.Table;
import nianshen.extract.labels.CellReader;
import nianshen.extract.labels.GridText;

/** Turns a table of the document into rows that also show the cells reaching into them from above. */
final class GridRows {

    private final CellReader figures;

    GridRows(CellReader figures) {
        this.figures = figures;
    }

    /** The cells of each row, left to right. */
    List<List<RawCell>> of(Table table) {
        List<List<RawCell>> rows = new ArrayList<>(table.rows());
        for (int i = 0; i < table.rows(); i++) {
            rows.add(new ArrayList<>());
        }
        for (Cell cell : table.cells()) {
            RawCell raw = cell(cell.text(), cell.column(), Math.max(1, cell.columnSpan()), cell.span());
            for (int row = cell.row(); row < Math.min(table.rows(), cell.row() + Math.max(1, cell.rowSpan())); row++) {
                rows.get(row).add(row == cell.row() ? raw : raw.spill());
            }
        }
        rows.forEach(row -> row.sort(Comparator.comparingInt(RawCell::column)));
        return rows;
    }

    /** A cell with its looks told. */
    RawCell cell(String text, int column, int width, nianshen.doc.SourceSpan span) {
        return new RawCell(text, column, width, false, kind(text), span);
    }

    private RawCell.Kind kind(String text) {
        if (GridText.plain(text).isEmpty()) {
            return RawCell.Kind.BLANK;
        }
        return figures.isFigure(text) ? RawCell.Kind.FIGURE : RawCell.Kind.TEXT;
    }
}
