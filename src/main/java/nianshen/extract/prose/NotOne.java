package nianshen.extract.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nianshen.extract.tokens.Token;
import nianshen.words.Sense.Verb;
import nianshen.words.WordKind;

/** A one that only stresses that there was none: 没有收到一件申请, 未发生1起复议. It counts nothing and is spoken past. */
final class NotOne {

    private static final Set<String> CAME = Set.of(Verb.RECEIVED, Verb.HAPPENED);

    private NotOne() {
    }

    /** The words without such numbers and their units. */
    static List<Token> told(List<Token> tokens) {
        List<Token> told = new ArrayList<>();
        boolean denied = false;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean goesOn = token.is(WordKind.FILLER) || token.is(WordKind.ATTRIBUTE) || token.is(WordKind.VERB) && CAME.contains(token.sense());
            boolean one = denied && one(tokens, i);
            i += one ? 1 : 0;
            denied = token.is(WordKind.NOT) || denied && goesOn;
            told.addAll(one ? List.of() : List.of(token));
        }
        return told;
    }

    /** Whether a one stands there with its unit, and what it is of right behind it. */
    private static boolean one(List<Token> tokens, int at) {
        boolean counted = tokens.get(at).is(WordKind.NUMBER) && BigDecimal.ONE.equals(tokens.get(at).value()) && at + 2 < tokens.size() && tokens.get(at + 1).is(WordKind.UNIT);
        return counted && !tokens.get(at + 2).is(WordKind.MARK) && !tokens.get(at + 2).is(WordKind.NUMBER) && !tokens.get(at + 2).is(WordKind.ABOUT);
    }
}
