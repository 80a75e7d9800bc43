package nianshen.ingest.canvas;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianshen.ingest.page.Box;
import nianshen.ingest.page.Glyph;
import nianshen.ingest.page.Page;
import nianshen.ingest.page.Ruling;

/** Collects what is drawn on a page, as the page is shown, and judges at the end what can be seen. */
public final class Canvas {

    /** A page drawn with more curves than this, and no text, has its text as outlines. */
    private static final int MANY_CURVES = 400;
    private static final double CLIP_SLACK = 2;
    private static final double LETTER_SLACK = 0.5;
    /** How far a character's box reaches below the base line, in font sizes: that of Chinese type. */
    public static final double DEPTH = 0.12;

    /** A character drawn again stands no farther off than this part of its size: nearer than the next digit. */
    private static final double BESIDE = 5;

    /** Smaller than this, in points, nobody reads a text. */
    private static final double TINY = 1.2;
    /** Drawn narrower than this part of their breadth, letters are strokes. */
    private static final double NARROW = 0.15;
    /** The height of a digit in font sizes, and how much of one is enough to know it by. */
    private static final double DIGIT = 0.7;
    private static final double MOST = 0.7;
    /** No letter of a report is larger, in points. */
    private static final double FIGURE = 36;
    /** And none is smaller. */
    private static final double LETTER = 2.5;

    private record Ink(Glyph glyph, int turn, Look look) {
    }

    private final int number;
    private final double width;
    private final double height;
    private final List<Ink> inks = new ArrayList<>();
    private final List<Ruling> rules = new ArrayList<>();
    private final List<Box> pictures = new ArrayList<>();
    private final List<Box> areas = new ArrayList<>();
    private final Covers covers;
    private final PageLosses losses;
    private final DrawingLimits limits;
    private final int[] turns = new int[4];
    private final Aslant aslant = new Aslant();
    private final List<Box> drawings = new ArrayList<>();
    private Box edge;
    private final Grounds grounds;
    private final List<double[]> slants = new ArrayList<>();
    private Box clip;
    private Box bounds;
    private List<double[][]> holes = List.of();
    private int curves;

    /** @param losses what the page is known to lack */
    public Canvas(int number, double width, double height, PageLosses losses, DrawingLimits limits) {
        this.losses = losses;
        this.limits = limits;
        this.number = number;
        this.width = width;
        this.height = height;
        this.covers = new Covers(limits, width * height);
        this.grounds = new Grounds(limits);
        clip(whole());
    }

    /** The page itself. */
    public Box whole() {
        return new Box(0, 0, width, height);
    }

    /** Whether nothing was drawn. */
    public boolean isBlank() {
        return inks.isEmpty() && rules.isEmpty() && pictures.isEmpty() && areas.isEmpty();
    }

    /** Whether characters were drawn, to be seen or not. */
    public boolean hasText() {
        return !inks.isEmpty();
    }

    /** From now on nothing shows outside. */
    public void clip(Box to) {
        clip(to, List.of());
    }

    /** @param without outlines that leave holes in it */
    public void clip(Box to, List<double[][]> without) {
        edge = to;
        clip = to.grown(CLIP_SLACK);
        bounds = to.grown(LETTER_SLACK);
        holes = without;
    }

    /** Whether a letter in the box is cut off. */
    private boolean cutOff(Box box) {
        return !bounds.containsMiddleOf(box) || !holes.isEmpty() && holes.stream().anyMatch(hole -> !Contour.within(hole, box.middleX(), box.middleY()));
    }

    void curve() {
        curves++;
    }

    void rule(boolean flat, double at, double from, double to) {
        double first = Math.max(from, flat ? clip.left() : clip.top());
        double last = Math.min(to, flat ? clip.right() : clip.bottom());
        boolean within = flat ? at >= clip.top() && at <= clip.bottom() : at >= clip.left() && at <= clip.right();
        if (within && last >= first) {
            limits.lines.use(1);
            rules.add(new Ruling(flat, at, first, last));
        }
    }

    /** A coloured area. */
    public void area(Box area) {
        limits.lines.use(1);
        areas.add(area);
    }

    /** A filled figure of any colour, upon which letters may be drawn. */
    void ground(Box box, int shade) {
        grounds.add(box, shade, inks.size());
    }

    /** A line that is neither level nor upright. */
    void slant(double[] edge) {
        limits.lines.use(1);
        slants.add(edge);
    }

    /** A filled figure with curves, which may be a letter. */
    void drawing(Box box) {
        boolean large = Math.max(box.height(), box.width()) >= LETTER;
        if (large && box.height() <= FIGURE && box.width() <= FIGURE && clip.containsMiddleOf(box)) {
            limits.lines.use(1);
            drawings.add(box);
        }
    }

