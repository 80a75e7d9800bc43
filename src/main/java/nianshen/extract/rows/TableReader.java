package nianshen.extract.rows;

import java.util.List;
import nianshen.extract.labels.TableSpec;
import nianshen.extract.search.FoundTable;
import nianshen.extract.search.RawRow;
import nianshen.facts.TableRead.State;
import nianshen.template.TableGrid.CellSpec;

/** Reads one official table from the rows that were found of it. */
public final class TableReader {

    private TableReader() {
    }

    /**
     * Reads a table.
     *
     * @param absence state of a table of which nothing was found
     * @param order   ids of the formats, that in force first
     */
    public static ReadTable read(TableSpec spec, FoundTable found, State absence, List<String> order) {
        if (found.rows().isEmpty()) {
            return new ReadTable(spec, found, absence, List.of(), List.of());
        }
        if (spec.isSingleRow(order)) {
            return table(spec, found, ReviewReader.read(spec, found.rows(), order), List.of());
        }
        AlignedRows aligned = RowAligner.align(spec, GridTrust.checked(spec, found.rows()));
        return table(spec, found, BlockReader.read(spec, aligned, order), aligned.orphans());
    }

    private static ReadTable table(TableSpec spec, FoundTable found, List<BlockReading> blocks,
            List<RawRow> orphans) {
        if (blocks.isEmpty()) {
            return new ReadTable(spec, found, State.DAMAGED, blocks, orphans);
        }
        long due = spec.grid(blocks.get(0).format().variant()).cells().stream().map(CellSpec::row).distinct().count();
        int read = 0;
        for (BlockReading block : blocks) {
            for (PlacedRow row : block.rows()) {
                read += row.row().form() != null && row.values() > 0 ? 1 : 0;
            }
        }
        State state = read * 2 <= due && read < due ? State.DAMAGED : State.READ;
        return new ReadTable(spec, found, state, blocks, orphans);
    }
}
