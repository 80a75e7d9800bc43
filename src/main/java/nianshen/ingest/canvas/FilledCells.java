package nianshen.ingest.canvas;

import java.util.List;
import nianshen.ingest.page.Box;
import nianshen.ingest.page.Glyph;
import nianshen.ingest.page.Ruling;

/** Tells what is drawn in a cell of a table in place of text. */
final class FilledCells {

    /** Cells of tables of figures are no larger, in points. */
    private static final double BROAD = 500;
    private static final double HIGH = 60;
    /** And no figure is broader. */
    private static final double FIGURE = 120;

    private FilledCells() {
    }

    /**
     * Whether lines close in around it, and no text stands between them.
     *
     * @param lines of the page
     */
    static boolean isOne(Box drawn, List<Ruling> lines, List<Glyph> glyphs) {
        double left = Double.NEGATIVE_INFINITY;
        double right = Double.POSITIVE_INFINITY;
        double top = Double.NEGATIVE_INFINITY;
        double bottom = Double.POSITIVE_INFINITY;
        double x = drawn.middleX();
        double y = drawn.middleY();
        for (Ruling line : lines) {
            Box box = line.box();
            if (line.flat() && box.left() <= x && box.right() >= x) {
                top = box.top() <= y ? Math.max(top, box.top()) : top;
                bottom = box.top() >= y ? Math.min(bottom, box.top()) : bottom;
            } else if (!line.flat() && box.top() <= y && box.bottom() >= y) {
                left = box.left() <= x ? Math.max(left, box.left()) : left;
                right = box.left() >= x ? Math.min(right, box.left()) : right;
            }
        }
        boolean cell = drawn.width() <= FIGURE && right - left <= BROAD && bottom - top <= HIGH;
        Box inside = cell ? new Box(left, top, right, bottom) : null;
        return cell && inside.grown(1).holds(drawn) && glyphs.stream().noneMatch(g -> !g.blank() && inside.containsMiddleOf(g.box()));
    }
}
