package nianshen.extract.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nianshen.extract.tokens.Token;
import nianshen.words.Sense;
import nianshen.words.Sense.Verb;
import nianshen.words.WordKind;

/**
 * Words in brackets that hold neither a number nor a denial: 其他处理（含申请人撤回）57件. They are spoken past, unless they name
 * what a table counts; what stands around them is then no longer certain.
 */
final class Aside {

    private Aside() {
    }

    /** The words without what is spoken past. */
    static List<Token> dropped(List<Token> tokens, Owners owners) {
        List<Token> left = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            int end = tokens.get(i).mark("（") ? end(tokens, i) : -1;
            if (end < 0) {
                left.add(tokens.get(i));
            } else {
                List<Token> within = tokens.subList(i, end + 1);
                if (within.stream().anyMatch(t -> counted(t, owners))) {
                    left.add(unknown(within));
                }
                i = end;
            }
        }
        return left;
    }

    /** The closing bracket of an aside, or -1. */
    private static int end(List<Token> tokens, int open) {
        for (int i = open + 1; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.mark("）")) {
                return i;
            }
            if (token.mark("（") || token.is(WordKind.NUMBER) || token.is(WordKind.NOT)) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean counted(Token token, Owners owners) {
        boolean head = token.is(WordKind.NOUN) || token.is(WordKind.RESULT) || token.is(WordKind.VERB, Verb.CARRIED);
        return head && !token.sense().equals(Sense.OTHER) && owners.knows(token.sense());
    }

    private static Token unknown(List<Token> within) {
        String text = within.stream().map(Token::text).collect(Collectors.joining());
        return new Token(WordKind.UNKNOWN, "", text, within.get(0).start());
    }
}
