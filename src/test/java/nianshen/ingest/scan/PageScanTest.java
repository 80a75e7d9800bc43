package nianshen.ingest.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.Collectors;
import nianshen.ingest.page.Glyph;
import nianshen.ingest.page.Page;
import nianshen.ingest.scan.picture.Area;
import nianshen.ingest.scan.picture.Gray;
import nianshen.ingest.source.Confirmed;
import org.junit.jupiter.api.Test;

/** What the edge of a picture cuts off is neither blank nor a figure. */
class PageScanTest {

    private static final int CELL = 150;
    private static final double DPI = 200;

    /** Sees a 7 wherever there is ink. */
    private static final Recogniser SEVENS = new Recogniser() {

        @Override
        public List<Area> lines(Gray page) {
            return List.of();
        }

        @Override
        public Sighting read(Gray line, Eye eye) {
            return new Sighting(Said.certain("7"), Said.certain("7"));
        }
    };

    /** A table of three columns and four rows, without figures in its last row. */
    private static String read(int width) {
        BufferedImage image = drawn().getSubimage(0, 0, width, 900);
        return text(PageScan.read(image, 1, width * 72 / DPI, SEVENS, () -> { }, Confirmed.NONE));
    }

    /** The same where somebody cut the table out. */
    private static String cutOut(int left, int right) {
        BufferedImage image = drawn().getSubimage(left, 97, right - left, 609);
        return text(PageScan.readCutOut(image, 1, (right - left) * 72 / DPI, SEVENS, () -> { }, Confirmed.NONE));
    }

    private static BufferedImage drawn() {
        BufferedImage image = new BufferedImage(800, 900, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 800, 900);
        pen.setColor(Color.BLACK);
        for (int i = 0; i <= 4; i++) {
            pen.fillRect(100, 100 + i * CELL, 3 * CELL + 3, 3);
            if (i < 4) {
                pen.fillRect(100 + i * CELL, 100, 3, 4 * CELL + 3);
            }
        }
        for (int i = 0; i < 9; i++) {
            pen.fillRect(160 + i % 3 * CELL, 160 + i / 3 * CELL, 14, 28);
        }
        pen.dispose();
        return image;
    }

    private static String text(Page page) {
        return page.glyphs().stream().map(Glyph::text).collect(Collectors.joining());
    }

    @Test
    void aTableWithPaperAroundItIsRead() {
        assertEquals("777777777", read(800));
    }

    @Test
    void nothingIsReadInACellAtTheEdge() {
        assertEquals("77?77?77??", read(490).replace(Glyph.UNKNOWN, "?"));
    }

    @Test
    void aTableThatWasCutOutCloseAroundItsLinesIsRead() {
        assertEquals("777777777", cutOut(97, 557));
    }

    @Test
    void nothingIsReadWhereItWasCutThrough() {
        assertEquals("77?77?77??", cutOut(97, 490).replace(Glyph.UNKNOWN, "?"));
    }

    /** Whether the line at the edge is the table's or a shadow that hides what stood behind it nobody knows. */
    @Test
    void nothingIsReadWhereNoPaperIsSeenBeyondTheLine() {
        assertEquals("77?77?77??", cutOut(97, 551).replace(Glyph.UNKNOWN, "?"));
    }
}
