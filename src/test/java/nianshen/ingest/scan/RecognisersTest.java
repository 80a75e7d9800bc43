package nianshen.ingest.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URL;
import java.net.URLClassLoader;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The recogniser is an addition: where it is there it reads, where it is not it is told how it is put in place. */
class RecognisersTest {

    @Test
    void oneThatIsThereReadsThePictureOfTheProgram() {
        assertEquals(Optional.of(TrialPicture.FIGURE), Recognisers.present().map(TrialPicture::read));
    }

    @Test
    void whereThereIsNoneItIsToldHowItIsPutInPlace() throws ReflectiveOperationException, java.io.IOException {
        URL program = Recognisers.class.getProtectionDomain().getCodeSource().getLocation();
        try (URLClassLoader alone = new URLClassLoader(new URL[] {program}, ClassLoader.getPlatformClassLoader())) {
            Class<?> recognisers = alone.loadClass(Recognisers.class.getName());
            assertEquals(Optional.empty(), recognisers.getMethod("present").invoke(null));
            assertEquals(false, recognisers.getMethod("isBroken").invoke(null));
            String advice = (String) recognisers.getMethod("advice").invoke(null);
            assertTrue(advice.contains("nianshen-scans.jar") && advice.contains("mvn -Pscans package") && advice.contains("target/lib"), advice);
        }
    }
}
