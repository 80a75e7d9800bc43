package nianshen.extract;

import java.util.List;
import nianshen.facts.TableRead.State;

/** Reads one official table from the rows that were found of it. */
final class TableReader {

    private TableReader() {
    }

    /**
     * Reads a table.
     *
     * @param absence state of a table of which nothing was found
     */
    static ReadTable read(TableSpec spec, FoundTable found, State absence) {
        if (found.rows().isEmpty()) {
            return new ReadTable(spec, found, absence, List.of(), List.of());
        }
        if (spec.rows().size() == 1) {
            return table(spec, found, ReviewReader.read(spec, found.rows()), List.of());
        }
        AlignedRows aligned = RowAligner.align(spec, GridTrust.checked(spec, found.rows()));
        return table(spec, found, BlockReader.read(spec, aligned), aligned.orphans());
    }

    private static ReadTable table(TableSpec spec, FoundTable found, List<BlockReading> blocks,
            List<RawRow> orphans) {
        int due = 0;
        int read = 0;
        for (String block : spec.blocks()) {
            BlockSpec format = spec.variants(block).get(spec.variants(block).size() - 1);
            due += format.rows().size();
        }
        for (BlockReading block : blocks) {
            for (PlacedRow row : block.rows()) {
                read += row.row().form() != null && row.values() > 0 ? 1 : 0;
            }
        }
        State state = read * 2 < due ? State.DAMAGED : State.READ;
        return new ReadTable(spec, found, state, blocks, orphans);
    }
}
