package nianshen.ingest.source;

/**
 * A file to be audited: its name relative to the input (with {@code /}), and its bytes, which nobody changes.
 *
 * @param confirmed what a person confirmed of it, where it was recognised in pictures
 * @param progress  hears of what takes long
 */
public record Source(String name, byte[] bytes, Confirmed confirmed, Pace progress) {

    /** A file of which nothing is confirmed, and whose reading nobody follows. */
    public Source(String name, byte[] bytes) {
        this(name, bytes, Confirmed.NONE, Pace.NONE);
    }

    /** The same, followed. */
    public Source followed(Pace by) {
        return new Source(name, bytes, confirmed, by);
    }

    /** The same with what a person confirmed. */
    public Source confirmed(Confirmed by) {
        return new Source(name, bytes, by, progress);
    }
}
