package nianshen.office.runs;

import nianshen.audit.ReadReport;
import nianshen.office.Pack;

/**
 * What tells the facts of a sound report from any other facts that this program reads: they rest on its bytes and its name, on the
 * formats and words that it is read by, and on the year that it is taken to be about.
 *
 * @param basis all but the report
 */
record ReadingMarks(String basis) {

    /** Of reports that are read by a pack about the given year, or about the years that they say. */
    static ReadingMarks of(Pack pack, Integer year) {
        return new ReadingMarks(pack.readingFingerprint() + " " + year);
    }

    /** The mark of what was read; null where the report was in doubt, so that it is not known what its facts rest on. */
    String of(ReadReport read) {
        return read.sound() ? String.join(" ", basis, read.sha256(), read.source()) : null;
    }
}
