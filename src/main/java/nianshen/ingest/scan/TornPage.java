package nianshen.ingest.scan;

import java.util.function.Predicate;
import java.util.stream.Stream;
import nianshen.ingest.scan.picture.Imprint;

/** A page on which fine strokes were lost: what is left of a digit may be another one. */
final class TornPage {

    /** Of digits with level strokes that nothing upright stands beside such a share more is torn than of the others, and so many, where strokes were lost. */
    private static final String FINE = "2357";
    private static final String OTHERS = "014689";
    private static final double LOST = 0.08;
    private static final int FEW_TORN = 4;
    /** Of rounds such a share lies in pieces then, of so many. */
    private static final String ROUND = "069";
    private static final double BROKEN = 0.2;
    private static final int FEW = 6;
    /** The upright of a 4 is a 1 to the eye, the slant of a 2 a 7. */
    private static final String RUINS = "17";

    private TornPage() {
    }

    /** Whether digits that are made of fine strokes are torn, and far more of them than of the others, or of rounds only the sides are left. */
    static boolean is(Digits digits) {
        return digits.among(FINE).filter(Imprint::isTorn).count() >= FEW_TORN && share(digits.among(FINE), Imprint::isTorn) - share(digits.among(OTHERS), Imprint::isTorn) > LOST
                || digits.among(ROUND).count() >= FEW && share(digits.among(ROUND), d -> !d.isTorn() && d.isBroken()) > BROKEN;
    }

    /** Whether one of the digits of a figure may be what is left of another one. */
    static boolean mayBeRuin(String text) {
        return text.chars().anyMatch(c -> RUINS.indexOf(c) >= 0);
    }

    private static double share(Stream<Imprint> digits, Predicate<Imprint> which) {
        return digits.mapToInt(d -> which.test(d) ? 1 : 0).average().orElse(0);
    }
}
