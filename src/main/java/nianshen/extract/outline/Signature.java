package nianshen.extract.outline;

import java.util.List;
import java.util.regex.Pattern;
import nianshen.words.Lexicon;
import nianshen.words.ReadingList;
import nianshen.words.WordList;

/** Finds the signature (落款): the issuer's name and the date at the end of the report. */
public final class Signature {

    private static final int LONGEST = 30;
    private static final int LINES = 4;
    private static final Pattern SENTENCE = Pattern.compile("[，。；：、！？]");

    private final WordList bodies;
    private final WordList footers;

    /** Tells signatures by the words of a pack. */
    public Signature(Lexicon lexicon) {
        this.bodies = lexicon.list(ReadingList.BODIES);
        this.footers = lexicon.list(ReadingList.FOOTERS);
    }

    /** The lines from {@code from} to {@code to}; none where both are equal. What stands below is the site's. */
    record Place(int from, int to) {
    }

    /**
     * Where the signature stands: around the first line that is nothing but a date, else at the end.
     *
     * @param from the first line that may belong to it
     */
    Place find(List<ProseLine> lines, int from) {
        for (int i = from; i < lines.size(); i++) {
            if (dated(lines.get(i).plain())) {
                return new Place(up(lines, from, i + 1), down(lines, i + 1));
            }
        }
        int end = lines.size();
        while (end > from && footers.begins(lines.get(end - 1).plain(), 0)) {
            end--;
        }
        return new Place(up(lines, from, end), end);
    }

    private int up(List<ProseLine> lines, int from, int end) {
        int begin = end;
        while (begin > from && end - begin < LINES && belongs(lines.get(begin - 1).plain())) {
            begin--;
        }
        return begin;
    }

    private int down(List<ProseLine> lines, int from) {
        int end = from;
        while (end < lines.size() && end - from < LINES && belongs(lines.get(end).plain())) {
            end++;
        }
        return end;
    }

    private boolean dated(String plain) {
        return Dates.isDate(plain) || Dates.lastAtEnd(plain) > 0 && isBody(Dates.withoutDate(plain));
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
