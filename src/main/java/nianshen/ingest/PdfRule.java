package nianshen.ingest;

/**
 * A straight ruling line.
 *
 * @param flat whether it is horizontal
 * @param at   y of a horizontal line, x of a vertical one
 * @param from its left or upper end
 * @param to   its right or lower end
 */
record PdfRule(boolean flat, double at, double from, double to) {

    double length() {
        return to - from;
    }

    /** Whether the lines meet, a gap of {@code slack} allowed. */
    boolean meets(PdfRule other, double slack) {
        if (flat == other.flat) {
            return Math.abs(at - other.at) <= slack && from <= other.to + slack && other.from <= to + slack;
        }
        return other.at >= from - slack && other.at <= to + slack && at >= other.from - slack
                && at <= other.to + slack;
    }

    PdfBox box() {
        return flat ? new PdfBox(from, at, to, at) : new PdfBox(at, from, at, to);
    }
}
