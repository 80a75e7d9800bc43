package nianshen.extract.outline;

import java.util.List;
import java.util.regex.Pattern;
import nianshen.words.Lexicon;
import nianshen.words.ReadingList;
import nianshen.words.WordList;

/** Finds the signature (落款): the issuer's name and the date at the end of the report. */
public final class Signature {

    private static final int LONGEST = 30;
    private static final Pattern SENTENCE = Pattern.compile("[，。；：、！？]");

    private final WordList bodies;
    private final WordList footers;

    public Signature(Lexicon lexicon) {
        this.bodies = lexicon.list(ReadingList.BODIES);
        this.footers = lexicon.list(ReadingList.FOOTERS);
    }

    /**
     * Index of the first line of the signature; the number of lines where there is none.
     *
     * @param from the first line that may belong to it
     */
    int begin(List<ProseLine> lines, int from) {
        int end = lines.size();
        while (end > from && footers.begins(lines.get(end - 1).plain(), 0)) {
            end--;
        }
        int begin = end;
        while (begin > from && end - begin < 4 && belongs(lines.get(begin - 1).plain())) {
            begin--;
        }
        return begin;
    }

    private boolean belongs(String plain) {
        return Dates.isDate(plain) || isBody(plain) || isBody(Dates.withoutDate(plain));
    }

    /** Whether the line is nothing but the name of a body. */
    public boolean isBody(String plain) {
        return plain.length() >= 3 && plain.length() <= LONGEST && !SENTENCE.matcher(plain).find()
                && bodies.ending(plain).isPresent();
    }
}
