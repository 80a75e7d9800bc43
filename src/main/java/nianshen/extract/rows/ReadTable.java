package nianshen.extract.rows;

import java.util.List;
import nianshen.extract.labels.TableSpec;
import nianshen.extract.search.FoundTable;
import nianshen.extract.search.RawRow;
import nianshen.facts.OfficialTable;
import nianshen.facts.TableRead.State;

/**
 * An official table as read, not yet held against a format in force.
 *
 * @param blocks  its blocks, in order of appearance; empty where the table was not found
 * @param orphans rows of figures that belong to no label
 */
public record ReadTable(TableSpec spec, FoundTable found, State state, List<BlockReading> blocks, List<RawRow> orphans) {

    /** Copies the lists. */
    public ReadTable {
        blocks = List.copyOf(blocks);
        orphans = List.copyOf(orphans);
    }

    /** Key of the table. */
    public String key() {
        return spec.key();
    }

    /** Under which number and name: those of the format it follows; of the format due where nothing was found. */
    public OfficialTable official(String due) {
        return spec.official(isFound() ? blocks.get(0).format().variant() : due);
    }

    /** Whether any row of it was found. */
    public boolean isFound() {
        return !blocks.isEmpty();
    }

    /** The same where its layout alone tells whose format it follows, and so speaks for that in every block whose labels do not. */
    ReadTable told() {
        return new ReadTable(spec, found, state, blocks.stream().map(BlockReading::told).toList(), orphans);
    }

    /** Whether it is laid out as that format has it, if it has it: in one row of figures, or in rows that bear labels. */
    public boolean isLaidOutAs(String variant) {
        return !isFound() || !spec.grids().containsKey(variant)
                || spec.isSingleRow(List.of(variant)) == spec.isSingleRow(List.of(blocks.get(0).format().variant()));
    }

    /** The block with this key, or null. */
    public BlockReading block(String key) {
        for (BlockReading block : blocks) {
            if (block.block().equals(key)) {
                return block;
            }
        }
        return null;
    }

    /** Whether every row was read in full and nothing stands by that may be more rows, so that what is not there can be said to be missing. */
    public boolean isIntact() {
        return state == State.READ && !found.mayHoldMore() && orphans.isEmpty() && blocks.stream().flatMap(b -> b.rows().stream())
                .allMatch(r -> r.proved() && !r.row().truncated());
    }
}
