package nianshen.ingest.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.TextAttribute;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import nianshen.ingest.scan.picture.Area;
import nianshen.ingest.scan.picture.CellInk;
import nianshen.ingest.scan.picture.Gray;
import nianshen.ingest.scan.picture.Imprint;
import org.junit.jupiter.api.Test;

/** Figures that do not look as print does are told apart by their looks alone, whatever was read. */
class PrintsTest {

    private static final double DPI = 200;
    private static final Area CELL = new Area(0, 0, 200, 60);
    private static final List<String> OTHERS = List.of("41", "14", "141", "44", "11", "414");
    /** Digits set so close touch. */
    private static final double TOUCHING = -0.09;

    private static void add(Prints prints, int line, String text, Consumer<Graphics2D> damage) {
        prints.add(line, text, print(text, damage));
    }

    private static Imprint print(String text, Consumer<Graphics2D> damage) {
        return print(text, 0, damage);
    }

    /** @param tracking between characters, in their sizes; below nought they touch */
    private static Imprint print(String text, double tracking, Consumer<Graphics2D> damage) {
        BufferedImage image = new BufferedImage(CELL.width(), CELL.height(), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, CELL.width(), CELL.height());
        pen.setColor(Color.BLACK);
        pen.setFont(new Font(Font.SERIF, Font.PLAIN, 30).deriveFont(Map.of(TextAttribute.TRACKING, tracking)));
        pen.drawString(text, 40, 42);
        pen.setColor(Color.WHITE);
        damage.accept(pen);
        pen.dispose();
        CellInk ink = new CellInk(Gray.of(image), CELL, DPI);
        Area all = ink.lines().stream().reduce((a, b) -> new Area(Math.min(a.left(), b.left()), a.top(), Math.max(a.right(), b.right()), b.bottom())).orElseThrow();
        return ink.print(all);
    }

    private static Prints usual() {
        Prints prints = new Prints();
        for (int i = 0; i < OTHERS.size(); i++) {
            add(prints, i, OTHERS.get(i), pen -> { });
        }
        return prints;
    }

    @Test
    void whatIsAlikeIsPrint() {
        assertEquals(Set.of(), usual().odd());
    }

    /** Most figures of a report are noughts: when some are proved the next need not be read, but nothing else is taken for one, and no nought with a mark on it. */
    @Test
    void aNoughtLikeOthersIsKnown() {
        Prints prints = new Prints();
        assertNull(prints.known(print("0", pen -> { })));
        prints.prove("0", print("0", pen -> { }));
        prints.prove("0", print("0", pen -> { }));
        assertEquals("0", prints.known(print("0", pen -> { })));
        for (String other : List.of("1", "2", "3", "4", "5", "6", "7", "8", "9", "00", "O", "6.")) {
            assertNull(prints.known(print(other, pen -> { })), other);
        }
        assertNull(prints.known(print("0", pen -> pen.fillRect(0, 30, 120, 2))));
        assertNull(prints.known(print("0", pen -> {
            pen.setColor(Color.GRAY);
            pen.drawLine(40, 40, 56, 22);
        })));
    }

    /** A point that has paled leaves the gap that it stood in: 4.1 is not 41. */
    @Test
    void digitsFartherApartThanOthersLostAPoint() {
        Prints prints = usual();
        prints.add(10, "41", print("4", pen -> behind(pen, "1", 70)));
        prints.add(11, "41", print("4", pen -> behind(pen, "1", 60)));
        assertEquals(Set.of(10), prints.odd());
    }

    private static void behind(Graphics2D pen, String text, int x) {
        pen.setColor(Color.BLACK);
        pen.drawString(text, x, 42);
    }

    /** On a page so poor that two of five figures were not read it is chance which were, and what they are. */
    @Test
    void whereFarTooManyFiguresAreNotReadNoneIsSure() {
        Prints prints = usual();
        OTHERS.forEach(other -> add(prints, 10 + OTHERS.indexOf(other), other, pen -> { }));
        for (int i = 0; i < 8; i++) {
            prints.miss();
        }
        assertEquals(Set.of(), prints.odd());
        prints.miss();
        assertEquals(2 * OTHERS.size(), prints.odd().size());
    }

