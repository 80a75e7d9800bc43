package nianshen.ingest.scan.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.image.BufferedImage;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import nianshen.ingest.page.Box;
import nianshen.ingest.page.Lattice;
import nianshen.scan.Look;
import nianshen.scan.Scanner;
import nianshen.specimen.Grid;
import nianshen.specimen.Maker;
import nianshen.specimen.PaperPrint;
import nianshen.specimen.Specimen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The walls of tables whose letters fill their rows from line to line: no stroke of a letter is one, and none is missing. */
class RulingLinesTest {

    private static final double DPI = 200;
    private static final Specimen TABLE = table();

    private static final int DUE = TABLE.printed().stream().filter(Grid.class::isInstance).mapToInt(i -> ((Grid) i).slots().size()).sum();

    private static Specimen table() {
        Specimen whole = Maker.draw(77);
        return whole.with(whole.items().stream().filter(i -> i.key().equals("table2")).toList());
    }

    @ParameterizedTest
    @EnumSource(value = Look.class, names = {"OFFICE", "STAMP"})
    void everyCellStandsAlone(Look look) {
        assertEquals(DUE, cells(look, PaperPrint.RULED.tight(TABLE)));
    }

    /** Hairlines that a scanner leaves hardly darker than its noise: nearly all are seen. */
    @Test
    void faintLinesAreLines() {
        int cells = cells(Look.OFFICE, PaperPrint.RULED.hairlines(TABLE));
        assertTrue(cells > 0.9 * DUE && cells <= DUE, () -> cells + " of " + DUE);
    }

