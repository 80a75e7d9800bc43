package nianshen.ingest.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A printed line seen as a row of a table.
 *
 * @param cells the line's stretches between wide gaps, at least one
 */
record PrintedRow(PrintedLine line, List<PrintedLine> cells) {

    /** Where a separator is known, a gap of this many font sizes parts cells. */
    private static final double CLOSE_GAP = 0.4;

    /** A gap between two cells. */
    private record Gap(double from, double to) {
    }

    boolean split() {
        return cells.size() > 1;
    }

    /** Whether it carries figures, so that it is a row of its own. */
    boolean figures() {
        int figures = 0;
        for (PrintedLine cell : cells) {
            figures += isFigure(cell) ? 1 : 0;
        }
        return split() && figures > 0 && figures * 2 >= cells.size() - 1;
    }

    /** Whether any figure in it could be read. */
    boolean hasDigit() {
        return line.glyphs().stream().anyMatch(g -> Character.isDigit(g.text().charAt(0)));
    }

    /** Whether a cell holds a figure, or what could not be read and may be one. */
    static boolean isFigure(PrintedLine cell) {
        String first = cell.glyphs().get(0).text();
        return Character.isDigit(first.charAt(0)) && cell.glyphs().size() < 12 || cell.glyphs().size() == 1 && first.equals(Glyph.UNKNOWN);
    }

    /** The fewest upright lines that part all cells of all rows, each in the middle of the gaps it goes through. */
    static double[] separators(List<PrintedRow> rows) {
        List<Gap> gaps = new ArrayList<>();
        for (PrintedRow row : rows) {
            for (int i = 1; i < row.cells.size(); i++) {
                gaps.add(new Gap(row.cells.get(i - 1).box().right(), row.cells.get(i).box().left()));
            }
        }
        for (int i = 0; i < rows.size(); i++) {
            besideFigures(rows, i, gaps);
        }
        // cells that reach over each other, as strokes taken for letters may, have no gap between them
        gaps.removeIf(gap -> gap.from() >= gap.to());
        gaps.sort(Comparator.comparingDouble(Gap::to));
        List<Double> separators = new ArrayList<>();
        while (!gaps.isEmpty()) {
            double to = gaps.get(0).to();
            double from = gaps.stream().mapToDouble(Gap::from).filter(start -> start < to).max().orElse(to);
            separators.add((from + to) / 2);
            gaps.removeIf(gap -> gap.from() < to);
        }
        return separators.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** The gap between a label's line and the figures printed a little higher or lower beside it. */
    private static void besideFigures(List<PrintedRow> rows, int at, List<Gap> gaps) {
        for (int i = Math.max(0, at - 1); i < Math.min(rows.size(), at + 2) && rows.get(at).figures(); i++) {
            double from = rows.get(i).line.box().right();
            double to = rows.get(at).line.box().left();
            if (!rows.get(i).split() && from + CLOSE_GAP * rows.get(i).line.size() < to) {
                gaps.add(new Gap(from, to));
            }
        }
    }

    /** Whether one of the cells reaches over the upright line. */
    boolean crosses(double x) {
        for (PrintedLine cell : cells) {
            double slack = 0.25 * cell.size();
            if (cell.box().left() < x - slack && cell.box().right() > x + slack) {
                return true;
            }
        }
        return false;
    }

    /** Whether the upright line goes between the two cells beside it, both near enough to be its neighbours. */
    boolean parts(double x) {
        for (int i = 1; i < cells.size(); i++) {
            if (cells.get(i - 1).box().right() <= x && cells.get(i).box().left() >= x) {
                return true;
            }
        }
        return false;
    }

    /** The row with cells parted too that stand close together, where a separator goes between two characters. */
    PrintedRow parted(double[] separators) {
        List<PrintedLine> parted = new ArrayList<>();
        for (PrintedLine cell : cells) {
            part(cell, separators, parted);
        }
        return parted.size() == cells.size() ? this : new PrintedRow(line, parted);
    }

    private static void part(PrintedLine cell, double[] separators, List<PrintedLine> parted) {
        List<Glyph> part = new ArrayList<>();
        Glyph before = null;
        for (Glyph glyph : cell.glyphs()) {
            if (glyph.blank()) {
                continue;
            }
            if (before != null && separated(before, glyph, separators)) {
                parted.add(PrintedLine.of(part));
                part = new ArrayList<>();
            }
            part.add(glyph);
            before = glyph;
        }
        parted.add(part.size() == cell.glyphs().size() ? cell : PrintedLine.of(part));
    }

    private static boolean separated(Glyph a, Glyph b, double[] separators) {
        if (b.box().left() - a.box().right() < CLOSE_GAP * b.size()) {
            return false;
        }
        for (double x : separators) {
            if (x > a.box().right() - 0.3 * a.size() && x < b.box().left() + 0.3 * b.size()) {
                return true;
            }
        }
        return false;
    }
}
