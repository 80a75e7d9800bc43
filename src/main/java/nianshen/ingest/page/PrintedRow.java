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

    /** The least width of a gap, in points. */
    private static final double HAIR = 0.01;
    /** Cells that reach over each other by less, in points, touch. */
    private static final double TOUCH = 0.5;
    /** Edges nearer than this, in font sizes, stand on one line. */
    private static final double LINED = 0.15;

    /** A gap between two cells. */
    private record Gap(double from, double to) {

        /** A gap between neighbours; one of no width to speak of where they touch. */
        static Gap between(PrintedLine left, PrintedLine right) {
            double over = left.box().right() - right.box().left();
            return new Gap(over >= 0 && over < TOUCH ? right.box().left() - HAIR : left.box().right(), right.box().left());
        }
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
        return line.glyphs().stream().anyMatch(PrintedRow::isDigit);
    }

    /** Whether a cell holds a figure, or what could not be read and may be one. */
    static boolean isFigure(PrintedLine cell) {
        String first = cell.glyphs().get(0).text();
        return Character.isDigit(first.charAt(0)) && cell.glyphs().size() < 12 || cell.glyphs().size() == 1 && first.equals(Glyph.UNKNOWN);
    }

    /** Whether a cell holds a number and nothing else. */
    static boolean isNumber(PrintedLine cell) {
        return isDigit(cell.glyphs().get(0)) && cell.glyphs().stream().allMatch(g -> isDigit(g) || g.text().equals(".") || g.text().equals(","));
    }

    /**
     * The row with a number parted from the label that it touches, where numbers of other rows stand above or below it: the
     * longest label of a column leaves no gap behind it.
     */
    PrintedRow freed(List<PrintedLine> numbers) {
        List<PrintedLine> freed = new ArrayList<>();
        for (PrintedLine cell : cells) {
            int from = number(cell);
            PrintedLine number = from < 0 ? null : PrintedLine.of(cell.glyphs().subList(from, cell.glyphs().size()));
            if (number != null && numbers.stream().anyMatch(n -> n != cell && lined(n, number))) {
                freed.add(PrintedLine.of(cell.glyphs().subList(0, from)));
                freed.add(number);
            } else {
                freed.add(cell);
            }
        }
        return freed.size() == cells.size() ? this : new PrintedRow(line, freed);
    }

    /** Where the number begins that a cell ends with behind words; -1 where it ends otherwise, or holds nothing else. */
    private static int number(PrintedLine cell) {
        int size = cell.glyphs().size();
        int from = size;
        while (from > 0 && (isDigit(cell.glyphs().get(from - 1)) || from < size && cell.glyphs().get(from - 1).text().equals("."))) {
            from--;
        }
        Glyph before = from == 0 || from == size ? null : cell.glyphs().get(from - 1);
        return before != null && (before.wide() || before.blank()) ? from : -1;
    }

    private static boolean isDigit(Glyph glyph) {
        return Character.isDigit(glyph.text().charAt(0));
    }

    /** Whether two numbers stand in one column: with their left edges, right edges or middles on one line. */
    private static boolean lined(PrintedLine a, PrintedLine b) {
        double near = LINED * a.size();
        return Math.abs(a.box().left() - b.box().left()) < near || Math.abs(a.box().right() - b.box().right()) < near
                || Math.abs(a.box().middleX() - b.box().middleX()) < near;
    }

    /** The fewest upright lines that part all cells of all rows, each in the middle of the gaps it goes through. */
    static double[] separators(List<PrintedRow> rows) {
        List<Gap> gaps = new ArrayList<>();
        for (PrintedRow row : rows) {
            for (int i = 1; i < row.cells.size(); i++) {
                gaps.add(Gap.between(row.cells.get(i - 1), row.cells.get(i)));
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
