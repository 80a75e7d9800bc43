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
    /** A shape that is no rectangle covers text from this size on, in square points: letters that are drawn are smaller. */
    private static final double LARGE = 200;

    /** Edges of a cross: more of them are a drawing. */
    private static final int CROSS = 2;

    /** Straight edges that take the place of a curved one. */
    private static final int STEPS = 4;

    private final Canvas canvas;
    private final List<double[]> edges = new ArrayList<>();
    /** All edges, the curved ones straightened, each figure closed. */
    private final List<double[]> outline = new ArrayList<>();
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

    /** Across, where the next edge begins. */
    public double x() {
        return x;
    }

    /** Down, where the next edge begins. */
    public double y() {
        return y;
    }

    /** A straight edge. */
    public void lineTo(double toX, double toY) {
        edges.add(new double[] {x, y, toX, toY});
        reach(toX, toY);
    }

    /** A curved edge, drawn towards two points on its way; a few places on it stand for all. */
    public void curveTo(double x1, double y1, double x2, double y2, double toX, double toY) {
        canvas.curve();
        curved = true;
        double fromX = x;
        double fromY = y;
        for (int step = 1; step < STEPS; step++) {
            double t = (double) step / STEPS;
            double u = 1 - t;
            reach(u * u * u * fromX + 3 * u * u * t * x1 + 3 * u * t * t * x2 + t * t * t * toX,
                    u * u * u * fromY + 3 * u * u * t * y1 + 3 * u * t * t * y2 + t * t * t * toY);
        }
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
        outline.add(new double[] {x, y, toX, toY});
        x = toX;
        y = toY;
    }

    private void finishFigure() {
        if (figure != null) {
            outline.add(new double[] {x, y, startX, startY});
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

    /**
     * As an outline within which what is drawn shows by every other figure alone, beside others.
     *
     * @param others that are there already
     */
    public List<double[][]> holes(List<double[][]> others) {
        if (figures.size() < 2) {
            return others;
        }
        List<double[][]> all = new ArrayList<>(others);
        all.add(outline.toArray(double[][]::new));
        return all;
    }

    /** Whether a point lies within an outline, by the number of edges to one side. */
    static boolean within(double[][] outline, double x, double y) {
        boolean within = false;
        for (double[] e : outline) {
            within ^= e[1] > y != e[3] > y && x < e[0] + (e[2] - e[0]) * (y - e[1]) / (e[3] - e[1]);
        }
        return within;
    }

    /** Whether nothing was begun since the last one was painted. */
    public boolean isEmpty() {
        return edges.isEmpty() && figures.isEmpty() && figure == null;
    }

    /** Forgets what was painted. */
    public void clear() {
        edges.clear();
        outline.clear();
        figures.clear();
        figure = null;
        curved = false;
    }

    /**
     * Every level or upright edge is a line; a stroke as broad as a line of text is an area.
     *
     * @param breadth of the line, in points
     * @param hides   how much of what was drawn before, up to 1
     */
    public void stroke(double breadth, double hides) {
        if (breadth > 2 * THICK) {
            finishFigure();
            figures.forEach(one -> canvas.area(one.grown(breadth / 2)));
            edges.stream().filter(Contour::isStraight).forEach(e -> canvas.cover(Box.ofCorners(e[0], e[1], e[2], e[3]).grown(breadth / 2), hides));
            return;
        }
        for (double[] e : edges) {
            line(e[0], e[1], e[2], e[3]);
        }
        if (isDrawn()) {
            finishFigure();
            if (!curved && edges.size() <= CROSS) {
                edges.forEach(canvas::slant);
            }
            figures.forEach(canvas::drawing);
        }
    }

    private void line(double x1, double y1, double x2, double y2) {
        if (Math.abs(y1 - y2) <= LEAN && Math.abs(x1 - x2) > LEAN) {
            canvas.rule(true, (y1 + y2) / 2, Math.min(x1, x2), Math.max(x1, x2));
        } else if (Math.abs(x1 - x2) <= LEAN && Math.abs(y1 - y2) > LEAN) {
            canvas.rule(false, (x1 + x2) / 2, Math.min(y1, y2), Math.max(y1, y2));
        }
    }

    /**
     * Thin figures are lines, two nested ones a frame, the rest are coloured areas.
     *
     * @param shade its colour
     */
    public void fill(boolean white, int shade, double hides) {
        finishFigure();
        if (isDrawn() && !white) {
            figures.forEach(canvas::drawing);
        }
        if (hides > 0 && sheet()) {
            canvas.cover(figures.get(0), hides);
        } else if (hides > 0 && !figures.isEmpty() && bounds().area() > LARGE) {
            canvas.cover(bounds(), outline.toArray(double[][]::new), hides);
        }
        if (figures.size() == 2 && frame(figures.get(0), figures.get(1))) {
            return;
        }
        for (Box one : figures) {
            fill(one, white, shade);
        }
    }

    /** Whether it is more than level and upright edges. */
    private boolean isDrawn() {
        return curved || edges.stream().anyMatch(e -> !isStraight(e));
    }

    /** One upright rectangle, broader than a line. */
    private boolean sheet() {
        return figures.size() == 1 && edges.size() >= 4 && Math.min(figures.get(0).width(), figures.get(0).height()) > THICK
                && edges.size() <= 5 && !curved && edges.stream().allMatch(Contour::isStraight);
    }

    private static boolean isStraight(double[] e) {
        return Math.abs(e[0] - e[2]) <= LEAN || Math.abs(e[1] - e[3]) <= LEAN;
    }

    private void fill(Box one, boolean white, int shade) {
        boolean thin = one.height() <= THICK;
        boolean narrow = one.width() <= THICK;
        if (thin && (!narrow || one.width() > 0.8 * one.height())) {
            canvas.rule(true, one.middleY(), one.left(), one.right());
        }
        if (narrow && (!thin || one.height() > 0.8 * one.width())) {
            canvas.rule(false, one.middleX(), one.top(), one.bottom());
        }
        if (!thin && !narrow) {
            canvas.ground(one, shade);
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
