package nianshen.extract.rows;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nianshen.doc.Cell;
import nianshen.extract.labels.GridText;
import nianshen.extract.labels.LabelForm;
import nianshen.extract.labels.Numbered;
import nianshen.extract.labels.TableSpec;
import nianshen.extract.search.RawCell;
import nianshen.extract.search.RawRow;

/**
 * Puts the rows of tables with row labels (2 and 3) together: headers are recognised wherever they stand, halves of
 * rows joined, and every row of figures gets its key by its label, never by its place.
 */
final class RowAligner {

    private final TableSpec spec;
    private final LabelReader labels;
    private final HeaderReader headers;
    private final List<ValueRow> rows = new ArrayList<>();
    private final List<RawRow> headerRows = new ArrayList<>();
    private final List<RawRow> orphans = new ArrayList<>();
    private boolean inHeader = true;
    private Header header;
    private String block;
    private RawRow loose;

    private RowAligner(TableSpec spec) {
        this.spec = spec;
        this.labels = new LabelReader(spec);
        this.headers = new HeaderReader(spec);
    }

    /** Aligns the rows of a table, all its pieces one after the other. */
    static AlignedRows align(TableSpec spec, List<RawRow> raw) {
        RowAligner aligner = new RowAligner(spec);
        for (int i = 0; i < raw.size(); i++) {
            aligner.take(raw.get(i), i + 1 < raw.size() ? raw.get(i + 1) : null);
        }
        aligner.finishFragment();
        List<ValueRow> rows = List.copyOf(new Unknowns(spec).resolve(aligner.unique()));
        rows.stream().filter(RowAligner::mayStandElsewhere).forEach(ValueRow::markDoubtful);
        return new AlignedRows(rows, List.copyOf(aligner.orphans));
    }

    /** Without a grid, the figures of a label that is not whole may stand beside the rest of it, wherever that is. */
    private static boolean mayStandElsewhere(ValueRow row) {
        return (row.truncated() || row.renamed()) && !row.hasFigure() && !row.source().ruled();
    }

    private void take(RawRow row, RawRow next) {
        if (isCaption(row)) {
            return;
        }
        if (isHeader(row)) {
            if (!inHeader) {
                headerRows.clear();
                inHeader = true;
            }
            headerRows.add(row);
            return;
        }
        if (row.isBlank() && !row.cells().isEmpty() && inHeader && loose == null) {
            return;
        }
        endHeader(row);
        LabelLine line = labels.read(row, header == null ? -1 : header.firstColumn(row.piece()));
        place(row, line, next);
    }

    private boolean isCaption(RawRow row) {
        for (RawCell cell : row.cells()) {
            String caption = cell.kind() == RawCell.Kind.TEXT && !cell.spilled()
                    ? spec.caption(GridText.core(cell.text())) : null;
            if (caption != null) {
                block = caption;
                header = null;
                headerRows.clear();
                inHeader = true;
                return !row.hasFigure();
            }
        }
        return false;
    }

    /** A row that names columns and holds no figure; while a header is being read also a row of its halves. */
    private boolean isHeader(RawRow row) {
        if (row.hasFigure()) {
            return false;
        }
        int texts = 0;
        int hits = 0;
        for (RawCell cell : row.cells()) {
            if (cell.kind() == RawCell.Kind.TEXT && !cell.spilled()) {
                String core = cell.label().core();
                texts++;
                hits += spec.isHead(core) || !spec.columns(core).isEmpty() && !spec.isAmbiguous(core) ? 1 : 0;
                if (spec.row(core) != null && !spec.isAmbiguous(core)) {
                    return false;
                }
            }
        }
        return hits > 0 || inHeader && !headerRows.isEmpty() && texts > 0
                && (texts > 1 && !startsWithGroup(row) || isRestOfHeader(row));
    }

    /** Ends of column labels that were cut. */
    private boolean isRestOfHeader(RawRow row) {
        return row.texts()
                .allMatch(c -> spec.isColumnEnd(GridText.core(c.text())));
    }

    private boolean startsWithGroup(RawRow row) {
        return row.texts()
                .map(c -> c.label()).anyMatch(n -> spec.group(n.core()) != null || n.level() > 0
                        && spec.isPrefix(n.core()));
    }

    private void endHeader(RawRow row) {
        if (inHeader) {
            Header read = headers.read(headerRows);
            if (read != null) {
                header = read;
            }
            inHeader = false;
        }
    }

