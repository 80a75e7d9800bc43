package nianshen.scan;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.SplittableRandom;

/** What hands, files and years do to paper, and what is on it besides the report. Places are in points on a page as wide as A4. */
final class Wear {

    private static final int MARKS = 4;
    private static final int BARS = 60;

    private Wear() {
    }

    /** Folded across and down: two creases, darker than paper or, where the print came off with the toner, white. */
    static Sheet folded(Sheet sheet, boolean white, SplittableRandom random) {
        double down = random.nextDouble(0.3, 0.7);
        double across = random.nextDouble(0.3, 0.7);
        double slant = random.nextDouble(-0.02, 0.02);
        return sheet.each((value, x, y) -> {
            double a = x - down - slant * (y - 0.5);
            double b = y - across - slant * (x - 0.5);
            double crease = Math.min(1, Math.exp(-a * a / 2e-6) + Math.exp(-b * b / 1e-6));
            return (float) (white ? value * (1 - crease) + 250 * crease : value * (1 - 0.4 * crease - 0.06 * Math.exp(-a * a / 1e-3)));
        });
    }

    /** A word across the page, pale, again and again. */
    static Sheet watermarked(Sheet sheet, SplittableRandom random) {
        double turn = random.nextDouble(0.4, 0.8);
        int grey = random.nextInt(195, 225);
        return under(sheet, pen -> {
            pen.setColor(new Color(grey, grey, grey));
            pen.setFont(font().deriveFont(46f));
            for (int i = 0; i < MARKS * MARKS; i++) {
                java.awt.geom.AffineTransform upright = pen.getTransform();
                pen.translate(60 + 150 * (i % MARKS), 130 + 200 * (i / MARKS));
                pen.rotate(-turn);
                pen.drawString("公开", 0, 0);
                pen.setTransform(upright);
            }
        });
    }

