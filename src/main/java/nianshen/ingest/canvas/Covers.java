package nianshen.ingest.canvas;

import java.util.ArrayList;
import java.util.List;
import nianshen.ingest.page.Box;
import nianshen.ingest.page.Glyph;

/** What was painted over characters that were drawn before it. */
final class Covers {

    /** As much of a page as a picture takes that is the page itself, with its text beneath for searching. */
    private static final double PAGE = 0.5;
    /** What takes this share of what lies beneath leaves of black on white what nobody tells from paper. */
    private static final double OPAQUE = 0.91;
    /** And this one leaves less than a quarter. */
    private static final double VEIL = 0.76;

    /** How much is left of a character to be seen. */
    enum Sight {
        /** All of it. */ SEEN,
        /** It stands beneath the picture of the page, which shows the same. */ PICTURED,
        /** A shade of it, which can be read, if at all, with an effort. */ VEILED,
        /** Nothing. */ COVERED
    }

    /**
     * @param edges of the shape, corner to corner; null where it fills its box
     * @param after characters drawn before it
     */
    private record Cover(Box box, double[][] edges, int after, Sight leaves) {

        boolean hides(double x, double y) {
            return edges == null || Contour.within(edges, x, y);
        }
    }

    private final DrawingLimits limits;
    private final double page;
    private final List<Cover> covers = new ArrayList<>();

    /** @param page its area in square points */
    Covers(DrawingLimits limits, double page) {
        this.limits = limits;
        this.page = page;
    }

    /** A shape in one colour, which hides so much of what lies beneath, up to 1. */
    void paint(Box seen, double[][] edges, int after, double hides) {
        add(new Cover(seen, edges, after, hides >= OPAQUE ? Sight.COVERED : Sight.VEILED), hides);
    }

    /** A picture without see-through parts, which hides so much of what lies beneath. */
    void picture(Box seen, int after, double hides) {
        Sight opaque = seen.area() >= PAGE * page ? Sight.PICTURED : Sight.COVERED;
        add(new Cover(seen, null, after, hides >= OPAQUE ? opaque : Sight.VEILED), hides);
    }

    private void add(Cover cover, double hides) {
        if (hides >= VEIL && cover.after() > 0 && cover.box().width() > 0 && cover.box().height() > 0) {
            limits.lines.use(1);
            covers.add(cover);
        }
    }

    /** What the last thing painted over a character leaves of it; a veil what lies beneath it leaves. */
    Sight of(Glyph glyph) {
        Sight left = Sight.SEEN;
        for (int i = covers.size() - 1; i >= 0 && covers.get(i).after() > glyph.order(); i--) {
            limits.looks.use(1);
            Cover cover = covers.get(i);
            if (cover.box().containsMiddleOf(glyph.box()) && cover.hides(glyph.box().middleX(), glyph.box().middleY())) {
                left = cover.leaves();
                if (left != Sight.VEILED) {
                    return left;
                }
            }
        }
        return left;
    }
}
