package nianshen.ingest.page;

import java.util.List;
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
 */
public record Page(int number, double width, double height, int turn, List<Glyph> glyphs, List<Ruling> rules,
        List<Box> pictures, int unknown, boolean ocr, boolean outlined, String hidden,
        List<String> losses) {

    /** The place of a box of this page. */
    public PageSpan span(Box box) {
        Box shown = switch (turn) {
            case 1 -> new Box(height - box.bottom(), box.left(), height - box.top(), box.right());
            case 2 -> new Box(width - box.right(), height - box.bottom(), width - box.left(), height - box.top());
            case 3 -> new Box(box.top(), width - box.right(), box.bottom(), width - box.left());
            default -> box;
        };
        return new PageSpan(number, shown.left(), shown.top(), shown.width(), shown.height());
    }

    /** The page as a place. */
    public PageSpan whole() {
        return span(new Box(0, 0, width, height));
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
