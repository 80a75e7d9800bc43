package nianshen.ingest;

/** A box on a page, in points from the top left of the page as shown; {@code right} and {@code bottom} are larger. */
record PdfBox(double left, double top, double right, double bottom) {

    static PdfBox ofCorners(double x1, double y1, double x2, double y2) {
        return new PdfBox(Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2));
    }

    double width() {
        return right - left;
    }

    double height() {
        return bottom - top;
    }

    double middleX() {
        return (left + right) / 2;
    }

    double middleY() {
        return (top + bottom) / 2;
    }

    double area() {
        return width() * height();
    }

    PdfBox union(PdfBox other) {
        return new PdfBox(Math.min(left, other.left), Math.min(top, other.top), Math.max(right, other.right),
                Math.max(bottom, other.bottom));
    }

    PdfBox intersection(PdfBox other) {
        return new PdfBox(Math.max(left, other.left), Math.max(top, other.top), Math.min(right, other.right),
                Math.min(bottom, other.bottom));
    }

    PdfBox grown(double margin) {
        return new PdfBox(left - margin, top - margin, right + margin, bottom + margin);
    }

    boolean contains(double x, double y) {
        return x >= left && x <= right && y >= top && y <= bottom;
    }

    boolean containsMiddleOf(PdfBox other) {
        return contains(other.middleX(), other.middleY());
    }

    boolean holds(PdfBox other) {
        return other.left >= left && other.right <= right && other.top >= top && other.bottom <= bottom;
    }
}
