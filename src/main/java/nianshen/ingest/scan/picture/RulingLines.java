package nianshen.ingest.scan.picture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import nianshen.ingest.page.Box;
import nianshen.ingest.page.Lattice;
import nianshen.ingest.page.Ruling;

/**
 * The ruling lines of tables on a straight page, in points. What else is straight in a picture is left out: strokes of
 * large type, arcs of stamps, pen strokes; a false wall would put a right figure into a wrong column.
 */
public final class RulingLines {

    /** Level and upright strokes at least so long, and made of ink so long, in points. */
    private static final Stroke.Kind LEVEL = new Stroke.Kind(5, 14, 3.5);
    private static final Stroke.Kind UPRIGHT = new Stroke.Kind(4, 9, 3.5);
    /** Lines that are hardly to be seen tell themselves by their length: no letter's strokes are so long, nor are those of two rows. */
    private static final Stroke.Kind LEVEL_HAIR = new Stroke.Kind(14, 60, 3.5);
    private static final Stroke.Kind UPRIGHT_HAIR = new Stroke.Kind(14, 30, 3.5);
    /** Lines that are no more than this darker than the lightest paper beside them are faint. */
    private static final double FAINT = 90;
    private static final int FEW = 3;
    /** Shorter lines are no walls but where they end on others. */
    private static final double SHORT = 28;
    /** What is smaller than this across is no table. */
    private static final double NARROW_TABLE = 90;
    private static final double LOW_TABLE = 45;
    /** Lines this near are one line. */
    private static final double SAME = 1.6;
    private static final double GAP = 5;
    /** Walls of a row without a border end this near to each other's ends, and so large a share of those there does. */
    private static final double ALIKE = 3;
    private static final double OPEN = 0.6;
    /** Long lines tell how dark the lines of a table are; shorter ones that are paler than this share are no lines. */
    private static final double LONG = 60;
    private static final double SHORTER = 140;
    private static final double PALE = 0.6;
    /** Long lines that are paler than this shine through from the other side of the paper. */
    private static final double PALER = 0.5;

    /** Lines of which less than this share is ink are broken: dashes and dots, or what a hard black and white left of fine ones. */
    private static final double WHOLE = 0.995;
    /** Of a broken line more than this share is ink, by how dark it is on the whole. */
    private static final double BROKEN = 0.2;

    private final Gray page;
    private final double pixels;
    private boolean broken;

    private RulingLines(StraightPage page) {
        this.page = page.figures();
        this.pixels = page.pixels();
    }

    /**
     * What straight lines there are on a page.
     *
     * @param lines  the ruling lines of tables
     * @param strays lines that run through tables and are none of theirs
     */
    public record Found(List<Ruling> lines, List<Ruling> strays) {
    }

    /** The ruling lines of the page. */
    public static Found of(StraightPage page, Bitmap ink) {
        return new RulingLines(page).lines(DoubleLines.closed(ink, page.pixels()));
    }

    private Found lines(Bitmap ink) {
        List<Stroke> flat = strokes(ink, true, LEVEL);
        List<Stroke> high = strokes(ink, false, UPRIGHT);
        double usual = usual(joined(flat));
        List<Stroke> hairs = usual == 0 ? hairs(true) : List.of();
        broken = usual == 0 ? hairs.stream().filter(s -> s.length() >= SHORTER * pixels).count() >= FEW : isBroken(ink, joined(flat));
        boolean faint = broken || usual > 0 && usual < FAINT;
        if (faint) {
            double due = broken ? BROKEN * usual : PALER * usual;
            (hairs.isEmpty() ? hairs(true) : hairs).stream().filter(s -> darkness(ruling(s)) >= due).forEach(flat::add);
            hairs(false).stream().filter(s -> darkness(ruling(s)) >= due).forEach(high::add);
        }
        List<Ruling> level = joined(flat);
        level.removeIf(r -> r.length() < SHORT);
        List<Ruling> all = joined(walls(high, new WallProof(ink, pixels, level, LOW_TABLE, faint)));
        all.removeIf(r -> r.length() < SHORT && !ends(r, level));
        all.addAll(level);
        List<Ruling> strays = Lattice.groups(all).stream().map(Strays::of).flatMap(List::stream).toList();
        all.removeAll(strays);
        return new Found(tables(all), strays);
    }

    private List<Ruling> tables(List<Ruling> all) {
        List<Ruling> kept = new ArrayList<>();
        for (List<Ruling> table : Lattice.groups(all)) {
            Box box = table.stream().map(Ruling::box).reduce(Box::union).orElseThrow();
            if (box.width() >= NARROW_TABLE && !isType(table)) {
                kept.addAll(box.height() < LOW_TABLE ? table : real(table));
            }
        }
        return kept;
    }

    /** Short level lines with nothing upright among them are strokes of characters that stand side by side. */
    private static boolean isType(List<Ruling> lines) {
        return lines.stream().allMatch(r -> r.flat() && r.length() < SHORTER);
    }

