package nianshen.findings;

import java.io.Serializable;
import nianshen.doc.SourceSpan;

/**
 * What a finding points to: a verbatim quotation or a cell, and its place.
 *
 * @param quote  verbatim words of the source, or null
 * @param table  number of the table in the format that is followed ("3"), or null
 * @param row    canonical row label, or null
 * @param column canonical column label, or null
 * @param key    cell key {@code table.row.column}, the table by its number, or null
 * @param value  the cell as printed, or null
 * @param note   what the quotation shows, in Chinese, where it needs saying; or null
 * @param span   place, or null where nothing is printed
 * @param report the other report in which it stands; null for the one that is judged
 */
public record Evidence(String quote, String table, String row, String column, String key, String value, String note,
        SourceSpan span, ReportName report) implements Serializable {

    /** Evidence in the report itself. */
    public Evidence(String quote, String table, String row, String column, String key, String value, String note,
            SourceSpan span) {
        this(quote, table, row, column, key, value, note, span, null);
    }
}
