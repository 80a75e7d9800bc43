package nianshen.extract.rows;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
     * Reads a table. Where formats lay it out differently, one with a row of figures under its labels, another with rows that
     * bear labels, it is read in the way that places more of its figures, in that of the format in force where both do alike.
     *
     * @param absence state of a table of which nothing was found
     * @param order   ids of the formats, that in force first
     */
    public static ReadTable read(TableSpec spec, FoundTable found, State absence, List<String> order) {
        if (found.rows().isEmpty()) {
            return new ReadTable(spec, found, absence, List.of(), List.of());
        }
        List<ReadTable> ways = Stream.of(spec.isSingleRow(order), !spec.isSingleRow(order))
                .map(single -> laidOut(spec, found, single, order.stream().filter(spec.grids()::containsKey).filter(v -> spec.isSingleRow(List.of(v)) == single).toList()))
                .flatMap(Optional::stream).toList();
        return ways.stream().reduce((due, other) -> placed(other) > placed(due) ? other.told() : due).orElseThrow();
    }

    /** The table as those formats have it that lay it out in this way; none where no format does. */
    private static Optional<ReadTable> laidOut(TableSpec spec, FoundTable found, boolean single, List<String> order) {
        if (order.isEmpty()) {
            return Optional.empty();
        }
        if (single) {
            return Optional.of(table(spec, found, ReviewReader.read(spec, found.rows(), order), List.of()));
        }
        List<RawRow> rows = GridTrust.checked(spec, found.rows());
        AlignedRows aligned = RowsInOrder.of(spec, rows, RowAligner.align(spec, rows), order);
        return Optional.of(table(spec, found, BlockReader.read(spec, aligned, order), aligned.orphans()));
    }

    /** How many cells stand in a row and a column that are known, each proved. */
    private static long placed(ReadTable table) {
        return table.blocks().stream().flatMap(b -> b.rows().stream()).filter(r -> r.proved() && r.row().form() != null)
                .flatMap(r -> r.cells().stream()).filter(c -> c.column() != null && c.raw() != null).count();
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
