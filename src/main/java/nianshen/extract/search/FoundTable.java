package nianshen.extract.search;

import java.util.ArrayList;
import java.util.List;
import nianshen.doc.SourceSpan;

/** The rows of one official table as they are gathered from the document. */
public final class FoundTable {

    private final List<RawRow> rows = new ArrayList<>();
    private final List<Stretch> stretches = new ArrayList<>();
    private int pieces;
    private SourceSpan span;
    private boolean more;

    /** Adds a piece; its rows share a grid. */
    void add(List<List<RawCell>> piece, boolean ruled, Stretch stretch, SourceSpan at) {
        addRows(piece, ruled);
        pieces++;
        stretches.add(stretch);
        span = span == null ? at : span;
    }

    /** The last so many pieces are one: the paragraphs of a stream. */
    void onePiece(int added) {
        pieces -= added - 1;
    }

    /** Adds rows that stand as paragraphs between pieces. */
    void addLoose(List<List<RawCell>> loose, Stretch stretch) {
        addRows(loose, false);
        stretches.add(stretch);
    }

    private void addRows(List<List<RawCell>> piece, boolean ruled) {
        int number = rows.isEmpty() ? 0 : rows.get(rows.size() - 1).piece() + 1;
        for (int i = 0; i < piece.size(); i++) {
            rows.add(new RawRow(number, ruled, i == 0, i == piece.size() - 1, piece.get(i)));
        }
    }

    /** Tells whether more of it may stand beside what was found. */
    public void mayHoldMore(boolean may) {
        more = may;
    }

    /** Whether more of it may stand beside what was found, so that what is not here is not therefore missing. */
    public boolean mayHoldMore() {
        return more;
    }

    /** Its rows, in order of appearance. */
    public List<RawRow> rows() {
        return rows;
    }

    /** The stretches of the document that belong to it. */
    public List<Stretch> stretches() {
        return stretches;
    }

    /** How many pieces it was found in. */
    public int pieces() {
        return pieces;
    }

    /** Where the table begins, or null where it was not found. */
    public SourceSpan span() {
        return span;
    }

    /** Block in which it begins, or -1. */
    int block() {
        return stretches.isEmpty() ? -1 : stretches.get(0).block();
    }
}
