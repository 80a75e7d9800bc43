package nianshen.ingest.canvas;

import nianshen.ingest.page.Box;

/** An affine map as page descriptions write it: x' = a·x + c·y + e, y' = b·x + d·y + f. */
public record Matrix(double a, double b, double c, double d, double e, double f) {

    /** Leaves everything where it is. */
    public static final Matrix IDENTITY = new Matrix(1, 0, 0, 1, 0, 0);

    /** The map of six numbers in their order; of fewer none can be told, and everything stays where it is. */
    public static Matrix of(double... six) {
        return six.length < 6 ? IDENTITY : new Matrix(six[0], six[1], six[2], six[3], six[4], six[5]);
    }

    /** Whether rectangles stay rectangles with level and upright sides. */
    public boolean isStraight() {
        return b == 0 && c == 0 || a == 0 && d == 0;
    }

    /** This map first, then the other. */
    public Matrix then(Matrix o) {
        return new Matrix(a * o.a + b * o.c, a * o.b + b * o.d, c * o.a + d * o.c, c * o.b + d * o.d,
                e * o.a + f * o.c + o.e, e * o.b + f * o.d + o.f);
    }

    /** This map after a shift of its own origin. */
    public Matrix shifted(double x, double y) {
        return new Matrix(a, b, c, d, x(x, y), y(x, y));
    }

    /** Across. */
    public double x(double x, double y) {
        return a * x + c * y + e;
    }

    /** Down. */
    public double y(double x, double y) {
        return b * x + d * y + f;
    }

    /** The smallest upright box that holds the mapped rectangle. */
    public Box box(double x1, double y1, double x2, double y2) {
        Box one = Box.ofCorners(x(x1, y1), y(x1, y1), x(x2, y2), y(x2, y2));
        return b == 0 && c == 0 ? one : one.union(Box.ofCorners(x(x1, y2), y(x1, y2), x(x2, y1), y(x2, y1)));
    }
}
