package nianshen.extract.search;

import java.util.List;
import java.util.stream.Stream;
import nianshen.doc.SourceSpan;

/**
 * A row as the source shows it, before anything is known about its meaning.
 *
 * @param piece  number of the piece it stands in, from 0; two rows of one piece share their grid
 * @param ruled  whether the source itself gives the grid
 * @param first  whether it is the first row of its piece
 * @param last   whether it is the last row of its piece
 * @param cells  left to right, cells that reach down from above included
 */
public record RawRow(int piece, boolean ruled, boolean first, boolean last, List<RawCell> cells) {

    /** Copies the cells. */
    public RawRow {
        cells = List.copyOf(cells);
    }

    /** The row as one whose columns were inferred. */
    public RawRow unruled() {
        return new RawRow(piece, false, first, last, cells);
    }

    /** Whether one of its cells can be a figure. */
    public boolean hasFigure() {
        for (RawCell cell : cells) {
            if (cell.kind() == RawCell.Kind.FIGURE) {
                return true;
            }
        }
        return false;
    }

    /** Its cells of words, without those that reach down from above. */
    public Stream<RawCell> texts() {
        return cells.stream().filter(c -> c.kind() == RawCell.Kind.TEXT && !c.spilled());
    }

    /** Whether nothing is printed in it. */
    public boolean isBlank() {
        for (RawCell cell : cells) {
            if (!cell.isBlank() && !cell.spilled()) {
                return false;
            }
        }
        return true;
    }

    /** Where it is printed. */
    public SourceSpan span() {
        for (RawCell cell : cells) {
            if (!cell.spilled() && !cell.isBlank()) {
                return cell.span();
            }
        }
        return cells.isEmpty() ? null : cells.get(0).span();
    }
}
