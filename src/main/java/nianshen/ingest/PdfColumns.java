package nianshen.ingest;

import java.util.ArrayList;
import java.util.List;

/** Puts the pieces of a page in reading order and tells each line of prose the column it stands in. */
final class PdfColumns {

    /** So many lines that reach as far right prove the right edge. */
    private static final int FEWEST_FULL = 2;
    /** Right edges within so many points of each other count as even. */
    private static final double EVEN = 14;

    /** No text is set so narrow that its right edge is left of this share of the page's width. */
    private static final double LEAST_RIGHT = 0.6;

    /** The edges of a column of text. */
    private record Margins(double left, double right) {

        static Margins of(List<PdfLine> lines) {
            double left = Double.MAX_VALUE;
            double right = 0;
            for (PdfLine line : lines) {
                left = Math.min(left, line.box().left());
                right = Math.max(right, line.box().right());
            }
            return new Margins(left, right);
        }

        /** The right edge that several lines reach, or the one that leaves the same margin as on the left. */
        static Margins usual(List<PdfLine> lines, double pageWidth) {
            Margins outermost = of(lines);
            double[] rights = lines.stream().mapToDouble(line -> line.box().right()).sorted().toArray();
            for (int i = rights.length - 1; i >= FEWEST_FULL - 1 && rights[i] > LEAST_RIGHT * pageWidth; i--) {
                if (rights[i - FEWEST_FULL + 1] > rights[i] - EVEN) {
                    return new Margins(outermost.left, rights[i]);
                }
            }
            return new Margins(outermost.left, Math.max(outermost.right, pageWidth - outermost.left));
        }
    }

    private final Margins usual;

    PdfColumns(List<PdfSheet> sheets) {
        List<PdfLine> lines = new ArrayList<>();
        sheets.forEach(sheet -> lines.addAll(sheet.lines()));
        usual = Margins.usual(lines, sheets.get(0).page().width());
    }

    List<PdfPiece> inOrder(PdfSheet sheet) {
        List<PdfPiece> pieces = new ArrayList<>();
        int next = 0;
        for (PdfPiece.Ready ready : sheet.ready()) {
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

    private void addProse(PdfSheet sheet, List<PdfLine> lines, List<PdfPiece> pieces) {
        for (PdfGutter.Stretch stretch : PdfGutter.stretches(lines)) {
            boolean single = stretch.columns().size() == 1;
            for (List<PdfLine> column : stretch.columns()) {
                Margins margins = single ? usual : Margins.of(column);
                arrange(sheet, column, margins, pieces);
            }
        }
    }

    private static void arrange(PdfSheet sheet, List<PdfLine> lines, Margins margins, List<PdfPiece> pieces) {
        new PdfAlignment(sheet.page(), lines, sheet.rules()).arrange(new PdfAlignment.Out() {
            @Override
            public void line(PdfLine line) {
                pieces.add(new PdfPiece.Prose(sheet.page(), line, margins.left(), margins.right()));
            }

            @Override
            public void table(PdfPiece.Ready table) {
                pieces.add(table);
            }
        });
    }
}
