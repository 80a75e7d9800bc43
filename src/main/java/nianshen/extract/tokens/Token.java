package nianshen.extract.tokens;

import java.math.BigDecimal;
import java.util.List;
import nianshen.words.WordKind;

/**
 * A word, a number, a mark, or a stretch that the vocabulary does not hold.
 *
 * @param sense what it stands for; a year's number for a time that names one; empty where it stands for nothing more
 * @param text  plain characters {@code start} to {@code end} of the sentence
 * @param value of a number, else null
 */
public record Token(WordKind kind, String sense, String text, int start, int end, BigDecimal value) {

    /** A word that is no number. */
    public Token(WordKind kind, String sense, String text, int start) {
        this(kind, sense, text, start, start + text.length(), null);
    }

    /** Whether it is of the kind. */
    public boolean is(WordKind wanted) {
        return kind == wanted;
    }

    /** Whether it is of the kind and stands for the meaning. */
    public boolean is(WordKind wanted, String meaning) {
        return kind == wanted && sense.equals(meaning);
    }

    /** Whether any of the words is of the kind. */
    public static boolean any(List<Token> words, WordKind wanted) {
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).kind == wanted) {
                return true;
            }
        }
        return false;
    }

    /** Whether any of the words is of the kind and stands for the meaning. */
    public static boolean any(List<Token> words, WordKind wanted, String meaning) {
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).is(wanted, meaning)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is one of these marks. */
    public boolean mark(String marks) {
        return kind == WordKind.MARK && marks.contains(text);
    }
}
