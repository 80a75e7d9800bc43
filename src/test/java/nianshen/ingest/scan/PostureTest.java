package nianshen.ingest.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import nianshen.ingest.scan.Recogniser.Eye;
import nianshen.ingest.scan.Recogniser.Said;
import nianshen.ingest.scan.Recogniser.Sighting;
import nianshen.ingest.scan.picture.Area;
import nianshen.ingest.scan.picture.Gray;
import org.junit.jupiter.api.Test;

/** Which way a page lies is told by the way in which its lines can be read; where there is none nobody knows. */
class PostureTest {

    private static final List<Area> LINES = List.of(new Area(10, 10, 90, 20), new Area(10, 30, 90, 40));

    @Test
    void thePageLiesAsItsLinesAreReadBest() {
        assertEquals("0 true", told(0.9f, 0.95f));
        assertEquals("2 true", told(0.5f, 0.95f));
        assertEquals("2 true", told(0.5f, 0.6f));
    }

    @Test
    void whereLinesAreReadAsBadlyEitherWayItIsNotSure() {
        assertEquals("0 false", told(0.6f, 0.55f));
        assertEquals("2 false", told(0.6f, 0.65f));
    }

    /** How a page lies whose lines are read so certainly as it lies, and upside down: their ink begins at the left. */
    private static String told(float upright, float turned) {
        BufferedImage image = new BufferedImage(100, 100, BufferedImage.TYPE_BYTE_GRAY);
        LINES.forEach(line -> image.getRaster().setPixels(line.left() + 40, line.top(), 40, line.height(), white(40 * line.height())));
        Recogniser recogniser = new Recogniser() {
            @Override
            public List<Area> lines(Gray page) {
                return LINES;
            }

            @Override
            public Sighting read(Gray line, Eye eye) {
                Said said = new Said("公", new float[] {line.at(1, 1) < 128 ? upright : turned}, new float[] {0.5f});
                return new Sighting(said, said);
            }
        };
        Posture posture = Posture.of(Gray.of(image), LINES, recogniser);
        return posture.turn() + " " + posture.sure();
    }

    private static int[] white(int pixels) {
        int[] white = new int[pixels];
        Arrays.fill(white, 255);
        return white;
    }
}
