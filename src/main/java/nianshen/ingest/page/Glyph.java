package nianshen.ingest.page;

import nianshen.doc.Cell;

/**
 * A printed character, or a blank one that only marks a space.
 *
 * @param text  what it means in Unicode, {@link #UNKNOWN} where the file does not say
 * @param box   its em box, not its ink
 * @param base  the base line, in points from the top
 * @param size  font size in points as shown
 * @param order position in the content stream
 * @param blank whether it only marks a space; kept, since it is asked a dozen times
 */
public record Glyph(String text, Box box, double base, double size, int order, boolean blank) {

    /** Stands for a character the file gives no Unicode for. */
    public static final String UNKNOWN = Cell.UNREAD;
    /** No space comes behind the ideographic one. */
    private static final char LAST_BLANK = '\u3000';

    /** A character, blank if its text is. */
    public Glyph(String text, Box box, double base, double size, int order) {
        this(text, box, base, size, order, blank(text));
    }

    private static boolean blank(String text) {
        char first = text.charAt(0);
        return first <= LAST_BLANK && (first == ' ' || first == LAST_BLANK || first == '\u00a0' || Character.isWhitespace(first));
    }

    /** Whether the character stands in running Chinese text without spaces around it: Han, kana, full-width marks. */
    boolean wide() {
        return Glyphs.wide(text.codePointAt(0));
    }

    /** Whether the other one is the same character drawn again a hair beside it, as made-up bold type is. */
    public boolean repeats(Glyph other) {
        return Math.abs(box.left() - other.box.left()) < 0.3 * Math.max(box.width(), 0.2 * size)
                && Math.abs(base - other.base) < 0.25 * size && text.equals(other.text);
    }
}
