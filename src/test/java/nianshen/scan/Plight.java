package nianshen.scan;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.SplittableRandom;

/** What machines and desks add to all that. */
final class Plight {

    private static final double GUTTER = 0.06;

    private Plight() {
    }

    /** The lid stood open: the paper lies on black. */
    static Sheet framed(Sheet sheet, SplittableRandom random) {
        double[] rims = random.doubles(4, 0, 0.035).toArray();
        double slant = random.nextDouble(-0.01, 0.01);
        return sheet.each((value, x, y) -> x < rims[0] + slant * y || y < rims[1] + slant * x || x > 1 - rims[2] + slant * y || y > 1 - rims[3] + slant * x ? 18 : value);
    }

    /** Paper that slipped: rows that are there twice, or not at all, and those below moved a little aside. */
    static Sheet slipped(Sheet sheet, SplittableRandom random) {
        double[] at = random.doubles(6).sorted().toArray();
        double[] down = random.doubles(6, -2.5, 2.5).toArray();
        double[] aside = random.doubles(6, -1.5, 1.5).toArray();
        return sheet.taken((x, y, w, h) -> {
            double v = y;
            double u = x;
            for (int i = 0; i < at.length && y > at[i] * h; i++) {
                v += down[i];
                u += aside[i];
            }
            return new double[] {u, v};
        });
    }

    /** A drum that gives less in bands across. */
    static Sheet banded(Sheet sheet, SplittableRandom random) {
        double waves = random.nextDouble(6, 14);
        double begin = random.nextDouble();
        return sheet.each((value, x, y) -> 255 - (255 - value) * (float) (0.6 + 0.4 * Math.cos(2 * Math.PI * (waves * y + begin))));
    }

    /** Printed once more, pale and a little aside. */
    static Sheet ghosted(Sheet sheet, SplittableRandom random) {
        double across = random.nextDouble(3, 40) * (random.nextBoolean() ? 1 : -1);
        double down = random.nextDouble(-30, 30);
        return sheet.over(sheet.taken((x, y, w, h) -> new double[] {x + across, y + down}), 0.22);
    }

    /** Rows under a marker. */
    static Sheet highlighted(Sheet sheet, SplittableRandom random) {
        Color[] inks = {new Color(255, 245, 110), new Color(160, 245, 160), new Color(255, 170, 210)};
        Color ink = inks[random.nextInt(inks.length)];
        double[] at = random.doubles(5, 100, 760).toArray();
        double[] from = random.doubles(5, 60, 300).toArray();
        return Wear.under(sheet, pen -> {
            pen.setColor(ink);
            for (int i = 0; i < at.length; i++) {
                pen.fill(new Rectangle2D.Double(from[i], at[i], 200, 13));
            }
        });
    }

    /** A cup stood on it. */
    static Sheet stained(Sheet sheet, SplittableRandom random) {
        double x = random.nextDouble(60, 400);
        double y = random.nextDouble(80, 650);
        return sheet.drawn(pen -> {
            pen.setColor(new Color(120, 70, 20, 70));
            pen.fill(new Ellipse2D.Double(x + 30, y + 60, 190, 120));
            pen.setColor(new Color(90, 50, 10, 130));
            pen.setStroke(new BasicStroke(3.5f));
            pen.draw(new Ellipse2D.Double(x, y, 190, 190));
        });
    }

    /** A lamp or a flash that is seen in the paper. */
    static Sheet dazzled(Sheet sheet, SplittableRandom random) {
        double there = random.nextDouble(0.2, 0.8);
        double low = random.nextDouble(0.2, 0.8);
        return sheet.each((value, x, y) -> {
            double light = 0.95 * Math.exp(-(Math.pow((x - there) / 0.2, 2) + Math.pow((y - low) / 0.12, 2)));
            return (float) (value * 0.85 * (1 - light) + 255 * light);
        });
    }

    /** Bound: the page rises towards the back of the book, and it is dark there. */
    static Sheet bound(Sheet sheet, SplittableRandom random) {
        boolean left = random.nextBoolean();
        double much = random.nextDouble(0.006, 0.014);
        Sheet bent = sheet.taken((x, y, w, h) -> {
            double back = (left ? x : w - x) / w;
            double rise = Math.exp(-back / GUTTER);
            return new double[] {x + (left ? -1 : 1) * rise * much * w, y + rise * much * h * (y / h - 0.5) * 2};
        });
        return bent.each((value, x, y) -> value * (float) (1 - 0.75 * Math.exp(-(left ? x : 1 - x) / (GUTTER / 2))));
    }
}
