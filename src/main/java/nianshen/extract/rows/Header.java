package nianshen.extract.rows;

import java.util.List;

/**
 * The columns that a header names, left to right.
 *
 * @param piece the piece in which it stands: only there do its positions hold
 * @param ruled whether the source itself gives the grid
 */
record Header(int piece, boolean ruled, List<Slot> slots) {

    Header {
        slots = List.copyOf(slots);
    }

    /** Grid column where the figures begin, or -1 where positions say nothing. */
    int firstColumn(int inPiece) {
        return ruled && inPiece == piece && !slots.isEmpty() ? slots.get(0).from() : -1;
    }
}
