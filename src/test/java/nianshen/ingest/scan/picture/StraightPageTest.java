package nianshen.ingest.scan.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.SplittableRandom;
import java.util.function.DoubleBinaryOperator;
import nianshen.ingest.page.Warp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A page that was laid in askew is set straight by its lines of text, however far it was turned: figures of one row would else be read in others. */
class StraightPageTest {

    private static final int SIZE = 900;

    @ParameterizedTest
    @ValueSource(doubles = {-0.7, 2.3, 6, -9.2, 20, -33})
    void howeverFarAPageIsTurnedItIsSetStraight(double degrees) {
        Warp warp = StraightPage.of(page(degrees), 100).warp();
        double turn = Math.toDegrees(Math.atan2(warp.y(SIZE, SIZE / 2.0) - warp.y(0, SIZE / 2.0), warp.x(SIZE, SIZE / 2.0) - warp.x(0, SIZE / 2.0)));
        assertEquals(degrees, turn, 0.15);
    }

    /** A machine that knows black and white alone scatters dots for the grey of the paper, which are no ink. */
    @Test
    void theDotsOfAScreenAreNoInk() {
        BufferedImage image = page(0);
        for (int y = 0; y < SIZE; y += 3) {
            for (int x = y % 2; x < SIZE; x += 4) {
                image.setRGB(x, y, 0);
            }
        }
        double due = StraightPage.of(page(0), 100).ink().share();
        assertEquals(due, StraightPage.of(image, 100).ink().share(), 0.5 * due);
    }

    /** White letters on a dark head: the letters are ink, and the ground is none. */
    @Test
    void lightLettersOnADarkGroundAreInk() {
        BufferedImage image = page(0);
        Bitmap plain = StraightPage.of(image, 100).ink();
        for (int y = 190; y < 400; y++) {
            for (int x = 100; x < 800; x++) {
                image.setRGB(x, y, (image.getRGB(x, y) & 255) < 128 ? 0xFFFFFF : 0x1F4E79);
            }
        }
        Bitmap negative = StraightPage.of(image, 100).ink();
        int other = 0;
        for (int y = 210; y < 380; y++) {
            for (int x = 120; x < 780; x++) {
                other += plain.at(x, y) == negative.at(x, y) ? 0 : 1;
            }
        }
        assertTrue(other < 0.03 * 170 * 660, "pixels that are other: " + other);
    }

    /** A page in negative holds letters; one of nothing but black, as a damaged picture is drawn, with some specks on it, is left as it is. */
    @Test
    void aPageInNegativeIsTurnedLightAndABlackOneIsNot() {
        BufferedImage image = page(0);
        double due = StraightPage.of(image, 100).ink().share();
        BufferedImage black = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_INT_RGB);
        SplittableRandom random = new SplittableRandom(5);
        for (int i = 0; i < SIZE * SIZE; i++) {
            image.setRGB(i % SIZE, i / SIZE, ~image.getRGB(i % SIZE, i / SIZE));
            black.setRGB(i % SIZE, i / SIZE, random.nextInt(500) == 0 ? 0xFFFFFF : 0);
        }
        assertEquals(due, StraightPage.of(image, 100).ink().share(), 0.1 * due);
        Gray dark = Gray.of(black);
        assertSame(dark, Shades.lightened(dark, 100 / 72.0));
    }

    @Test
    void boldLettersAndShadowsAreNoDarkGround() {
        BufferedImage image = page(0);
        Gray page = Gray.of(image);
        assertSame(page, Shades.lightened(page, 100 / 72.0));
        for (int wide : new int[] {300, 420}) {
            Gray shadow = Gray.of(shaded((x, y) -> 1 / (1 + Math.exp(Math.hypot(x - 450, y - 450) / 30 - wide / 30.0))));
            assertSame(shadow, Shades.lightened(shadow, 100 / 72.0));
        }
    }

    /** The edge of a shadow is no ink, and what lies in it is as before. */
    @Test
    void aShadowThatEndsSharplyIsMadeLight() {
        double due = StraightPage.of(page(0), 100).ink().share();
        assertEquals(due, StraightPage.of(shaded((x, y) -> x > 90 && x < 820 && y > 300 && y < 810 ? 1 : 0), 100).ink().share(), 0.05 * due);
    }

    private static BufferedImage shaded(DoubleBinaryOperator depth) {
        BufferedImage image = page(0);
        for (int i = 0; i < SIZE * SIZE; i++) {
            int x = i % SIZE;
            int y = i / SIZE;
            image.setRGB(x, y, 0x10101 * (int) ((image.getRGB(x, y) & 255) * (1 - 0.55 * depth.applyAsDouble(x, y))));
        }
        return image;
    }

    /** Lines of blots as large as letters. */
    private static BufferedImage page(double degrees) {
        BufferedImage image = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, SIZE, SIZE);
        pen.rotate(Math.toRadians(degrees), SIZE / 2.0, SIZE / 2.0);
        pen.setColor(Color.BLACK);
        SplittableRandom random = new SplittableRandom(3);
        for (int y = 200; y < 700; y += 28) {
            for (int x = 150; x < 750; x += 17) {
                pen.fillRect(x, y + random.nextInt(4), random.nextInt(2, 13), random.nextInt(6, 13));
            }
        }
        pen.dispose();
        return image;
    }

    /** A red stamp is seen through, since it lies over figures; a figure that is printed in red, or a pen's red stroke, is what the cell says. */
    @Test
    void ofRedOnlyStampsAreSeenThrough() {
        BufferedImage image = page(0);
        Graphics2D pen = image.createGraphics();
        pen.setColor(new Color(210, 30, 30));
        pen.setStroke(new java.awt.BasicStroke(6));
        pen.drawOval(100, 100, 150, 150);
        pen.fillRect(600, 600, 6, 20);
        pen.drawLine(500, 700, 850, 700);
        pen.dispose();
        Gray figures = StraightPage.of(image, 100).figures();
        assertTrue(figures.at(175, 100) > 200, "the stamp's ring");
        assertTrue(figures.at(603, 610) < 150, "the digit");
        assertTrue(figures.at(700, 700) < 150, "the pen's stroke");
    }
}
