package nianshen.ingest.scan;

import java.util.Set;
import nianshen.ingest.scan.picture.Imprint;

/** One way to tell what is not as it was printed. */
@FunctionalInterface
interface DigitTest {

    /** Those digits of a page that are not as the others are. */
    Set<Imprint> odd(Digits digits);
}
