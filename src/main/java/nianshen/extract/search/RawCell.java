package nianshen.extract.search;

import nianshen.doc.Cell;
import nianshen.doc.SourceSpan;
import nianshen.extract.labels.Numbered;

/**
 * A cell as one row of a table shows it.
 *
 * @param text    as printed
 * @param column  first grid column, from 0; in a stream its place in the row
 * @param width   grid columns covered
 * @param spilled whether it began in a row above
 * @param kind    what it can be by its looks
 * @param label   its text as a label; empty for all but text
 */
public record RawCell(String text, int column, int width, boolean spilled, Kind kind, SourceSpan span, Numbered label) {

    /** Nothing; a number or a sign in place of one; any other text. */
    public enum Kind { BLANK, FIGURE, TEXT }

    /** A cell whose label is read off its text. */
    public RawCell(String text, int column, int width, boolean spilled, Kind kind, SourceSpan span) {
        this(text, column, width, spilled, kind, span, kind == Kind.TEXT ? Numbered.of(text) : Numbered.NONE);
    }

    /** Whether nothing is printed in it. */
    public boolean isBlank() {
        return kind == Kind.BLANK;
    }

    /** Whether there is nothing but ink that could not be read: no label, and no less a figure for that. */
    public boolean isUnread() {
        return kind == Kind.TEXT && text.replace(Cell.UNREAD, "").isEmpty();
    }

    /** Grid column after the last it covers. */
    public int end() {
        return column + width;
    }

    /** The cell with the rest of its text. */
    public RawCell with(String rest) {
        return new RawCell(text + rest, column, width, spilled, kind, span);
    }

    RawCell spill() {
        return new RawCell(text, column, width, true, kind, span, label);
    }
}
