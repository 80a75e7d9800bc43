package nianshen.extract.tables;

import java.util.HashSet;
import java.util.Set;
import nianshen.doc.Cell;
import nianshen.doc.Document;
import nianshen.doc.Flaw;
import nianshen.doc.SourceSpan;
import nianshen.extract.rows.Slot;
import nianshen.extract.search.RawCell;
import nianshen.extract.search.RawRow;

/**
 * Where signs of a document could not be read for certain: a label that holds one may be as it should be.
 *
 * @param places of which the reader of the file says so
 */
record Blots(Set<SourceSpan> places) {

    static Blots of(Document document) {
        Set<SourceSpan> places = new HashSet<>();
        document.flaws().stream().filter(f -> f.reach() == Flaw.Reach.PLACE && f.span() != null).forEach(f -> places.add(f.span()));
        return new Blots(places);
    }

    /** Whether one is in a cell of words of the row. */
    boolean on(RawRow row) {
        return row.cells().stream().anyMatch(c -> c.kind() == RawCell.Kind.TEXT && on(c.text(), c.span()));
    }

    /** Whether one is in the label over a column. */
    boolean on(Slot slot) {
        return on(slot.text(), slot.span());
    }

    private boolean on(String text, SourceSpan span) {
        return text.contains(Cell.UNREAD) || text.codePoints().anyMatch(c -> Character.getType(c) == Character.PRIVATE_USE) || places.contains(span);
    }
}
