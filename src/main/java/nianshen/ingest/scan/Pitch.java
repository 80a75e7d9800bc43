package nianshen.ingest.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nianshen.ingest.scan.picture.Imprint;

/**
 * How far the digits of a page stand from each other. All digits of a font are as wide; where two stand farther apart than
 * others do, something between them was not read, as a point that has paled, or one of them was added.
 */
final class Pitch {

    /** With fewer distances nothing is known of a page. */
    private static final int FEW = 8;
    /** Two digits are as far apart as others up to so many times that. */
    private static final double FARTHER = 1.28;
    /** A number is wider than others of as many digits by so much of its height at most; heights and widths are known to so many pixels. */
    private static final double WIDER = 0.15;
    private static final int ALIKE = 2;

    /**
     * Two digits side by side.
     *
     * @param line   by which number the figure was written
     * @param pixels between their middles
     * @param high   the higher of them, in pixels
     */
    private record Step(int line, double pixels, double high) {

        double share() {
            return pixels / high;
        }
    }

    /**
     * A number without point or comma.
     *
     * @param line   by which number it was written
     * @param digits how many
     */
    private record Whole(int line, int digits, int width, int high) {

        boolean isLike(Whole other) {
            return other != this && digits == other.digits && Math.abs(high - other.high) <= ALIKE;
        }
    }

    private final List<Step> steps = new ArrayList<>();
    private final List<Whole> wholes = new ArrayList<>();

    /**
     * Adds a figure.
     *
     * @param parts its characters where they stand apart
     */
    void add(int line, String text, Imprint whole, List<Imprint> parts) {
        if (text.chars().allMatch(Character::isDigit)) {
            wholes.add(new Whole(line, text.length(), whole.width(), whole.height()));
        }
        for (int i = 1; i < parts.size(); i++) {
            if (Character.isDigit(text.charAt(i - 1)) && Character.isDigit(text.charAt(i))) {
                steps.add(new Step(line, parts.get(i).middleX() - parts.get(i - 1).middleX(), Math.max(parts.get(i).height(), parts.get(i - 1).height())));
            }
        }
    }

    /** The numbers of those in which two digits stand farther apart than they do in others, by pixels as well as by their height. */
    Set<Integer> odd() {
        Set<Integer> odd = new TreeSet<>();
        if (steps.size() >= FEW) {
            double pixels = FARTHER * middle(steps.stream().mapToDouble(Step::pixels).sorted().toArray());
            double share = FARTHER * middle(steps.stream().mapToDouble(Step::share).sorted().toArray());
            steps.stream().filter(s -> s.pixels > pixels && s.share() > share).map(Step::line).forEach(odd::add);
        }
        wholes.stream().filter(this::isWide).map(Whole::line).forEach(odd::add);
        return odd;
    }

    /** Whether a number is wider than any other one of as many digits. */
    private boolean isWide(Whole whole) {
        int[] others = wholes.stream().filter(whole::isLike).mapToInt(Whole::width).sorted().toArray();
        return others.length >= FEW && whole.width > others[others.length - 1] + Math.max(ALIKE, WIDER * whole.high);
    }

    private static double middle(double[] sorted) {
        return sorted[sorted.length / 2];
    }
}
