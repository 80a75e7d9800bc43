package nianshen.ingest.scan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nianshen.ingest.scan.picture.Area;
import nianshen.ingest.scan.picture.Imprint;
import nianshen.ingest.scan.picture.Overlay;

/**
 * The figures of a page, digit by digit. Print repeats itself: every 7 of a table looks like the other ones. What was read
 * as a 7 and looks like no other is the work of a pen, hidden by one, cut off, or no 7; none of it is a figure for sure.
 */
final class Prints {

    private static final String NOUGHT = "0";
    /** Digits are alike up to this share, or up to so many times that by which those of this page usually differ, and in any case up to the last. */
    private static final double ALIKE = 0.025;
    private static final double USUAL = 6;
    private static final double MOST = 0.15;
    /** Where more than this share of a page's figures cannot be relied on no other one can, be there so many at least. */
    private static final double POOR = 0.4;
    private static final int PAGE = 20;
    /** With fewer digits that have their likes nothing can be told of a page. */
    private static final int FEW = 6;
    /** So many of one sign tell how much they differ. */
    private static final int MANY = 8;
    /** Of digits with level strokes that nothing upright stands beside such a share more is torn than of the others, and so many, where strokes were lost. */
    private static final String FINE = "2357";
    private static final double LOST = 0.08;
    /** Of rounds such a share lies in pieces then. */
    private static final String ROUND = "069";
    private static final double BROKEN = 0.2;
    private static final int FEW_TORN = 4;
    /** Digits that hang together differ nowhere by more from others side by side, of the darkest there is. */
    private static final double ROW_REST = 0.5;
    /** The upright of a 4 is a 1 to the eye, the slant of a 2 a 7. */
    private static final String RUINS = "17";
    /** Digits of one size differ in height by so many pixels, or by such a share. */
    private static final double PIXELS = 1.5;
    private static final double SHARE = 0.07;
    /** A figure that is another one with a comma in place of a point. */
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}([.,]\\d{3})+");
    /** So much of the height of a figure lies below its digits at most where a comma stands among them. */
    private static final double TAIL = 0.25;
    /** Those alike differ in width by no more, in pixels: what is left of a 4 may be a 1 but for that. */
    private static final double WIDER = 2.5;

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

        /** Whether one of its digits is what is left of another one that lost its fine strokes. */
        boolean mayBeRuin() {
            return text.chars().anyMatch(c -> RUINS.indexOf(c) >= 0);
        }
    }

    private final List<Figure> figures = new ArrayList<>();
    private final List<Area> struck = new ArrayList<>();
    /** Those that stand elsewhere than others, or in which a sign does. */
    private final Set<Integer> displaced = new TreeSet<>();
    private Placings placings = new Placings();
    private final Map<Character, List<Imprint>> bySign = new HashMap<>();
    private final Map<Character, List<Imprint>> others = new HashMap<>();
    private final Noughts noughts = new Noughts();
    private final Pitch pitch = new Pitch();
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
        List<Imprint> digits = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            boolean digit = Character.isDigit(text.charAt(i));
            digits.addAll(digit ? List.of(parts.get(i)) : List.of());
            (digit ? bySign : others).computeIfAbsent(text.charAt(i), s -> new ArrayList<>()).add(parts.get(i));
        }
        pitch.add(line, text, whole, parts);
        if (GROUPED.matcher(text).matches() && !isSigned(text, parts)) {
            displaced.add(line);
        }
        if (parts.isEmpty() || !digits.isEmpty()) {
            figures.add(new Figure(line, text, whole, digits));
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
        Set<Imprint> marked = new HashSet<>(Weights.tooHeavy(bySign.values()));
        marked.addAll(Spots.spotted(bySign.values()));
        marked.addAll(Paleness.tooPale(bySign.values()));
        Set<Integer> odd = new TreeSet<>(unlike());
        odd.addAll(displaced);
        odd.addAll(pitch.odd());
        boolean torn = isTorn();
        figures.stream().filter(f -> f.isStruck() || f.digits().stream().anyMatch(marked::contains) || f.isTorn() || torn && f.mayBeRuin()).map(Figure::line).forEach(odd::add);
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

    /**
     * Whether fine strokes were lost all over the page: digits that are made of such are torn, and far more of them than of the
     * others, or of rounds only the sides are left.
     */
    private boolean isTorn() {
        long torn = digits(FINE, true).filter(Imprint::isTorn).count();
        return torn >= FEW_TORN && share(digits(FINE, true), Imprint::isTorn) - share(digits(FINE, false), Imprint::isTorn) > LOST
                || digits(ROUND, true).count() >= FEW && share(digits(ROUND, true), d -> !d.isTorn() && d.isBroken()) > BROKEN;
    }

    private Stream<Imprint> digits(String signs, boolean among) {
        return bySign.entrySet().stream().filter(e -> signs.indexOf(e.getKey()) >= 0 == among).flatMap(e -> e.getValue().stream());
    }

    private static double share(Stream<Imprint> digits, Predicate<Imprint> which) {
        return digits.mapToInt(d -> which.test(d) ? 1 : 0).average().orElse(0);
    }

    /** The numbers of those with a digit that does not look as others do. */
    private List<Integer> unlike() {
        Map<Imprint, Double> likeness = new HashMap<>();
        bySign.values().forEach(same -> same.forEach(p -> likeness.put(p, likeness(p, same))));
        double[] sorted = known(likeness.values());
        if (sorted.length < FEW) {
            return List.of();
        }
        double least = least(sorted);
        Map<Imprint, Double> due = new HashMap<>();
        bySign.values().forEach(same -> {
            double[] own = known(same.stream().map(likeness::get).toList());
            same.forEach(p -> due.put(p, own.length < MANY ? least : Math.max(least, least(own))));
        });
        List<Imprint> proper = likeness.entrySet().stream().filter(e -> e.getValue() >= least).map(Map.Entry::getKey).toList();
        Map<Character, List<Imprint>> proved = new HashMap<>(others);
        bySign.forEach((sign, same) -> proved.put(sign, same.stream().filter(p -> likeness.get(p) >= least).sorted(Comparator.comparingDouble(p -> -likeness.get(p))).toList()));
        return figures.stream().filter(f -> f.digits().isEmpty() ? isOdd(f, proved, least, proper) : f.digits().stream().anyMatch(d -> isOdd(d, likeness.get(d), due.get(d), proper, beside(f, likeness, least))))
                .map(Figure::line).toList();
    }

    private static double[] known(Collection<Double> likeness) {
        return likeness.stream().filter(l -> l >= 0).mapToDouble(l -> l).sorted().toArray();
    }

    /** How much digits are alike at least that are print, where others are so much alike. */
    private static double least(double[] sorted) {
        return 1 - Math.min(MOST, Math.max(ALIKE, USUAL * (1 - sorted[sorted.length / 2])));
    }

    /** Whether heights are those of digits of one size. */
    static boolean isAsHigh(int one, int other) {
        return Math.abs(one - other) <= Math.max(PIXELS, SHARE * other);
    }

    /** Whether they are as high and as wide as each other. */
    static boolean isAsLarge(Imprint one, Imprint other) {
        return isAsHigh(one.height(), other.height()) && isAsWide(one, other);
    }

    private static boolean isAsWide(Imprint one, Imprint other) {
        return Math.abs(one.width() - other.width()) <= Math.max(WIDER, SHARE * other.height());
    }

    /** How much it is like others of its size: like the second best of several; less than nothing where there is but one that is not alike, or none. */
    private static double likeness(Imprint print, List<Imprint> same) {
        double[] like = same.stream().filter(o -> o != print && isAsHigh(o.height(), print.height())).mapToDouble(o -> isAsWide(o, print) ? print.likeness(o) : 0).sorted().toArray();
        if (like.length < 2) {
            return like.length == 1 && like[0] >= 1 - ALIKE ? like[0] : -1;
        }
        return like[like.length - (like.length == 2 ? 1 : 2)];
    }

    /** Digits that hang together look as if others stood side by side, best of their size; where there is no such digit nobody knows what belongs to it, and where there is no such sign they have at least the height of others. */
    private boolean isOdd(Figure figure, Map<Character, List<Imprint>> proved, double least, List<Imprint> proper) {
        int high = high(figure, proper);
        List<Imprint> row = figure.text().chars().mapToObj(c -> one((char) c, high, proved)).collect(Collectors.toCollection(ArrayList::new));
        List<Imprint> digits = IntStream.range(0, row.size()).filter(i -> Character.isDigit(figure.text().charAt(i))).mapToObj(row::get).collect(Collectors.toCollection(ArrayList::new));
        if (digits.contains(null)) {
            return true;
        }
        if (row.contains(null)) {
            return isOdd(high, proper) || figure.whole().restOfDigits(digits) > ROW_REST * Spots.small(high);
        }
        Set<Imprint> likes = Set.copyOf(proper);
        Overlay.Match match = figure.whole().match(row);
        return match.rest() > ROW_REST * Spots.small(high) || match.likeness() < (row.stream().allMatch(likes::contains) ? least : 1 - MOST);
    }

    /** A sign as it looks so high; null where there is none. */
    private Imprint one(char sign, int high, Map<Character, List<Imprint>> proved) {
        if (!Character.isDigit(sign)) {
            return proved.getOrDefault(sign, List.of()).stream().findFirst().orElse(null);
        }
        List<Imprint> same = Stream.concat(proved.getOrDefault(sign, List.of()).stream(), bySign.getOrDefault(sign, List.of()).stream()).toList();
        return same.stream().filter(p -> isAsHigh(p.height(), high)).findFirst()
                .or(() -> same.stream().findFirst().map(p -> p.sized((double) high / p.height()))).orElse(null);
    }

    /** How high the digits of a figure are that hang together: a comma among them reaches lower. */
    private static int high(Figure figure, List<Imprint> proper) {
        int high = figure.whole().high();
        return figure.text().indexOf(',') < 0 ? high
                : proper.stream().mapToInt(Imprint::height).filter(h -> h <= high && h >= (1 - TAIL) * high).max().orElse(high);
    }

    private static boolean isOdd(int high, List<Imprint> proper) {
        return proper.stream().filter(h -> isAsHigh(high, h.height())).count() < 2;
    }

    /** Whether it is wider than all others of its height: something sticks out of it. */
    private static boolean isWide(Imprint digit, List<Imprint> proper) {
        return proper.stream().filter(k -> isAsHigh(digit.height(), k.height())).noneMatch(k -> digit.width() <= k.width() + Math.max(WIDER, SHARE * digit.height()));
    }

    /** The heights of those digits of a figure that have their likes. */
    private static int[] beside(Figure figure, Map<Imprint, Double> likeness, double least) {
        return figure.digits().stream().filter(d -> likeness.get(d) >= least).mapToInt(Imprint::height).toArray();
    }

    /** A digit without its like has at least the height of others, and of those beside it. */
    private static boolean isOdd(Imprint digit, double like, double least, List<Imprint> proper, int[] beside) {
        return like < 0 ? isOdd(digit.height(), proper) || isWide(digit, proper) || Arrays.stream(beside).anyMatch(h -> !isAsHigh(digit.height(), h)) : like < least;
    }
}
