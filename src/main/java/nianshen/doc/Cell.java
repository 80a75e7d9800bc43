package nianshen.doc;

/**
 * A cell of a table.
 *
 * @param row        first row it covers, from 0
 * @param column     first column it covers, from 0
 * @param rowSpan    rows covered, at least 1
 * @param columnSpan columns covered, at least 1
 * @param text       the text as printed, line breaks inside the cell as {@code \n}; never null
 */
public record Cell(int row, int column, int rowSpan, int columnSpan, String text, SourceSpan span) {

    /** Stands in a text for what is seen and could not be read: neither blank nor a number. */
    public static final String UNREAD = "\uFFFD";
}
