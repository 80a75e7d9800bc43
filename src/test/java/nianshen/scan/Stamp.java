package nianshen.scan;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;

/** An office's round stamp: a ring, a star, marks along the ring that are as thick as characters. */
final class Stamp {

    private static final int MARKS = 13;

    private Stamp() {
    }

    /** The stamp alone, white on black. */
    static BufferedImage draw(int width, int height, double x, double y, double radius, double turn) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(Color.WHITE);
        pen.translate(x, y);
        pen.rotate(turn);
        pen.setStroke(new BasicStroke((float) (radius * 0.055)));
        pen.draw(new Ellipse2D.Double(-radius * 0.96, -radius * 0.96, radius * 1.92, radius * 1.92));
        pen.fill(star(radius));
        pen.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 1).deriveFont((float) (radius * 0.24)));
        pen.setStroke(new BasicStroke((float) (radius * 0.03)));
        AffineTransform middle = pen.getTransform();
        for (int i = 0; i < MARKS; i++) {
            pen.setTransform(middle);
            pen.rotate(Math.toRadians(-125 + 250 * (i + 0.5) / MARKS));
            mark(pen, radius, i);
        }
        pen.dispose();
        return image;
    }

    /** Strokes level and upright as those of a character are. */
    private static void mark(Graphics2D pen, double radius, int i) {
        double size = radius * 0.1;
        double low = -radius * 0.76;
        for (int k = 0; k < 3; k++) {
            pen.draw(new java.awt.geom.Line2D.Double(-size, low - size + k * size, size, low - size + k * size));
        }
        double at = (i % 3 - 1) * size * 0.8;
        pen.draw(new java.awt.geom.Line2D.Double(at, low - size * 1.2, at, low + size * 1.2));
    }

    private static Path2D star(double radius) {
        Path2D star = new Path2D.Double();
        for (int k = 0; k < 10; k++) {
            double far = radius * (k % 2 == 0 ? 0.34 : 0.135);
            double angle = -Math.PI / 2 + k * Math.PI / 5;
            if (k == 0) {
                star.moveTo(far * Math.cos(angle), far * Math.sin(angle));
            } else {
                star.lineTo(far * Math.cos(angle), far * Math.sin(angle));
            }
        }
        star.closePath();
        return star;
    }
}
