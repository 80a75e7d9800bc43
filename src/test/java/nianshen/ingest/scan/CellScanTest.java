package nianshen.ingest.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nianshen.ingest.page.Glyph;
import nianshen.ingest.page.Warp;
import nianshen.ingest.scan.picture.Area;
import nianshen.ingest.scan.picture.Gray;
import nianshen.ingest.scan.picture.StraightPage;
import org.junit.jupiter.api.Test;

/** A figure counts where both eyes agree on it; ink on which they do not is neither blank nor a number. */
class CellScanTest {

    private static final double DPI = 200;
    private static final Area CELL = new Area(10, 10, 110, 70);

    /** Says what it is told to, one reading after the other. */
    private record Parrot(Iterator<Sighting> first, Iterator<Sighting> second) implements Recogniser {

        @Override
        public List<Area> lines(Gray page) {
            return List.of();
        }

        @Override
        public Sighting read(Gray line, Eye eye) {
            return (eye == Eye.FIRST ? first : second).next();
        }
    }

    private static Recogniser.Sighting says(String text, double sure) {
        float[] all = new float[text.length()];
        float[] place = new float[text.length()];
        for (int i = 0; i < all.length; i++) {
            all[i] = (float) sure;
            place[i] = (i + 0.5f) / all.length;
        }
        Recogniser.Said said = new Recogniser.Said(text, all, place);
        return new Recogniser.Sighting(said, said);
    }

    private static StraightPage page(int grey, int x, int y, int width, int height) {
        return page(pen -> {
            pen.setColor(new Color(grey, grey, grey));
            pen.fillRect(x, y, width, height);
        });
    }

    private static StraightPage page(Consumer<Graphics2D> drawing) {
        BufferedImage image = new BufferedImage(120, 80, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 120, 80);
        pen.setColor(Color.BLACK);
        drawing.accept(pen);
        pen.dispose();
        Gray gray = Gray.of(image);
        return new StraightPage(gray, gray, Warp.NONE, DPI);
    }

    private static String read(StraightPage page, List<Recogniser.Sighting> first, List<Recogniser.Sighting> second) {
        GlyphRow glyphs = new GlyphRow(DPI / 72);
        new CellScan(new Parrot(first.iterator(), second.iterator()), page, CELL, GlyphRow.Size.OWN, new Prints()).write(glyphs);
        return glyphs.glyphs().stream().map(Glyph::text).collect(Collectors.joining());
    }

    private static StraightPage inked() {
        return page(0, 50, 25, 14, 28);
    }

    @Test
    void bothEyesAgree() {
        assertEquals("7", read(inked(), List.of(says("7", 0.7), says("7", 0.95)), List.of(says("7", 0.9), says("7", 0.9))));
    }

    @Test
    void oneReadingIsEmptyAndNoneSaysOtherwise() {
        assertEquals("7", read(inked(), List.of(says("7", 0.9), says("", 0)), List.of(says("", 0), says("7", 0.9))));
    }

    @Test
    void oneReadingSaysOtherwise() {
        assertEquals(Glyph.UNKNOWN, read(inked(), List.of(says("7", 0.94), says("7", 0.99)), List.of(says("7", 0.99), says("1", 0.6))));
    }

    @Test
    void bothEyesAreBeyondDoubtAtOnceAndNothingElseIsAsked() {
        assertEquals("7", read(inked(), List.of(says("7", 0.96)), List.of(says("7", 0.97))));
    }

    @Test
    void bothEyesAreBeyondDoubtOfDifferentFigures() {
        assertEquals(Glyph.UNKNOWN, read(inked(), List.of(says("7", 0.99), says("7", 0.99)), List.of(says("1", 0.99), says("7", 0.99))));
    }

    @Test
    void onlyOneEyeSeesAFigure() {
        assertEquals(Glyph.UNKNOWN, read(inked(), List.of(says("7", 0.99), says("7", 0.99)), List.of(says("", 0), says("", 0), says("", 0))));
    }

    @Test
    void fromFartherAwayTheOtherEyeSeesIt() {
        assertEquals("7", read(inked(), List.of(says("7", 0.99), says("7", 0.99)), List.of(says("", 0), says("", 0), says("7", 0.9))));
        assertEquals(Glyph.UNKNOWN, read(inked(), List.of(says("7", 0.99), says("7", 0.99)), List.of(says("", 0), says("1", 0.5), says("7", 0.9))));
    }

