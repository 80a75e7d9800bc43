package nianshen.facts;

import java.math.BigDecimal;
import nianshen.doc.SourceSpan;

/**
 * A cell of an official table, aligned to its key; one for every cell that is due in the variant the block follows.
 *
 * @param official    the table
 * @param row         row key
 * @param column      column key
 * @param rowLabel    canonical label of the row
 * @param columnLabel canonical label of the column
 * @param value       the number, or null where there is none to read
 * @param raw         the cell as printed (before full-width digits, separators and units were resolved), or null
 *                    where the cell was not found
 * @param reading     what was found
 * @param confidence  1 for a cell placed by label and column, less where the place was inferred; below 0.5 the figure
 *                    must not be used against the agency
 * @param key         made of table, row and column whatever is given, and kept: rules ask for it thousands of times a report
 */
public record Figure(OfficialTable official, String row, String column, String rowLabel, String columnLabel, BigDecimal value,
        String raw, Reading reading, double confidence, SourceSpan span, String key) implements Fact, Counted {

    /** Makes the key. */
    public Figure {
        key = Counted.key(official, row, column);
    }

    /** A cell whose key is made. */
    public Figure(OfficialTable official, String row, String column, String rowLabel, String columnLabel, BigDecimal value, String raw,
            Reading reading, double confidence, SourceSpan span) {
        this(official, row, column, rowLabel, columnLabel, value, raw, reading, confidence, span, null);
    }

    /** The key of the row where a table has but one, to which the form prints no name. */
    public static final String ONLY_ROW = "value";

    /** What a figure cell held: a number; nothing; a symbol such as / or —; text that is no number; the cell itself
     * was not found. */
    public enum Reading { NUMBER, BLANK, SYMBOL, ILLEGAL, MISSING }

    /** The key with the table's number for its key ({@code 3.new.total}), as files name the cell. */
    public String numbered() {
        return official.number() + "." + row + "." + column;
    }

    /** The cell as a person names it: {@code 表三“（一）予以公开”行“总计”列}. */
    @Override
    public String where() {
        return official.name() + (ONLY_ROW.equals(row) ? "" : "“" + rowLabel + "”行") + "“" + columnLabel + "”列";
    }

    /** Whether it is a number that can be relied on. */
    @Override
    public boolean sure() {
        return value != null && confidence >= 0.5;
    }

    @Override
    public String quote() {
        return raw;
    }
}
