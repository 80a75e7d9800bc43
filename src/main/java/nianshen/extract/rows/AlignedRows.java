package nianshen.extract.rows;

import java.util.List;
import nianshen.extract.search.RawRow;

/**
 * A table's rows with their keys.
 *
 * @param rows    in order of appearance; those without form are of no format
 * @param orphans rows of figures that belong to no label
 */
record AlignedRows(List<ValueRow> rows, List<RawRow> orphans) {
}
