package nianshen.extract.rows;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nianshen.extract.labels.BlockSpec;
import nianshen.extract.labels.GridText;
import nianshen.extract.labels.LabelForm;
import nianshen.extract.labels.Numbered;
import nianshen.extract.labels.TableSpec;
import nianshen.extract.search.RawCell;
import nianshen.extract.search.RawRow;

/**
 * Reads a table without row labels (table 4): one row of figures under several levels of column labels, however it is
 * laid out; printed across, cut into several rows, or turned round with its labels at the side.
 */
final class ReviewReader {

    private final TableSpec spec;
    private final BlockSpec format;
    private final LabelForm row;
    private final VariantVote vote;

    private ReviewReader(TableSpec spec, List<RawRow> rows, List<String> order) {
        this.spec = spec;
        this.vote = VariantVote.among(spec, labels(spec, rows), order);
        String block = spec.blocks().iterator().next();
        this.format = Optional.ofNullable(vote.variant()).flatMap(v -> spec.block(block, v))
                .or(() -> spec.block(block, order)).orElseThrow();
        this.row = format.rows().get(0);
    }

    /** The columns that the labels name, whichever format has them. */
    private static Map<LabelForm, String> labels(TableSpec spec, List<RawRow> rows) {
        Map<LabelForm, String> labels = new LinkedHashMap<>();
        rows.stream().flatMap(r -> r.cells().stream()).filter(c -> c.kind() == RawCell.Kind.TEXT && !c.spilled())
                .forEach(c -> spec.columns(GridText.core(c.text())).forEach(f -> labels.putIfAbsent(f, c.text())));
        return labels;
    }

    /**
     * The table as one block with one row.
     *
     * @param order ids of the formats, that in force first
     */
    static List<BlockReading> read(TableSpec spec, List<RawRow> rows, List<String> order) {
        return List.of(new ReviewReader(spec, rows, order).read(rows));
    }

    private BlockReading read(List<RawRow> rows) {
        List<RawRow> heads = new ArrayList<>();
        List<RawRow> body = new ArrayList<>();
        split(rows, heads, body);
        boolean aside = body.stream().anyMatch(r -> labels(r) > 0);
        return aside ? turned(rows) : across(heads, body);
    }

    /** Rows with labels come first; what follows is the figures' row, in pieces perhaps. */
    private void split(List<RawRow> rows, List<RawRow> heads, List<RawRow> body) {
        for (RawRow raw : rows) {
            boolean head = labels(raw) > 0 && !raw.hasFigure() || body.isEmpty() && hasText(raw) && !raw.hasFigure();
            (head ? heads : body).add(raw);
        }
    }

    private static boolean hasText(RawRow raw) {
        return raw.cells().stream().anyMatch(c -> c.kind() == RawCell.Kind.TEXT && !c.spilled());
    }

    private int labels(RawRow raw) {
        int labels = 0;
        for (RawCell cell : raw.cells()) {
            labels += cell.kind() == RawCell.Kind.TEXT && !cell.spilled() && isLabel(cell) ? 1 : 0;
        }
        return labels;
    }

    private boolean isLabel(RawCell cell) {
        String core = GridText.core(cell.text());
        return spec.isHead(core) || !spec.columns(core).isEmpty();
    }

    private BlockReading across(List<RawRow> heads, List<RawRow> body) {
        List<RawCell> values = new ArrayList<>();
        RawRow first = null;
        int rowsWithFigures = 0;
        for (RawRow raw : body) {
            if (first == null || raw.hasFigure() && !first.hasFigure()) {
                first = raw;
            }
            rowsWithFigures += raw.hasFigure() ? 1 : 0;
        }
        for (RawRow raw : body) {
            if (rowsWithFigures == 0 ? raw == first : raw.hasFigure()) {
                raw.cells().stream().filter(c -> !c.spilled()).forEach(values::add);
            }
        }
        RawRow source = first != null ? first : new RawRow(-1, false, false, false, List.of());
        ValueRow value = new ValueRow(row.label(), Numbered.of(row.label()), format.block(), source, values, null);
        value.identify(row);
        if (rowsWithFigures > 1) {
            value.markRepaired();
        }
        Columns columns = columns(heads, source, values);
        return block(new Placement(columns, columns.size(), null, Regularity.NONE).place(value), columns);
    }

    /** The header's columns by their paths; the format's own where the header is not whole and the cells are all there. */
    private Columns columns(List<RawRow> heads, RawRow source, List<RawCell> values) {
        List<LabelForm> found = leaves(heads);
        long filled = values.stream().filter(v -> !v.isBlank()).count();
        boolean fewer = found.size() < format.columns().size() && !found.isEmpty()
                && (filled == found.size() || source.ruled() && values.size() == found.size());
        List<LabelForm> forms = fewer ? found : format.columns();
        List<Slot> slots = forms.stream().map(f -> new Slot(f.label(), f.core(), -1, -1, source.span())).toList();
        return new Columns(slots, forms, -1, found.size() != forms.size());
    }

