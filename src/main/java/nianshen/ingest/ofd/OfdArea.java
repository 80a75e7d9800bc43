package nianshen.ingest.ofd;

import nianshen.ingest.canvas.Matrix;
import nianshen.ingest.markup.Xml;
import nianshen.ingest.page.Box;
import org.w3c.dom.Element;

/**
 * The areas of a page (7.7), in millimetres.
 *
 * @param sheet the paper
 * @param shown what of it is shown or printed
 */
record OfdArea(Box sheet, Box shown) {

    private static final double POINTS = 72 / 25.4;
    /** No paper is larger, in millimetres. */
    private static final double LARGEST = 5_000;

    /** The area of a page. */
    static OfdArea of(Element page, Box common) {
        Element own = Xml.at(page, "Area").orElse(null);
        Box sheet = own == null ? common : physical(own, common);
        Box shown = own == null ? null : Xml.at(own, "ApplicationBox").map(e -> OfdValues.box(e.getTextContent())).orElse(null);
        return new OfdArea(sheet, shown == null || shown.area() == 0 ? sheet : shown);
    }

    /** The paper; the other where none is given that could be paper. */
    static Box physical(Element area, Box otherwise) {
        Box box = Xml.at(area, "PhysicalBox").map(e -> OfdValues.box(e.getTextContent())).orElse(null);
        return box == null || box.area() == 0 || Math.max(box.width(), box.height()) > LARGEST ? otherwise : box;
    }

    double width() {
        return sheet.width() * POINTS;
    }

    double height() {
        return sheet.height() * POINTS;
    }

    /** From millimetres to points from the top left of the paper. */
    Matrix toPage() {
        return new Matrix(POINTS, 0, 0, POINTS, -sheet.left() * POINTS, -sheet.top() * POINTS);
    }
}