    /** An eye takes characters side by side that are the same for one; how many they are the ink tells. */
    @Test
    void digitsTakenTogetherAreNoOtherFigureWhereTheInkIsAsMany() {
        List<Recogniser.Sighting> first = List.of(says("11", 0.94), says("11", 0.99));
        List<Recogniser.Sighting> second = List.of(says("1", 0.9), says("11", 0.9));
        StraightPage two = page(pen -> {
            pen.fillRect(46, 25, 5, 28);
            pen.fillRect(60, 25, 5, 28);
        });
        assertEquals("11", read(two, first, second));
        assertEquals(Glyph.UNKNOWN, read(inked(), first, second));
        assertEquals(Glyph.UNKNOWN, read(two, List.of(says("11", 0.94), says("11", 0.99)), List.of(says("7", 0.9), says("11", 0.9))));
    }

    @Test
    void theyAgreeButAreNotCertain() {
        assertEquals(Glyph.UNKNOWN, read(inked(), List.of(says("7", 0.7), says("7", 0.75)), List.of(says("7", 0.6), says("7", 0.79))));
    }

    @Test
    void nobodySeesAnythingInTheInk() {
        assertEquals(Glyph.UNKNOWN, read(inked(), List.of(says("", 0), says("", 0)), List.of(says("", 0), says("", 0))));
    }

    @Test
    void aBlankCellIsBlank() {
        assertEquals("", read(page(255, 0, 0, 1, 1), List.of(), List.of()));
    }

    @Test
    void dustIsNoInk() {
        assertEquals("", read(page(60, 50, 40, 3, 3), List.of(), List.of()));
    }

    @Test
    void aMarkTooPaleToReadIsNotBlank() {
        assertEquals(Glyph.UNKNOWN, read(page(236, 50, 25, 14, 28), List.of(), List.of()));
    }

    @Test
    void aShortWordThatTheOtherEyeReadsOtherwiseIsNotRead() {
        assertEquals(Glyph.UNKNOWN, read(inked(), List.of(says("石", 0.5)), List.of(says("0", 0.9))));
        assertEquals(Glyph.UNKNOWN, read(inked(), List.of(says("中", 0.98)), List.of(says("中", 0.9))));
        assertEquals("无", read(inked(), List.of(says("无", 0.97)), List.of(says("无", 0.96))));
    }

    @Test
    void aFigureWithAMarkBesideItIsNotRead() {
        for (String marked : List.of("￥43.1", "801V", "③", "$", "V")) {
            assertEquals(Glyph.UNKNOWN, read(inked(), List.of(says(marked, 0.99)), List.of(says(marked, 0.99))));
        }
    }

    @Test
    void aFigureWithItsUnitCountsWhereBothEyesSayTheSame() {
        assertEquals("98%", read(inked(), List.of(says("98%", 0.99)), List.of(says("98%", 0.9))));
        assertEquals("43件", read(inked(), List.of(says("43件", 0.99)), List.of(says("43件", 0.9))));
        assertEquals(Glyph.UNKNOWN, read(inked(), List.of(says("43件", 0.99)), List.of(says("48件", 0.9))));
    }

    @Test
    void whatEndsInACommaWasMarked() {
        assertEquals(Glyph.UNKNOWN, read(inked(), List.of(says("43,", 0.99), says("43,", 0.99)), List.of(says("43,", 0.99), says("43,", 0.99))));
    }

    /** Where a wall was not seen the figure of the next cell stands behind the words, far from them; a number that belongs to them does not. */
    @Test
    void figuresFarBehindWordsAreThoseOfAnotherCell() {
        assertEquals("继续办理" + Glyph.UNKNOWN, read(inked(), List.of(places("继续办理45", 1, 2, 3, 4, 8, 8.6)), List.of()));
        assertEquals("继续办理" + Glyph.UNKNOWN, read(inked(), List.of(places("继续办理丨45」46", 1, 2, 3, 4, 6, 8, 8.6, 10, 11, 11.6)), List.of()));
        assertEquals("继续办理45", read(inked(), List.of(places("继续办理45", 1, 2, 3, 4, 5, 5.6)), List.of()));
    }

    @Test
    void aNumberOnALineOfItsOwnAmongWordsIsThatOfAnotherCell() {
        StraightPage two = page(pen -> {
            pen.fillRect(46, 15, 12, 14);
            pen.fillRect(46, 45, 12, 14);
        });
        assertEquals(Glyph.UNKNOWN + "月（八）项", read(two, List.of(says("-2", 0.9), says("月（八）项", 0.9)), List.of()));
        assertEquals("规章规范性文件", read(two, List.of(says("规章", 0.9), says("规范性文件", 0.9)), List.of()));
    }

    /** @param at where the characters stand, in any unit */
    private static Recogniser.Sighting places(String text, double... at) {
        Recogniser.Said said = says(text, 0.9).text();
        for (int i = 0; i < at.length; i++) {
            said.place()[i] = (float) (at[i] / (at[at.length - 1] + 1));
        }
        return new Recogniser.Sighting(said, said);
    }

    @Test
    void wordsAreReadOnce() {
        assertEquals("总计", read(inked(), List.of(says("总计", 0.9)), List.of()));
    }
}
