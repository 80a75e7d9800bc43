package nianshen.ingest.page;

/**
 * A straight ruling line.
 *
 * @param flat whether it is horizontal
 * @param at   y of a horizontal line, x of a vertical one
 * @param from its left or upper end
 * @param to   its right or lower end
 */
public record Ruling(boolean flat, double at, double from, double to) {

    /** In points. */
    public double length() {
        return to - from;
    }

    /** Whether the lines meet, a gap of {@code slack} allowed. */
    public boolean meets(Ruling other, double slack) {
        if (flat == other.flat) {
            return Math.abs(at - other.at) <= slack && from <= other.to + slack && other.from <= to + slack;
        }
        return other.at >= from - slack && other.at <= to + slack && at >= other.from - slack
                && at <= other.to + slack;
    }

    /** The line as a box of no thickness. */
    public Box box() {
        return flat ? new Box(from, at, to, at) : new Box(at, from, at, to);
    }
}
