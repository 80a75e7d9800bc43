package nianshen.render.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nianshen.doc.PageSpan;
import nianshen.findings.Evidence;
import nianshen.render.originals.PagePicture;

/** Collects the boxes to be drawn on the pictures of a report's pages while its findings are put on the page. */
final class PageSheets {

    /** Points around what is boxed. */
    private static final double MARGIN = 2.5;
    /** Points beside what is shown enlarged, half as many above and below it. */
    private static final double AROUND = 20;
    /** Pixels a point of what is shown enlarged. */
    private static final double ENLARGED = 2;
    private final Map<Integer, PagePicture> pictures = new LinkedHashMap<>();
    private final Map<PageSpan, Boxed> boxes = new LinkedHashMap<>();

    /** What is known of a box so far. */
    private static final class Boxed {
        private final String anchor;
        private final String to;
        private final String says;
        private final Set<Integer> numbers = new LinkedHashSet<>();
        private boolean accuses;

        Boxed(String anchor, String to, String says) {
            this.anchor = anchor;
            this.to = to;
            this.says = says;
        }
    }

    PageSheets(List<PagePicture> drawn) {
        drawn.forEach(p -> pictures.put(p.page(), p));
    }

    /** Whether a box tells something: a cell with nothing in it adds nothing to a sum. */
    static boolean telling(Evidence e) {
        return e.report() == null && e.span() != null && !"0".equals(e.value());
    }

    /** Draws a box and says where; null where it stands on no picture. */
    String box(Evidence e, int number, String message, boolean accuses) {
        if (!isShown(e)) {
            return null;
        }
        Boxed box = boxes.computeIfAbsent((PageSpan) e.span(), s -> new Boxed("b" + (boxes.size() + 1), "f" + number, message));
        box.numbers.add(number);
        box.accuses |= accuses;
        return box.anchor;
    }

    private boolean isShown(Evidence e) {
        return telling(e) && e.span() instanceof PageSpan span && pictures.containsKey(span.page());
    }

    /** The piece of the picture around what evidence points to, enlarged, as a style; null where it stands on no picture. */
    String crop(Evidence e) {
        return isShown(e) ? crop((PageSpan) e.span(), pictures.get(((PageSpan) e.span()).page())) : null;
    }

    private static String crop(PageSpan span, PagePicture page) {
        double width = Math.min(page.width(), span.width() + 2 * AROUND);
        double height = Math.min(page.height(), span.height() + AROUND);
        return "width:" + number(width * ENLARGED) + "px;aspect-ratio:" + number(width) + "/" + number(height) + ";background:url('" + page.link() + "') "
                + along(span.x() - AROUND, width, page.width()) + " " + along(span.y() - AROUND / 2, height, page.height())
                + "/" + share(page.width(), width) + " auto no-repeat";
    }

    /** How far a piece lies along the page, in hundredths of where it may lie. */
    private static String along(double from, double piece, double whole) {
        return piece >= whole ? "0%" : share(Math.max(0, Math.min(from, whole - piece)), whole - piece);
    }

    /** The pictures with their boxes. */
    List<PageSheet> all() {
        return pictures.values().stream().map(p -> new PageSheet(p.page(), p.link(), "aspect-ratio:" + number(p.width()) + "/" + number(p.height()), p.redrawn(),
                boxes.entrySet().stream().flatMap(b -> b.getKey().boxes().stream().filter(l -> l.page() == p.page()).map(l -> box(l, b.getKey(), b.getValue(), p))).toList())).toList();
    }

    /** One line of what is boxed; the first bears the numbers. */
    private static PageSheet.Box box(PageSpan line, PageSpan whole, Boxed box, PagePicture page) {
        String place = "left:" + share(line.x() - MARGIN, page.width()) + ";top:" + share(line.y() - MARGIN, page.height())
                + ";width:" + share(line.width() + 2 * MARGIN, page.width()) + ";height:" + share(line.height() + 2 * MARGIN, page.height());
        boolean first = line == whole.boxes().get(0);
        String label = box.numbers.stream().map(String::valueOf).collect(Collectors.joining("、"));
        return new PageSheet.Box(first ? box.anchor : null, place, box.accuses ? "wrong" : "check", first ? label : "", box.to, box.says);
    }

    private static String share(double points, double whole) {
        return number(points * 100 / whole) + "%";
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
