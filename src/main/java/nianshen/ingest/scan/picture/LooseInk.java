package nianshen.ingest.scan.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What stands outside the ruled tables of a page: lines of text, cut where wide gaps part them, and what stands by itself
 * beside them and was not found as a line, as lone digits often are not. A table without ruling lines is made of such.
 */
public final class LooseInk {

    /** Font size by the height of a line as it is found. */
    private static final double EM = 0.8;
    /** So wide a gap, in font sizes, parts two pieces of a line. */
    private static final double APART = 1.2;
    /** Marks nearer than this to each other, in font sizes, make one figure. */
    private static final double TOGETHER = 0.6;
    /** Pieces whose middles are no farther than this above each other, in font sizes, may stand in one row. */
    private static final double LEVEL = 1;
    /** How high and how wide the marks of a figure are, in font sizes. */
    private static final double LOWEST = 0.4;
    private static final double HIGHEST = 1.2;
    private static final double WIDEST = 2;
    /** No figure is wider than this, in font sizes. */
    private static final double LONGEST = 9;
    private static final double END = 0.2;
    /** The border of a table is thicker than its line by so many pixels on each side; what is no higher than that is a rest of it. */
    private static final int BORDER = 2;
    private static final int HAIR = 3;

    /** What is smaller than this, in font sizes, is dust; letters stand out of a line as far as that at most. */
    private static final double DUST = 0.15;

    private final List<Area> lines;
    private final double usual;
    private final List<List<Area>> own = new ArrayList<>();
    private final List<Area> strays = new ArrayList<>();

    /**
     * A line or a part of one.
     *
     * @param found whether it was found as text, and not only as ink
     * @param apart whether something else stands on its level behind a wide gap, as in a row of a table
     */
    public record Piece(Area area, boolean found, boolean apart) {
    }

    private LooseInk(List<Area> lines, Marks marks) {
        this.lines = lines;
        this.usual = lines.stream().mapToDouble(l -> EM * l.height()).sorted().skip(lines.size() / 2).findFirst().orElse(0);
        lines.forEach(line -> own.add(new ArrayList<>()));
        marks.loose().forEach(mark -> give(mark, strays));
        marks.touching().forEach(mark -> give(mark, new ArrayList<>()));
    }

    /**
     * What of the ink hangs together outside the ruled tables, in no order.
     *
     * @param loose    what stands by itself
     * @param touching what of letters that touch the border of a table stands outside: they belong to lines of text, or to nothing
     */
    public record Marks(List<Area> loose, List<Area> touching) {
    }

    /**
     * The pieces, in no order.
     *
     * @param lines as they were found outside the tables
     */
    public static List<Piece> pieces(List<Area> lines, Marks marks) {
        return new LooseInk(lines, marks).pieces();
    }

    /**
     * The marks on a page.
     *
     * @param tables the boxes of the ruled tables
     */
    public static Marks marks(Bitmap ink, List<Area> tables) {
        Map<Boolean, List<Area>> marks = ink.without(tables.stream().map(t -> t.shrunk(-BORDER)).toList()).patches().stream().map(Patch::area)
                .collect(Collectors.partitioningBy(a -> tables.stream().anyMatch(t -> t.shrunk(-BORDER - 1).touches(a))));
        return new Marks(marks.get(false), marks.get(true).stream().filter(a -> a.height() > HAIR).toList());
    }

    private void give(Area mark, List<Area> others) {
        int best = -1;
        for (int i = 0; i < lines.size(); i++) {
            boolean nearer = best < 0 || Math.abs(lines.get(i).middleY() - mark.middleY()) < Math.abs(lines.get(best).middleY() - mark.middleY());
            best = lines.get(i).holdsMiddleOf(mark) && nearer ? i : best;
        }
        (best < 0 ? others : own.get(best)).add(mark);
    }

    private List<Piece> pieces() {
        List<Area> found = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            cut(grown(lines.get(i), own.get(i)), own.get(i), found);
        }
        List<Area> lone = together(strays.stream().filter(this::isLikeDigit).toList()).stream()
                .filter(a -> a.width() <= LONGEST * usual && found.stream().noneMatch(f -> f.isLevelWith(a, 0) && a.gap(f) < APART * usual)).toList();
        List<Area> all = Stream.concat(found.stream(), lone.stream()).toList();
        List<Piece> pieces = new ArrayList<>();
        found.forEach(a -> pieces.add(new Piece(a, true, a.width() <= LONGEST * usual && isApart(a, all))));
        lone.stream().filter(a -> isApart(a, all)).forEach(a -> pieces.add(new Piece(a, false, true)));
        return pieces;
    }

    /** A line with the letters at its ends that were not found as parts of it, as thin ones are not: they are its own from now on. */
    private Area grown(Area line, List<Area> marks) {
        double em = EM * line.height();
        Area grown = line;
        for (Area next = beside(grown, em); next != null; next = beside(grown, em)) {
            marks.add(next);
            strays.remove(next);
            grown = new Area(Math.min(grown.left(), next.left() - 1), grown.top(), Math.max(grown.right(), next.right() + 1), grown.bottom());
        }
        return grown;
    }

    /** A stray mark beside a line, nearer than what stands apart; null where there is none. */
    private Area beside(Area line, double em) {
        double off = DUST * em;
        return strays.stream().filter(m -> Math.max(m.width(), m.height()) >= off && m.width() <= WIDEST * em && m.top() >= line.top() - off && m.bottom() <= line.bottom() + off)
                .filter(m -> m.gap(line) < APART * em).findFirst().orElse(null);
    }

    private boolean isLikeDigit(Area mark) {
        return mark.height() >= LOWEST * usual && mark.height() <= HIGHEST * usual && mark.width() <= WIDEST * usual;
    }

    private boolean isApart(Area piece, List<Area> all) {
        return all.stream().anyMatch(o -> o != piece && o.isLevelWith(piece, LEVEL * usual) && o.gap(piece) >= APART * usual);
    }

    /** A line without wide gaps stays as it was found. */
    private static void cut(Area line, List<Area> marks, List<Area> pieces) {
        double em = EM * line.height();
        List<Area> parts = joined(marks, APART * em);
        if (parts.size() < 2) {
            pieces.add(line);
            return;
        }
        int end = (int) Math.round(END * em);
        parts.forEach(p -> pieces.add(new Area(p.left() - end, line.top(), p.right() + end, line.bottom())));
    }

    /** Digits side by side. */
    private List<Area> together(List<Area> marks) {
        List<List<Area>> rows = new ArrayList<>();
        for (Area mark : marks.stream().sorted(Comparator.comparingInt(Area::top)).toList()) {
            rows.stream().filter(r -> r.get(0).isLevelWith(mark, 0)).findFirst().orElseGet(() -> {
                rows.add(new ArrayList<>());
                return rows.get(rows.size() - 1);
            }).add(mark);
        }
        return rows.stream().flatMap(r -> joined(r, TOGETHER * usual).stream()).toList();
    }

    /** Marks of one row, those as one box between which the gap is not as wide. */
    private static List<Area> joined(List<Area> marks, double gap) {
        List<Area> joined = new ArrayList<>();
        for (Area mark : marks.stream().sorted(Comparator.comparingInt(Area::left)).toList()) {
            Area last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && last.gap(mark) < gap) {
                joined.set(joined.size() - 1, last.union(mark));
            } else {
                joined.add(mark);
            }
        }
        return joined;
    }
}
