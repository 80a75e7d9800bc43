package nianshen.ingest.source;

/**
 * A file to be audited: its name relative to the input (with {@code /}), and its bytes, which nobody changes.
 *
 * @param progress hears of what takes long
 */
public record Source(String name, byte[] bytes, Pace progress) {

    /** A file whose reading nobody follows. */
    public Source(String name, byte[] bytes) {
        this(name, bytes, Pace.NONE);
    }

    /** The same, followed. */
    public Source followed(Pace by) {
        return new Source(name, bytes, by);
    }
}
