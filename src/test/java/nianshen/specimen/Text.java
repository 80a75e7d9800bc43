package nianshen.specimen;

/**
 * A paragraph. {@code text} may hold slots such as <code>{3.new.total}</code>, filled from {@link Specimen#told()}.
 */
public record Text(String key, Kind kind, String text) implements Item {
    /** How the paragraph is set. */
    public enum Kind { TITLE, HEAD, SUBHEAD, BODY, SIGNATURE }

    /** The same paragraph with other words. */
    public Text saying(String words) {
        return new Text(key, kind, words);
    }
}
