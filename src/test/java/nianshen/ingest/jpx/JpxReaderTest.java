package nianshen.ingest.jpx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.SplittableRandom;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import nianshen.ingest.source.Limit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures that another program (OpenJPEG 2.5) pressed in all the ways it knows, and what hostile ones do. */
class JpxReaderTest {

    private static final int HEAD = "P5\n203 127\n255\n".length();
    private static final int CUTS = 60;
    private static final int CHANGES = 150;

    /** By how much a point may differ: not at all where every bit was kept. */
    @ParameterizedTest
    @CsvSource({"exact.jp2, 0", "bypass.jp2, 0", "whole.jp2, 0", "layers.jp2, 25", "tiles.jp2, 0", "aside.j2k, 30", "precincts.jp2, 45", "apart.jp2, 20"})
    void grayIsReadInWhicheverWayItWasPressed(String file, int most) throws IOException {
        assertTrue(farthest("letters.pgm", file) <= most, () -> file);
    }

    @ParameterizedTest
    @CsvSource({"colours.jp2, 0", "colours-smooth.jp2, 60", "colours-apart.jp2, 80"})
    void coloursAreRead(String file, int most) throws IOException {
        assertTrue(farthest("colours.ppm", file) <= most, () -> file);
    }

    private static int farthest(String original, String file) throws IOException {
        byte[] due = bytes(original);
        byte[] read = points(ImageIO.read(new ByteArrayInputStream(bytes(file))));
        assertEquals(due.length - HEAD, read.length);
        int farthest = 0;
        for (int i = 0; i < read.length; i++) {
            farthest = Math.max(farthest, Math.abs((due[HEAD + i] & 0xFF) - (read[i] & 0xFF)));
        }
        return farthest;
    }

    private static byte[] points(BufferedImage image) {
        return ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
    }

    private static byte[] bytes(String file) throws IOException {
        try (InputStream in = JpxReaderTest.class.getResourceAsStream("/nianshen/jpx/" + file)) {
            return in.readAllBytes();
        }
    }

    @Test
    void aPartOfItIsGivenOut() throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName("JPEG2000").next();
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes("exact.jp2")))) {
            reader.setInput(in);
            ImageReadParam asked = reader.getDefaultReadParam();
            asked.setSourceRegion(new Rectangle(10, 20, 100, 60));
            asked.setSourceSubsampling(2, 3, 0, 0);
            BufferedImage part = reader.read(0, asked);
            assertEquals("50 20", part.getWidth() + " " + part.getHeight());
            byte[] whole = bytes("letters.pgm");
            assertEquals(whole[HEAD + (20 + 3 * 7) * 203 + 10 + 2 * 30], points(part)[7 * 50 + 30]);
        }
    }

    /** A part of a page is no page: what was to stand in the rest would be taken for blank. */
    @ParameterizedTest
    @ValueSource(strings = {"exact.jp2", "layers.jp2", "tiles.jp2", "colours-smooth.jp2"})
    void whatIsCutOffIsRefused(String file) throws IOException {
        byte[] whole = bytes(file);
        for (int i = 1; i <= CUTS; i++) {
            byte[] cut = Arrays.copyOf(whole, whole.length * i / (CUTS + 1));
            assertThrows(IOException.class, () -> JpxPicture.of(cut).image(), () -> file + " " + cut.length);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"exact.jp2", "bypass.jp2", "precincts.jp2", "aside.j2k", "colours-smooth.jp2"})
    void whatIsDamagedIsReadOrRefused(String file) throws IOException {
        byte[] whole = bytes(file);
        SplittableRandom random = new SplittableRandom(file.hashCode());
        int refused = 0;
        for (int i = 0; i < CHANGES; i++) {
            byte[] changed = whole.clone();
            // most of them where the sizes stand
            changed[random.nextInt(i % 4 == 0 ? whole.length : Math.min(whole.length, 220))] = (byte) random.nextInt();
            try {
                ImageIO.read(new ByteArrayInputStream(changed));
            } catch (IOException | Limit.Exceeded e) {
                refused++;
            }
        }
        assertTrue(refused > CHANGES / 10, file + " " + refused);
    }

    @Test
    void aPictureLargerThanAnyPageIsRefused() throws IOException {
        byte[] huge = bytes("exact.jp2");
        int size = 0;
        while ((huge[size] & 0xFF) != 0xFF || (huge[size + 1] & 0xFF) != 0x51) {
            size++;
        }
        Arrays.fill(huge, size + 6, size + 10, (byte) 0x11);
        assertThrows(Limit.Exceeded.class, () -> JpxPicture.of(huge));
    }
}
