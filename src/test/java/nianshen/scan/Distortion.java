package nianshen.scan;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.SplittableRandom;

/** What lenses, screens and hands with ink do. Places are in points on a page as wide as A4. */
final class Distortion {

    /** Dots of a press an inch. */
    private static final double DOTS = 106;

    private Distortion() {
    }

    /** Something flat between the lamp and the page: dark to a hard edge, evenly so. */
    static Sheet shaded(Sheet sheet, SplittableRandom random) {
        double top = random.nextDouble(0.05, 0.35);
        double low = top + random.nextDouble(0.3, 0.6);
        double left = random.nextDouble(-0.2, 0.15);
        double right = random.nextDouble(0.85, 1.2);
        double slant = random.nextDouble(-0.1, 0.1);
        double deep = random.nextDouble(0.45, 0.65);
        double soft = random.nextDouble(0.003, 0.02);
        return sheet.each((value, x, y) -> {
            double in = Math.min(Math.min(x - left, right - x), Math.min(y - top - slant * x, low + slant * x - y));
            return value * (float) (1 - deep / (1 + Math.exp(-in / soft)));
        });
    }

    /** A wide lens: what is far from the middle of the picture is drawn nearer to it. */
    static Sheet barrel(Sheet sheet, SplittableRandom random) {
        double much = random.nextDouble(0.01, 0.03);
        return sheet.taken((x, y, w, h) -> {
            double u = (x - w / 2.0) / h;
            double v = (y - h / 2.0) / h;
            double more = 1 + much * ((u * u + v * v) / 0.375 - 1);
            return new double[] {w / 2.0 + u * more * h, h / 2.0 + v * more * h};
        });
    }

    /** Dots in rows aslant, the larger the darker. */
    static Sheet halftone(Sheet sheet, double dpi) {
        double waves = DOTS * 2 * Math.PI / 72;
        return sheet.each((value, x, y) -> {
            double u = (x * 595 + y * 842) * Math.sqrt(0.5) * waves;
            double v = (x * 595 - y * 842) * Math.sqrt(0.5) * waves;
            return value > 127 + 115 * Math.cos(u) * Math.cos(v) ? 255 : 0;
        });
    }

    /** Ticks, rings and strokes under, in the inks of an office. */
    static Sheet inked(Sheet sheet, SplittableRandom random) {
        return sheet.drawn(pen -> {
            for (int i = 0; i < 14; i++) {
                pen.setColor(random.nextBoolean() ? new Color(30, 50, 170) : new Color(200, 30, 40));
                pen.setStroke(new BasicStroke((float) random.nextDouble(0.8, 1.6), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
                double x = random.nextDouble(120, 520);
                double y = random.nextDouble(80, 760);
                switch (i % 3) {
                    case 0 -> {
                        pen.draw(new Line2D.Double(x, y, x + 4, y + 5));
                        pen.draw(new Line2D.Double(x + 4, y + 5, x + 13, y - 8));
                    }
                    case 1 -> pen.draw(new Ellipse2D.Double(x, y, random.nextDouble(14, 34), random.nextDouble(12, 20)));
                    default -> pen.draw(new Line2D.Double(x, y, x + random.nextDouble(8, 40), y + random.nextDouble(-2, 2)));
                }
            }
        });
    }

    /** Correction fluid over nothing but paper and lines: blots whiter than the paper, and grey at their rims. */
    static Sheet whitened(Sheet sheet, SplittableRandom random) {
        return sheet.each((value, x, y) -> value * 0.94f).drawn(pen -> {
            for (int i = 0; i < 8; i++) {
                double x = random.nextDouble(100, 500);
                double y = random.nextDouble(80, 760);
                Rectangle2D blot = new Rectangle2D.Double(x, y, random.nextDouble(8, 30), random.nextDouble(6, 9));
                pen.setColor(Color.WHITE);
                pen.fill(blot);
                pen.setColor(new Color(215, 215, 215));
                pen.setStroke(new BasicStroke(0.5f));
                pen.draw(blot);
            }
        });
    }
}
