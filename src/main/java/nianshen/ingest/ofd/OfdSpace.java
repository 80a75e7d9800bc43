package nianshen.ingest.ofd;

import nianshen.ingest.canvas.Matrix;
import nianshen.ingest.markup.Xml;
import nianshen.ingest.page.Box;
import org.w3c.dom.Element;

/**
 * Where and how objects are drawn: what page, layer, block and composite hand down.
 *
 * @param matrix to points on the page
 * @param clip   outside of which nothing shows, in points
 * @param alpha  how far it covers what lies beneath, from 0 (not at all) to 1
 * @param hidden whether something around it is not to be shown
 * @param style  colours and lines
 * @param depth  how many blocks and composites stand around it
 */
record OfdSpace(Matrix matrix, Box clip, double alpha, boolean hidden, OfdStyle style, int depth) {

    private static final double OPAQUE = 255;

    /** That of a whole page. */
    static OfdSpace of(Matrix matrix, Box clip) {
        return new OfdSpace(matrix, clip, 1, false, OfdStyle.PLAIN, 0);
    }

    /** That of an object in this one (8.5): its boundary says where, its matrix how. */
    OfdSpace of(Element e) {
        Matrix own = OfdValues.matrix(Xml.attribute(e, "CTM")).then(placed(e));
        double covers = Math.max(0, Math.min(1, OfdValues.number(e, "Alpha", OPAQUE) / OPAQUE));
        return new OfdSpace(own, clip, alpha * covers, hidden || !OfdValues.flag(e, "Visible", true), style, depth + 1);
    }

    /** Moved to the object's boundary. */
    Matrix placed(Element e) {
        Box boundary = OfdValues.box(Xml.attribute(e, "Boundary"));
        return boundary == null ? matrix : matrix.shifted(boundary.left(), boundary.top());
    }

    /** The object's boundary on the page; null where it has none. */
    Box boundary(Element e) {
        Box boundary = OfdValues.box(Xml.attribute(e, "Boundary"));
        return boundary == null ? null : box(boundary);
    }

    /** A box on the page. */
    Box box(Box own) {
        return matrix.box(own.left(), own.top(), own.right(), own.bottom());
    }

    OfdSpace clipped(Box further) {
        return further == null ? this : new OfdSpace(matrix, clip.intersection(further), alpha, hidden, style, depth);
    }

    OfdSpace styled(OfdStyle other) {
        return new OfdSpace(matrix, clip, alpha, hidden, other, depth);
    }
}
