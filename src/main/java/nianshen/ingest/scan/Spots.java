package nianshen.ingest.scan;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nianshen.ingest.scan.picture.Imprint;

/**
 * Where digits differ from others of their kind: a stroke more or less is a small part of a digit, which stays much like the
 * others on the whole, and all there is in its place.
 */
final class Spots {

    /** Prints of one digit differ nowhere by more, of the darkest there is, or by more than so many times what nearly all digits of the page do. */
    private static final double LEAST = 0.35;
    private static final double USUAL = 1.5;
    private static final double NEARLY_ALL = 0.95;
    /** In sizes that differ by such a share, up to the last, they differ by no more. */
    private static final double NEAR = 0.25;
    private static final double OTHER_SIZE = 0.5;
    /** So many of those most like it are laid over a digit; the second best tells, since one may be written over as it is. */
    private static final int NEAREST = 5;
    private static final int BEST = 2;
    private static final double NONE = 1;

    private Spots() {
    }

    /** Those that have one. */
    static Set<Imprint> odd(Digits digits) {
        Map<Imprint, Double> rests = new HashMap<>();
        Set<Imprint> spotted = new HashSet<>();
        for (List<Imprint> same : digits.kinds()) {
            for (Imprint print : same) {
                List<Imprint> large = same.stream().filter(o -> o != print && Digits.isAsLarge(o, print)).toList();
                if (large.size() >= BEST) {
                    rests.put(print, rest(print, large, digits));
                } else if (isAlone(print, large, same, digits)) {
                    spotted.add(print);
                }
            }
        }
        double[] sorted = rests.values().stream().mapToDouble(r -> r).sorted().toArray();
        double most = sorted.length == 0 ? NONE : USUAL * sorted[(int) (NEARLY_ALL * sorted.length)];
        rests.forEach((print, rest) -> spotted.addAll(rest > Math.max(most, least(print)) ? Set.of(print) : Set.of()));
        return spotted;
    }

    private static double least(Imprint print) {
        return LEAST * Digits.small(print.height());
    }

    /** Whether it is unlike the one other that is as large, if there is one, and those that nearly are. */
    private static boolean isAlone(Imprint print, List<Imprint> large, List<Imprint> same, Digits digits) {
        List<Imprint> near = same.stream().filter(o -> o != print && Math.abs(o.height() - print.height()) <= NEAR * print.height()).toList();
        return !near.isEmpty() && rest(print, large, digits) > least(print) && rest(print, near, digits) > OTHER_SIZE * Digits.small(print.height());
    }

    /** By how much it differs where it differs most from the second best of others, or from the only one. */
    private static double rest(Imprint print, List<Imprint> others, Digits digits) {
        double[] rests = others.stream().sorted(Comparator.comparingDouble(o -> -digits.likeness(print, o))).limit(NEAREST).mapToDouble(print::rest).sorted().toArray();
        return rests.length == 0 ? NONE : rests[Math.min(rests.length, BEST) - 1];
    }
}
