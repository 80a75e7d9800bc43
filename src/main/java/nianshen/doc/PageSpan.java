package nianshen.doc;

/**
 * A box on a page (PDF), to a hundredth of a point, which is finer than any printer and lasts in writing.
 *
 * @param page   page number, from 1
 * @param x      left edge in points (1/72 inch) from the left of the page as shown
 * @param y      top edge in points from the top of the page as shown
 * @param width  in points
 * @param height in points
 */
public record PageSpan(int page, double x, double y, double width, double height) implements SourceSpan {

    /** Rounds what was measured. */
    public PageSpan {
        x = rounded(x);
        y = rounded(y);
        width = rounded(width);
        height = rounded(height);
    }

    private static double rounded(double points) {
        return Math.round(points * 100) / 100.0;
    }

    /** The smallest box that holds both; of two pages the first one's box alone, since a box cannot cross pages. */
    public PageSpan union(PageSpan other) {
        if (other.page != page) {
            return page < other.page ? this : other;
        }
        double left = Math.min(x, other.x);
        double top = Math.min(y, other.y);
        double right = Math.max(x + width, other.x + other.width);
        double bottom = Math.max(y + height, other.y + other.height);
        return new PageSpan(page, left, top, right - left, bottom - top);
    }
}
