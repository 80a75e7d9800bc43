package nianshen.extract.rows;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nianshen.extract.labels.CellReader;
import nianshen.extract.search.RawCell;

/**
 * Puts the cells of a row into columns. Where the source gives the grid, positions decide; where columns were inferred,
 * only the number of cells does, and a row that lacks one at its edge proves nothing: which of its figures was lost
 * cannot be told.
 */
final class Placement {

    private static final double SURE = 1;
    private static final double REPAIRED = 0.9;
    private static final double INFERRED = 0.8;
    private static final double DOUBTFUL = 0.3;
    /** From this number on, blanks at the edge of a row are no longer taken for one figure that was lost. */
    private static final int CLEARLY_BLANK = 3;

    /** Those of figures. */
    private final Columns columns;
    /** Those of words behind them, in which anything may stand, or nothing. */
    private final Columns words;
    /** Place of the column in which the others are added up, or -1. */
    private final int total;
    private final Regularity regularity;

    /**
     * @param figures how many columns there are in front of those that hold words
     * @param total   key of the column in which the others are added up, or null
     */
    Placement(Columns all, int figures, String total, Regularity regularity) {
        this.columns = all.part(0, figures);
        this.words = all.part(figures, all.size());
        this.total = placeOf(total);
        this.regularity = regularity;
    }

