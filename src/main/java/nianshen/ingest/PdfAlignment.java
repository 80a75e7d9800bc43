package nianshen.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nianshen.doc.Table;

/**
 * Finds tables that have no ruling lines, or only level ones, by the gaps that line up from row to row. Where the gaps
 * do not line up the lines stay prose.
 */
final class PdfAlignment {

    /** A gap of this many font sizes parts two cells. */
    static final double CELL_GAP = 1.2;
    /** Lines nearer than this, in font sizes, can be lines of one cell. */
    private static final double LINE_PITCH = 1.6;
    /** Up to this many lines without a gap may stand between two rows (captions, wrapped labels). */
    private static final int LONGEST_LABEL = 4;
    private static final int CAPTIONS = 2;
    private static final double WIDE = 0.6;
    private static final Pattern HEADING = Pattern.compile("[一二三四五六七八九十]{1,2}、.{3,}");

    private final PdfPage page;
    private final List<PdfRow> rows = new ArrayList<>();
    private final List<PdfRule> rules;
    private final double width;

    PdfAlignment(PdfPage page, List<PdfLine> lines, List<PdfRule> rules) {
        this.page = page;
        this.rules = rules;
        double left = Double.MAX_VALUE;
        double right = 0;
        for (PdfLine line : lines) {
            rows.add(new PdfRow(line, line.split(CELL_GAP)));
            left = Math.min(left, line.box().left());
            right = Math.max(right, line.box().right());
        }
        width = right - left;
    }

    /** Receives what was found, in order. */
    interface Out {

        void line(PdfLine line);

        void table(PdfPiece.Ready table);
    }

    void arrange(Out out) {
        int next = 0;
        while (next < rows.size()) {
            int first = firstSplit(next);
            int end = first < 0 ? next : end(first);
            PdfPiece.Ready table = end > next && isTable(first, end) ? table(next, end) : null;
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
            if (last || prose(rows.get(i), rows.get(i + 1).line().size()) || far(i + 1)) {
                return -1;
            }
        }
        return -1;
    }

    private boolean far(int at) {
        return rows.get(at).line().base() - rows.get(at - 1).line().base() > 2.6 * rows.get(at).line().size();
    }

    /** The row after the last of the table that may begin at {@code first}. */
    private int end(int first) {
        int end = first + 1;
        for (int i = end; i < rows.size() && i - end < LONGEST_LABEL && !breaks(first, i); i++) {
            if (rows.get(i).split()) {
                end = i + 1;
            }
        }
        while (end < rows.size() && !rows.get(end).split() && wraps(rows.get(end - 1), rows.get(end))) {
            end++;
        }
        return end;
    }

    /** Whether the row cannot belong to the table above it. */
    private boolean breaks(int first, int at) {
        PdfRow row = rows.get(at);
        PdfRow above = rows.get(at - 1);
        double pitch = row.line().base() - above.line().base();
        boolean looser = at - first > 1 && pitch > 2.2 * Math.max(1.4 * row.line().size(),
                rows.get(at - 1).line().base() - rows.get(at - 2).line().base());
        return pitch > 7 * row.line().size() || looser && !row.split()
                || !row.split() && prose(row, rows.get(first).line().size());
    }

    private boolean prose(PdfRow row, double size) {
        boolean larger = row.line().size() > 1.15 * size;
        return larger || row.line().box().width() > WIDE * width || HEADING.matcher(row.line().text()).matches()
                || row.line().text().endsWith("。");
    }

    /** Whether the row is the rest of a label in the row above. */
    private boolean wraps(PdfRow above, PdfRow row) {
        PdfBox box = row.line().box();
        double size = row.line().size();
        if (!above.split() || row.line().base() - above.line().base() > LINE_PITCH * size) {
            return false;
        }
        for (PdfLine cell : above.cells()) {
            if (box.left() >= cell.box().left() - size && box.right() <= cell.box().right() + size) {
                return true;
            }
        }
        return false;
    }

    /** Whether enough rows have gaps, and gaps at the same place. */
    private boolean isTable(int first, int end) {
        int split = 0;
        int most = 0;
        for (PdfRow row : rows.subList(first, end)) {
            split += row.split() ? 1 : 0;
            most = Math.max(most, row.cells().size());
        }
        return split >= 3 || split == 2 && most >= 3;
    }

    private PdfPiece.Ready table(int start, int end) {
        List<PdfRow> body = rows.subList(start, end);
        double[] separators = PdfRow.separators(body);
        if (separators.length == 0) {
            return null;
        }
        List<PdfRule> walls = PdfBands.walls(PdfBands.of(body, separators, rules), separators);
        PdfGrid grid = PdfLattice.grid(walls);
        if (grid == null) {
            return null;
        }
        List<List<PdfGlyph>> inside = new ArrayList<>();
        grid.slots().forEach(slot -> inside.add(new ArrayList<>()));
        for (PdfRow row : body) {
            for (PdfLine cell : row.cells()) {
                int slot = grid.slotAt(cell.box().middleX(), cell.box().middleY());
                inside.get(Math.max(slot, 0)).addAll(cell.glyphs());
            }
        }
        Table table = PdfTables.table(page, grid, inside, false);
        return new PdfPiece.Ready(grid.box(), table);
    }
}
