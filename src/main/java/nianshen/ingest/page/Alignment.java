package nianshen.ingest.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nianshen.doc.Table;

/**
 * Finds tables that have no ruling lines, or only level ones, by the gaps that line up from row to row. Where the gaps
 * do not line up the lines stay prose.
 */
final class Alignment {

    /** A gap of this many font sizes parts two cells. */
    static final double CELL_GAP = 1.2;
    /** Lines nearer than this, in font sizes, can be lines of one cell. */
    private static final double LINE_PITCH = 1.6;
    /** Up to this many lines without a gap may stand between two rows (captions, wrapped labels). */
    private static final int LONGEST_LABEL = 4;
    private static final int CAPTIONS = 2;
    /** A single row of so many cells, most of them figures, is the rest of a table from the page before. */
    private static final int FIGURES_ALONE = 4;
    private static final double WIDE = 0.6;
    /** Ink so near to a character, in font sizes, is a part of it. */
    private static final double BESIDE = 0.15;
    private static final Pattern HEADING = Pattern.compile("[一二三四五六七八九十]{1,2}、.{3,}");

    private final Page page;
    private final List<PrintedRow> rows = new ArrayList<>();
    private final List<Ruling> rules;
    private final double width;

    Alignment(Page page, List<PrintedLine> lines, List<Ruling> rules) {
        this.page = page;
        this.rules = rules;
        double left = Double.MAX_VALUE;
        double right = 0;
        for (PrintedLine line : lines) {
            rows.add(new PrintedRow(line, line.split(CELL_GAP)));
            left = Math.min(left, line.box().left());
            right = Math.max(right, line.box().right());
        }
        width = right - left;
        List<PrintedLine> numbers = rows.stream().filter(PrintedRow::split).flatMap(row -> row.cells().stream()).filter(PrintedRow::isNumber).toList();
        rows.replaceAll(row -> row.freed(numbers));
    }

    /** Receives what was found, in order. */
    interface Out {

        void line(PrintedLine line);

        void table(Piece.Ready table);
    }

    void arrange(Out out) {
        int next = 0;
        while (next < rows.size()) {
            int first = firstSplit(next);
            int end = first < 0 ? next : end(first);
            Piece.Ready table = end > next && isTable(first, end) ? table(next, end) : null;
            if (table == null) {
                out.line(rows.get(next++).line());
            } else {
                out.table(table);
                next = end;
            }
        }
    }

    /** The first row with gaps from here, after at most two captions; -1 where there is none. */
    private int firstSplit(int from) {
        for (int i = from; i < rows.size() && i <= from + CAPTIONS; i++) {
            if (rows.get(i).split()) {
                return i;
            }
            boolean last = i + 1 == rows.size();
            if (last || prose(rows.get(i), rows.get(i + 1).line().size()) || far(i + 1)
                    || HEADING.matcher(rows.get(i).line().text()).matches()) {
                return -1;
            }
        }
        return -1;
    }

    private boolean far(int at) {
        double usual = at + 1 < rows.size() ? 1.2 * pitch(at + 1) : 0;
        return pitch(at) > Math.max(2.6 * rows.get(at).line().size(), usual);
    }

    /** The row after the last of the table that may begin at {@code first}. */
    private int end(int first) {
        int end = first + 1;
        for (int i = end; i < rows.size() && i - end < LONGEST_LABEL && !breaks(first, i); i++) {
            if (rows.get(i).split()) {
                end = i + 1;
            }
        }
        while (end < rows.size() && !rows.get(end).split() && wraps(end)) {
            end++;
        }
        return end;
    }

    /** Whether the row cannot belong to the table above it. */
    private boolean breaks(int first, int at) {
        PrintedRow row = rows.get(at);
        double pitch = pitch(at);
        double widest = 1.4 * row.line().size();
        for (int i = first + 1; i < at; i++) {
            widest = Math.max(widest, pitch(i));
        }
        boolean looser = at - first > 1 && pitch > 2.2 * widest;
        if (pitch > 7 * row.line().size()) {
            return true;
        }
        return !row.split() && (looser || prose(row, rows.get(first).line().size()) || heading(row, first));
    }

    private double pitch(int at) {
        return rows.get(at).line().base() - rows.get(at - 1).line().base();
    }

    /** A numbered heading, unless it stands within the column of labels. */
    private boolean heading(PrintedRow row, int first) {
        return HEADING.matcher(row.line().text()).matches()
                && row.line().box().right() > rows.get(first).cells().get(0).box().right();
    }

    private boolean prose(PrintedRow row, double size) {
        boolean larger = row.line().size() > 1.15 * size;
        return larger || row.line().box().width() > WIDE * width || row.line().text().endsWith("。");
    }

