package nianshen.extract.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nianshen.extract.numbers.Narrowing;
import nianshen.extract.numbers.Reach;
import nianshen.extract.numbers.ReadSentence;
import nianshen.extract.outline.Passage;
import nianshen.extract.outline.Reading;
import nianshen.extract.outline.Sentence;
import nianshen.extract.tokens.Numbers;
import nianshen.extract.tokens.Segmenter;
import nianshen.extract.tokens.Token;
import nianshen.extract.tokens.Vocabulary;
import nianshen.words.Lexicon;
import nianshen.words.ReadingList;
import nianshen.words.Sense.Matter;
import nianshen.words.Sense.Noun;

/** Understands the running text of a report, sentence by sentence. Immutable; shared by threads. */
public final class ClauseReader {

    private final Vocabulary vocabulary;
    private final Lexicon lexicon;
    private final Owners owners;
    private final Map<String, String> topics;
    private final Reach reach;

    /** @param lexicon by whose words clauses are read */
    public ClauseReader(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.vocabulary = Vocabulary.of(lexicon);
        this.owners = new Owners(vocabulary.frames());
        this.reach = new Reach(lexicon);
        this.topics = lexicon.list(ReadingList.TOPICS).meanings();
    }

    /** The words it reads by. */
    Lexicon lexicon() {
        return lexicon;
    }

    /** Every sentence of the running text, in order. */
    public List<ReadSentence> read(Reading reading) {
        Household household = household(reading);
        Segmenter segmenter = segmenter(reading);
        List<ReadSentence> understood = new ArrayList<>();
        for (Passage passage : reading.outline().passages()) {
            Topic topic = topic(passage, reading.outline().key(passage.section()));
            List<ReadSentence> told = new ArrayList<>();
            for (Sentence sentence : passage.heading() ? List.<Sentence>of() : passage.sentences().stream().filter(ClauseReader::speaks).toList()) {
                List<Token> words = segmenter.tokens(sentence.plain());
                List<Token> spoken = spoken(words);
                Grammar grammar = new Grammar(owners, household, spoken, words, topic);
                told.add(new ReadSentence(sentence, words, spoken, reach.told(words, grammar.read())));
                topic = grammar.topic();
            }
            understood.addAll(Narrowing.told(told));
        }
        return understood;
    }

    /** Figures alone, as a row that fell out of its table leaves them, say nothing. */
    private static boolean speaks(Sentence sentence) {
        return sentence.plain().codePoints().anyMatch(Character::isLetter);
    }

    private Household household(Reading reading) {
        return new Household(lexicon, reading.issuer());
    }

    /** Cuts sentences of the report into words. */
    Segmenter segmenter(Reading reading) {
        return new Segmenter(vocabulary, new Numbers(reading.year().year(), vocabulary), household(reading).names(), lexicon.list(ReadingList.DISTRICTS));
    }

    /** The words without what is spoken past. */
    List<Token> spoken(List<Token> words) {
        return Aside.dropped(Viewpoint.told(Means.told(Granted.told(NotOne.told(words)))), owners);
    }

    /** All that prose may claim of the tables. */
    public Set<String> subjects() {
        return owners.subjects();
    }

    /** What a passage is about: told by its subhead, else by its part. */
    private Topic topic(Passage passage, String part) {
        String place = passage.aspect() != null ? passage.aspect() : part;
        String about = place == null ? null : topics.get(place);
        boolean disclosed = Matter.DISCLOSURE.equals(about);
        boolean noun = about != null && !disclosed;
        return new Topic(noun ? about : null, noun, disclosed || Noun.REQUEST.equals(about), false, null, false);
    }
}