    /**
     * Something over what was drawn so far, as far as it shows.
     *
     * @param hides how much of it, up to 1
     */
    public void cover(Box box, double hides) {
        cover(box, null, hides);
    }

    /** @param edges of the shape in the box, corner to corner; null where it fills it */
    void cover(Box box, double[][] edges, double hides) {
        covers.paint(box.intersection(clip), edges, inks.size(), hides);
    }

    /**
     * An image; a very thin one is a line.
     *
     * @param hides how much of what was drawn before, up to 1
     */
    public void picture(Box box, double hides) {
        Box seen = box.intersection(clip).intersection(whole());
        if (Math.min(box.width(), box.height()) <= Contour.THICK) {
            boolean flat = box.width() >= box.height();
            rule(flat, flat ? box.middleY() : box.middleX(), flat ? box.left() : box.top(),
                    flat ? box.right() : box.bottom());
        } else if (seen.width() > 0 && seen.height() > 0) {
            limits.lines.use(1);
            pictures.add(seen);
            covers.picture(seen, inks.size(), hides);
        }
    }

    /**
     * A character.
     *
     * @param text        Unicode
     * @param m           maps font sizes to the page, the origin at the character's own
     * @param inFontSizes its em box
     * @param size        font size in points as shown
     * @param look        how it is drawn
     */
    public void glyph(String text, Matrix m, Box inFontSizes, double size, Look look) {
        limits.glyphs.use(1);
        if (aslant.takes(text, m, size)) {
            return;
        }
        Box box = m.box(inFontSizes.left(), inFontSizes.top(), inFontSizes.right(), inFontSizes.bottom());
        boolean gone = look.gone() || Math.hypot(m.a(), m.b()) <= NARROW * Math.hypot(m.c(), m.d()) || size < TINY || cutOff(box);
        int turn = turn(m);
        if (!gone && turn == 0 && DigitCodes.isDigit(text) && isCut(box, m.f(), size)) {
            losses.add("有数字只露出一部分，看不清楚");
        }
        turns[turn] += gone ? 0 : 1;
        inks.add(new Ink(new Glyph(text, box, m.f(), size, inks.size()), turn,
                gone ? look.lost() : look));
    }

    /** Whether little more than half of a digit shows: what is left of it may be left of another. */
    private boolean isCut(Box em, double base, double size) {
        Box ink = new Box(em.left(), base - DIGIT * size, em.right(), base);
        Box left = ink.intersection(edge);
        return Math.max(0, left.width()) * Math.max(0, left.height()) < MOST * ink.area();
    }

    /** Quarter turns of text against the page, by the direction in which it runs. */
    private static int turn(Matrix m) {
        if (Math.abs(m.a()) >= Math.abs(m.b())) {
            return m.a() > 0 ? 0 : 2;
        }
        return m.b() > 0 ? 1 : 3;
    }

    /** The page with its text upright. */
    public Page page() {
        int turn = mainTurn();
        List<Glyph> printed = new ArrayList<>(inks.size());
        boolean ocr = false;
        boolean veiled = false;
        int unknown = 0;
        List<Glyph> hidden = new ArrayList<>();
        List<Glyph> white = new ArrayList<>();
        for (Ink ink : inks) {
            Covers.Sight left = covers.of(ink.glyph());
            if (left == Covers.Sight.PICTURED ? !ink.look().gone() : left != Covers.Sight.COVERED && visible(ink)) {
                Glyph glyph = upright(ink, turn);
                boolean wrong = !glyph.blank() && Math.abs(ink.turn() - turn) == 2;
                veiled |= left == Covers.Sight.VEILED && !glyph.blank();
                printed.add(wrong ? new Glyph(Glyph.UNKNOWN, glyph.box(), glyph.base(), glyph.size(), glyph.order()) : glyph);
                ocr |= ink.look().inkless() || left == Covers.Sight.PICTURED;
                unknown += wrong || ink.glyph().text().contains(Glyph.UNKNOWN) ? 1 : 0;
            } else if (!ink.glyph().blank()) {
                hidden.add(upright(ink, turn));
                if (ink.look().white() && !ink.look().gone()) {
                    white.add(upright(ink, turn));
                }
            }
        }
        List<Ruling> lines = Strikes.leftOut(printed, rules.stream().map(rule -> turned(rule, turn)).toList(), limits, losses);
        List<Glyph> glyphs = new ArrayList<>(Watermark.leftOut(printed, lines, losses));
        int seen = glyphs.size();
        DrawnLines.tell(pictures.stream().map(box -> turned(box, turn)).toList(), drawings.stream().map(box -> turned(box, turn)).toList(), glyphs, losses);
        unread(glyphs, lines, turn).forEach(box -> glyphs.add(new Glyph(Glyph.UNKNOWN, box, box.bottom() - DEPTH * box.height(), box.height(), inks.size())));
        unknown += glyphs.size() - seen;
        if (veiled) {
            losses.add("有文字被半透明的图形盖住，看不清楚");
        }
        if (erased(printed, white)) {
            losses.add("有文字被同样的白色文字盖住");
        }
        Strikes.tell(slants, inks.stream().map(Ink::glyph), limits, losses);
        Overprints.tell(glyphs, limits, losses);
        aslant.tell(losses);
        boolean sideways = turn % 2 == 1;
        return new Page(number, sideways ? height : width, sideways ? width : height, turn, glyphs, lines,
                pictures.stream().map(box -> turned(box, turn)).toList(), unknown, ocr, curves > MANY_CURVES,
                told(hidden, glyphs), losses.told());
    }

