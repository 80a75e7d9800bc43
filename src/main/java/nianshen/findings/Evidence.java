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
 * @param part   number of the report's part in which it stands, 0 before the first; null where that is not known
 * @param paragraph number of the paragraph in its part, from 1; 0 for the heading of the part or the report's title; null
 *               for a cell and where it is not known
 * @param span   place, or null where nothing is printed
 * @param report the other report in which it stands; null for the one that is judged
 */
public record Evidence(String quote, String table, String row, String column, String key, String value, String note,
        Integer part, Integer paragraph, SourceSpan span, ReportName report) implements Serializable {

    /** Evidence in the report itself. */
    public Evidence(String quote, String table, String row, String column, String key, String value, String note,
            SourceSpan span) {
        this(quote, table, row, column, key, value, note, null, null, span, null);
    }

    /** The same in another report, or in the one that is judged where it is null. */
    public Evidence of(ReportName other) {
        return new Evidence(quote, table, row, column, key, value, note, part, paragraph, span, other);
    }

    /** The same with another note. */
    public Evidence noting(String other) {
        return new Evidence(quote, table, row, column, key, value, other, part, paragraph, span, report);
    }

    /** The same at another place. */
    public Evidence at(SourceSpan place) {
        return new Evidence(quote, table, row, column, key, value, note, part, paragraph, place, report);
    }

    /** The same, standing in a paragraph of a part. */
    public Evidence in(int itsPart, int itsParagraph) {
        return new Evidence(quote, table, row, column, key, value, note, itsPart, itsParagraph, span, report);
    }
}
