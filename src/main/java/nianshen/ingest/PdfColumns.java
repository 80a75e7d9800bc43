package nianshen.ingest;

import java.util.ArrayList;
import java.util.List;

/** Puts the pieces of a page in reading order and tells each line of prose the column it stands in. */
final class PdfColumns {

    private final double usualLeft;
    private final double usualRight;

    PdfColumns(List<PdfSheet> sheets) {
        double left = Double.MAX_VALUE;
        double right = 0;
        for (PdfSheet sheet : sheets) {
            for (PdfLine line : sheet.lines()) {
                left = Math.min(left, line.box().left());
                right = Math.max(right, line.box().right());
            }
        }
        usualLeft = left;
        usualRight = right;
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
        new PdfAlignment(sheet.page(), lines, sheet.rules()).arrange(new PdfAlignment.Out() {
            @Override
            public void line(PdfLine line) {
                pieces.add(new PdfPiece.Prose(sheet.page(), line, usualLeft, usualRight));
            }

            @Override
            public void table(PdfPiece.Ready table) {
                pieces.add(table);
            }
        });
    }
}
