package nianshen.ingest.scan.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Where a figure stands in its cell: all of it, however pale. */
class CellInkTest {

    private static final Area CELL = new Area(0, 0, 120, 60);

    private static List<Area> lines(Color first, Color second) {
        BufferedImage image = new BufferedImage(CELL.width(), CELL.height(), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setColor(new Color(240, 240, 240));
        pen.fillRect(0, 0, CELL.width(), CELL.height());
        pen.setFont(new Font(Font.SERIF, Font.PLAIN, 30));
        pen.setColor(first);
        pen.drawString("10", 30, 42);
        pen.setColor(second);
        pen.drawString("3", 30 + pen.getFontMetrics().stringWidth("10"), 42);
        pen.dispose();
        Random random = new Random(5);
        for (int i = 0; i < CELL.width() * CELL.height(); i++) {
            int grey = (int) Math.max(0, Math.min(255, (image.getRGB(i % CELL.width(), i / CELL.width()) & 255) + 5 * random.nextGaussian()));
            image.setRGB(i % CELL.width(), i / CELL.width(), grey * 0x10101);
        }
        return new CellInk(Gray.of(image), CELL, 200).lines();
    }

    @Test
    void paleInkIsInk() {
        Area plain = lines(Color.BLACK, Color.BLACK).get(0);
        Area pale = lines(new Color(185, 185, 185), new Color(185, 185, 185)).get(0);
        assertTrue(Math.abs(plain.left() - pale.left()) <= 2 && Math.abs(plain.right() - pale.right()) <= 2, plain + " " + pale);
    }

    @Test
    void aPaleDigitBesideBlackOnesBelongsToThem() {
        List<Area> lines = lines(Color.BLACK, new Color(170, 170, 170));
        assertEquals(1, lines.size());
        assertTrue(lines.get(0).right() >= lines(Color.BLACK, Color.BLACK).get(0).right() - 3, lines::toString);
    }

    /** The blurred edge of a wall, too pale to be a border and dark enough to be ink, is none of the figure beside it. */
    @Test
    void thePaleEdgeOfAWallIsNoInk() {
        BufferedImage image = new BufferedImage(CELL.width(), CELL.height(), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, CELL.width(), CELL.height());
        pen.setColor(Color.BLACK);
        pen.fillRect(CELL.width() - 3, 0, 3, CELL.height());
        pen.setFont(new Font(Font.SERIF, Font.PLAIN, 30));
        pen.drawString("10", 75, 42);
        pen.setColor(new Color(196, 196, 196));
        pen.fillRect(CELL.width() - 4, 0, 1, CELL.height());
        pen.dispose();
        List<Area> lines = new CellInk(Gray.of(image), CELL, 200).lines();
        assertEquals(1, lines.size());
        assertTrue(lines.get(0).right() < 114 && lines.get(0).height() < 30, lines::toString);
    }
}
