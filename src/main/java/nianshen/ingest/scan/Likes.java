package nianshen.ingest.scan;

import java.util.Collection;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nianshen.ingest.scan.picture.Imprint;

/** How much the digits of a page are like others of their kind and size, by what they are on the whole. */
final class Likes {

    /** Digits are alike up to this share, or up to so many times that by which those of this page usually differ, and in any case up to the last. */
    private static final double ALIKE = 0.025;
    private static final double USUAL = 6;
    private static final double MOST = 0.15;
    /** With fewer digits that have their likes nothing can be told of a page. */
    private static final int FEW = 6;
    /** So many of one sign tell how much they differ. */
    private static final int MANY = 8;

    private final Digits digits;
    private final Map<Imprint, Double> likeness = new IdentityHashMap<>();
    private final boolean known;
    private final double least;
    private final List<Imprint> proper;

    Likes(Digits digits) {
        this.digits = digits;
        digits.kinds().forEach(same -> same.forEach(p -> likeness.put(p, likeness(p, same))));
        double[] sorted = known(likeness.values());
        this.known = sorted.length >= FEW;
        this.least = known ? least(sorted) : 1;
        this.proper = digits.all().filter(this::isProper).toList();
    }

    /** Those that do not look as others do; none where there are too few to tell. */
    Set<Imprint> odd() {
        return known ? digits.kinds().stream().flatMap(same -> odd(same).stream()).collect(Collectors.toSet()) : Set.of();
    }

    /** Whether there are enough digits that have their likes. */
    boolean isKnown() {
        return known;
    }

    /** How much digits are alike at least that are print; of less certain ones less. */
    double least(boolean certain) {
        return certain ? least : 1 - MOST;
    }

    /** Those that have their likes. */
    List<Imprint> proper() {
        return proper;
    }

    /** Those that were read as a sign and have their likes, those most like others first. */
    List<Imprint> proper(char sign) {
        return digits.of(sign).stream().filter(this::isProper).sorted(Comparator.comparingDouble(p -> -likeness.get(p))).toList();
    }

    private boolean isProper(Imprint digit) {
        return likeness.get(digit) >= least;
    }

    private Set<Imprint> odd(List<Imprint> same) {
        double[] own = known(same.stream().map(likeness::get).toList());
        double due = own.length < MANY ? least : Math.max(least, least(own));
        return same.stream().filter(d -> likeness.get(d) < 0 ? isOdd(d) : likeness.get(d) < due).collect(Collectors.toSet());
    }

    /** A digit without its like has at least the height of others, and of those beside it, and is no wider than all of them: something would stick out of it. */
    private boolean isOdd(Imprint digit) {
        return isOdd(digit.height()) || proper.stream().filter(k -> Digits.isAsHigh(digit.height(), k.height())).noneMatch(k -> digit.width() <= k.width() + Digits.wider(digit))
                || digits.beside(digit).stream().anyMatch(b -> isProper(b) && !Digits.isAsHigh(digit.height(), b.height()));
    }

    /** Whether no two digits that have their likes are as high. */
    boolean isOdd(int high) {
        return proper.stream().filter(h -> Digits.isAsHigh(high, h.height())).count() < 2;
    }

    private static double[] known(Collection<Double> likeness) {
        return likeness.stream().filter(l -> l >= 0).mapToDouble(l -> l).sorted().toArray();
    }

    private static double least(double[] sorted) {
        return 1 - Math.min(MOST, Math.max(ALIKE, USUAL * (1 - sorted[sorted.length / 2])));
    }

    /** How much it is like others of its size: like the second best of several; less than nothing where there is but one that is not alike, or none. */
    private double likeness(Imprint print, List<Imprint> same) {
        double[] like = same.stream().filter(o -> o != print && Digits.isAsHigh(o.height(), print.height()))
                .mapToDouble(o -> Digits.isAsWide(o, print) ? digits.likeness(print, o) : 0).sorted().toArray();
        if (like.length < 2) {
            return like.length == 1 && like[0] >= 1 - ALIKE ? like[0] : -1;
        }
        return like[like.length - (like.length == 2 ? 1 : 2)];
    }
}
