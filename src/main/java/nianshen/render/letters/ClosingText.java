package nianshen.render.letters;

import java.util.List;

/**
 * What {@code closing-body.txt} may speak of.
 *
 * @param year       "2024年", or ""
 * @param received   whether a corrected report has come
 * @param failing    why it could not be read, or ""
 * @param all        how many findings the letter before named
 * @param fixed      how many of them are mended
 * @param open       problems that are still there
 * @param added      problems that were not there before
 * @param checks     what is only asked: hints, doubts, and whatever could not be verified
 * @param done       whether nothing is left
 * @param due        by when the rest is to be mended, in Chinese
 */
record ClosingText(String agency, String you, String self, String year, boolean received, String failing, int all, int fixed,
        List<Point> open, List<Point> added, List<Point> checks, boolean done, String due) {

    /** A finding as the text tells it; sentences without their end mark, "" where there is nothing to say. */
    record Point(String message, String remedy, String reason) {
    }
}
