package nianshen.extract.rows;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import nianshen.extract.labels.BlockSpec;
import nianshen.extract.labels.GridText;
import nianshen.extract.labels.LabelForm;
import nianshen.extract.labels.Numbered;
import nianshen.extract.labels.TableSpec;
import nianshen.extract.search.RawCell;
import nianshen.extract.search.RawRow;
import nianshen.template.TableGrid.LabelSpec;

/**
 * Rows told by their order. Where labels are broken over lines, with those of their groups beside them and no line between
 * rows, nothing shows where one label ends and the next begins. But if there are as many rows of figures as a format has,
 * each among lines that hold every character of the label due there, no label that was read stands elsewhere, and nothing
 * is printed that the format does not print, then no row is missing, none was added and none renamed.
 */
final class RowsInOrder {

    private final TableSpec spec;
    private final List<RawRow> raw;
    private final AlignedRows read;
    /** Places in {@link #raw} of the rows of figures. */
    private final int[] figures;

    private RowsInOrder(TableSpec spec, List<RawRow> raw, AlignedRows read) {
        this.spec = spec;
        this.raw = raw;
        this.read = read;
        this.figures = IntStream.range(0, raw.size()).filter(i -> firstFigure(raw.get(i)) >= 0).toArray();
    }

    /** The rows as they were read by their labels, or all of them by their order where labels are torn and the order leaves nothing open. */
    static AlignedRows of(TableSpec spec, List<RawRow> raw, AlignedRows read, List<String> order) {
        RowsInOrder rows = new RowsInOrder(spec, raw, read);
        return rows.isTorn() ? order.stream().filter(spec.grids()::containsKey).flatMap(v -> rows.as(v).stream()).findFirst().orElse(read) : read;
    }

    /** Whether some line of labels among the rows of figures bears none, or was put together with others though no line tells how. */
    private boolean isTorn() {
        return figures.length > 1 && raw.subList(figures[0], figures[figures.length - 1]).stream().anyMatch(row -> row.texts()
                .anyMatch(c -> firstFigure(row) < 0 ? !isHeading(c) : !row.ruled() && c.text().indexOf('\n') >= 0));
    }

    private boolean isHeading(RawCell cell) {
        String core = GridText.core(cell.text());
        return spec.caption(core) != null || isHead(core);
    }

    private boolean isHead(String core) {
        return spec.isHead(core) || !spec.columns(core).isEmpty();
    }

    private static boolean isOpen(ValueRow row) {
        return row.form() == null || row.repaired() || row.truncated() || row.renamed() || row.doubtful();
    }

    private Optional<AlignedRows> as(String variant) {
        List<LabelForm> due = spec.blocks().stream().flatMap(b -> spec.block(b, variant).stream()).map(BlockSpec::rows).flatMap(List::stream).toList();
        if (due.size() != figures.length || IntStream.range(0, figures.length).anyMatch(i -> !holds(i, due.get(i))) || isMore(variant)) {
            return Optional.empty();
        }
        return Optional.of(new AlignedRows(IntStream.range(0, figures.length).mapToObj(i -> row(raw.get(figures[i]), due.get(i))).toList(), List.of()));
    }

    /** Whether anything is printed that the format does not print, but for heads printed again on every page. */
    private boolean isMore(String variant) {
        Map<Integer, Integer> due = new HashMap<>();
        long pieces = raw.stream().mapToInt(RawRow::piece).distinct().count();
        for (LabelSpec label : spec.grid(variant).labels()) {
            int times = isHead(GridText.core(label.text())) ? (int) pieces : 1;
            label.text().codePoints().forEach(c -> due.merge(c, times, Integer::sum));
        }
        return raw.stream().flatMap(RawRow::texts).flatMapToInt(c -> c.text().codePoints()).filter(Character::isIdeographic)
                .anyMatch(c -> due.merge(c, -1, Integer::sum) < 0);
    }

    /** Whether the label may be that of a row of figures: its characters stand near, and the row was not read as another. */
    private boolean holds(int at, LabelForm label) {
        ValueRow own = own(raw.get(figures[at]));
        if (own != null && !isOpen(own) && !own.form().core().equals(label.core())) {
            return false;
        }
        Map<Integer, Integer> near = new HashMap<>();
        raw.subList(at == 0 ? 0 : figures[at - 1], at + 1 < figures.length ? figures[at + 1] + 1 : raw.size()).stream().flatMap(r -> r.cells().stream()).filter(c -> c.kind() == RawCell.Kind.TEXT)
                .flatMapToInt(c -> c.text().codePoints()).forEach(c -> near.merge(c, 1, Integer::sum));
        return label.core().codePoints().allMatch(c -> near.merge(c, -1, Integer::sum) >= 0);
    }

    private ValueRow own(RawRow row) {
        return read.rows().stream().filter(r -> r.source() == row).findFirst().orElse(null);
    }

    private ValueRow row(RawRow source, LabelForm label) {
        ValueRow own = own(source);
        Header header = own != null ? own.header() : read.rows().stream().map(ValueRow::header).filter(Objects::nonNull).findFirst().orElse(null);
        ValueRow row = new ValueRow(label.label(), Numbered.of(label.label()), label.block(), source,
                source.cells().subList(firstFigure(source), source.cells().size()), header);
        row.identify(label);
        return row;
    }

    private static int firstFigure(RawRow row) {
        return IntStream.range(0, row.cells().size()).filter(i -> row.cells().get(i).kind() == RawCell.Kind.FIGURE && !row.cells().get(i).spilled())
                .findFirst().orElse(-1);
    }
}