    /** Pictures and outlines as large as figures, where they fill a cell that holds no text. */
    private List<Box> unread(List<Glyph> glyphs, List<Ruling> lines, int turn) {
        return Stream.concat(pictures.stream(), drawings.stream()).map(box -> turned(box, turn)).filter(box -> FilledCells.isOne(box, lines, glyphs)).toList();
    }

    /** What stands there for nobody to see, but for what is drawn once more where it can be seen. */
    private String told(List<Glyph> hidden, List<Glyph> seen) {
        Map<String, List<Glyph>> same = hidden.isEmpty() ? Map.of() : seen.stream().collect(Collectors.groupingBy(Glyph::text));
        return hidden.stream().filter(h -> same.getOrDefault(h.text(), List.of()).stream().noneMatch(s -> over(s, h)))
                .map(Glyph::text).collect(Collectors.joining());
    }

    /** Whether what was drawn is drawn once more, in the colour of paper. */
    private boolean erased(List<Glyph> seen, List<Glyph> white) {
        Map<String, List<Glyph>> same = white.isEmpty() ? Map.of() : seen.stream().collect(Collectors.groupingBy(Glyph::text));
        return white.stream().anyMatch(w -> same.getOrDefault(w.text(), List.of()).stream().anyMatch(s -> s.order() < w.order() && over(s, w)));
    }

    private boolean over(Glyph seen, Glyph hidden) {
        limits.looks.use(1);
        return seen.box().grown(hidden.size() / BESIDE).containsMiddleOf(hidden.box());
    }

    private int mainTurn() {
        int main = 0;
        for (int turn = 1; turn < turns.length; turn++) {
            main = turns[turn] > turns[main] ? turn : main;
        }
        return main;
    }

    /** White on white paper cannot be seen; inkless text counts where it lies over a picture, as text recognition does. */
    private boolean visible(Ink ink) {
        if (ink.look().gone()) {
            return false;
        }
        if (ink.look().inkless()) {
            return within(ink, pictures);
        }
        return ink.look().white() ? within(ink, areas) || within(ink, pictures) : !grounds.hide(ink.glyph(), ink.look().shade());
    }

    private static boolean within(Ink ink, List<Box> boxes) {
        for (Box box : boxes) {
            if (box.containsMiddleOf(ink.glyph().box())) {
                return true;
            }
        }
        return false;
    }

    private Glyph upright(Ink ink, int turn) {
        Glyph g = ink.glyph();
        if (turn == 0 && ink.turn() == 0) {
            return g;
        }
        Box box = turned(g.box(), turn);
        return new Glyph(g.text(), box, box.bottom() - DEPTH * g.size(), g.size(), g.order());
    }

    private Box turned(Box b, int turn) {
        return switch (turn) {
            case 1 -> new Box(b.top(), width - b.right(), b.bottom(), width - b.left());
            case 2 -> new Box(width - b.right(), height - b.bottom(), width - b.left(), height - b.top());
            case 3 -> new Box(height - b.bottom(), b.left(), height - b.top(), b.right());
            default -> b;
        };
    }

    private Ruling turned(Ruling rule, int turn) {
        if (turn == 0) {
            return rule;
        }
        Box box = turned(rule.box(), turn);
        boolean flat = rule.flat() == (turn == 2);
        return flat ? new Ruling(true, box.top(), box.left(), box.right())
                : new Ruling(false, box.left(), box.top(), box.bottom());
    }
}
