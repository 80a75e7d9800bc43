package nianshen.ingest.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nianshen.ingest.scan.picture.Imprint;

/**
 * The strokes of a page that are read as signs: before numbers less than nothing, and in the place of a number. Print repeats
 * itself: a stroke that is like no other may be the work of a pen, or of a stamp, and whatever it runs through is not read.
 */
final class Strokes {

    /** They are alike to this share at least, and differ in size and in how high they stand by so many pixels. */
    private static final double ALIKE = 0.9;
    private static final int PIXELS = 2;
    /** A minus is no higher than this, by the digit behind it. */
    private static final double HIGHEST = 0.5;
    private static final Pattern LONE = Pattern.compile("[-/]+");
    private static final Pattern MINUS = Pattern.compile("-\\d.*");

    /**
     * One of them.
     *
     * @param line by which number its figure was written
     * @param sign what it is read as, with all that stands in the place of a number
     * @param rise how far above the foot of the digit behind it its own lies, in pixels; 0 where none stands there
     */
    private record Stroke(int line, String sign, Imprint print, int rise) {

        boolean isLike(Stroke other) {
            return other != this && sign.equals(other.sign) && Math.abs(print.width() - other.print.width()) <= PIXELS && Math.abs(print.height() - other.print.height()) <= PIXELS
                    && Math.abs(rise - other.rise) <= PIXELS && print.likeness(other.print) >= ALIKE;
        }
    }

    private final List<Stroke> strokes = new ArrayList<>();
    private final Set<Integer> unseen = new TreeSet<>();

    /**
     * Adds that of a figure, where it has one.
     *
     * @param whole how all of it looks
     * @param parts its characters where they stand apart
     */
    void add(int line, String text, Imprint whole, List<Imprint> parts) {
        if (LONE.matcher(text).matches()) {
            strokes.add(new Stroke(line, text, whole, 0));
        } else if (MINUS.matcher(text).matches()) {
            addMinus(line, parts);
        }
    }

    private void addMinus(int line, List<Imprint> parts) {
        if (parts.isEmpty() || parts.get(0).height() > HIGHEST * parts.get(1).height()) {
            unseen.add(line);
        } else {
            strokes.add(new Stroke(line, "", parts.get(0), parts.get(1).foot() - parts.get(0).foot()));
        }
    }

    /** The numbers of figures whose stroke is like no other one. */
    Set<Integer> odd() {
        Set<Integer> odd = new TreeSet<>(unseen);
        strokes.stream().filter(s -> strokes.stream().noneMatch(s::isLike)).map(Stroke::line).forEach(odd::add);
        return odd;
    }
}
