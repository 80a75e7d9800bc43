package nianshen.ingest.scan;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nianshen.doc.PageSpan;
import nianshen.ingest.page.Box;
import nianshen.ingest.page.Lattice;
import nianshen.ingest.page.Page;
import nianshen.ingest.page.Ruling;
import nianshen.ingest.page.Seen;
import nianshen.ingest.scan.Recogniser.Eye;
import nianshen.ingest.scan.Recogniser.Said;
import nianshen.ingest.scan.picture.Area;
import nianshen.ingest.scan.picture.Bitmap;
import nianshen.ingest.scan.picture.Gray;
import nianshen.ingest.scan.picture.LooseInk;
import nianshen.ingest.scan.picture.Rim;
import nianshen.ingest.scan.picture.RulingLines;
import nianshen.ingest.scan.picture.StraightPage;
import nianshen.ingest.source.Confirmed;

/** Reads one page from its picture: tables cell by cell, the rest line by line. */
public final class PageScan {

    private static final double POINTS = 72;
    /** A line of prose that is less certain, on the whole, is told. */
    private static final double CERTAIN = 0.75;
    /** Taller than this, in widths, a line runs downwards and is no line. */
    private static final double TALL = 1.6;

    /** How far around a lone figure nothing else stands, in points. */
    private static final double AROUND = 3;
    /** What is smaller, in points, is dust. */
    private static final double DUST = 1;
    /** As far to both sides a line that runs through a table touches figures, in points. */
    private static final double STRUCK = 1.2;

    private final Recogniser recogniser;
    private final GlyphRow.Size sizes;
    private final StraightPage page;
    private final Prints prints = new Prints();
    private final List<Seen.Words> vague = new ArrayList<>();
    private final List<Box> faint = new ArrayList<>();
    private final List<Seen.Words> confirmed = new ArrayList<>();
    private final Confirmed told;
    /** The page without anything on it, for places. */
    private final Page empty;
    private final List<Area> lines;
    /** Lines that were read before. */
    private final Map<Area, Said> read;

    private PageScan(Recogniser recogniser, StraightPage page, List<Area> lines, Map<Area, Said> read, Confirmed told, int number, int turn) {
        this.read = read;
        this.told = told;
        this.empty = Page.seen(number, page.plain().width() / page.pixels(), page.plain().height() / page.pixels(), turn, List.of(), List.of(),
                new Seen(page.warp().in(page.pixels()), List.of(), List.of(), List.of(), List.of()));
        this.recogniser = recogniser;
        this.page = page;
        this.lines = lines;
        this.sizes = GlyphRow.Size.of(lines, page.pixels());
    }

    /**
     * The page in a picture.
     *
     * @param width of the page as shown, in points
     * @param step  what is done whenever a line is read
     * @param told  what a person confirmed of the report
     */
    public static Page read(BufferedImage image, int number, double width, Recogniser present, Runnable step, Confirmed told) {
        return scan(image, number, width, present, step, told).read(false);
    }

    /** The same of a picture that somebody cut out of a page, close around a table or through it. */
    public static Page readCutOut(BufferedImage image, int number, double width, Recogniser present, Runnable step, Confirmed told) {
        return scan(image, number, width, present, step, told).read(true);
    }

    private static PageScan scan(BufferedImage image, int number, double width, Recogniser present, Runnable step, Confirmed told) {
        Recogniser recogniser = new FollowedRecogniser(present, step);
        StraightPage page = StraightPage.of(image, image.getWidth() / width * POINTS);
        List<Area> lines = recogniser.lines(page.plain());
        Posture posture = Posture.of(page.plain(), lines, recogniser);
        int turn = posture.turn();
        StraightPage upright = turn == 0 ? page : page.turned(-turn);
        List<Area> turned = lines.stream().map(a -> a.turned(-turn, page.plain().width(), page.plain().height())).toList();
        PageScan scan = new PageScan(recogniser, upright, turned, posture.read(), told, number, turn);
        if (!posture.sure()) {
            scan.prints.distrust();
        }
        return scan;
    }

    /** Whether there is nothing on the page, as on the back of a sheet. */
    public static boolean isBlank(BufferedImage image) {
        return StraightPage.isBlank(Gray.of(image));
    }

