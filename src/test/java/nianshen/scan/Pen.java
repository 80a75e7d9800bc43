package nianshen.scan;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.SplittableRandom;

/** What a hand leaves beside, over or in place of a figure in its cell; each draws around the box of the print, in points. */
enum Pen {

    NOTHING,
    DIGIT_BEHIND, DIGIT_BEFORE, TYPED_BEHIND, TYPED_BEFORE, TICK, SLASH, UNDERLINE, STRUCK, COMMA, CORRECTED, ARC, SCRIBBLE, RING, CUT, LONE_DIGIT,
    /** One printed digit, written over with another. */ OVERWRITTEN,
    /** Struck through, and another figure written beside it. */ BESIDE,
    /** One digit whited out, and another written there. */ REPLACED,
    /** The same with a typewriter. */ RETYPED,
    /** A stroke more in the last digit, which is another one then. */ ALTERED,
    /** The ring of a stamp. */ STAMPED,
    /** All of it whited out, and another figure written there. */ REWRITTEN,
    /** A digit made another one by the stroke it lacks, drawn as thick and as dark as print: 1 to 7, 3 to 8, 0 to 6. */ FORGED,
    /** A one written before the figure, as high and as near as a printed one. */ LED;

    /** Digits as they are written: strokes in a box of one by one. */
    private static final double[][] STROKES = {
        {.5, 0, .1, .3, .1, .7, .5, 1, .9, .7, .9, .3, .5, 0}, {.3, .2, .55, 0, .5, 1}, {.1, .2, .5, 0, .85, .25, .1, 1, .95, .95},
        {.1, .05, .8, .05, .4, .4, .85, .7, .5, 1, .1, .9}, {.6, 0, .1, .65, .9, .6, .65, .3, .6, 1}, {.85, 0, .25, .05, .2, .45, .8, .5, .75, .9, .1, 1},
        {.7, 0, .2, .5, .2, .9, .7, .95, .75, .6, .2, .65}, {.1, .05, .9, 0, .4, 1}, {.8, .1, .2, .2, .8, .75, .5, 1, .2, .75, .8, .2},
        {.8, .3, .3, .4, .3, .05, .8, .05, .75, 1},
    };

    /** Whether the print alone is what the paper says, so that it may be read as well as doubted. */
    boolean leavesFigure() {
        return this == NOTHING || this == TICK || this == UNDERLINE || this == ARC || this == RING || this == STAMPED || this == FORGED;
    }

    /** What the paper says where that is plain from what was printed and the digits that were written. */
    String says(String printed, String wrote) {
        return switch (this) {
            case OVERWRITTEN, REPLACED, RETYPED -> printed.substring(0, printed.length() - 1) + wrote;
            case CORRECTED, BESIDE, REWRITTEN, LONE_DIGIT -> wrote;
            default -> leavesFigure() ? printed : "";
        };
    }

