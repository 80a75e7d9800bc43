package nianshen.extract.labels;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nianshen.template.TableGrid.CellSpec;
import nianshen.template.TableGrid.Kind;

/**
 * One block of rows of an official table as one format has it.
 *
 * @param block   key of the block
 * @param variant id of the format
 * @param captioned whether a caption above it names it; else it is all of its table
 * @param rows    its rows, in order
 * @param columns its columns, in order
 * @param cells   its figures by {@code row.column}
 */
public record BlockSpec(String block, String variant, boolean captioned, List<LabelForm> rows, List<LabelForm> columns,
        Map<String, CellSpec> cells) {

    /** Copies, keeping the order of the cells. */
    public BlockSpec {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
        cells = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(cells));
    }

    /** Whether a row holds figures, not words alone. */
    public boolean hasFigures(LabelForm row) {
        return cells.values().stream().anyMatch(c -> c.row().equals(row.key()) && c.kind() != Kind.TEXT);
    }

    /** Whether a column holds words alone; none of no format does. */
    public boolean holdsWords(LabelForm column) {
        return column != null && cells.values().stream().filter(c -> c.column().equals(column.key())).allMatch(c -> c.kind() == Kind.TEXT);
    }
}
