package nianshen.ingest.scan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nianshen.ingest.scan.picture.Area;
import nianshen.ingest.scan.picture.Imprint;

/**
 * The figures of a page, digit by digit. Print repeats itself: every 7 of a table looks like the other ones. What was read
 * as a 7 and looks like no other is the work of a pen, hidden by one, cut off, or no 7; none of it is a figure for sure.
 */
final class Prints {

    private static final String NOUGHT = "0";
    private static final List<DigitTest> TESTS = List.of(Weights::odd, Spots::odd, Paleness::odd);
    /** Where more than this share of a page's figures cannot be relied on no other one can, be there so many at least. */
    private static final double POOR = 0.4;
    private static final int PAGE = 20;
    /** A figure that is another one with a comma in place of a point. */
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}([.,]\\d{3})+");

    /**
     * A figure.
     *
     * @param line   by which number it was written
     * @param whole  how it looks
     * @param digits how its digits look; none where its characters hang together
     */
    private record Figure(int line, String text, Imprint whole, List<Imprint> digits) {

        boolean isTorn() {
            return whole.isTorn() && digits.isEmpty() || digits.stream().anyMatch(Imprint::isTorn);
        }

        /** Whether a stroke runs through it from end to end: where two fours touch one does. */
        boolean isStruck() {
            return text.length() > 1 && text.chars().allMatch(Character::isDigit) && text.chars().anyMatch(c -> c != '4') && whole.isStruck();
        }
    }

    private final List<Figure> figures = new ArrayList<>();
    private final List<Area> struck = new ArrayList<>();
    /** Those that stand elsewhere than others, or in which a sign does. */
    private final Set<Integer> displaced = new TreeSet<>();
    private Placings placings = new Placings();
    private final Digits digits = new Digits();
    private final Map<Character, List<Imprint>> signs = new HashMap<>();
    private final Noughts noughts = new Noughts();
    private final Pitch pitch = new Pitch();
    private final Strokes strokes = new Strokes();
    private int missed;
    private boolean distrusted;

    /** Tells that no figure of the page is sure. */
    void distrust() {
        distrusted = true;
    }

    /** Tells where something runs over the page, through whatever is printed there. */
    void strike(Area area) {
        struck.add(area);
    }

    /** Whether something runs through what is printed there. */
    boolean isStruck(Area area) {
        return struck.stream().anyMatch(area::touches);
    }

    /**
     * Adds a figure.
     *
     * @param line  by which number it was written
     * @param whole how it looks
     */
    void add(int line, String text, Imprint whole) {
        List<Imprint> parts = whole.parted(text);
        Map<Boolean, List<Integer>> places = IntStream.range(0, parts.size()).boxed().collect(Collectors.partitioningBy(i -> Character.isDigit(text.charAt(i))));
        List<Imprint> own = places.get(true).stream().map(parts::get).toList();
        digits.add(text, own);
        places.get(false).forEach(i -> signs.computeIfAbsent(text.charAt(i), s -> new ArrayList<>()).add(parts.get(i)));
        pitch.add(line, text, whole, parts);
        strokes.add(line, text, whole, parts);
        if (GROUPED.matcher(text).matches() && !isSigned(text, parts)) {
            displaced.add(line);
        }
        if (parts.isEmpty() || !own.isEmpty()) {
            figures.add(new Figure(line, text, whole, own));
        }
    }

    /** Whether what parts thousands or fractions reaches below the digits where it is a comma, and does not where it is a point; of what hangs together a comma is usual. */
    private static boolean isSigned(String text, List<Imprint> parts) {
        int feet = IntStream.range(0, parts.size()).filter(i -> Character.isDigit(text.charAt(i))).map(i -> parts.get(i).foot()).max().orElse(0);
        return parts.isEmpty() ? text.indexOf('.') < 0
                : IntStream.range(0, parts.size()).filter(i -> !Character.isDigit(text.charAt(i))).allMatch(i -> text.charAt(i) == ',' == parts.get(i).foot() > feet);
    }

    /** Adds a figure of which both eyes were beyond doubt at once. */
    void prove(String text, Imprint whole) {
        if (NOUGHT.equals(text)) {
            noughts.add(whole);
        }
    }

    /** What it says, where it is all but the same as others that were proved; null where that is not known. */
    String known(Imprint whole) {
        return noughts.hold(whole) ? NOUGHT : null;
    }

    /** Tells where a figure stands in a cell with walls. */
    void place(int line, Area cell, Area figure) {
        placings.add(line, cell, figure);
    }

    /** All figures of a table are told. */
    void endTable() {
        displaced.addAll(placings.odd());
        placings = new Placings();
    }

    /** The numbers of those that do not look as the others do, or as they were printed, or stand elsewhere. */
    Set<Integer> odd() {
        Likes likes = new Likes(digits);
        Set<Imprint> marked = Stream.concat(likes.odd().stream(), TESTS.stream().flatMap(test -> test.odd(digits).stream())).collect(Collectors.toSet());
        Joined joined = new Joined(digits, likes, signs);
        boolean torn = TornPage.is(digits);
        Set<Integer> odd = new TreeSet<>(displaced);
        odd.addAll(pitch.odd());
        odd.addAll(strokes.odd());
        figures.stream().filter(f -> f.isStruck() || f.isTorn() || torn && TornPage.mayBeRuin(f.text()) || f.digits().stream().anyMatch(marked::contains)
                || f.digits().isEmpty() && joined.isOdd(f.text(), f.whole())).map(Figure::line).forEach(odd::add);
        if (distrusted || isPoor(odd.size())) {
            figures.stream().map(Figure::line).forEach(odd::add);
        }
        return odd;
    }

    /** Whether so many figures of the page are unlike print, or were not read, that the others are no better but by chance. */
    private boolean isPoor(int odd) {
        int all = figures.size() + missed;
        return all >= PAGE && odd + missed > POOR * all;
    }

    /** A figure was not read. */
    void miss() {
        missed++;
    }
}
