package nianshen.ingest.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nianshen.doc.Table;
import nianshen.ingest.page.Box;
import nianshen.ingest.page.Glyph;
import nianshen.ingest.page.Layout;
import nianshen.ingest.page.Page;
import nianshen.ingest.page.Ruling;
import nianshen.ingest.page.Seen;
import nianshen.ingest.page.Seen.Words;
import nianshen.ingest.page.Warp;

/**
 * A table that stands as a picture on a page in print: what it shows joins what is printed there, so that the page is laid
 * out as one. Where the picture leans a little it is moved as a whole, which keeps its rows together.
 *
 * @param place of the picture on the page
 * @param read  what the picture shows, its place in the corner of a page of its own
 * @param right by how much that is moved to the right, in points
 * @param down  and down
 */
record Inset(Box place, Page read, double right, double down) {

    static Inset of(Box place, Page read) {
        Warp warp = read.seen().warp();
        double x = read.width() / 2;
        double y = read.height() / 2;
        return new Inset(place, read, place.left() + warp.x(x, y) - x, place.top() + warp.y(x, y) - y);
    }

    /** Whether it is a table, upright: other pictures say nothing that a report is judged by. */
    boolean isTable() {
        return read.turn() == 0 && Layout.blocks(List.of(read)).stream().anyMatch(Table.class::isInstance);
    }

    /** The page with what the picture shows in its place. */
    Page joined(Page page) {
        List<Glyph> glyphs = new ArrayList<>(page.glyphs());
        read.glyphs().forEach(g -> glyphs.add(new Glyph(g.text(), moved(g.box()), g.base() + down, g.size(), glyphs.size())));
        List<Ruling> rules = Stream.concat(page.rules().stream(), read.rules().stream().map(this::moved)).toList();
        List<Box> pictures = page.pictures().stream().filter(p -> !p.equals(place)).toList();
        return new Page(page.number(), page.width(), page.height(), page.turn(), glyphs, rules, pictures, page.unknown(), page.ocr(), page.outlined(),
                page.hidden(), page.losses(), seen(page.seen()));
    }

    private Seen seen(Seen before) {
        Seen known = before == null ? new Seen(Warp.NONE, List.of(), List.of(), List.of(), List.of(), place) : before;
        Seen own = read.seen();
        return new Seen(Warp.NONE, both(known.vague(), words(own.vague())), both(known.faint(), own.faint().stream().map(this::moved).toList()),
                both(known.confirmed(), words(own.confirmed())), both(known.ink(), own.ink().stream().map(this::moved).toList()), known.part().union(place));
    }

    private List<Words> words(List<Words> own) {
        return own.stream().map(w -> new Words(w.text(), moved(w.box()))).toList();
    }

    private static <T> List<T> both(List<T> one, List<T> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    private Box moved(Box box) {
        return new Box(box.left() + right, box.top() + down, box.right() + right, box.bottom() + down);
    }

    private Ruling moved(Ruling rule) {
        double across = rule.flat() ? right : down;
        return new Ruling(rule.flat(), rule.at() + (rule.flat() ? down : right), rule.from() + across, rule.to() + across);
    }
}
