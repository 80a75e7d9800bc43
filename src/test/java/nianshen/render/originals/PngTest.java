package nianshen.render.originals;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** A picture of a page is the file that the platform makes of it. */
class PngTest {

    @Test
    void theBytesAreThoseOfThePlatform() throws IOException {
        Random random = new Random(20_260);
        int[][] sizes = {{1, 1}, {3, 40}, {640, 905}};
        for (int[] size : sizes) {
            for (int noise : new int[] {0, 7, 1}) {
                BufferedImage picture = new BufferedImage(size[0], size[1], BufferedImage.TYPE_INT_RGB);
                for (int i = 0; i < size[0] * size[1]; i++) {
                    picture.setRGB(i % size[0], i / size[0], noise > 0 && random.nextInt(noise) == 0 ? random.nextInt(1 << 24) : 0xFFFFFF);
                }
                ByteArrayOutputStream platform = new ByteArrayOutputStream();
                ImageIO.write(picture, "png", platform);
                assertArrayEquals(platform.toByteArray(), Png.of(picture), size[0] + "×" + size[1] + " " + noise);
            }
        }
    }
}