    /** Lines that are fainter than ink, or so in parts. */
    private List<Stroke> hairs(boolean flat) {
        return strokes(FaintLines.of(page, flat, pixels), flat, flat ? LEVEL_HAIR : UPRIGHT_HAIR);
    }

    /** Whether there is no ink on a part of most long level lines, from end to end of all that lie on one level. */
    private boolean isBroken(Bitmap ink, List<Ruling> level) {
        List<Ruling> whole = new ArrayList<>();
        for (Ruling line : level.stream().sorted(Comparator.comparingDouble(Ruling::at)).toList()) {
            Ruling last = whole.isEmpty() ? null : whole.get(whole.size() - 1);
            if (last != null && line.at() - last.at() < SAME) {
                whole.set(whole.size() - 1, new Ruling(true, last.at(), Math.min(last.from(), line.from()), Math.max(last.to(), line.to())));
            } else {
                whole.add(line);
            }
        }
        double[] shares = whole.stream().filter(r -> r.length() >= SHORTER).mapToDouble(r -> share(ink, r)).sorted().toArray();
        return shares.length > 0 && shares[shares.length / 2] < WHOLE;
    }

    private double share(Bitmap ink, Ruling line) {
        int y = (int) Math.round(line.at() * pixels);
        int reach = (int) Math.ceil(SAME * pixels);
        int from = (int) (line.from() * pixels);
        int to = (int) (line.to() * pixels);
        int[] near = IntStream.rangeClosed(Math.max(0, y - reach), Math.min(ink.height() - 1, y + reach)).toArray();
        return IntStream.range(from, to).filter(x -> Arrays.stream(near).anyMatch(at -> ink.at(x, at))).count() / (double) (to - from);
    }

    /** How dark long lines are; 0 where there are too few. */
    private double usual(List<Ruling> lines) {
        double[] dark = lines.stream().filter(r -> r.length() >= LONG).mapToDouble(this::darkness).sorted().toArray();
        return dark.length < FEW ? 0 : dark[dark.length / 2];
    }

    private Ruling ruling(Stroke s) {
        return new Ruling(s.flat(), (s.middle() + 0.5) / pixels, s.from() / pixels, (s.to() + 1) / pixels);
    }

    private List<Stroke> strokes(Bitmap ink, boolean flat, Stroke.Kind points) {
        return Stroke.of(ink, flat, new Stroke.Kind(points.run() * pixels, points.least() * pixels, points.thickest() * pixels));
    }

    /** Uprights without the strokes of letters; a piece counts where it goes on what a high one leaves off, and a short one on which ink hangs where any goes on from it. */
    private List<Stroke> walls(List<Stroke> uprights, WallProof proof) {
        List<Stroke> walls = new ArrayList<>();
        List<Stroke> knotted = new ArrayList<>();
        List<Stroke> pieces = new ArrayList<>();
        for (Stroke upright : uprights) {
            List<Stroke> proved = proof.walls(upright);
            (proved.size() == 1 && proved.get(0).length() < SHORT * pixels && !proof.isPlain(proved.get(0)) ? knotted : walls).addAll(proved);
            pieces.addAll(proved.isEmpty() && upright.length() < LOW_TABLE * pixels && proof.isPiece(upright) ? List.of(upright) : List.of());
        }
        walls.addAll(knotted.stream().filter(k -> walls.stream().anyMatch(w -> goesOn(k, w))).toList());
        List<Stroke> high = walls.stream().filter(w -> w.length() >= SHORT * pixels).toList();
        pieces.stream().filter(p -> high.stream().anyMatch(w -> goesOn(p, w))).forEach(walls::add);
        return walls;
    }

    private boolean goesOn(Stroke one, Stroke other) {
        return Math.abs(one.middle() - other.middle()) < SAME * pixels && one.from() <= other.to() + GAP * pixels && other.from() <= one.to() + GAP * pixels;
    }

    private static boolean ends(Ruling upright, List<Ruling> level) {
        return ends(upright, upright.from(), level) && ends(upright, upright.to(), level);
    }

    private static boolean ends(Ruling upright, double at, List<Ruling> level) {
        return level.stream().anyMatch(l -> Math.abs(l.at() - at) < WallProof.MEETING && upright.at() > l.from() - WallProof.MEETING && upright.at() < l.to() + WallProof.MEETING);
    }

    /** Strokes in line with each other as one; what lies aslant on a page that is straight is no line. */
    private List<Ruling> joined(List<Stroke> strokes) {
        List<Ruling> lines = new ArrayList<>();
        strokes.stream().filter(s -> Math.abs(s.slope()) * s.length() <= Math.max(2.5 * pixels, 0.012 * s.length()))
                .map(this::ruling)
                .sorted(Comparator.comparingDouble(Ruling::from)).forEach(piece -> join(piece, lines));
        return lines;
    }