    /** The columns that the header names, told by the labels over each grid column; none where there is no grid. */
    private List<LabelForm> leaves(List<RawRow> heads) {
        if (heads.isEmpty() || !heads.get(0).ruled()) {
            return inOrder(heads);
        }
        int width = heads.stream().flatMap(r -> r.cells().stream()).mapToInt(RawCell::end).max().orElse(0);
        List<LabelForm> found = new ArrayList<>();
        for (int column = 0; column < width; column++) {
            StringBuilder path = new StringBuilder();
            for (RawRow head : heads) {
                for (RawCell cell : head.cells()) {
                    if (!cell.spilled() && cell.column() <= column && cell.end() > column) {
                        path.append(GridText.core(cell.text()));
                    }
                }
            }
            format.columns().stream().filter(f -> f.path().contentEquals(path) && !found.contains(f)).findFirst()
                    .ifPresent(found::add);
        }
        return found;
    }

    /** Without a grid only the number of labels of each name can be told. */
    private List<LabelForm> inOrder(List<RawRow> heads) {
        Map<String, Integer> counts = new HashMap<>();
        for (RawRow head : heads) {
            for (RawCell cell : head.cells()) {
                counts.merge(GridText.core(cell.text()), 1, Integer::sum);
            }
        }
        Map<String, Integer> due = new HashMap<>();
        format.columns().forEach(f -> due.merge(f.core(), 1, Integer::sum));
        boolean all = due.entrySet().stream().allMatch(e -> counts.getOrDefault(e.getKey(), 0) >= e.getValue());
        List<LabelForm> absent = format.columns().stream().filter(f -> !counts.containsKey(f.core())).toList();
        return all ? format.columns() : format.columns().stream().filter(f -> !absent.contains(f)).toList();
    }

    /** Labels at the side: a figure belongs to the label before it, several to the labels in the format's order. */
    private BlockReading turned(List<RawRow> rows) {
        Map<LabelForm, RawCell> found = new HashMap<>();
        String group = "";
        List<LabelForm> open = new ArrayList<>();
        boolean clash = false;
        RawRow source = rows.get(0);
        for (RawRow raw : rows) {
            boolean fresh = true;
            for (RawCell cell : raw.cells()) {
                String core = GridText.core(cell.text());
                if (cell.kind() == RawCell.Kind.TEXT && isGroup(core)) {
                    group = core;
                    open = new ArrayList<>(leaves(group));
                } else if (cell.kind() == RawCell.Kind.TEXT && !spec.columns(core).isEmpty() && !cell.spilled()) {
                    String in = group;
                    open = new ArrayList<>(leaves(in).stream().filter(f -> f.core().equals(core)).toList());
                } else if (cell.kind() == RawCell.Kind.FIGURE && !cell.spilled()) {
                    clash |= open.isEmpty() || found.put(open.remove(0), cell) != null;
                    source = fresh && found.size() == 1 ? raw : source;
                    fresh = false;
                }
            }
        }
        return turned(found, source, clash);
    }

    private boolean isGroup(String core) {
        return format.columns().stream().anyMatch(f -> f.group().equals(core));
    }

    private List<LabelForm> leaves(String group) {
        return format.columns().stream().filter(f -> f.group().equals(group)).toList();
    }

    private BlockReading turned(Map<LabelForm, RawCell> found, RawRow source, boolean clash) {
        ValueRow value = new ValueRow(row.label(), Numbered.of(row.label()), format.block(), source,
                List.copyOf(found.values()), null);
        value.identify(row);
        List<PlacedCell> cells = new ArrayList<>();
        for (LabelForm column : format.columns()) {
            Slot slot = new Slot(column.label(), column.core(), -1, -1, null);
            RawCell cell = found.get(column);
            cells.add(cell == null ? new PlacedCell(slot, column, null, null, 0)
                    : new PlacedCell(slot, column, cell.text(), cell.span(), clash ? 0.3 : 0.9));
        }
        boolean proved = !clash && found.size() == format.columns().size();
        Columns columns = new Columns(cells.stream().map(PlacedCell::slot).toList(), format.columns(), -1, true);
        return block(new PlacedRow(value, cells, found.size(), format.columns().size(), proved), columns);
    }

    private BlockReading block(PlacedRow placed, Columns columns) {
        return new BlockReading(format.block(), format, List.of(placed), List.of(columns), vote.variant(), vote.marks(),
                !placed.proved());
    }
}
