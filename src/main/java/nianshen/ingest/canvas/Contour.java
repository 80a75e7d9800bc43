package nianshen.ingest.canvas;

import java.util.ArrayList;
import java.util.List;
import nianshen.ingest.page.Box;

/** The path under construction, as shown on the page; painting it leaves ruling lines on the canvas. */
public final class Contour {

    /** Wider than this, a filled rectangle is an area and not a line, in points. */
    static final double THICK = 3.6;
    /** How far a line may lean, in points, and still count as level or upright. */
    private static final double LEAN = 0.8;

    private final Canvas canvas;
    private final List<double[]> edges = new ArrayList<>();
    private final List<Box> figures = new ArrayList<>();
    private Box figure;
    private boolean curved;
    private double startX;
    private double startY;
    private double x;
    private double y;

    /** @param canvas on which it is painted */
    public Contour(Canvas canvas) {
        this.canvas = canvas;
    }

    /** Begins a new figure. */
    public void moveTo(double toX, double toY) {
        finishFigure();
        x = startX = toX;
        y = startY = toY;
    }

    /** A straight edge. */
    public void lineTo(double toX, double toY) {
        edges.add(new double[] {x, y, toX, toY});
        reach(toX, toY);
    }

    /** A curved edge. */
    public void curveTo(double toX, double toY) {
        canvas.curve();
        curved = true;
        reach(toX, toY);
    }

    /** Back to where the figure began. */
    public void close() {
        lineTo(startX, startY);
    }

    /** A figure of four edges, in the space that the matrix maps to the page. */
    public void rectangle(Matrix matrix, double left, double low, double width, double height) {
        moveTo(matrix.x(left, low), matrix.y(left, low));
        lineTo(matrix.x(left + width, low), matrix.y(left + width, low));
        lineTo(matrix.x(left + width, low + height), matrix.y(left + width, low + height));
        lineTo(matrix.x(left, low + height), matrix.y(left, low + height));
        close();
    }

    private void reach(double toX, double toY) {
        Box step = Box.ofCorners(x, y, toX, toY);
        figure = figure == null ? step : figure.union(step);
        x = toX;
        y = toY;
    }

    private void finishFigure() {
        if (figure != null) {
            figures.add(figure);
            figure = null;
        }
    }

    /** The smallest box around everything, null for an empty path. */
    public Box bounds() {
        finishFigure();
        Box all = null;
        for (Box one : figures) {
            all = all == null ? one : all.union(one);
        }
        return all;
    }

    /** Whether nothing was begun since the last one was painted. */
    public boolean isEmpty() {
        return edges.isEmpty() && figures.isEmpty() && figure == null;
    }

    /** Forgets what was painted. */
    public void clear() {
        edges.clear();
        figures.clear();
        figure = null;
        curved = false;
    }

    /**
     * Every level or upright edge is a line; a stroke as broad as a line of text is an area.
     *
     * @param breadth of the line, in points
     */
    public void stroke(double breadth) {
        if (breadth > 2 * THICK) {
            finishFigure();
            figures.forEach(one -> canvas.area(one.grown(breadth / 2)));
            return;
        }
        for (double[] e : edges) {
            line(e[0], e[1], e[2], e[3]);
        }
    }

    private void line(double x1, double y1, double x2, double y2) {
        if (Math.abs(y1 - y2) <= LEAN && Math.abs(x1 - x2) > LEAN) {
            canvas.rule(true, (y1 + y2) / 2, Math.min(x1, x2), Math.max(x1, x2));
        } else if (Math.abs(x1 - x2) <= LEAN && Math.abs(y1 - y2) > LEAN) {
            canvas.rule(false, (x1 + x2) / 2, Math.min(y1, y2), Math.max(y1, y2));
        }
    }

    /** Thin figures are lines, two nested ones a frame, the rest are coloured areas. */
    public void fill(boolean white, boolean opaque) {
        finishFigure();
        if (curved && !white) {
            canvas.drawing(bounds());
        }
        if (opaque && sheet()) {
            canvas.cover(figures.get(0));
        }
        if (figures.size() == 2 && frame(figures.get(0), figures.get(1))) {
            return;
        }
        for (Box one : figures) {
            fill(one, white);
        }
    }

    /** One upright rectangle, broader than a line. */
    private boolean sheet() {
        return figures.size() == 1 && edges.size() >= 4 && Math.min(figures.get(0).width(), figures.get(0).height()) > THICK
                && edges.stream().allMatch(e -> Math.abs(e[0] - e[2]) <= LEAN || Math.abs(e[1] - e[3]) <= LEAN)
                && edges.size() <= 5;
    }

    private void fill(Box one, boolean white) {
        boolean thin = one.height() <= THICK;
        boolean narrow = one.width() <= THICK;
        if (thin && (!narrow || one.width() > 0.8 * one.height())) {
            canvas.rule(true, one.middleY(), one.left(), one.right());
        }
        if (narrow && (!thin || one.height() > 0.8 * one.width())) {
            canvas.rule(false, one.middleX(), one.top(), one.bottom());
        }
        if (!thin && !narrow && !white) {
            canvas.area(one);
        }
    }

    private boolean frame(Box one, Box two) {
        Box outer = one.area() >= two.area() ? one : two;
        Box inner = outer == one ? two : one;
        if (inner.width() <= THICK || inner.height() <= THICK || !outer.holds(inner)
                || !inner.grown(THICK).holds(outer)) {
            return false;
        }
        double left = (outer.left() + inner.left()) / 2;
        double right = (outer.right() + inner.right()) / 2;
        double top = (outer.top() + inner.top()) / 2;
        double bottom = (outer.bottom() + inner.bottom()) / 2;
        canvas.rule(true, top, left, right);
        canvas.rule(true, bottom, left, right);
        canvas.rule(false, left, top, bottom);
        canvas.rule(false, right, top, bottom);
        return true;
    }
}
