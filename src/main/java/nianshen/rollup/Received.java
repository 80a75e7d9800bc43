package nianshen.rollup;

import java.util.Optional;
import nianshen.facts.Facts;
import nianshen.facts.Level;
import nianshen.text.Likeness;

/**
 * A report that came in.
 *
 * @param source     path relative to the input, with {@code /}
 * @param agency     who issued it, or null where that is not known
 * @param government whether that is a government and no agency of one
 * @param year       that it is about, or null where that is not known
 * @param sheet      its figures; null where it could not be read
 * @param failure    why it could not be read, in Chinese; null where it was
 */
public record Received(String source, String agency, boolean government, Integer year, Filled sheet, String failure) {

    /** A report that was read. */
    public static Received of(String source, Facts facts, FilledReader reader) {
        Optional<Filled> sheet = reader.read(facts);
        return new Received(source, facts.report().agency(), facts.report().level() == Level.GOVERNMENT, facts.report().year(), sheet.orElse(null),
                sheet.isPresent() ? null : "报告年度没有统一格式");
    }

    /** A report that could not be read. */
    public static Received failed(String source, String agency, Integer year, String failure) {
        return new Received(source, agency, false, year, null, failure);
    }

    /** Whether it is another form of a report by the same agency: signed by its name, or with the same figures under another name of it. */
    boolean repeats(Received other) {
        return Likeness.shortened(agency, other.agency) || sheet.equals(other.sheet);
    }

    /** Whether its figures were read. */
    public boolean read() {
        return sheet != null;
    }

    /** Whether it is about the year, or, unread, may be. */
    boolean isAbout(int about) {
        return year == null ? !read() : year == about;
    }
}