    /** What is drawn lies under the print: the darker of both counts. */
    static Sheet under(Sheet sheet, java.util.function.Consumer<java.awt.Graphics2D> drawing) {
        BufferedImage page = sheet.image();
        BufferedImage blank = new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_INT_RGB);
        java.awt.Graphics2D pen = blank.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, blank.getWidth(), blank.getHeight());
        pen.setRenderingHint(java.awt.RenderingHints.KEY_ANTIALIASING, java.awt.RenderingHints.VALUE_ANTIALIAS_ON);
        pen.scale(page.getWidth() / 595.0, page.getWidth() / 595.0);
        drawing.accept(pen);
        pen.dispose();
        int[] one = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
        int[] other = blank.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
        for (int i = 0; i < one.length; i++) {
            one[i] = Math.min(one[i] >> 16 & 255, other[i] >> 16 & 255) << 16 | Math.min(one[i] >> 8 & 255, other[i] >> 8 & 255) << 8 | Math.min(one[i] & 255, other[i] & 255);
        }
        page.setRGB(0, 0, page.getWidth(), page.getHeight(), one, 0, page.getWidth());
        return Sheet.of(page, page.getWidth() / 595.0 * 72);
    }

    /** A finger that holds the page at one side, and its shadow. */
    static Sheet held(Sheet sheet, SplittableRandom random) {
        double low = random.nextDouble(200, 600);
        boolean left = random.nextBoolean();
        return sheet.drawn(pen -> {
            pen.setColor(new Color(0, 0, 0, 60));
            pen.fill(new Ellipse2D.Double(left ? -60 : 505, low - 8, 150, 70));
            pen.setColor(new Color(196, 142, 118));
            pen.fill(new Ellipse2D.Double(left ? -70 : 525, low, 140, 46));
        });
    }

    /** A telephone's picture of a screen: its points, and the waves they make. */
    static Sheet onScreen(Sheet sheet, SplittableRandom random) {
        double pitch = random.nextDouble(2.6, 3.4);
        double turn = random.nextDouble(-0.04, 0.04);
        Sheet points = sheet.taken((x, y, w, h) -> new double[] {x, y});
        double[] wide = {sheet.image().getWidth(), sheet.image().getHeight()};
        return points.each((value, x, y) -> (float) (value * (0.88 + 0.06 * Math.sin(2 * Math.PI * (x * wide[0] + turn * y * wide[1]) / pitch)
                + 0.06 * Math.sin(2 * Math.PI * (y * wide[1] - turn * x * wide[0]) / pitch))));
    }

    /** A corner folded over and stapled, holes along the side, and one that went through the table. */
    static Sheet filed(Sheet sheet, SplittableRandom random) {
        double at = random.nextDouble(150, 650);
        double in = random.nextDouble(90, 500);
        return sheet.drawn(pen -> {
            Path2D corner = new Path2D.Double();
            corner.moveTo(0, 0);
            corner.lineTo(70, 0);
            corner.lineTo(0, 60);
            corner.closePath();
            pen.setColor(new Color(150, 150, 150));
            pen.fill(corner);
            pen.setColor(Color.DARK_GRAY);
            pen.setStroke(new BasicStroke(1.4f));
            pen.draw(new Line2D.Double(24, 30, 44, 14));
            for (int i = 0; i < 3; i++) {
                pen.fill(new Ellipse2D.Double(14, 180 + 200 * i, 16, 16));
            }
            pen.fill(new Ellipse2D.Double(in, at, 14, 14));
        });
    }

    /** Stamps of receipt at the head and the foot, and bars for the register. */
    static Sheet registered(Sheet sheet, SplittableRandom random) {
        double x = random.nextDouble(40, 300);
        return sheet.drawn(pen -> {
            pen.setColor(Color.BLACK);
            double at = 400;
            for (int i = 0; i < BARS; i++) {
                double wide = random.nextInt(1, 4) * 0.7;
                pen.fill(new Rectangle2D.Double(at, 14, wide, 26));
                at += wide + random.nextInt(1, 3) * 0.7;
            }
            pen.setFont(font().deriveFont(8f));
            pen.drawString("X2024-" + random.nextInt(10_000, 99_999), 440, 48);
            pen.setColor(new Color(40, 40, 150));
            pen.setStroke(new BasicStroke(1.2f));
            pen.draw(new Rectangle2D.Double(x, 10, 130, 34));
            pen.drawString("收文 第 " + random.nextInt(100, 999) + " 号", (float) x + 8, 24);
            pen.drawString("2025年1月" + random.nextInt(10, 30) + "日", (float) x + 8, 38);
            pen.draw(new Rectangle2D.Double(x, 800, 150, 30));
            pen.drawString("档案室 " + random.nextInt(1000, 9999) + "-" + random.nextInt(10, 99), (float) x + 8, 818);
        });
    }

    /** Black or white points, so many of them that it looks grey from afar. */
    static Sheet dithered(Sheet sheet) {
        BufferedImage image = sheet.gray().image();
        int width = image.getWidth();
        int height = image.getHeight();
        float[] grey = new float[width * (height + 1) + 1];
        for (int i = 0; i < width * height; i++) {
            grey[i] = image.getRGB(i % width, i / width) & 255;
        }
        for (int i = 0; i < width * height; i++) {
            float white = grey[i] > 127 ? 255 : 0;
            float rest = (grey[i] - white) / 16;
            grey[i] = white;
            grey[i + 1] += rest * 7;
            grey[i + width - 1] += rest * 3;
            grey[i + width] += rest * 5;
            grey[i + width + 1] += rest;
            image.setRGB(i % width, i / width, white > 0 ? 0xffffff : 0);
        }
        return Sheet.of(image, width / 595.0 * 72);
    }

    /** Paper of some colour. */
    static Sheet tinted(Sheet sheet, SplittableRandom random) {
        Color[] papers = {new Color(250, 200, 205), new Color(190, 215, 245), new Color(245, 235, 150), new Color(190, 235, 195)};
        Color paper = papers[random.nextInt(papers.length)];
        return under(sheet, pen -> {
            pen.setColor(paper);
            pen.fill(new Rectangle2D.Double(0, 0, 2000, 2000));
        });
    }

    private static Font font() {
        try (InputStream in = Wear.class.getResourceAsStream("/fonts/ttf/NotoSansSC/NotoSansSC-Regular.ttf")) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException(e);
        }
    }
}
