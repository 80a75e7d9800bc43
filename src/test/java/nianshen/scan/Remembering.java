package nianshen.scan;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.CRC32C;
import nianshen.ingest.scan.Recogniser;
import nianshen.ingest.scan.onnx.OnnxRecogniser;
import nianshen.ingest.scan.picture.Area;
import nianshen.ingest.scan.picture.Gray;
import org.junit.jupiter.api.function.Executable;

/**
 * The recogniser that ships, asked once for each picture: it says the same of the same picture, and takes most of
 * the time that a page needs. Found by the tests before the other.
 */
public final class Remembering implements Recogniser {

    private static final AtomicBoolean SHUT = new AtomicBoolean();
    private static final Said NOTHING = new Said("", new float[0], new float[0]);
    private final Recogniser recogniser = new OnnxRecogniser();
    private final Map<String, List<Area>> lines = new ConcurrentHashMap<>();
    private final Map<String, Sighting> said = new ConcurrentHashMap<>();

    /** Runs tests of files whose pictures are beside the point: nothing is seen on any page, which would take seconds. */
    public static void withEyesShut(Executable test) throws Throwable {
        SHUT.set(true);
        try {
            test.execute();
        } finally {
            SHUT.set(false);
        }
    }

    @Override
    public List<Area> lines(Gray page) {
        return SHUT.get() ? List.of() : lines.computeIfAbsent(name(page), n -> recogniser.lines(page));
    }

    @Override
    public Sighting read(Gray line, Eye eye) {
        return SHUT.get() ? new Sighting(NOTHING, NOTHING) : said.computeIfAbsent(eye + " " + name(line), n -> recogniser.read(line, eye));
    }

    private static String name(Gray picture) {
        byte[] pixels = new byte[picture.width() * picture.height()];
        for (int y = 0; y < picture.height(); y++) {
            for (int x = 0; x < picture.width(); x++) {
                pixels[y * picture.width() + x] = (byte) picture.at(x, y);
            }
        }
        CRC32C sum = new CRC32C();
        sum.update(pixels);
        return picture.width() + " " + sum.getValue() + " " + Arrays.hashCode(pixels);
    }
}
