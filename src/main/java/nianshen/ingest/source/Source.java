package nianshen.ingest.source;

/**
 * A file to be audited: its name relative to the input (with {@code /}), and its bytes, which nobody changes.
 *
 * @param confirmed what a person confirmed of it, where it was recognised in pictures
 * @param progress  hears of what takes long
 * @param site      by what words a reader knows what a web page has around its article
 */
public record Source(String name, byte[] bytes, Confirmed confirmed, Pace progress, SiteWords site) {

    /** A file of which nothing is confirmed, and whose reading nobody follows; a page is all article. */
    public Source(String name, byte[] bytes) {
        this(name, bytes, Confirmed.NONE, Pace.NONE, SiteWords.NONE);
    }

    /** The same, followed. */
    public Source followed(Pace by) {
        return new Source(name, bytes, confirmed, by, site);
    }

    /** The same with what a person confirmed. */
    public Source confirmed(Confirmed by) {
        return new Source(name, bytes, by, progress, site);
    }

    /** The same, read by what sites write around articles. */
    public Source within(SiteWords words) {
        return new Source(name, bytes, confirmed, progress, words);
    }
}
