package nianshen.extract.rows;

import java.util.List;
import nianshen.extract.labels.TableSpec;
import nianshen.extract.search.RawCell;
import nianshen.extract.search.RawRow;

/**
 * Whether the grid of a table can be trusted. Tables are pasted and saved with cells lost and others padded: then row
 * labels stand under column labels, or figures left of them, and the grid proves no more than an inferred one.
 */
final class GridTrust {

    private final TableSpec spec;

    private GridTrust(TableSpec spec) {
        this.spec = spec;
    }

    /** The rows, as unruled where their own header contradicts them. */
    static List<RawRow> checked(TableSpec spec, List<RawRow> rows) {
        GridTrust trust = new GridTrust(spec);
        boolean contradicted = rows.stream().mapToInt(RawRow::piece).distinct().anyMatch(piece -> trust.contradicts(
                rows.stream().filter(r -> r.ruled() && r.piece() == piece).toList()));
        return contradicted ? rows.stream().map(RawRow::unruled).toList() : rows;
    }

    private boolean contradicts(List<RawRow> piece) {
        int first = firstColumn(piece);
        for (RawRow row : piece) {
            for (RawCell cell : row.cells()) {
                if (!cell.spilled() && first < Integer.MAX_VALUE && (cell.column() >= first && isRowLabel(cell)
                        || cell.column() < first && cell.kind() == RawCell.Kind.FIGURE)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Where the column labels begin. */
    private int firstColumn(List<RawRow> piece) {
        int first = Integer.MAX_VALUE;
        for (RawRow row : piece) {
            for (RawCell cell : row.cells()) {
                if (cell.column() < first && cell.kind() == RawCell.Kind.TEXT) {
                    String core = cell.label().core();
                    first = !spec.columns(core).isEmpty() && !spec.isAmbiguous(core) ? cell.column() : first;
                }
            }
        }
        return first;
    }

    private boolean isRowLabel(RawCell cell) {
        if (cell.kind() != RawCell.Kind.TEXT) {
            return false;
        }
        String core = cell.label().core();
        return spec.row(core) != null && !spec.isAmbiguous(core);
    }
}
