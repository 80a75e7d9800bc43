package nianshen.ingest.scan;

import java.util.stream.IntStream;
import nianshen.ingest.scan.Recogniser.Said;
import nianshen.ingest.scan.picture.Area;

/**
 * Figures behind words of one cell that stand as far from them as figures of the next cell do: a wall between them was not
 * seen, and which column they belong to nobody knows.
 *
 * @param words what stands before them
 * @param from  where the words end and the figures begin, in shares of the line's width
 */
record Tail(Said words, float from) {

    /** What a wall of which little is left is taken for, and what figures are made of. */
    private static final String RESTS = "0123456789.,，。、·-—–一_/OoQD〇○lI|!！丨」』「『[]\\ ";
    /** How wide a digit is, and a gap that parts cells, by the distance from one character of words to the next. */
    private static final double DIGIT = 0.6;
    private static final double GAP = 1.1;
    private static final int FEW = 3;

    /** The figures apart behind words; null where there are none. */
    static Tail of(Said said, Area line) {
        String text = said.text();
        int words = text.length();
        while (words > 0 && RESTS.indexOf(text.charAt(words - 1)) >= 0) {
            words--;
        }
        int last = text.length() - 1;
        while (last >= words && !Character.isDigit(text.charAt(last))) {
            last--;
        }
        if (words == 0 || last < words || IntStream.range(0, words).noneMatch(i -> Character.isIdeographic(text.charAt(i)))) {
            return null;
        }
        double step = step(said, words, (double) line.height() / line.width());
        double due = said.place()[words - 1] + step * (1 + DIGIT * (last - words));
        return said.place()[last] - due < GAP * step ? null : new Tail(said.part(words), Math.min(1, said.place()[words - 1] + (float) step / 2));
    }

    /** The distance from one character of words to the next; that of characters as wide as high where there are too few. */
    private static double step(Said said, int words, double high) {
        double[] steps = IntStream.range(1, words).filter(i -> Character.isIdeographic(said.text().charAt(i - 1)) && Character.isIdeographic(said.text().charAt(i)))
                .mapToDouble(i -> said.place()[i] - said.place()[i - 1]).sorted().toArray();
        return steps.length < FEW ? high : Math.min(high, steps[steps.length / 2]);
    }
}
