package nianshen.extract.rows;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nianshen.extract.labels.BlockSpec;
import nianshen.extract.labels.GridText;
import nianshen.extract.labels.LabelForm;
import nianshen.extract.labels.TableSpec;
import nianshen.extract.search.RawCell;
import nianshen.extract.search.RawRow;

/** Reads the columns off header rows, also where labels are cut in halves or stand on several levels. */
final class HeaderReader {

    private final TableSpec spec;

    HeaderReader(TableSpec spec) {
        this.spec = spec;
    }

    /** The header, or null where the rows name no column that is known. */
    Header read(List<RawRow> rows) {
        if (rows.isEmpty()) {
            return null;
        }
        boolean ruled = rows.stream().allMatch(r -> r.ruled() && r.piece() == rows.get(0).piece());
        List<Slot> slots = ruled ? byPosition(rows) : byOrder(rows);
        ruled &= isWhole(slots);
        boolean known = slots.stream().anyMatch(s -> !spec.columns(s.core()).isEmpty());
        return known ? new Header(rows.get(0).piece(), ruled, ruled ? slots : slots.stream().map(Slot::afloat).toList())
                : null;
    }

    /** Positions can be trusted where the outermost columns of some format are there. */
    private boolean isWhole(List<Slot> slots) {
        for (String block : spec.blocks()) {
            for (BlockSpec format : spec.variants(block)) {
                String last = format.columns().get(format.columns().size() - 1).core();
                if (slots.size() + 1 >= format.columns().size() && (slots.stream().anyMatch(s -> isFirst(s, format))
                        || slots.stream().anyMatch(s -> s.core().equals(last)))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isFirst(Slot slot, BlockSpec format) {
        return slot.core().equals(format.columns().get(0).core());
    }

    private List<Slot> byPosition(List<RawRow> rows) {
        int width = rows.stream().flatMap(r -> r.cells().stream()).mapToInt(RawCell::end).max().orElse(0);
        List<Slot> slots = new ArrayList<>();
        List<RawCell> last = List.of();
        for (int column = 0; column < width; column++) {
            List<RawCell> path = path(rows, column);
            if (!path.isEmpty() && path.equals(last)) {
                Slot wide = slots.remove(slots.size() - 1);
                slots.add(new Slot(wide.text(), wide.core(), wide.from(), column + 1, wide.span()));
            } else if (!path.isEmpty()) {
                slots.add(slot(path, column));
            }
            last = path;
        }
        return withoutLabelColumns(slots);
    }

    /** What stands over a grid column, group labels aside. */
    private List<RawCell> path(List<RawRow> rows, int column) {
        List<RawCell> path = new ArrayList<>();
        for (RawRow row : rows) {
            for (RawCell cell : row.cells()) {
                if (cell.column() <= column && cell.end() > column && !cell.spilled() && !cell.isBlank()
                        && !spec.isHead(cell.label().core())) {
                    path.add(cell);
                }
            }
        }
        return path;
    }

    private Slot slot(List<RawCell> path, int column) {
        String joined = path.stream().map(c -> GridText.core(c.text())).collect(Collectors.joining());
        String core = joined;
        for (int from = 0; from < joined.length(); from++) {
            if (!spec.columns(joined.substring(from)).isEmpty()) {
                core = joined.substring(from);
                break;
            }
        }
        RawCell leaf = path.get(path.size() - 1);
        String text = path.stream().map(RawCell::text).collect(Collectors.joining());
        return new Slot(core.equals(joined) ? text : leaf.text(), core, column, column + 1, leaf.span());
    }

    private List<Slot> withoutLabelColumns(List<Slot> slots) {
        int first = 0;
        while (first < slots.size() && spec.columns(slots.get(first).core()).isEmpty()
                && slots.subList(first, slots.size()).stream().anyMatch(s -> !spec.columns(s.core()).isEmpty())
                && isOverLabels(slots.get(first))) {
            first++;
        }
        return slots.subList(first, slots.size());
    }

    /** A label of the corner that is cut or worded freely: it stands over the first column. */
    private boolean isOverLabels(Slot slot) {
        return slot.from() == 0 || spec.isPart(slot.core());
    }

    private List<Slot> byOrder(List<RawRow> rows) {
        List<Slot> slots = new ArrayList<>();
        flatten(rows, 0, slots);
        List<Slot> mended = mended(slots);
        return mended == null ? inFormatOrder(slots) : mended;
    }

    /** Under group labels the order of reading need not be that of the columns; the format's is. */
    private List<Slot> inFormatOrder(List<Slot> slots) {
        for (String block : spec.blocks()) {
            for (BlockSpec format : spec.variants(block)) {
                List<String> cores = format.columns().stream().map(LabelForm::core).toList();
                boolean grouped = format.columns().stream().map(LabelForm::group).distinct().count() > 1;
                if (grouped && slots.stream().allMatch(s -> cores.contains(s.core()))) {
                    return slots.stream().sorted(Comparator.comparingInt(s -> cores.indexOf(s.core()))).toList();
                }
            }
        }
        return slots;
    }

    /** Labels below a group label take its place. */
    private void flatten(List<RawRow> rows, int level, List<Slot> slots) {
        boolean entered = level + 1 >= rows.size();
        boolean firstText = true;
        for (RawCell cell : rows.get(level).cells()) {
            if (cell.kind() != RawCell.Kind.TEXT || cell.spilled()) {
                continue;
            }
            String core = cell.label().core();
            if (spec.isHead(core)) {
                if (!entered) {
                    flatten(rows, level + 1, slots);
                    entered = true;
                }
            } else if (!(firstText && level == 0 && spec.columns(core).isEmpty())) {
                slots.add(new Slot(cell.text(), core, -1, -1, cell.span()));
            }
            firstText = false;
        }
        if (!entered) {
            flatten(rows, level + 1, slots);
        }
    }

    /** The columns in the format's order where every one of them is there, whole or in two halves; else null. */
    private List<Slot> mended(List<Slot> slots) {
        Set<String> found = slots.stream().map(Slot::core).collect(Collectors.toSet());
        for (String block : spec.blocks()) {
            for (BlockSpec format : spec.variants(block)) {
                List<Slot> mended = new ArrayList<>();
                for (LabelForm column : format.columns()) {
                    Slot slot = found(column.core(), slots, found);
                    if (slot != null) {
                        mended.add(slot);
                    }
                }
                boolean all = mended.size() == format.columns().size();
                boolean halves = mended.stream().anyMatch(m -> !slots.contains(m));
                if (all && halves) {
                    return mended;
                }
            }
        }
        return null;
    }

    private static Slot found(String core, List<Slot> slots, Set<String> cores) {
        for (Slot slot : slots) {
            if (slot.core().equals(core)) {
                return slot;
            }
            if (!slot.core().isEmpty() && core.startsWith(slot.core())
                    && cores.contains(core.substring(slot.core().length()))) {
                return new Slot(core, core, -1, -1, slot.span());
            }
        }
        return null;
    }
}
