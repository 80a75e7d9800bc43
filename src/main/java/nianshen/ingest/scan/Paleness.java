package nianshen.ingest.scan;

import java.util.Set;
import java.util.stream.Collectors;
import nianshen.ingest.scan.picture.Imprint;

/**
 * How dark the digits of a page are: those printed in one go are about as dark as each other. What shines through from
 * elsewhere, a second print or the other side of the sheet, is paler.
 */
final class Paleness {

    /** The palest digit of a page is as dark as such a share of what digits usually are: where toner runs out half. */
    private static final double LEAST = 0.3;

    private Paleness() {
    }

    /** Those that are too pale. */
    static Set<Imprint> odd(Digits digits) {
        double[] sorted = digits.all().mapToDouble(Imprint::darkest).sorted().toArray();
        double usual = sorted.length == 0 ? 0 : sorted[sorted.length / 2];
        return digits.all().filter(p -> p.darkest() < LEAST * usual).collect(Collectors.toSet());
    }
}
