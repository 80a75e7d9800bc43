package nianshen.ingest.page;

/** A box on a page, in points from the top left of the page as shown; {@code right} and {@code bottom} are larger. */
public record Box(double left, double top, double right, double bottom) {

    /** The box between two corners, whichever they are. */
    public static Box ofCorners(double x1, double y1, double x2, double y2) {
        return new Box(Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2));
    }

    /** From left to right, in points. */
    public double width() {
        return right - left;
    }

    /** From top to bottom, in points. */
    public double height() {
        return bottom - top;
    }

    /** The middle between left and right. */
    public double middleX() {
        return (left + right) / 2;
    }

    /** The middle between top and bottom. */
    public double middleY() {
        return (top + bottom) / 2;
    }

    /** In square points. */
    public double area() {
        return width() * height();
    }

    /** The smallest box that holds both. */
    public Box union(Box other) {
        return new Box(Math.min(left, other.left), Math.min(top, other.top), Math.max(right, other.right),
                Math.max(bottom, other.bottom));
    }

    /** What both have in common; its sides change places where they do not meet. */
    public Box intersection(Box other) {
        return new Box(Math.max(left, other.left), Math.max(top, other.top), Math.min(right, other.right),
                Math.min(bottom, other.bottom));
    }

    /** The box with a margin on all four sides. */
    public Box grown(double margin) {
        return new Box(left - margin, top - margin, right + margin, bottom + margin);
    }

    boolean contains(double x, double y) {
        return x >= left && x <= right && y >= top && y <= bottom;
    }

    /** Whether the middle of the other stands in this one. */
    public boolean containsMiddleOf(Box other) {
        return contains(other.middleX(), other.middleY());
    }

    /** Whether the other stands wholly in this one. */
    public boolean holds(Box other) {
        return other.left >= left && other.right <= right && other.top >= top && other.bottom <= bottom;
    }
}
