package nianshen.scan;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.CubicCurve2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.util.SplittableRandom;

/** What else befalls paper and cameras. */
final class Mishap {

    private Mishap() {
    }

    /** Moved across by so many pixels while it was taken. */
    static Sheet moved(Sheet sheet, int pixels, SplittableRandom random) {
        double down = random.nextDouble(-0.4, 0.4);
        Sheet moved = sheet.taken((x, y, w, h) -> new double[] {x, y});
        moved.each((value, x, y) -> 255);
        for (int k = 0; k < pixels; k++) {
            int step = k - pixels / 2;
            moved.over(sheet.taken((x, y, w, h) -> new double[] {x + step, y + step * down}), 1.0 / pixels);
        }
        return moved;
    }

    static Sheet moire(Sheet sheet, SplittableRandom random) {
        double waves = random.nextDouble(250, 420);
        double turn = random.nextDouble(-0.5, 0.5);
        return sheet.each((value, x, y) -> value + (float) (14 * Math.sin(2 * Math.PI * waves * (x + turn * y)) * Math.sin(2 * Math.PI * 9 * (y - turn * x)) - 14));
    }

    /** Lines that bend up to half the height of a line, more towards the foot of the page. */
    static Sheet curled(Sheet sheet, SplittableRandom random) {
        double most = random.nextDouble(0.002, 0.004);
        return sheet.taken((x, y, w, h) -> new double[] {x, y + most * h * Math.sin(Math.PI * x / w) * y / h});
    }

    static Sheet shadow(Sheet sheet, SplittableRandom random) {
        double there = random.nextDouble(0.2, 0.8);
        double low = random.nextDouble(0.3, 0.7);
        return sheet.each((value, x, y) -> value * (float) (1 - 0.55 / (1 + Math.exp((Math.hypot((x - there) / 0.35, (y - low) / 0.22) - 1) * 12))));
    }

    /** Rows of the head's points: some stay white, some burn. */
    static Sheet thermal(Sheet sheet, SplittableRandom random) {
        double[] rows = random.doubles(14).toArray();
        return sheet.each((value, x, y) -> {
            for (int i = 0; i < rows.length; i++) {
                if (Math.abs(y - rows[i]) < 0.00035) {
                    return i < 10 ? 255 : 0;
                }
            }
            return value;
        });
    }

    static Sheet punched(Sheet sheet, SplittableRandom random) {
        double at = random.nextDouble(250, 320);
        return sheet.drawn(pen -> {
            pen.setColor(Color.DARK_GRAY);
            pen.fill(new Ellipse2D.Double(22, at, 17, 17));
            pen.fill(new Ellipse2D.Double(22, at + 227, 17, 17));
            pen.setStroke(new BasicStroke(1.4f));
            pen.draw(new Line2D.Double(30, 40, 52, 24));
        });
    }

    /** Strokes of a pen, and ticks beside figures. */
    static Sheet penned(Sheet sheet, SplittableRandom random) {
        return sheet.drawn(pen -> {
            pen.setColor(new Color(70, 70, 80));
            pen.setStroke(new BasicStroke(1.3f));
            for (int i = 0; i < 9; i++) {
                double x = random.nextDouble(60, 480);
                double y = random.nextDouble(80, 760);
                pen.draw(new CubicCurve2D.Double(x, y, x + random.nextDouble(60), y - 20, x + random.nextDouble(40), y + 25, x + random.nextDouble(20, 90), y + random.nextDouble(-15, 15)));
                pen.draw(new Line2D.Double(x, y, x + 4, y + 5));
                pen.draw(new Line2D.Double(x + 4, y + 5, x + 12, y - 7));
            }
        });
    }

    /** The page's own back, as it were: itself, the other way round. */
    static Sheet through(Sheet sheet) {
        return sheet.over(sheet.taken((x, y, w, h) -> new double[] {w - 1 - x, y}).blurred(1.2), 0.16);
    }
}
