package nianshen.extract.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nianshen.extract.tokens.Spelled;
import nianshen.extract.tokens.Token;
import nianshen.words.Sense.Filler;
import nianshen.words.Sense.Listing;
import nianshen.words.WordKind;

/**
 * By what parts of a total are told: 从办理结果看, 按申请方式分, 在主动公开的信息中. However it is put, it leads to parts as 其中 does.
 */
final class Viewpoint {

    /** So many words are within one at the most. */
    private static final int LONGEST = 7;

    private Viewpoint() {
    }

    /** The words, with each viewpoint as the one word that it is. */
    static List<Token> told(List<Token> tokens) {
        List<Token> told = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            int end = head(tokens, i) ? end(tokens, i) : -1;
            if (end < 0) {
                told.add(tokens.get(i));
            } else {
                told.add(new Token(WordKind.LIST, Listing.OF_WHICH, text(tokens.subList(i, end + 1)), tokens.get(i).start()));
                i = end;
            }
        }
        return told;
    }

    /** Whether a stretch begins there. */
    private static boolean head(List<Token> tokens, int at) {
        return at == 0 || tokens.get(at - 1).is(WordKind.MARK) || tokens.get(at).is(WordKind.FILLER, Filler.SEEN_FROM);
    }

    /** The last word of the viewpoint that begins there, or -1: it holds no number, no denial and no mark. */
    private static int end(List<Token> tokens, int from) {
        boolean opens = tokens.get(from).is(WordKind.FILLER, Filler.SEEN_FROM);
        for (int i = from; i < Math.min(tokens.size(), from + LONGEST); i++) {
            Token token = tokens.get(i);
            if (token.is(WordKind.NUMBER) || token.is(WordKind.NOT) || token.is(WordKind.MARK)) {
                return -1;
            }
            if (opens && i > from + 1 && token.is(WordKind.FILLER, Filler.SEEN_TO) || among(tokens, i)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether it ends on those of which some have been told of: 公开的信息中. */
    private static boolean among(List<Token> tokens, int at) {
        return at > 1 && tokens.get(at).is(WordKind.FILLER, Filler.AMONG) && tokens.get(at - 1).is(WordKind.NOUN) && (tokens.get(at - 2).text().equals(Spelled.OF) || tokens.get(at - 2).is(WordKind.VERB))
                && at + 1 < tokens.size() && tokens.get(at + 1).is(WordKind.MARK);
    }

    private static String text(List<Token> words) {
        return words.stream().map(Token::text).collect(Collectors.joining());
    }
}
