package nianshen.extract.numbers;

import java.util.List;
import nianshen.extract.tokens.Token;
import nianshen.words.Lexicon;
import nianshen.words.ReadingList;
import nianshen.words.Sense.Enumerating;

/** Of what part the numbers of a sentence are, where other words of it tell that they are not of all. Immutable; shared by threads. */
public final class Reach {

    private final Amended amended;
    private final Disputes disputes;

    /** @param lexicon by whose words amended and reviewed documents, and the instances of courts, are known */
    public Reach(Lexicon lexicon) {
        this.disputes = new Disputes(lexicon.list(ReadingList.ENUMERATING).phrases(Enumerating.INSTANCE));
        this.amended = new Amended(lexicon.list(ReadingList.REVISED), lexicon.list(ReadingList.REVIEWED));
    }

    /**
     * The numbers of a sentence, each with what it covers.
     *
     * @param words   of the sentence
     * @param numbers as they were understood stretch by stretch
     */
    public List<Understood> told(List<Token> words, List<Understood> numbers) {
        if (numbers.isEmpty()) {
            return numbers;
        }
        List<Item> items = Item.of(words);
        return amended.told(items, words, disputes.told(items, words, Leftover.told(items, Partial.told(items, numbers))));
    }
}
