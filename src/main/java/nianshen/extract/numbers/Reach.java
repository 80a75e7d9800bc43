package nianshen.extract.numbers;

import java.util.List;
import nianshen.extract.tokens.Token;
import nianshen.words.Lexicon;
import nianshen.words.ReadingList;

/** Of what part the numbers of a sentence are, where other words of it tell that they are not of all. Immutable; shared by threads. */
public final class Reach {

    private final Amended amended;

    /** @param lexicon by whose words amended and reviewed documents are known */
    public Reach(Lexicon lexicon) {
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
        return amended.told(items, words, Disputes.told(items, words, Leftover.told(items, Partial.told(items, numbers))));
    }
}
