package nianshen.ingest.source;

/**
 * A file to be audited: its name relative to the input (with {@code /}), and its bytes, which nobody changes.
 */
public record Source(String name, byte[] bytes) {
}
