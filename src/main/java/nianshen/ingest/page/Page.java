package nianshen.ingest.page;

import java.util.List;
import java.util.stream.Stream;
import nianshen.doc.PageSpan;

/**
 * What one pass over a page's content stream brings to light.
 *
 * @param number   page number, from 1
 * @param width    of the page as read, in points
 * @param height   of the page as read, in points
 * @param turn     quarter turns, clockwise, by which the text stands turned on the page as shown; the page as read has
 *                 them undone
 * @param glyphs   in the order of the content stream
 * @param pictures boxes of the images
 * @param unknown  printed characters without Unicode
 * @param ocr      whether the text is an invisible layer over a picture
 * @param outlined whether the page is drawn with so many curves that its text may be outlines
 * @param hidden   the printed characters that nobody can see, in the order of the content stream; none of the glyphs
 * @param losses   what of the page was not read, in Chinese, to stand behind its number
 * @param seen     how it was read from a picture; null for a page in print
 */
public record Page(int number, double width, double height, int turn, List<Glyph> glyphs, List<Ruling> rules,
        List<Box> pictures, int unknown, boolean ocr, boolean outlined, String hidden,
        List<String> losses, Seen seen) {

    /** A page in print. */
    public Page(int number, double width, double height, int turn, List<Glyph> glyphs, List<Ruling> rules, List<Box> pictures,
            int unknown, boolean ocr, boolean outlined, String hidden, List<String> losses) {
        this(number, width, height, turn, glyphs, rules, pictures, unknown, ocr, outlined, hidden, losses, null);
    }

    /** A page that was read from a picture. */
    public static Page seen(int number, double width, double height, int turn, List<Glyph> glyphs, List<Ruling> rules, Seen seen) {
        return new Page(number, width, height, turn, glyphs, rules, List.of(), 0, false, false, "", List.of(), seen);
    }

    /** This page, of which more is known to be missing. */
    public Page lacking(List<String> more) {
        List<String> all = Stream.concat(losses.stream(), more.stream()).distinct().toList();
        return more.isEmpty() ? this : new Page(number, width, height, turn, glyphs, rules, pictures, unknown, ocr, outlined, hidden, all, seen);
    }

    /** The place of a box of this page. */
    public PageSpan span(Box box) {
        Box shown = switch (turn) {
            case 1 -> new Box(height - box.bottom(), box.left(), height - box.top(), box.right());
            case 2 -> new Box(width - box.right(), height - box.bottom(), width - box.left(), height - box.top());
            case 3 -> new Box(box.top(), width - box.right(), box.bottom(), width - box.left());
            default -> box;
        };
        Box there = seen == null ? shown : seen.warp().of(shown);
        return new PageSpan(number, there.left(), there.top(), there.width(), there.height());
    }

    /** The page as a place. */
    public PageSpan whole() {
        boolean sideways = turn % 2 == 1;
        return new PageSpan(number, 0, 0, sideways ? height : width, sideways ? width : height);
    }

    /** Whether there is any text to read. */
    public boolean hasText() {
        for (Glyph glyph : glyphs) {
            if (!glyph.blank()) {
                return true;
            }
        }
        return false;
    }
}
