package nianshen.render.pages;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nianshen.template.TableGrid;
import nianshen.template.TableGrid.CellSpec;
import nianshen.template.TableGrid.LabelSpec;

/**
 * The printed layout of an official table, row by row. Only the look is taken from the format; what the figures are
 * comes from the facts.
 *
 * @param blocks the rows between two captions that span the whole width (table 2), or all rows as one block
 */
record FormGrid(List<Block> blocks) {

    /** A cell: a label, or the place of a figure with the key {@code row.column}. */
    record Slot(String text, String figure, int rowSpan, int columnSpan) {

        private static Slot of(LabelSpec label) {
            return new Slot(label.text(), null, label.rowSpan(), label.columnSpan());
        }

        private static Slot of(CellSpec cell) {
            return new Slot("", cell.row() + "." + cell.column(), cell.rowSpan(), cell.columnSpan());
        }
    }

    /**
     * Rows that belong together.
     *
     * @param caption null where there is none
     * @param figures keys of the figures that have a place in it
     */
    record Block(String caption, List<List<Slot>> rows, Set<String> figures) {

        private static Block of(String caption, List<List<Slot>> rows) {
            return new Block(caption, rows, rows.stream().flatMap(List::stream).map(Slot::figure).filter(Objects::nonNull).collect(Collectors.toSet()));
        }
    }

    /** The layout of a format's table. */
    static FormGrid of(TableGrid grid) {
        TreeMap<Integer, TreeMap<Integer, Slot>> rows = new TreeMap<>();
        grid.labels().forEach(l -> rows.computeIfAbsent(l.gridRow(), r -> new TreeMap<>()).put(l.gridColumn(), Slot.of(l)));
        grid.cells().forEach(c -> rows.computeIfAbsent(c.gridRow(), r -> new TreeMap<>()).put(c.gridColumn(), Slot.of(c)));
        return new FormGrid(blocks(rows.values().stream().map(TreeMap::values).toList(), grid.width()));
    }

    private static List<Block> blocks(List<Collection<Slot>> rows, int width) {
        List<Block> blocks = new ArrayList<>();
        List<List<Slot>> block = new ArrayList<>();
        String caption = null;
        for (Collection<Slot> row : rows) {
            Slot first = row.iterator().next();
            if (first.figure() == null && first.columnSpan() == width && width > 1) {
                end(block, caption, blocks);
                caption = first.text();
            }
            block.add(List.copyOf(row));
        }
        end(block, caption, blocks);
        return blocks;
    }

    private static void end(List<List<Slot>> block, String caption, List<Block> blocks) {
        if (!block.isEmpty()) {
            blocks.add(Block.of(caption, List.copyOf(block)));
            block.clear();
        }
    }
}
