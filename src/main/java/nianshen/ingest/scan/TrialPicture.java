package nianshen.ingest.scan;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import nianshen.ingest.scan.Recogniser.Eye;
import nianshen.ingest.scan.picture.Gray;

/** A picture of the program's own, to see whether a recogniser reads: a figure drawn in strokes, which needs no font. */
public final class TrialPicture {

    /** What it shows. */
    public static final String FIGURE = "47";

    private TrialPicture() {
    }

    /** What a recogniser reads in it. */
    public static String read(Recogniser recogniser) {
        return recogniser.read(Gray.of(drawn()), Eye.FIRST).figures().text();
    }

    private static BufferedImage drawn() {
        BufferedImage image = new BufferedImage(120, 64, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, image.getWidth(), image.getHeight());
        pen.setColor(Color.BLACK);
        pen.setStroke(new BasicStroke(4));
        pen.draw(line(50, 52, 50, 14, 32, 42, 58, 42));
        pen.draw(line(66, 15, 88, 15, 74, 52));
        pen.dispose();
        return image;
    }

    private static Path2D line(double... xy) {
        Path2D line = new Path2D.Double();
        line.moveTo(xy[0], xy[1]);
        for (int i = 2; i < xy.length; i += 2) {
            line.lineTo(xy[i], xy[i + 1]);
        }
        return line;
    }
}