    /** Draws the mark, and tells which digits were written. */
    String draw(Graphics2D g, Rectangle2D print, Rectangle2D cell, SplittableRandom random) {
        g.setColor(new Color(random.nextInt(20, 70), random.nextInt(20, 70), random.nextInt(60, 110)));
        g.setStroke(new BasicStroke((float) random.nextDouble(0.7, 1.4), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        double high = print.getHeight();
        double left = print.getMinX();
        double right = print.getMaxX();
        double top = print.getMinY();
        double low = print.getMaxY();
        double some = random.nextDouble(0.1, 0.9) * high;
        String wrote = "";
        switch (this) {
            case DIGIT_BEHIND -> digit(g, right + random.nextDouble(0.15, 0.7) * high, top, high, random);
            case DIGIT_BEFORE -> digit(g, left - random.nextDouble(0.7, 1.2) * high, top, high, random);
            case LONE_DIGIT -> wrote = digit(g, left, top, high, random);
            case TYPED_BEHIND -> typed(g, right + random.nextDouble(0.1, 0.5) * high, low, high, random);
            case TYPED_BEFORE -> typed(g, left - random.nextDouble(0.7, 1.0) * high, low, high, random);
            case TICK -> line(g, right + 0.2 * high, top + 0.6 * high, right + 0.45 * high, low, right + 1.1 * high, top - 0.3 * high);
            case SLASH -> line(g, left - 0.1 * high, low + 0.2 * high, right + 0.1 * high, top - 0.2 * high);
            case UNDERLINE -> line(g, left - some * 0.3, low + 0.25 * high, right + some * 0.3, low + random.nextDouble(0.15, 0.35) * high);
            case STRUCK -> line(g, left - some * 0.4, top + 0.5 * high, right + some * 0.4, top + random.nextDouble(0.35, 0.65) * high);
            case COMMA -> line(g, right + 0.15 * high, low - 0.1 * high, right + 0.1 * high, low + 0.25 * high);
            case CORRECTED -> {
                line(g, left, top + 0.5 * high, right, top + 0.45 * high);
                wrote = digit(g, left, top - high, 0.9 * high, random);
            }
            case ARC -> g.draw(new Arc2D.Double(left - 30, top - 30 - some, 90, 90, random.nextInt(360), 60, Arc2D.OPEN));
            case SCRIBBLE -> line(g, jig(left, right, random), jig(top, low, random), jig(left, right, random), jig(top, low, random), jig(left, right, random), jig(top, low, random),
                    jig(left, right, random), jig(top, low, random));
            case OVERWRITTEN -> wrote = digit(g, right - 0.7 * high, top, high, random);
            case BESIDE -> {
                line(g, left - 0.2 * high, top + random.nextDouble(0.3, 0.7) * high, right + 0.2 * high, top + random.nextDouble(0.3, 0.7) * high);
                wrote = digit(g, right + random.nextDouble(0.4, 0.8) * high, top, high, random);
            }
            case REPLACED -> {
                blank(g, new Rectangle2D.Double(right - 0.66 * high, top - 1, 0.66 * high + 1, high + 2));
                wrote = digit(g, right - 0.62 * high, top, high, random);
            }
            case RETYPED -> {
                blank(g, new Rectangle2D.Double(right - 0.66 * high, top - 1, 0.66 * high + 1, high + 2));
                wrote = typed(g, right - 0.66 * high, low, high, random);
            }
            case FORGED -> forge(g, new Rectangle2D.Double(right - 0.55 * high, top, 0.55 * high, high), random);
            case LED -> {
                g.setColor(new Color(random.nextInt(10, 50), random.nextInt(10, 50), random.nextInt(10, 90)));
                g.setStroke(new BasicStroke((float) (high * random.nextDouble(0.09, 0.14))));
                double x = left - random.nextDouble(0.3, 0.5) * high;
                line(g, x - 0.16 * high, top + 0.2 * high, x, top, x, low);
            }
            case ALTERED -> alter(g, new Rectangle2D.Double(right - 0.66 * high, top, 0.66 * high, high), random);
            case STAMPED -> {
                g.setStroke(new BasicStroke((float) random.nextDouble(1.5, 2.5)));
                g.draw(new Ellipse2D.Double(left - 25 - some, top - 60 + some, 70, 70));
            }
            case REWRITTEN -> {
                blank(g, new Rectangle2D.Double(left - 1, top - 1, right - left + 2, high + 2));
                for (double x = left; x < right - 0.3 * high; x += 0.75 * high) {
                    wrote += digit(g, x, top, high, random);
                }
            }
            case RING -> g.draw(new Ellipse2D.Double(left - 0.5 * high, top - 0.4 * high, right - left + high, 1.8 * high));
            case CUT -> {
                g.setColor(Color.WHITE);
                g.fill(new Rectangle2D.Double(right - random.nextDouble(0.25, 0.6) * high, cell.getMinY() + 1, cell.getMaxX() - right + high, cell.getHeight() - 2));
                g.setColor(Color.BLACK);
                g.setStroke(new BasicStroke(0.7f));
                line(g, cell.getMaxX(), cell.getMinY(), cell.getMaxX(), cell.getMaxY());
            }
            default -> { }
        }
        return wrote;
    }

    private static void blank(Graphics2D g, Rectangle2D where) {
        java.awt.Paint ink = g.getPaint();
        g.setPaint(Color.WHITE);
        g.fill(where);
        g.setPaint(ink);
    }

    /** A bar above or in the middle, a stroke to the left above or below, or to the right: 1 to 7, 3 to 8, 5 to 6, 0 to 8, 6 or 9. */
    /** The stroke, along the contour that the digit would have. */
    private static void forge(Graphics2D g, Rectangle2D d, SplittableRandom random) {
        g.setColor(new Color(random.nextInt(10, 60), random.nextInt(10, 60), random.nextInt(10, 100)));
        double thick = d.getHeight() * random.nextDouble(0.09, 0.13);
        g.setStroke(new BasicStroke((float) thick, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        double half = thick / 2;
        double jog = random.nextDouble(-0.04, 0.04) * d.getHeight();
        double left = d.getMinX() + half + jog;
        double right = d.getMaxX() - half + jog;
        double top = d.getMinY() + half;
        double low = d.getMaxY() - half;
        double middle = d.getCenterY() + jog;
        double quarter = d.getHeight() / 4;
        switch (random.nextInt(6)) {
            case 0 -> line(g, left, top, d.getCenterX(), top);
            case 1 -> g.draw(new Arc2D.Double(left, top, right - left, middle - top, 90, 180, Arc2D.OPEN));
            case 2 -> g.draw(new Arc2D.Double(left, middle, right - left, low - middle, 90, 180, Arc2D.OPEN));
            case 3 -> g.draw(new Arc2D.Double(left, middle - quarter / 2, right - left, low - middle + quarter / 2, -90, 230, Arc2D.OPEN));
            case 4 -> g.draw(new Arc2D.Double(left, top, right - left, middle - top, -90, 180, Arc2D.OPEN));
            default -> line(g, left, middle, right, middle);
        }
    }

    private static void alter(Graphics2D g, Rectangle2D d, SplittableRandom random) {
        double left = d.getMinX() + 0.1 * d.getWidth();
        double right = d.getMaxX() - 0.1 * d.getWidth();
        double middle = d.getCenterY() + random.nextDouble(-0.05, 0.05) * d.getHeight();
        switch (random.nextInt(6)) {
            case 0 -> line(g, left, d.getMinY(), right, d.getMinY());
            case 1 -> line(g, left, middle, right, middle);
            case 2 -> line(g, left, d.getMinY(), left, middle);
            case 3 -> line(g, left, middle, left, d.getMaxY());
            case 4 -> line(g, right, middle, right, d.getMaxY());
            default -> line(g, left, d.getMaxY(), right, d.getMaxY());
        }
    }

    private static double jig(double from, double to, SplittableRandom random) {
        return random.nextDouble(from - 2, to + 4);
    }

    private static String digit(Graphics2D g, double x, double y, double high, SplittableRandom random) {
        double size = high * random.nextDouble(0.8, 1.35);
        double up = y + (high - size) * random.nextDouble();
        int digit = random.nextInt(10);
        double[] strokes = STROKES[digit];
        double[] at = new double[strokes.length];
        for (int i = 0; i < at.length; i += 2) {
            at[i] = x + size * 0.6 * (strokes[i] + random.nextDouble(-0.06, 0.06)) + (1 - strokes[i + 1]) * 0.1 * size;
            at[i + 1] = up + size * (strokes[i + 1] + random.nextDouble(-0.06, 0.06));
        }
        line(g, at);
        return "" + digit;
    }

    private static String typed(Graphics2D g, double x, double low, double high, SplittableRandom random) {
        g.setFont(new Font(random.nextBoolean() ? Font.SANS_SERIF : Font.SERIF, random.nextBoolean() ? Font.ITALIC : Font.PLAIN, 1).deriveFont((float) (high / 0.73 * random.nextDouble(0.85, 1.2))));
        String digit = "" + random.nextInt(10);
        g.drawString(digit, (float) x, (float) (low + random.nextDouble(-0.1, 0.1) * high));
        return digit;
    }

    private static void line(Graphics2D g, double... at) {
        Path2D line = new Path2D.Double();
        line.moveTo(at[0], at[1]);
        for (int i = 2; i < at.length; i += 2) {
            line.lineTo(at[i], at[i + 1]);
        }
        g.draw(line);
    }
}
