package nianshen.ingest.source;

/**
 * A file to be audited: its name relative to the input (with {@code /}), and its bytes, which nobody changes.
 *
 * @param confirmed what a person confirmed of it, where it was recognised in pictures
 * @param progress  hears of what takes long
 * @param site      by what words a reader knows what a web page has around its article
 * @param beside    the files beside it that it names
 */
public record Source(String name, byte[] bytes, Confirmed confirmed, Pace progress, SiteWords site, Siblings beside) {

    /** A file of which nothing is confirmed, and whose reading nobody follows; a page is all article. */
    public Source(String name, byte[] bytes) {
        this(name, bytes, Confirmed.NONE, Pace.NONE, SiteWords.NONE, Siblings.NONE);
    }

    /** The same, followed. */
    public Source followed(Pace by) {
        return new Source(name, bytes, confirmed, by, site, beside);
    }

    /** The same with what a person confirmed. */
    public Source confirmed(Confirmed by) {
        return new Source(name, bytes, by, progress, site, beside);
    }

    /** The same, read by what sites write around articles. */
    public Source within(SiteWords words) {
        return new Source(name, bytes, confirmed, progress, words, beside);
    }

    /** The same with the files beside it. */
    public Source with(Siblings files) {
        return new Source(name, bytes, confirmed, progress, site, files);
    }
}
