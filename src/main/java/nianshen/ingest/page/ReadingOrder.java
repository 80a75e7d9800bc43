package nianshen.ingest.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts the pieces of a page in reading order and tells each line of prose the column it stands in. */
final class ReadingOrder {

    /** So many lines that reach as far right prove the right edge. */
    private static final int FEWEST_FULL = 2;
    /** A line of so many cells is a table's row and says nothing of the text's width. */
    private static final int TABLE_CELLS = 3;
    /** Right edges within so many points of each other count as even. */
    private static final double EVEN = 14;

    /** No text is set so narrow that its right edge is left of this share of the page's width. */
    private static final double LEAST_RIGHT = 0.6;

    /** The edges of a column of text. */
    private record Margins(double left, double right) {

        static Margins of(List<PrintedLine> lines) {
            double left = Double.MAX_VALUE;
            double right = 0;
            for (PrintedLine line : lines) {
                left = Math.min(left, line.box().left());
                right = Math.max(right, line.box().right());
            }
            return new Margins(left, right);
        }

        /** The right edge that most lines reach, or the one that leaves the same margin as on the left. */
        static Margins usual(List<PrintedLine> lines, double pageWidth) {
            Margins outermost = of(lines);
            double[] rights = lines.stream().filter(line -> line.split(Alignment.CELL_GAP).size() < TABLE_CELLS)
                    .mapToDouble(line -> line.box().right()).filter(right -> right > LEAST_RIGHT * pageWidth)
                    .sorted().toArray();
            int most = FEWEST_FULL - 1;
            double right = Math.max(outermost.right, pageWidth - outermost.left);
            int from = rights.length - 1;
            for (int i = rights.length - 1; i >= 0; i--) {
                while (from >= 0 && rights[from] > rights[i] - EVEN) {
                    from--;
                }
                if (i - from > most) {
                    most = i - from;
                    right = rights[i];
                }
            }
            return new Margins(outermost.left, right);
        }
    }

    /** Pages of one width, upright or on their side, share their margins. */
    private final Map<Long, Margins> usual = new HashMap<>();

    ReadingOrder(List<Sheet> sheets) {
        Map<Long, List<PrintedLine>> lines = new HashMap<>();
        sheets.forEach(sheet -> lines.computeIfAbsent(width(sheet), key -> new ArrayList<>()).addAll(sheet.lines()));
        sheets.forEach(sheet -> usual.computeIfAbsent(width(sheet),
                key -> Margins.usual(lines.get(key), sheet.page().width())));
    }

    private static long width(Sheet sheet) {
        return Math.round(sheet.page().width() / 10);
    }

    List<Piece> inOrder(Sheet sheet) {
        List<Piece> pieces = new ArrayList<>();
        int next = 0;
        for (Piece.Ready ready : sheet.ready()) {
            int from = next;
            while (next < sheet.lines().size() && sheet.lines().get(next).box().middleY() < ready.box().top()) {
                next++;
            }
            addProse(sheet, sheet.lines().subList(from, next), pieces);
            pieces.add(ready);
        }
        addProse(sheet, sheet.lines().subList(next, sheet.lines().size()), pieces);
        return pieces;
    }

    private void addProse(Sheet sheet, List<PrintedLine> lines, List<Piece> pieces) {
        for (Gutter.Stretch stretch : Gutter.stretches(lines)) {
            boolean single = stretch.columns().size() == 1;
            for (List<PrintedLine> column : stretch.columns()) {
                Margins margins = single ? usual.get(width(sheet)) : Margins.of(column);
                arrange(sheet, column, margins, pieces);
            }
        }
    }

    private static void arrange(Sheet sheet, List<PrintedLine> lines, Margins margins, List<Piece> pieces) {
        new Alignment(sheet.page(), lines, sheet.rules()).arrange(new Alignment.Out() {
            @Override
            public void line(PrintedLine line) {
                pieces.add(new Piece.Prose(sheet.page(), line, margins.left(), margins.right()));
            }

            @Override
            public void table(Piece.Ready table) {
                pieces.add(table);
            }
        });
    }
}
