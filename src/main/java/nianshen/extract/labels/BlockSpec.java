package nianshen.extract.labels;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nianshen.template.TableGrid.CellSpec;

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
}
