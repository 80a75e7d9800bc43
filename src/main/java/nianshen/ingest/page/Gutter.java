package nianshen.ingest.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Running text set in two columns: where the gutter is and which lines stand left and right of it. Rows of a table also
 * leave gutters, but their cells do not fill a column's width line after line.
 */
final class Gutter {

    private static final int FEWEST_LINES = 4;
    /** At least this share of a column's lines reach its right edge. */
    private static final double FULL = 0.55;
    /** A distance so many times the usual one ends the columns. */
    private static final double APART = 1.6;
    /** A column is at least this many font sizes wide. */
    private static final double NARROWEST = 8;

    /**
     * A stretch of printed lines.
     *
     * @param columns lines in one column, or those left of the gutter and then those right of it
     */
    record Stretch(List<List<PrintedLine>> columns) {
    }

    private final List<PrintedRow> rows = new ArrayList<>();
    private final double start;

    private Gutter(List<PrintedLine> lines) {
        for (PrintedLine line : lines) {
            rows.add(new PrintedRow(line, line.split(Alignment.CELL_GAP)));
        }
        start = secondColumn();
    }

    /** The lines from top to bottom, cut where columns begin and end. */
    static List<Stretch> stretches(List<PrintedLine> lines) {
        Gutter gutter = lines.size() < FEWEST_LINES ? null : new Gutter(lines);
        return gutter == null || gutter.start < 0 ? List.of(new Stretch(List.of(lines))) : gutter.cut();
    }

    /** The left edge of a second column of text: where most lines right of the middle begin; -1 without one. */
    private double secondColumn() {
        double left = Double.MAX_VALUE;
        double right = 0;
        for (PrintedRow row : rows) {
            left = Math.min(left, row.line().box().left());
            right = Math.max(right, row.line().box().right());
        }
        Map<Long, Integer> votes = new HashMap<>();
        for (PrintedRow row : rows) {
            for (PrintedLine cell : row.cells()) {
                double share = (cell.box().left() - left) / (right - left);
                if (share > 0.3 && share < 0.7) {
                    votes.merge(Math.round(cell.box().left() / 2), 1, Integer::sum);
                }
            }
        }
        return votes.entrySet().stream().filter(vote -> vote.getValue() >= FEWEST_LINES - 1)
                .max(Map.Entry.<Long, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(vote -> vote.getKey() * 2.0 - 2).orElse(-1.0);
    }

    private List<Stretch> cut() {
        List<Stretch> stretches = new ArrayList<>();
        List<PrintedRow> run = new ArrayList<>();
        List<PrintedLine> plain = new ArrayList<>();
        double pitch = usualPitch();
        for (PrintedRow row : rows) {
            if (!run.isEmpty() && row.line().base() - run.get(run.size() - 1).line().base() > APART * pitch) {
                end(run, plain, stretches);
            }
            if (row.crosses(start)) {
                end(run, plain, stretches);
                plain.add(row.line());
            } else {
                run.add(row);
            }
        }
        end(run, plain, stretches);
        flush(plain, stretches);
        return stretches;
    }

    private double usualPitch() {
        double[] pitches = new double[rows.size() - 1];
        for (int i = 0; i < pitches.length; i++) {
            pitches[i] = rows.get(i + 1).line().base() - rows.get(i).line().base();
        }
        java.util.Arrays.sort(pitches);
        return pitches[pitches.length / 2];
    }

    private void end(List<PrintedRow> run, List<PrintedLine> plain, List<Stretch> stretches) {
        List<PrintedLine> left = new ArrayList<>();
        List<PrintedLine> right = new ArrayList<>();
        for (PrintedRow row : run) {
            List<Glyph> before = new ArrayList<>();
            List<Glyph> after = new ArrayList<>();
            row.line().glyphs().forEach(glyph -> (glyph.box().middleX() < start ? before : after).add(glyph));
            add(PrintedLine.of(before), left);
            add(PrintedLine.of(after), right);
        }
        if (column(left) && column(right)) {
            flush(plain, stretches);
            stretches.add(new Stretch(List.of(left, right)));
        } else {
            run.forEach(row -> plain.add(row.line()));
        }
        run.clear();
    }

    private static void add(PrintedLine line, List<PrintedLine> lines) {
        if (line != null) {
            lines.add(line);
        }
    }

    private static void flush(List<PrintedLine> plain, List<Stretch> stretches) {
        if (!plain.isEmpty()) {
            stretches.add(new Stretch(List.of(List.copyOf(plain))));
            plain.clear();
        }
    }

    private static boolean column(List<PrintedLine> lines) {
        double left = lines.stream().mapToDouble(line -> line.box().left()).min().orElse(0);
        double right = lines.stream().mapToDouble(line -> line.box().right()).max().orElse(0);
        double size = lines.stream().mapToDouble(PrintedLine::size).max().orElse(1);
        long full = lines.stream().filter(line -> line.box().right() > right - 2 * size).count();
        return lines.size() >= FEWEST_LINES && right - left > NARROWEST * size && full >= FULL * lines.size()
                && lines.stream().filter(line -> line.split(Alignment.CELL_GAP).size() > 1).count() * 4 < lines.size();
    }
}