    private void place(RawRow row, LabelLine line, RawRow next) {
        if (line.completes() && last() != null && last().form() == null) {
            complete(row, line);
        } else if (line.leaf() != null) {
            finishFragment();
            ValueRow added = add(row, line, line.leaf().label());
            added.identify(line.leaf());
            if (line.completes()) {
                added.markRepaired();
                if (!added.hasFigure()) {
                    added.markDoubtful();
                }
            }
        } else if (line.fragment() != null && isRowOfItsOwn(line)) {
            finishFragment();
            add(row, line, line.fragment().text());
        } else if (line.unknown() != null && (line.hasFigure() || isBlankRow(row, line))) {
            finishFragment();
            add(row, line, line.unknown().text());
        } else if (line.hasFigure()) {
            figuresWithoutLabel(row, line, next);
        }
    }

    /** A beginning that stands alone in its row may be a group's: then no row begins here. */
    private boolean isRowOfItsOwn(LabelLine line) {
        Numbered begun = line.fragment().label();
        return line.hasFigure() || line.values().size() > 2 || begun.level() == 3
                || spec.groups().stream().noneMatch(g -> g.startsWith(begun.core()));
    }

    private static boolean isBlankRow(RawRow row, LabelLine line) {
        return row.ruled() && line.values().size() > 2;
    }

    private void complete(RawRow row, LabelLine line) {
        ValueRow begun = last();
        begun.identify(line.leaf());
        begun.markRepaired();
        if (line.hasFigure()) {
            begun.take(row, line.values(), header);
        }
    }

    private ValueRow add(RawRow row, LabelLine line, String text) {
        ValueRow added = new ValueRow(text, Numbered.of(labelText(row, text)), block, row, line.values(), header);
        rows.add(added);
        if (isHalfRead(row, line, added)) {
            added.markDoubtful();
        }
        if (loose != null) {
            if (!added.hasFigure() && row.first()) {
                added.take(loose, loose.cells(), header);
            } else {
                orphans.add(loose);
            }
            loose = null;
        }
        return added;
    }

    /** Whether the cell right before the figures holds a label of which a part could not be read, and another cell was taken for the row's. */
    private static boolean isHalfRead(RawRow row, LabelLine line, ValueRow added) {
        int last = row.cells().size() - line.values().size() - 1;
        RawCell cell = last < 0 ? null : row.cells().get(last);
        return cell != null && cell.text().contains(Cell.UNREAD) && !cell.isUnread() && !cell.spilled() && !cell.label().core().equals(added.numbered().core());
    }

    /** The cell in which the row's label stands, as printed. */
    private String labelText(RawRow row, String text) {
        String core = Numbered.of(text).core();
        return row.cells().stream().map(RawCell::text).filter(t -> Numbered.of(t).core().equals(core)).findFirst()
                .orElse(text);
    }

    /** Figures of a row whose label stands in its other half, above or below. */
    private void figuresWithoutLabel(RawRow row, LabelLine line, RawRow next) {
        ValueRow above = last();
        boolean below = above != null && row.first() && above.source().last();
        List<RawCell> rest = below ? above.sameColumns(line.values()) : List.of();
        if (below && above.continues(rest)) {
            above.join(rest);
        } else if (above != null && !above.hasFigure() && (row.first() || above.source().last() || !row.ruled())) {
            above.take(row, line.values(), header);
        } else if (row.last() && next != null) {
            loose = row;
        } else {
            orphans.add(row);
            if (below) {
                above.markDoubtful();
            }
        }
    }

    /** The label of the last row never got its rest: what there is of it must do, if only one label begins so. */
    private void finishFragment() {
        ValueRow begun = last();
        if (begun != null && begun.form() == null) {
            String core = begun.numbered().core();
            LabelForm only = spec.isPrefix(core)
                    ? spec.onlyRow(begun.numbered(), r -> r.core().startsWith(core)) : null;
            if (only != null) {
                begun.identify(only);
                begun.markTruncated();
            }
        }
    }

    private ValueRow last() {
        return rows.isEmpty() ? null : rows.get(rows.size() - 1);
    }

    /** Of a row that stands there twice the first with figures is kept. */
    private List<ValueRow> unique() {
        if (loose != null) {
            orphans.add(loose);
        }
        Map<String, Integer> seen = new HashMap<>();
        List<ValueRow> unique = new ArrayList<>();
        for (ValueRow row : rows) {
            Integer earlier = row.form() == null ? null : seen.get(row.form().core());
            if (earlier == null) {
                if (row.form() != null) {
                    seen.put(row.form().core(), unique.size());
                }
                unique.add(row);
            } else if (!unique.get(earlier).hasFigure() && row.hasFigure()) {
                row.markRepaired();
                unique.set(earlier, row);
            } else if (row.hasFigure() && !texts(row).equals(texts(unique.get(earlier)))) {
                unique.get(earlier).markDoubtful();
            }
        }
        return unique;
    }

    private static List<String> texts(ValueRow row) {
        return row.values().stream().filter(v -> !v.isBlank()).map(v -> GridText.plain(v.text())).toList();
    }
}
