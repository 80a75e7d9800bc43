package nianshen.ingest.scan;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nianshen.ingest.scan.picture.Imprint;

/** How much ink the digits of a page are made of: one that was written over, or struck through, is heavier than its likes. */
final class Weights {

    /** By such a share digits of one kind differ, or by so many times that by which those of this page usually do, and by the last in any case. */
    private static final double ALIKE = 0.1;
    private static final double USUAL = 6;
    private static final double MOST = 0.22;
    /** Fewer others tell nothing. */
    private static final int FEW = 3;

    private Weights() {
    }

    /** Those that are too heavy. */
    static Set<Imprint> odd(Digits digits) {
        Map<Imprint, Double> more = new HashMap<>();
        digits.kinds().forEach(same -> same.forEach(print -> weigh(print, same, more)));
        double[] sorted = more.values().stream().mapToDouble(Math::abs).sorted().toArray();
        double most = sorted.length == 0 ? 0 : Math.min(MOST, Math.max(ALIKE, USUAL * sorted[sorted.length / 2]));
        return more.keySet().stream().filter(print -> more.get(print) > most).collect(Collectors.toSet());
    }

    /** Notes by how much it is heavier than others of its height, where there are enough. */
    private static void weigh(Imprint print, List<Imprint> same, Map<Imprint, Double> more) {
        double[] others = same.stream().filter(o -> o != print && Digits.isAsHigh(o.height(), print.height())).mapToDouble(Imprint::weight).sorted().toArray();
        if (others.length >= FEW) {
            more.put(print, print.weight() / others[others.length / 2] - 1);
        }
    }
}
