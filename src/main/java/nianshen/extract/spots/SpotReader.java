package nianshen.extract.spots;

import java.util.ArrayList;
import java.util.List;
import nianshen.extract.outline.FactReader;
import nianshen.extract.outline.Outline;
import nianshen.extract.outline.Reading;
import nianshen.extract.outline.Sentence;
import nianshen.facts.Fact;
import nianshen.facts.Spot;
import nianshen.text.PersonalNumbers;
import nianshen.words.Lexicon;
import nianshen.words.ReadingList;

/** Reads what rules about language go by. */
public final class SpotReader implements FactReader {

    private final List<Finder> finders = new ArrayList<>();

    /** Looks for the corrections, exceptions and names of a pack. */
    public SpotReader(Lexicon lexicon) {
        finders.add(new ListedWords(lexicon.corrections()));
        finders.add(new Repetitions(lexicon.list(ReadingList.UNDOUBLED), lexicon.list(ReadingList.REPEATABLE)));
        finders.add(new Marks());
        finders.add(new Business(lexicon.list(ReadingList.BUSINESS), lexicon.list(ReadingList.DISCLOSURE)));
        finders.add(new ConflictingDocuments(lexicon.list(ReadingList.MADE), lexicon.list(ReadingList.REVISED)));
        finders.add(new PersonalData(lexicon.list(ReadingList.SURNAMES), lexicon.list(ReadingList.NO_NAMES),
                lexicon.list(ReadingList.NUMBER_OWNERS), lexicon.list(ReadingList.NUMBER_LEADS)));
    }

    @Override
    public List<Fact> read(Reading reading) {
        Outline outline = reading.outline();
        List<Sentence> sentences = outline.passages().stream().flatMap(p -> p.sentences().stream()).toList();
        return finders.stream().flatMap(f -> f.in(sentences).stream()).<Fact>map(f -> spot(f, outline)).toList();
    }

    private static Spot spot(Finder.Found found, Outline outline) {
        Sentence sentence = found.sentence();
        return new Spot(found.kind(), PersonalNumbers.masked(found.text()), found.proper(), outline.key(sentence.section()), sentence.passage().heading(),
                PersonalNumbers.masked(sentence.quote()), sentence.passage().span(sentence.from() + found.from(), sentence.from() + found.to()));
    }
}
