package nianshen.extract.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nianshen.extract.tokens.Spelled;
import nianshen.extract.tokens.Token;
import nianshen.words.Sense.Filler;
import nianshen.words.Sense.Whose;
import nianshen.words.WordKind;

/**
 * By what means something came or was done: 通过县长信箱、“云上政务”等途径. However many are listed, and whatever they are called,
 * together they are all of them, and none of them is what a number behind is of.
 */
final class Means {


    private Means() {
    }

    /** The words, with each enumeration of means as the one word that it is. */
    static List<Token> told(List<Token> tokens) {
        List<Token> told = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            int end = tokens.get(i).is(WordKind.FILLER, Filler.BY) ? end(tokens, i) : -1;
            told.add(end < 0 ? tokens.get(i) : together(tokens.subList(i, end + 1)));
            i = Math.max(i, end);
        }
        return told;
    }

    /** Where the enumeration ends, or -1 where it is none: it holds no number, no denial, and no mark but 、. */
    private static int end(List<Token> tokens, int from) {
        for (int i = from + 1; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.is(WordKind.WHOSE, Whose.EVERY) && token.text().startsWith(Spelled.AND_MORE)) {
                return i;
            }
            if (token.is(WordKind.NUMBER) || token.is(WordKind.NOT) || token.is(WordKind.MARK) && !token.mark("、")) {
                return -1;
            }
        }
        return -1;
    }

    private static Token together(List<Token> words) {
        return new Token(WordKind.WHOSE, Whose.EVERY, words.stream().map(Token::text).collect(Collectors.joining()), words.get(0).start(),
                words.get(words.size() - 1).end(), null);
    }
}
