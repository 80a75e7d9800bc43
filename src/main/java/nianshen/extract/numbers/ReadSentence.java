package nianshen.extract.numbers;

import java.util.List;
import nianshen.extract.outline.Sentence;
import nianshen.extract.tokens.Token;

/** A sentence of the running text, understood. */
public final class ReadSentence {

    private final Sentence sentence;
    private final List<Token> words;
    private final List<Token> spoken;
    private final List<Understood> numbers;

    /**
     * A sentence of these words and numbers.
     *
     * @param spoken the words without what is spoken past
     */
    public ReadSentence(Sentence sentence, List<Token> words, List<Token> spoken, List<Understood> numbers) {
        this.sentence = sentence;
        this.words = words;
        this.spoken = spoken;
        this.numbers = numbers;
    }

    /** The same sentence, its numbers read in another way. */
    public ReadSentence reading(List<Understood> better) {
        return new ReadSentence(sentence, words, spoken, List.copyOf(better));
    }

    /** Where it stands. */
    public Sentence sentence() {
        return sentence;
    }

    /** What it is made of, in order. */
    public List<Token> words() {
        return words;
    }

    /** What it is made of without what is spoken past, in order. */
    public List<Token> spoken() {
        return spoken;
    }

    /** What its numbers and denials mean, in the order in which they stand. */
    public List<Understood> numbers() {
        return numbers;
    }
}