    /** A pen stroke in a cell reaches one of its walls, or none: it does not make two cells of one. */
    @Test
    void strokesOfAPenAreNoLines() {
        BufferedImage image = new Scanner(Look.CLEAN, DPI, 3).pages(PaperPrint.RULED.write(TABLE), 1, 1).get(0);
        double pixels = DPI / 72;
        StraightPage plain = StraightPage.of(image, DPI);
        // one in a row: strokes that go on in each other are a line for all that can be seen
        Collection<Box> cells = Lattice.cells(RulingLines.of(plain, plain.ink()).lines()).stream().flatMap(List::stream).filter(c -> c.width() > 40 && c.width() < 140)
                .collect(Collectors.toMap(c -> Math.round(c.top()), c -> c, (a, b) -> a)).values();
        assertTrue(cells.size() > 3);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.BLACK);
        pen.setStroke(new BasicStroke(3));
        cells.forEach(c -> pen.draw(new Line2D.Double((c.left() + 7) * pixels, (c.top() + 4) * pixels, (c.right() + 2) * pixels, (c.top() + 3) * pixels)));
        pen.dispose();
        StraightPage page = StraightPage.of(image, DPI);
        assertEquals(DUE, Lattice.cells(RulingLines.of(page, page.ink()).lines()).stream().mapToInt(List::size).sum());
    }

    /** Rows that a printing head burnt and streaks of toner run through a table and on: they open no rows and columns. */
    @Test
    void whatRunsOnBeyondATableIsNoLineOfIt() {
        BufferedImage image = new Scanner(Look.CLEAN, DPI, 3).pages(PaperPrint.RULED.write(TABLE), 1, 1).get(0);
        StraightPage plain = StraightPage.of(image, DPI);
        List<Box> cells = Lattice.cells(RulingLines.of(plain, plain.ink()).lines()).get(0);
        Box cell = cells.get(cells.size() / 2);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.BLACK);
        int x = (int) Math.round((cell.left() + cell.right()) / 2 * DPI / 72);
        int y = (int) Math.round((cell.top() + cell.bottom()) / 2 * DPI / 72);
        pen.fillRect(x, 0, 2, image.getHeight());
        pen.fillRect(0, y, image.getWidth(), 2);
        pen.fillRect(0, y + 60, image.getWidth(), 2);
        pen.dispose();
        StraightPage page = StraightPage.of(image, DPI);
        RulingLines.Found found = RulingLines.of(page, page.ink());
        assertEquals(DUE, Lattice.cells(found.lines()).stream().mapToInt(List::size).sum());
        assertTrue(found.strays().size() >= 3, () -> found.strays().toString());
    }

    /** Level strokes of characters that stand side by side, with nothing upright among them. */
    @Test
    void strokesOfTypeSideBySideAreNoTable() {
        BufferedImage image = new BufferedImage(1000, 600, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 1000, 600);
        pen.setColor(Color.BLACK);
        pen.fillRect(200, 300, 150, 2);
        pen.fillRect(300, 306, 170, 2);
        pen.dispose();
        StraightPage page = StraightPage.of(image, DPI);
        assertEquals(List.of(), RulingLines.of(page, page.ink()).lines());
    }

    /** In rows as low as their letters a stroke begins at one level line, ends short of the next, and another one goes on below it: two letters above each other. */
    @Test
    void strokesThatEndShortOfALineAreNoWalls() {
        BufferedImage image = new BufferedImage(1000, 400, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 1000, 400);
        pen.setColor(Color.BLACK);
        for (int y : List.of(100, 131, 162)) {
            pen.fillRect(100, y, 702, 2);
        }
        for (int x : List.of(100, 450, 800)) {
            pen.fillRect(x, 100, 2, 64);
        }
        pen.fillRect(300, 100, 2, 28);
        pen.fillRect(300, 131, 2, 25);
        pen.dispose();
        StraightPage page = StraightPage.of(image, DPI);
        assertEquals(4, Lattice.cells(RulingLines.of(page, page.ink()).lines()).stream().mapToInt(List::size).sum());
    }

    /** A letter stands on a wall and ends short of the line above it, another one touches its foot: the wall is one of the rows between. */
    @Test
    void lettersAboveAndBelowAWallTakeNothingFromIt() {
        BufferedImage image = new BufferedImage(1000, 400, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 1000, 400);
        pen.setColor(Color.BLACK);
        for (int y : List.of(100, 131, 162, 193, 224, 255)) {
            pen.fillRect(100, y, 702, 2);
        }
        for (int x : List.of(100, 450, 800)) {
            pen.fillRect(x, 100, 2, 157);
        }
        pen.fillRect(300, 107, 2, 157);
        pen.fillRect(280, 260, 42, 3);
        // one in pieces above, one that is long below
        pen.fillRect(600, 102, 2, 10);
        pen.fillRect(600, 117, 2, 152);
        pen.dispose();
        StraightPage page = StraightPage.of(image, DPI);
        assertEquals(2 + 4 * 4, Lattice.cells(RulingLines.of(page, page.ink()).lines()).stream().mapToInt(List::size).sum());
    }

    /** A browser parts a table between two rows and draws no border there: the walls of the first row of the next page end in the air, all alike. */
    @Test
    void aRowWithoutABorderWherePagesPartIsARow() {
        BufferedImage image = new BufferedImage(1000, 400, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 1000, 400);
        pen.setColor(Color.BLACK);
        for (int y : List.of(150, 200, 250, 300)) {
            pen.fillRect(100, y, 702, 2);
        }
        for (int x : List.of(100, 300, 500, 800)) {
            pen.fillRect(x, 104, 2, 240);
        }
        // a letter's stroke on the border by itself is none of its walls
        pen.fillRect(650, 120, 2, 181);
        pen.dispose();
        StraightPage page = StraightPage.of(image, DPI);
        assertEquals(3 + 3 * 4 + 3, Lattice.cells(RulingLines.of(page, page.ink()).lines()).stream().mapToInt(List::size).sum());
    }

    /** Dashes as office programs set them, and two lines side by side, are walls as any other. */
    @Test
    void dashesAndDoubleLinesAreLines() {
        float[] dashes = {6, 6};
        assertEquals(9, cells(new BasicStroke(2, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 1, dashes, 0), 0));
        assertEquals(9, cells(new BasicStroke(2), 4));
    }

    /** Browsers draw a frame around each cell: the fine lines end on those of the cells above and below, and letters stand close. */
    @Test
    void framesSideBySideAreOneWall() {
        BufferedImage image = new BufferedImage(1000, 700, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 1000, 700);
        pen.setColor(Color.BLACK);
        pen.setStroke(new BasicStroke(2));
        pen.drawRect(96, 96, 608, 528);
        for (int i = 0; i < 40; i++) {
            pen.drawRect(100 + i % 4 * 150, 100 + i / 4 * 52, 146, 48);
            pen.fillRect(105 + i % 4 * 150, 110 + i / 4 * 52, 3, 30);
            pen.fillRect(105 + i % 4 * 150, 120 + i / 4 * 52, 30, 3);
        }
        pen.dispose();
        StraightPage page = StraightPage.of(Look.OFFICE.of(image, DPI, 3, 0), DPI);
        assertEquals(40, Lattice.cells(RulingLines.of(page, page.ink()).lines()).stream().mapToInt(List::size).sum());
    }

    /** @param twice how far off each line is drawn again, in pixels */
    private static int cells(BasicStroke stroke, int twice) {
        BufferedImage image = new BufferedImage(1000, 500, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 1000, 500);
        pen.setColor(Color.BLACK);
        pen.setStroke(stroke);
        for (int off = 0; off <= twice; off += Math.max(1, twice)) {
            for (int i = 0; i < 4; i++) {
                pen.draw(new Line2D.Double(100, 100 + 80 * i + off, 700 + twice, 100 + 80 * i + off));
                pen.draw(new Line2D.Double(100 + 200 * i + off, 100, 100 + 200 * i + off, 340 + twice));
            }
        }
        pen.dispose();
        StraightPage page = StraightPage.of(image, DPI);
        return Lattice.cells(RulingLines.of(page, page.ink()).lines()).stream().mapToInt(List::size).sum();
    }

    private static int cells(Look look, byte[] pdf) {
        StraightPage page = StraightPage.of(new Scanner(look, DPI, 3).pages(pdf, 1, 1).get(0), DPI);
        return Lattice.cells(RulingLines.of(page, page.ink()).lines()).stream().mapToInt(List::size).sum();
    }
}
