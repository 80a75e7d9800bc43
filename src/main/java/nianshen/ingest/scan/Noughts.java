package nianshen.ingest.scan;

import java.util.ArrayList;
import java.util.List;
import nianshen.ingest.scan.picture.Imprint;

/**
 * How the noughts of a page look that two eyes read beyond doubt: most figures of most reports are noughts, and what is all
 * but the same print, with the same hollow in its middle, need not be read again.
 */
final class Noughts {

    /** So many tell how they look. */
    private static final int FEW = 2;
    /** A nought is like another one to this share at least; a 6 or a 9, in poor scans, up to 0.972. */
    private static final double ALIKE = 0.98;
    /** Their widths and heights differ by no more, in pixels. */
    private static final int PIXELS = 2;

    /** By so much, of its darkest, the middle of one more is darker at most. */
    private static final double DARKER = 0.1;

    private final List<Imprint> known = new ArrayList<>();

    /** Adds one that was read. */
    void add(Imprint nought) {
        if (nought.isHollow()) {
            known.add(nought);
        }
    }

    /** Whether it is one more. */
    boolean hold(Imprint print) {
        return known.size() >= FEW && print.isHollow() && !print.isTorn() && known.stream().anyMatch(k -> isLike(k, print));
    }

    private static boolean isLike(Imprint known, Imprint print) {
        return Math.abs(known.width() - print.width()) <= PIXELS && Math.abs(known.height() - print.height()) <= PIXELS
                && print.darkestInside() <= known.darkestInside() + DARKER && known.likeness(print) >= ALIKE;
    }
}
