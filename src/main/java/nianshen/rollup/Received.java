package nianshen.rollup;

import nianshen.facts.Facts;

/**
 * A report that came in.
 *
 * @param source  path relative to the input, with {@code /}
 * @param agency  who issued it, or null where that is not known
 * @param facts   what it holds; null where it could not be read
 * @param failure why it could not be read, in Chinese; null where it was
 */
public record Received(String source, String agency, Facts facts, String failure) {

    /** A report that was read. */
    public static Received of(String source, Facts facts) {
        return new Received(source, facts.report().agency(), facts, null);
    }

    /** Whether it is about the year, as far as that can be told. */
    boolean isAbout(int year) {
        return facts == null || facts.report().year() != null && facts.report().year() == year;
    }
}
