package nianshen.extract.rows;

import nianshen.doc.SourceSpan;
import nianshen.extract.labels.LabelForm;

/**
 * What stands in a column of a row.
 *
 * @param slot       the column as the header names it
 * @param column     the column of the format, or null for one of no format
 * @param raw        the cell as printed, or null where no cell was found
 * @param confidence that the cell belongs here, see {@link nianshen.facts.Figure#confidence()}
 */
public record PlacedCell(Slot slot, LabelForm column, String raw, SourceSpan span, double confidence) {
}
