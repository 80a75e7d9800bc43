package nianshen.ingest.page;

import java.util.Arrays;

/**
 * How a page lay when its picture was taken, turned a little or seen from the side: leads from points of the page set
 * straight to points of the page as shown. A projective mapping of the plane.
 *
 * @param m eight numbers: {@code x' = (m0 x + m1 y + m2) / (m6 x + m7 y + 1)}, {@code y' = (m3 x + m4 y + m5) / (…)}
 */
public record Warp(double[] m) {

    /** Leads every point to itself. */
    public static final Warp NONE = new Warp(new double[] {1, 0, 0, 0, 1, 0, 0, 0});

    /** x of where a point is led to. */
    public double x(double x, double y) {
        return (m[0] * x + m[1] * y + m[2]) / (m[6] * x + m[7] * y + 1);
    }

    /** y of where a point is led to. */
    public double y(double x, double y) {
        return (m[3] * x + m[4] * y + m[5]) / (m[6] * x + m[7] * y + 1);
    }

    /** The same mapping where places are told in another unit, {@code pixels} of the present one each. */
    public Warp in(double pixels) {
        return new Warp(new double[] {m[0], m[1], m[2] / pixels, m[3], m[4], m[5] / pixels, m[6] * pixels, m[7] * pixels});
    }

    /** The smallest upright box around what a box is led to. */
    public Box of(Box box) {
        double[] xs = {x(box.left(), box.top()), x(box.right(), box.top()), x(box.left(), box.bottom()), x(box.right(), box.bottom())};
        double[] ys = {y(box.left(), box.top()), y(box.right(), box.top()), y(box.left(), box.bottom()), y(box.right(), box.bottom())};
        Arrays.sort(xs);
        Arrays.sort(ys);
        return new Box(xs[0], ys[0], xs[3], ys[3]);
    }

    /** The mapping that leads four points to four others. */
    public static Warp of(double[][] from, double[][] to) {
        double[][] rows = new double[8][];
        for (int i = 0; i < 4; i++) {
            double x = from[i][0];
            double y = from[i][1];
            double u = to[i][0];
            double v = to[i][1];
            rows[2 * i] = new double[] {x, y, 1, 0, 0, 0, -u * x, -u * y, u};
            rows[2 * i + 1] = new double[] {0, 0, 0, x, y, 1, -v * x, -v * y, v};
        }
        return new Warp(solved(rows));
    }

    /** The unknowns of linear equations, each row its coefficients and its right side (Gauss and Jordan). */
    private static double[] solved(double[][] rows) {
        for (int c = 0; c < rows.length; c++) {
            exchange(rows, c);
            for (int r = 0; r < rows.length; r++) {
                double factor = r == c ? 0 : rows[r][c] / rows[c][c];
                for (int k = c; factor != 0 && k <= rows.length; k++) {
                    rows[r][k] -= factor * rows[c][k];
                }
            }
        }
        double[] unknowns = new double[rows.length];
        for (int i = 0; i < unknowns.length; i++) {
            unknowns[i] = rows[i][rows.length] / rows[i][i];
        }
        return unknowns;
    }

    private static void exchange(double[][] rows, int c) {
        int best = c;
        for (int r = c + 1; r < rows.length; r++) {
            best = Math.abs(rows[r][c]) > Math.abs(rows[best][c]) ? r : best;
        }
        double[] row = rows[c];
        rows[c] = rows[best];
        rows[best] = row;
    }
}
