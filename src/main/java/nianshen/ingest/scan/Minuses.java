package nianshen.ingest.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nianshen.ingest.scan.picture.Imprint;

/**
 * The signs of the numbers of a page that are less than nothing. Print repeats itself: a stroke before a figure that is like
 * no other may be the work of a pen, or of a stamp.
 */
final class Minuses {

    /** They are alike to this share at least, and differ in size and in how high they stand by so many pixels. */
    private static final double ALIKE = 0.9;
    private static final int PIXELS = 2;
    /** No higher than this, by the digit behind it. */
    private static final double HIGHEST = 0.5;

    /**
     * One of them.
     *
     * @param line by which number its figure was written
     * @param rise how far above the foot of the digit behind it its own lies, in pixels
     */
    private record Minus(int line, Imprint print, int rise) {

        boolean isLike(Minus other) {
            return other != this && Math.abs(print.width() - other.print.width()) <= PIXELS && Math.abs(print.height() - other.print.height()) <= PIXELS
                    && Math.abs(rise - other.rise) <= PIXELS && print.likeness(other.print) >= ALIKE;
        }
    }

    private final List<Minus> minuses = new ArrayList<>();
    private final Set<Integer> unseen = new TreeSet<>();

    /**
     * Adds that of a figure, where it has one.
     *
     * @param parts its characters where they stand apart
     */
    void add(int line, String text, List<Imprint> parts) {
        if (text.length() < 2 || text.charAt(0) != '-' || !Character.isDigit(text.charAt(1))) {
            return;
        }
        if (parts.isEmpty() || parts.get(0).height() > HIGHEST * parts.get(1).height()) {
            unseen.add(line);
        } else {
            minuses.add(new Minus(line, parts.get(0), parts.get(1).foot() - parts.get(0).foot()));
        }
    }

    /** The numbers of figures whose sign is like no other one. */
    Set<Integer> odd() {
        Set<Integer> odd = new TreeSet<>(unseen);
        minuses.stream().filter(m -> minuses.stream().noneMatch(m::isLike)).map(Minus::line).forEach(odd::add);
        return odd;
    }
}