    private int placeOf(String key) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.forms().get(i) != null && columns.forms().get(i).key().equals(key)) {
                return i;
            }
        }
        return -1;
    }

    /** Places the cells of a row. */
    PlacedRow place(ValueRow row) {
        if (words.size() == 0) {
            return place(row, row.values());
        }
        boolean positioned = row.source().ruled() && row.source().piece() == columns.piece();
        List<RawCell> behind = positioned ? row.values().stream().filter(v -> words.slots().stream().anyMatch(s -> s.overlaps(v))).toList() : wordsOf(row.values());
        if (behind == null) {
            return doubtful(row, row.values());
        }
        PlacedRow placed = place(row, row.values().stream().filter(v -> !behind.contains(v)).toList());
        List<PlacedCell> cells = new ArrayList<>(placed.cells());
        for (int i = 0; i < words.size(); i++) {
            RawCell own = i < behind.size() ? behind.get(i) : null;
            cells.add(new PlacedCell(words.slots().get(i), words.forms().get(i), own == null ? "" : own.text(), own == null ? row.span() : own.span(), SURE));
        }
        return new PlacedRow(row, cells, placed.values(), placed.due(), placed.proved());
    }

    /**
     * The cells of words where no position tells them: what stands behind the figures where all cells are there; none where
     * there are numbers alone; null where words may as well stand in place of a figure.
     */
    private List<RawCell> wordsOf(List<RawCell> values) {
        for (List<RawCell> cells : List.of(values, filled(values))) {
            if (cells.size() == columns.size() + words.size()) {
                return cells.subList(columns.size(), cells.size());
            }
        }
        return filled(values).stream().allMatch(v -> CellReader.plainNumber(v.text()) != null) ? List.of() : null;
    }

    private PlacedRow place(ValueRow row, List<RawCell> values) {
        int filled = filled(values).size();
        if (row.doubtful()) {
            return doubtful(row, values);
        }
        boolean positioned = row.source().ruled() && row.source().piece() == columns.piece();
        if (positioned && !inOrder(values)) {
            return byPosition(row, values);
        }
        if (!positioned && isAmbiguous(values)) {
            return doubtful(row, values);
        }
        if (regularity.start() >= 0) {
            return byStart(row, values, filled);
        }
        if (values.size() == columns.size() && (row.source().ruled()
                || regularity.exact() && addsUp(values) || provesItself(values))) {
            return sequence(row, values, filled == columns.size() || row.source().ruled() ? SURE : INFERRED);
        }
        return byNumber(row, values, filled);
    }

    /**
     * Whether a row with as many cells as its header, which stands in another piece and names a column that no format has, is
     * blank in another place than that one: a fold or a streak may be a wall in one piece and stand elsewhere in the next.
     */
    private boolean isAmbiguous(List<RawCell> values) {
        return values.size() == columns.size() && columns.forms().contains(null)
                && IntStream.range(0, values.size()).anyMatch(i -> values.get(i).isBlank() && columns.forms().get(i) != null)
                && filled(values).size() == columns.forms().stream().filter(Objects::nonNull).count();
    }

    /** In a regular table the figures begin where those of all other rows do; a row of all its figures may have gaps, where another table stands above or below. */
    private PlacedRow byStart(ValueRow row, List<RawCell> values, int filled) {
        int start = regularity.start();
        List<RawCell> own = values.stream().filter(v -> v.column() >= start && v.column() < start + columns.size())
                .toList();
        boolean all = filled(own).size() == filled;
        if (all && own.size() == columns.size() && addsUp(own)) {
            return sequence(row, own, SURE);
        }
        return filled == columns.size() && filled(values).get(0).column() == start ? sequence(row, filled(values), REPAIRED) : doubtful(row, values);
    }

    private PlacedRow byNumber(ValueRow row, List<RawCell> values, int filled) {
        if (filled == columns.size()) {
            return sequence(row, filled(values), REPAIRED);
        }
        if (filled == 0 && !values.isEmpty() && (values.size() >= columns.size() || columns.size() == 1)) {
            return sequence(row, values.subList(0, columns.size()), row.source().ruled() ? SURE : INFERRED);
        }
        List<RawCell> trimmed = trimmed(values);
        if (trimmed.size() == columns.size()) {
            return sequence(row, trimmed, INFERRED);
        }
        return doubtful(row, values);
    }

    /** Every cell stands under its own column, and under no other. */
    private boolean inOrder(List<RawCell> values) {
        if (values.size() != columns.size()) {
            return false;
        }
        for (int i = 0; i < values.size(); i++) {
            if (!columns.slots().get(i).overlaps(values.get(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean provesItself(List<RawCell> values) {
        int filled = filled(values).size();
        boolean edges = values.get(0).isBlank() || values.get(values.size() - 1).isBlank();
        return filled == 0 || !edges || columns.size() - filled >= CLEARLY_BLANK;
    }

    /** A row with blanks must not look like one that lost a figure: its total where another figure is due. */
    private boolean addsUp(List<RawCell> values) {
        if (total < 0 || filled(values).size() == columns.size()) {
            return true;
        }
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal last = BigDecimal.ZERO;
        for (int i = 0; i < values.size(); i++) {
            BigDecimal value = i == total ? null : CellReader.plainNumber(values.get(i).text());
            sum = value == null ? sum : sum.add(value);
            last = value == null ? last : value;
        }
        BigDecimal printed = CellReader.plainNumber(values.get(total).text());
        return printed != null ? printed.compareTo(sum) == 0
                : last.signum() == 0 || last.add(last).compareTo(sum) != 0;
    }

    private PlacedRow sequence(ValueRow row, List<RawCell> values, double confidence) {
        double sure = confidence * (columns.assumed() || row.truncated() || row.renamed() ? REPAIRED : SURE);
        List<PlacedCell> cells = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            RawCell value = values.get(i);
            cells.add(cell(i, value, value.spilled() ? DOUBTFUL : sure));
        }
        return new PlacedRow(row, cells, columns.size(), columns.size(), true);
    }

    private PlacedCell cell(int slot, RawCell value, double confidence) {
        return new PlacedCell(columns.slots().get(slot), columns.forms().get(slot), value == null ? null : value.text(),
                value == null ? null : value.span(), value == null ? 0 : confidence);
    }

    private PlacedRow byPosition(ValueRow row, List<RawCell> values) {
        List<PlacedCell> cells = new ArrayList<>();
        int found = 0;
        int placed = 0;
        for (int i = 0; i < columns.size(); i++) {
            List<RawCell> under = under(columns.slots().get(i), values);
            List<RawCell> filled = filled(under);
            RawCell value = Stream.of(filled, under).flatMap(List::stream).findFirst().orElse(null);
            boolean own = value != null && filled.size() <= 1 && !value.spilled() && slotsOver(value) == 1;
            cells.add(cell(i, value, own ? SURE : DOUBTFUL));
            found += value == null ? 0 : 1;
            placed += own && !filled.isEmpty() ? 1 : 0;
        }
        int filled = filled(values).size();
        boolean all = placed == filled && found == columns.size();
        if (all) {
            return new PlacedRow(row, cells, found, columns.size(), true);
        }
        if (filled == columns.size()) {
            return sequence(row, filled(values), REPAIRED);
        }
        if (placed < filled) {
            return doubtful(row, values, found == columns.size() ? filled : Math.min(filled, found));
        }
        return new PlacedRow(row, endsShort(cells) ? unsure(cells) : cells, found, columns.size(), found == columns.size());
    }

    /** Where a row ends before its table does, any of its cells may be the one that is gone, and those behind it have moved up. */
    private static boolean endsShort(List<PlacedCell> cells) {
        return cells.get(cells.size() - 1).raw() == null;
    }

    private static List<PlacedCell> unsure(List<PlacedCell> cells) {
        return cells.stream().map(c -> c.raw() == null ? c : new PlacedCell(c.slot(), c.column(), c.raw(), c.span(), DOUBTFUL)).toList();
    }

    private static List<RawCell> under(Slot slot, List<RawCell> values) {
        return values.stream().filter(slot::overlaps).toList();
    }

    private long slotsOver(RawCell cell) {
        return columns.slots().stream().filter(s -> s.overlaps(cell)).count();
    }

    /** The cells as they come, none of them to be relied on. */
    private PlacedRow doubtful(ValueRow row, List<RawCell> values) {
        return doubtful(row, values, filled(values).size());
    }

    private PlacedRow doubtful(ValueRow row, List<RawCell> values, int found) {
        List<RawCell> filled = filled(values);
        List<PlacedCell> cells = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            cells.add(cell(i, i < filled.size() ? filled.get(i) : null, DOUBTFUL));
        }
        return new PlacedRow(row, cells, found, columns.size(), false);
    }

    private static List<RawCell> filled(List<RawCell> values) {
        List<RawCell> filled = new ArrayList<>(values.size());
        for (RawCell value : values) {
            if (!value.isBlank()) {
                filled.add(value);
            }
        }
        return filled;
    }

    private static List<RawCell> trimmed(List<RawCell> values) {
        int from = 0;
        int to = values.size();
        while (from < to && values.get(from).isBlank()) {
            from++;
        }
        while (to > from && values.get(to - 1).isBlank()) {
            to--;
        }
        return values.subList(from, to);
    }
}