    /** Whether the row is the rest of a label above it. */
    private boolean wraps(int at) {
        Box box = rows.get(at).line().box();
        double size = rows.get(at).line().size();
        if (rows.get(at).line().base() - rows.get(at - 1).line().base() > LINE_PITCH * size) {
            return false;
        }
        for (PrintedRow above : rows.subList(Math.max(0, at - 2), at)) {
            for (PrintedLine cell : above.cells()) {
                boolean narrow = cell.box().width() < WIDE * width;
                if (narrow && box.left() >= cell.box().left() - size && box.right() <= cell.box().right() + size) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether enough rows have gaps, and gaps at the same place. */
    private boolean isTable(int first, int end) {
        int split = 0;
        int most = 0;
        for (PrintedRow row : rows.subList(first, end)) {
            if (row.figures() && row.cells().size() >= FIGURES_ALONE && row.hasDigit()) {
                return true;
            }
            split += row.split() ? 1 : 0;
            most = Math.max(most, row.cells().size());
        }
        return split >= 3 || split == 2 && most >= 3;
    }

    /** Where a row of figures is blank and another is not, and there is ink, something stands that was not recognised. */
    private void unproved(List<PrintedRow> figures, RuledGrid grid, List<List<Glyph>> inside) {
        Set<Integer> columns = new TreeSet<>();
        figures.forEach(row -> row.cells().stream().filter(PrintedRow::isFigure).forEach(f -> columns.add(grid.column(f.box().middleX()))));
        for (PrintedRow row : figures) {
            List<Box> unread = unread(row.line());
            for (int column : columns) {
                int slot = grid.slotAt(column, row.line().box().middleY());
                if (slot >= 0 && inside.get(slot).isEmpty() && unread.stream().anyMatch(grid.box(grid.slots().get(slot))::containsMiddleOf)) {
                    inside.get(slot).add(new Glyph(Glyph.UNKNOWN, grid.box(grid.slots().get(slot)), row.line().base(), row.line().size(), 0));
                }
            }
        }
    }

    /** A number above or below a figure of its column, on the line of words, may be the rest of it: neither says then what stands there. */
    private static void broken(List<PrintedRow> body, RuledGrid grid, List<List<Glyph>> inside) {
        for (int i = 0; i < body.size(); i++) {
            PrintedRow row = body.get(i);
            for (PrintedRow beside : row.figures() ? body.subList(Math.max(0, i - 1), Math.min(body.size(), i + 2)) : List.<PrintedRow>of()) {
                boolean near = Math.abs(beside.line().base() - row.line().base()) < LINE_PITCH * row.line().size();
                beside.cells().stream().filter(cell -> near && !beside.figures() && PrintedRow.isNumber(cell)).forEach(cell -> {
                    int slot = grid.slotAt(cell.box().middleX(), row.line().box().middleY());
                    if (slot >= 0 && cell.box().left() > row.cells().get(0).box().right()) {
                        inside.get(slot).add(new Glyph(Glyph.UNKNOWN, cell.box(), row.line().base(), row.line().size(), Integer.MAX_VALUE));
                    }
                });
            }
        }
    }

    /** The ink on the level of a line that none of its characters was read from. */
    private List<Box> unread(PrintedLine line) {
        List<Box> glyphs = line.glyphs().stream().map(g -> g.box().grown(BESIDE * line.size())).toList();
        return page.seen().ink().stream().filter(mark -> mark.middleY() > line.box().top() && mark.middleY() < line.box().bottom())
                .filter(mark -> glyphs.stream().noneMatch(g -> g.containsMiddleOf(mark))).toList();
    }

    private Piece.Ready table(int start, int end) {
        double[] separators = PrintedRow.separators(rows.subList(start, end));
        List<PrintedRow> body = rows.subList(start, end).stream().map(row -> row.parted(separators)).toList();
        List<Ruling> walls = Bands.walls(Bands.of(body, separators, rules), separators);
        RuledGrid grid = Lattice.grid(walls);
        if (grid == null) {
            return null;
        }
        List<List<Glyph>> inside = new ArrayList<>();
        grid.slots().forEach(slot -> inside.add(new ArrayList<>()));
        for (PrintedRow row : body) {
            for (PrintedLine cell : row.cells()) {
                int slot = grid.slotAt(cell.box().middleX(), cell.box().middleY());
                inside.get(Math.max(slot, 0)).addAll(cell.glyphs());
            }
        }
        broken(body, grid, inside);
        if (page.seen() != null) {
            unproved(body.stream().filter(PrintedRow::figures).toList(), grid, inside);
        }
        Table table = RuledTables.table(page, grid, inside, false);
        return new Piece.Ready(grid.box(), table);
    }
}
