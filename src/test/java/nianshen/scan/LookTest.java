package nianshen.scan;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What befalls a page is known by its name and a seed, so that what was read wrong once can be looked at again. */
class LookTest {

    private static final int DPI = 50;

    @ParameterizedTest
    @EnumSource(Look.class)
    void thePictureIsKnownByNameAndSeed(Look look) {
        BufferedImage page = Sheet.of(new BufferedImage(413, 585, BufferedImage.TYPE_INT_RGB), DPI).each((value, x, y) -> (int) (x * 20) % 2 == (int) (y * 30) % 2 ? 255 : 0).image();
        assertTrue(Arrays.equals(pixels(look, page, 7), pixels(look, page, 7)));
        assertFalse(look != Look.CLEAN && Arrays.equals(pixels(look, page, 7), pixels(Look.CLEAN, page, 7)));
    }

    private static int[] pixels(Look look, BufferedImage page, long seed) {
        BufferedImage image = look.of(page, DPI, seed, 0);
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }
}
