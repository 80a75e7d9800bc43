package nianshen.doc;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A box on a page (PDF), to a hundredth of a point, which is finer than any printer and lasts in writing. What goes on over
 * several lines is made of a box each.
 *
 * @param page   page number, from 1
 * @param x      left edge in points (1/72 inch) from the left of the page as shown
 * @param y      top edge in points from the top of the page as shown
 * @param width  in points
 * @param height in points
 * @param lines  the boxes it is made of, of later pages too; empty where it is one itself
 */
public record PageSpan(int page, double x, double y, double width, double height, List<PageSpan> lines) implements SourceSpan {

    /** Rounds what was measured. */
    public PageSpan {
        x = rounded(x);
        y = rounded(y);
        width = rounded(width);
        height = rounded(height);
        lines = List.copyOf(lines);
    }

    /** A single box. */
    public PageSpan(int page, double x, double y, double width, double height) {
        this(page, x, y, width, height, List.of());
    }

    private static double rounded(double points) {
        return Math.round(points * 100) / 100.0;
    }

    /** The boxes that show it, in order of reading. */
    public List<PageSpan> boxes() {
        return lines.isEmpty() ? List.of(this) : lines;
    }

    /** Both, box for box; around all of them the smallest box, of those on the first page alone, since none can cross pages. */
    public PageSpan union(PageSpan other) {
        List<PageSpan> all = joined(Stream.of(this, other).flatMap(s -> s.boxes().stream()).distinct().toList());
        int first = Math.min(page, other.page);
        PageSpan around = all.stream().filter(b -> b.page == first).reduce(PageSpan::around).orElseThrow();
        return all.size() == 1 ? around : new PageSpan(first, around.x, around.y, around.width, around.height, all);
    }

    /** The boxes, those that go on from each other in one line put together. */
    private static List<PageSpan> joined(List<PageSpan> boxes) {
        List<PageSpan> joined = new ArrayList<>();
        for (PageSpan box : boxes) {
            int last = joined.size() - 1;
            if (last >= 0 && joined.get(last).goesOnIn(box)) {
                joined.set(last, joined.get(last).around(box));
            } else {
                joined.add(box);
            }
        }
        return joined;
    }

    private boolean goesOnIn(PageSpan next) {
        return page == next.page && y == next.y && height == next.height && Math.abs(next.x - x - width) < height;
    }

    private PageSpan around(PageSpan other) {
        double left = Math.min(x, other.x);
        double top = Math.min(y, other.y);
        return new PageSpan(page, left, top, Math.max(x + width, other.x + other.width) - left, Math.max(y + height, other.y + other.height) - top);
    }
}