    /** A pen went through it from end to end: what a 1 and a 4 are then has no likes, but no two digits have such a stroke. */
    @Test
    void whatIsStruckThroughIsNoFigure() {
        Prints prints = usual();
        add(prints, 10, "70", pen -> strike(pen, 28));
        add(prints, 11, "70", pen -> strike(pen, 33));
        add(prints, 12, "444", pen -> { });
        assertEquals(Set.of(10, 11), prints.odd());
    }

    private static void strike(Graphics2D pen, int y) {
        pen.setColor(Color.BLACK);
        pen.fillRect(34, y, 40, 3);
    }

    /** A 1 on which another 1 was written looks as it did, and is heavier. */
    @Test
    void whatWasWrittenOverIsHeavier() {
        Prints prints = usual();
        add(prints, 10, "1", pen -> {
            pen.setColor(Color.BLACK);
            pen.fillRect(46, 22, 5, 18);
        });
        assertEquals(Set.of(10), prints.odd());
    }

    /** A printing head leaves out a row: the digit is in two. */
    @Test
    void aDigitWithARowMissingIsNone() {
        Prints prints = usual();
        add(prints, 10, "4", pen -> pen.fillRect(0, 30, 120, 2));
        assertEquals(Set.of(10), prints.odd());
    }

    /** Where many fine strokes are lost, an upright may be what is left of a 4; figures without uprights alone are as they were. */
    @Test
    void whereManyDigitsAreTornNoUprightIsSure() {
        Prints prints = usual();
        Set<Integer> due = new TreeSet<>(Set.of(0, 1, 2, 4, 5));
        for (int i = 10; i < 15; i++) {
            add(prints, i, "5", pen -> pen.fillRect(0, 30, 120, 2));
            due.add(i);
        }
        assertEquals(due, prints.odd());
    }

    /** A 4 that lost its slant and its bar is as wide as it was. */
    @Test
    void whatIsLeftOfAnotherDigitIsWiderThanItsLikes() {
        Prints prints = usual();
        add(prints, 10, "1", pen -> {
            pen.setColor(Color.GRAY);
            pen.drawLine(36, 40, 47, 24);
        });
        assertEquals(Set.of(10), prints.odd());
    }

    /** 56,667 and 56.667 are not the same number, and a comma in a coarse scan is a point to the eye: it reaches below the digits all the same. */
    @Test
    void whatReachesBelowTheDigitsIsNoPoint() {
        Prints prints = usual();
        prints.add(10, "44,114", print("44,114", pen -> { }));
        prints.add(11, "44.114", print("44.114", pen -> { }));
        prints.add(12, "44.114", print("44,114", pen -> { }));
        prints.add(13, "44,114", print("44.114", pen -> { }));
        prints.add(14, "44.11", print("44.11", pen -> { }));
        assertEquals(Set.of(12, 13), prints.odd());
    }

    /** Digits that hang together are compared with others side by side, and not with what happens to be cut out of them. */
    @Test
    void digitsThatHangTogetherAreComparedAsARow() {
        Prints prints = usual();
        prints.add(10, "44,114", print("44,114", TOUCHING, pen -> { }));
        prints.add(11, "44.114", print("44.114", TOUCHING, pen -> { }));
        assertEquals(Set.of(11), prints.odd());
    }