    private Page read(boolean cutOut) {
        Bitmap ink = page.ink();
        RulingLines.Found found = RulingLines.of(page, ink);
        List<Ruling> rules = found.lines();
        found.strays().forEach(line -> prints.strike(area(line.box().grown(STRUCK))));
        GlyphRow glyphs = new GlyphRow(page.pixels());
        List<List<Box>> tables = Lattice.cells(rules);
        tables.forEach(cells -> {
            Rim rim = new Rim(page, rules);
            cells.forEach(cell -> write(cell, glyphs, cutOut ? rim.cuts(cell) : isAtEdge(empty.span(cell))));
            prints.endTable();
        });
        List<Box> taken = tables.stream().map(cells -> cells.stream().reduce(Box::union).orElseThrow()).toList();
        List<Area> free = lines.stream().filter(line -> line.height() <= TALL * line.width() && taken.stream().noneMatch(t -> t.containsMiddleOf(box(line)))).toList();
        LooseInk.Marks marks = LooseInk.marks(ink, taken.stream().map(this::area).toList());
        LooseInk.pieces(free, marks).stream().sorted(Comparator.comparingDouble(p -> p.area().middleY()))
                .forEach(piece -> write(piece, glyphs));
        prints.odd().forEach(glyphs::unread);
        List<Box> loose = marks.loose().stream().map(this::box).filter(m -> Math.max(m.width(), m.height()) > DUST).toList();
        return Page.seen(empty.number(), empty.width(), empty.height(), empty.turn(), glyphs.glyphs(), rules,
                new Seen(empty.seen().warp(), vague, faint, confirmed, loose));
    }

    /** A cell as a person confirmed it, else as it is recognised. */
    private void write(Box cell, GlyphRow glyphs, boolean cut) {
        String said = told.at(empty.span(cell));
        if (said == null && cut) {
            glyphs.unread(area(cell), GlyphRow.Size.OWN);
        } else if (said == null) {
            CellScan scan = new CellScan(recogniser, page, area(cell), GlyphRow.Size.OWN, prints);
            scan.write(glyphs);
            if (scan.hesitated()) {
                faint.add(cell);
            }
        } else {
            glyphs.write(Said.certain(said), area(cell.grown(-2)), GlyphRow.Size.OWN);
            confirmed.add(new Seen.Words(said, cell));
        }
    }

    /** Whether a cell lies at the edge of the picture: what stood beyond it nobody knows, be it a digit or all there was. */
    private boolean isAtEdge(PageSpan place) {
        PageSpan all = empty.whole();
        return Math.min(place.x(), place.y()) < Rim.EDGE || place.x() + place.width() > all.width() - Rim.EDGE || place.y() + place.height() > all.height() - Rim.EDGE;
    }

    /** A figure apart from other words is read as if it stood in a cell, which it may. */
    private void write(LooseInk.Piece piece, GlyphRow glyphs) {
        Area around = piece.area().shrunk(-(int) Math.round(AROUND * page.pixels()));
        if (piece.apart() && new CellScan(recogniser, page, around, sizes.ofDigits(), prints).wroteFigure(glyphs)) {
            return;
        }
        if (piece.found()) {
            write(piece.area(), glyphs);
        } else {
            glyphs.unread(piece.area(), sizes.ofDigits());
        }
    }

    private void write(Area line, GlyphRow glyphs) {
        Said known = read.get(line);
        Said said = known == null ? recogniser.read(page.plain().crop(line), Eye.FIRST).text() : known;
        glyphs.write(said, line, sizes);
        if (!said.text().isBlank() && said.mean() < CERTAIN) {
            vague.add(new Seen.Words(said.text(), box(line)));
        }
    }

    private Box box(Area area) {
        double pixels = page.pixels();
        return new Box(area.left() / pixels, area.top() / pixels, area.right() / pixels, area.bottom() / pixels);
    }

    private Area area(Box box) {
        double pixels = page.pixels();
        return new Area((int) Math.round(box.left() * pixels), (int) Math.round(box.top() * pixels), (int) Math.round(box.right() * pixels),
                (int) Math.round(box.bottom() * pixels));
    }
}
