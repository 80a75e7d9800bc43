package nianshen.extract;

import nianshen.doc.SourceSpan;

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
record RawCell(String text, int column, int width, boolean spilled, Kind kind, SourceSpan span, Numbered label) {

    /** Nothing; a number or a sign in place of one; any other text. */
    enum Kind { BLANK, FIGURE, TEXT }

    /** A cell whose label is read off its text. */
    RawCell(String text, int column, int width, boolean spilled, Kind kind, SourceSpan span) {
        this(text, column, width, spilled, kind, span, kind == Kind.TEXT ? Numbered.of(text) : Numbered.NONE);
    }

    boolean isBlank() {
        return kind == Kind.BLANK;
    }

    int end() {
        return column + width;
    }

    /** The cell with the rest of its text. */
    RawCell with(String rest) {
        return new RawCell(text + rest, column, width, spilled, kind, span);
    }

    RawCell spill() {
        return new RawCell(text, column, width, true, kind, span, label);
    }
}