    /** A stroke of a pen on a digit is a small part of it, and where it stands all there is: in a digit that has its likes, in one whose like is larger, and in digits that hang together. */
    @Test
    void aStrokeMoreIsSeenWhereItStands() {
        Prints prints = usual();
        Consumer<Graphics2D> foot = pen -> stroke(pen, 44, 41, 12, 3);
        prints.add(10, "4", print("4", foot));
        prints.add(11, "4", print("4", pen -> { }));
        prints.add(12, "144", print("144", TOUCHING, pen -> { }));
        prints.add(13, "144", print("144", TOUCHING, pen -> stroke(pen, 60, 22, 4, 20)));
        prints.add(14, "7", print("7", pen -> { }));
        prints.add(15, "7", print("7", pen -> stroke(pen, 44, 30, 12, 3)));
        assertEquals(Set.of(10, 13, 14, 15), prints.odd());
    }

    private static void stroke(Graphics2D pen, int x, int y, int wide, int high) {
        pen.setColor(Color.BLACK);
        pen.fillRect(x, y, wide, high);
    }

    /** Of digits that hang together one that stands nowhere else on the page may be anything. */
    @Test
    void whatHangsTogetherWithADigitOfWhichThereIsNoOtherIsNotSure() {
        Prints prints = usual();
        prints.add(10, "48", print("48", 2 * TOUCHING, pen -> { }));
        assertEquals(Set.of(10), prints.odd());
    }

    /** Where nobody can say which way up a page lies, a 6 may be a 9. */
    @Test
    void onAPageThatMayLieUpsideDownNoFigureIsSure() {
        Prints prints = usual();
        prints.distrust();
        assertEquals(OTHERS.size(), prints.odd().size());
    }

    /** What shines through from another print is paler, beside a figure and in place of one. */
    @Test
    void whatIsPalerThanOtherDigitsIsNoFigure() {
        Prints prints = usual();
        Consumer<Graphics2D> pale = pen -> {
            pen.setColor(new Color(200, 200, 200));
            pen.drawString("1", 61, 42);
        };
        prints.add(10, "41", print("4", pale));
        prints.add(11, "44.41", print("44.4", TOUCHING, pen -> {
            pen.setColor(new Color(200, 200, 200));
            pen.drawString("1", 97, 42);
        }));
        assertEquals(Set.of(10, 11), prints.odd());
    }

    /** Before a figure a pen leaves strokes as well. */
    @Test
    void aMinusLikeNoOtherIsNotSure() {
        Prints prints = usual();
        add(prints, 20, "-14", pen -> { });
        assertEquals(Set.of(20), prints.odd());
        add(prints, 21, "-41", pen -> { });
        prints.add(22, "-14", print("14", pen -> {
            pen.setColor(Color.BLACK);
            pen.fillRect(20, 26, 16, 5);
        }));
        assertEquals(Set.of(22), prints.odd());
    }

    /** Where a stamp or a pen ran over a cell its stroke may be all that is seen of what stands there. */
    @Test
    void aStrokeInThePlaceOfANumberLikeNoOtherIsNotSure() {
        Prints prints = usual();
        add(prints, 20, "/", pen -> { });
        assertEquals(Set.of(20), prints.odd());
        add(prints, 21, "/", pen -> { });
        prints.add(22, "/", print("", pen -> {
            pen.setColor(Color.BLACK);
            pen.setStroke(new BasicStroke(4));
            pen.drawLine(40, 46, 62, 12);
        }));
        add(prints, 23, "-", pen -> { });
        assertEquals(Set.of(22, 23), prints.odd());
    }

    /** In the shadow of a hand ink is as much darker than its paper as elsewhere, by the share of light that comes back: what lies in the light beside it is no heavier. */
    @Test
    void whatLiesInAShadowIsNoOtherPrint() {
        Prints prints = new Prints();
        for (int i = 0; i < 2 * OTHERS.size(); i++) {
            add(prints, i, OTHERS.get(i % OTHERS.size()), i < OTHERS.size() / 2 ? pen -> { } : PrintsTest::shade);
        }
        assertEquals(Set.of(), prints.odd());
    }

    private static void shade(Graphics2D pen) {
        pen.setColor(new Color(0, 0, 0, 140));
        pen.fillRect(0, 0, CELL.width(), CELL.height());
    }
}
