package nianshen.extract.rows;

import nianshen.doc.SourceSpan;
import nianshen.extract.search.RawCell;

/**
 * A column as a header names it.
 *
 * @param text as printed, or the format's own label where the header was lost
 * @param core letters and digits of the label, halves put together
 * @param from first grid column, or -1 where positions say nothing
 * @param to   grid column after the last
 */
public record Slot(String text, String core, int from, int to, SourceSpan span) {

    /** The same column where positions no longer hold (another piece of the table). */
    Slot afloat() {
        return new Slot(text, core, -1, -1, span);
    }

    boolean overlaps(RawCell cell) {
        return from >= 0 && cell.column() < to && cell.end() > from;
    }
}