    private static void join(Ruling piece, List<Ruling> lines) {
        for (int i = 0; i < lines.size(); i++) {
            Ruling line = lines.get(i);
            if (Math.abs(line.at() - piece.at()) < SAME && piece.from() <= line.to() + GAP) {
                double at = piece.length() > line.length() ? piece.at() : line.at();
                lines.set(i, new Ruling(line.flat(), at, line.from(), Math.max(line.to(), piece.to())));
                return;
            }
        }
        lines.add(piece);
    }

    /** The lines of a table without strokes of a stamp or of type that chance to reach from one level line to the next. */
    private List<Ruling> real(List<Ruling> table) {
        double[] dark = table.stream().filter(r -> r.length() >= LONG).mapToDouble(this::darkness).sorted().toArray();
        double usual = dark.length == 0 ? 0 : dark[dark.length / 2];
        return table.stream().filter(r -> r.length() >= SHORTER || darkness(r) >= PALE * usual).filter(r -> !alone(r, table))
                .filter(r -> !isLoose(r, table)).map(r -> r.flat() ? r : cut(r, table)).toList();
    }

    /** A short upright line above and below which no other goes on is the stroke of a letter. */
    private static boolean alone(Ruling r, List<Ruling> table) {
        return !r.flat() && r.length() < LOW_TABLE && !ends(r, table.stream().filter(Ruling::flat).toList())
                && table.stream().noneMatch(o -> o != r && !o.flat() && Math.abs(o.at() - r.at()) <= 2.5);
    }

    /** A level line that hangs in the air, and goes on nowhere, is the stroke of a pen: it would cut a figure's cell in two, of which one is blank. */
    private static boolean isLoose(Ruling r, List<Ruling> table) {
        return r.flat() && r.length() < SHORTER && !(meets(r, r.from(), table) && meets(r, r.to(), table))
                && table.stream().noneMatch(o -> o.flat() && o.length() >= SHORTER && Math.abs(o.at() - r.at()) < SAME);
    }

    private static boolean meets(Ruling level, double end, List<Ruling> table) {
        return table.stream().anyMatch(o -> !o.flat() && Math.abs(o.at() - end) < WallProof.MEETING
                && level.at() > o.from() - WallProof.MEETING && level.at() < o.to() + WallProof.MEETING);
    }

    /** An upright line without what sticks out over the first and the last level line: the stroke of a letter beside the table. */
    private static Ruling cut(Ruling r, List<Ruling> table) {
        double[] met = met(r, table);
        boolean sticksOut = met.length >= 2 && met[0] - r.from() < SHORT && r.to() - met[met.length - 1] < SHORT;
        return sticksOut ? new Ruling(false, r.at(), isOpen(r.from(), met[0], table) ? r.from() : Math.max(r.from(), met[0] - 1),
                isOpen(r.to(), met[met.length - 1], table) ? r.to() : Math.min(r.to(), met[met.length - 1] + 1)) : r;
    }

    private static double[] met(Ruling upright, List<Ruling> table) {
        return table.stream().filter(o -> o.flat() && o.length() >= SHORT && o.meets(upright, 3)).mapToDouble(Ruling::at).sorted().toArray();
    }

    /** Whether most uprights of a table that reach its outermost level line end as far beyond it: a row that was parted from its border where the page ended. */
    private static boolean isOpen(double end, double outermost, List<Ruling> table) {
        List<Ruling> reaching = table.stream().filter(o -> !o.flat() && o.from() < outermost + 3 && o.to() > outermost - 3).toList();
        long beyond = reaching.stream().filter(o -> Math.min(Math.abs(o.from() - end), Math.abs(o.to() - end)) < ALIKE).count();
        return Math.abs(end - outermost) > WallProof.TAIL && beyond >= FEW && beyond > OPEN * reaching.size();
    }

    /** How much darker than its surroundings a line is, at most of its places; one that is broken on the whole. */
    private double darkness(Ruling line) {
        int from = (int) Math.round((line.from() + 1) * pixels);
        int to = (int) Math.round((line.to() - 1) * pixels);
        if (to <= from) {
            return 0;
        }
        int[] dark = new int[to - from];
        Arrays.setAll(dark, i -> darkness(line.flat(), from + i, (int) Math.round(line.at() * pixels)));
        Arrays.sort(dark);
        return broken ? Arrays.stream(dark).average().orElse(0) : dark[dark.length / 2];
    }

    private int darkness(boolean flat, int along, int across) {
        int low = 255;
        int high = 0;
        for (int d = (int) (-5 * pixels); d <= 5 * pixels; d++) {
            int x = flat ? along : across + d;
            int y = flat ? across + d : along;
            if (x >= 0 && y >= 0 && x < page.width() && y < page.height()) {
                low = Math.abs(d) <= 1.2 * pixels ? Math.min(low, page.at(x, y)) : low;
                high = Math.max(high, page.at(x, y));
            }
        }
        return high - low;
    }
}
