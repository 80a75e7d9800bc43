package nianshen.portfolio;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ref.SoftReference;
import nianshen.audit.ReadReport;
import nianshen.facts.Facts;
import nianshen.facts.Report;
import nianshen.findings.ReportName;
import nianshen.text.Likeness;

/**
 * What is kept in memory of a report while many are looked at together: enough to tell which belong together, and the way
 * to everything else that was read. What {@link Companions} need of every report is added here, small: there may be thirty
 * thousand of them.
 *
 * @param source path relative to the input, with {@code /}
 * @param sha256 of the source bytes, or null
 * @param agency or null
 * @param level  key of {@link nianshen.facts.Level}, or null
 * @param year   reporting year, or null
 * @param read   whether it could be read, so that there are facts
 * @param gist   what it is compared by; null where that is yet to be taken from its facts
 * @param mark   what tells its facts from any others; null where that is not known
 * @param shelf  where its facts are
 */
public record Card(String source, String sha256, String agency, String level, Integer year, boolean read, Gist gist, String mark, Shelf shelf) {

    /** Fetches what was read from a report, from its facts.json or from the report itself. */
    @FunctionalInterface
    public interface Shelf {

        /**
         * Everything that was read, equal to what it was then.
         *
         * @throws IOException where it cannot be had any more
         */
        Facts facts() throws IOException;

        /** Hands out what was read just now as long as memory suffices, else what another fetches. */
        static Shelf remembering(Facts read, Shelf otherwise) {
            SoftReference<Facts> kept = new SoftReference<>(read);
            return () -> {
                Facts held = kept.get();
                return held == null ? otherwise.facts() : held;
            };
        }
    }

    /**
     * The card of a report that was read.
     *
     * @param gist what it is compared by; null where that is yet to be taken from its facts
     */
    public static Card of(ReadReport read, Gist gist, Shelf shelf) {
        if (read.failed() != null) {
            return new Card(read.source(), read.sha256(), read.failed().agency(), read.failed().level(), read.failed().year(), false, null, null, shelf);
        }
        Report report = read.facts().report();
        return new Card(read.source(), read.sha256(), report.agency(), report.level() == null ? null : report.level().key(), report.year(), true, gist, null, shelf);
    }

    /** The same, what it is compared by being taken from its facts. */
    public static Card of(ReadReport read, Shelf shelf) {
        return of(read, null, shelf);
    }

    /**
     * The same with what tells its facts from any others.
     *
     * @param mark null where that is not known
     */
    public Card marked(String mark) {
        return new Card(source, sha256, agency, level, year, read, gist, mark, shelf);
    }

    /** The same with what it is compared by, where there are facts to take it from. */
    Card with(GistReader reader) {
        if (gist != null || !read) {
            return this;
        }
        try {
            return new Card(source, sha256, agency, level, year, true, reader.read(shelf.facts()), mark, shelf);
        } catch (IOException e) {
            return this;
        }
    }

    /** Whether its title and its period, as far as they are known, name one and the same year. */
    boolean dated() {
        return gist == null || gist.years().size() <= 1;
    }

    /**
     * Whether both are signed by one and the same agency: of those that were merged since each went by a name of its own,
     * though the roster knows them as one.
     */
    boolean sameName(Card other) {
        return Likeness.shortened(agency, other.agency());
    }

    /** Everything that was read from the report. */
    Facts facts() {
        try {
            return shelf.facts();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The report by name. */
    public ReportName name() {
        return new ReportName(source, agency, year);
    }
}
