package nianshen.extract.spots;

import java.util.List;
import nianshen.extract.outline.Sentence;

/** Finds one kind of thing in the sentences of a report. */
@FunctionalInterface
interface Finder {

    /** What it finds, in order. */
    List<Found> in(List<Sentence> sentences);

    /**
     * Something found: plain characters from {@code from} to {@code to} of a sentence.
     *
     * @param proper what should stand there, or null
     */
    record Found(String kind, Sentence sentence, int from, int to, String proper) {

        /** As printed, without white space. */
        String text() {
            return nianshen.text.Blanks.bare(sentence.passage().printed(sentence.from() + from, sentence.from() + to));
        }
    }
}
