package nianshen.extract.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nianshen.extract.tokens.Token;
import nianshen.words.Sense;
import nianshen.words.Sense.Noun;
import nianshen.words.Sense.Result;
import nianshen.words.Sense.Verb;
import nianshen.words.WordKind;

/**
 * 公开 alone among the results of requests (公开3件，不予公开1件) is one of them, and no publishing; behind those that came
 * (收到申请5件，公开3件) it likely is. With more words about it
 * (已通过网站公开1件) it may be one, and what the others number is no longer certain.
 */
final class Granted {

    private static final Set<String> REQUESTS = Set.of(Noun.REQUEST, Noun.ON_REQUEST);
    private static final Set<String> OTHER_RESULTS = Set.of(Result.PARTIAL, Result.REFUSED, Result.UNAVAILABLE, Result.NOT_PROCESSED, Result.OTHERWISE);
    private static final Set<WordKind> BEFORE = Set.of(WordKind.MARK, WordKind.AND, WordKind.LIST, WordKind.UNIT, WordKind.FILLER);
    private static final Set<WordKind> BEHIND = Set.of(WordKind.MARK, WordKind.AND, WordKind.NUMBER, WordKind.TAIL, WordKind.LIST);

    private Granted() {
    }

    /** Whether among results something was 公开, a number right behind it, that may be counted with them. */
    static boolean mixed(List<Token> told) {
        return others(told) && IntStream.range(1, told.size()).anyMatch(i -> told.get(i).is(WordKind.NUMBER) && told.get(i - 1).is(WordKind.VERB, Verb.PUBLISHED));
    }

    private static boolean others(List<Token> tokens) {
        return Token.any(tokens, WordKind.RESULT) && tokens.stream().anyMatch(t -> t.is(WordKind.RESULT) && OTHER_RESULTS.stream().anyMatch(t.sense()::startsWith));
    }

    /** Whether it is told that requests came in, so that 公开 alone is likely what became of some. */
    private static boolean came(List<Token> tokens) {
        return Token.any(tokens, WordKind.VERB, Verb.RECEIVED) && tokens.stream().anyMatch(t -> t.is(WordKind.NOUN) && REQUESTS.contains(t.sense()));
    }

    /** Those answered, where no number tells how many: 均予以公开答复. */
    private static Token answered(List<Token> tokens, int at) {
        boolean counted = at + 1 < tokens.size() && tokens.get(at + 1).is(WordKind.NUMBER);
        Token token = tokens.get(at);
        return counted ? new Token(WordKind.RESULT, Sense.OTHER, token.text(), token.start()) : new Token(WordKind.VERB, Verb.ANSWERED, token.text(), token.start());
    }

    /** The words, with 公开 as the result that it is, or likely is; 公开答复 beside no other result may be all that were answered. */
    static List<Token> told(List<Token> tokens) {
        boolean sure = others(tokens);
        List<Token> told = new ArrayList<>(tokens);
        if (!sure) {
            IntStream.range(0, told.size()).filter(i -> tokens.get(i).is(WordKind.RESULT, Result.GRANTED) && tokens.get(i).text().equals(Verb.PUBLISHED + Verb.ANSWERED)).forEach(i -> told.set(i, answered(tokens, i)));
        }
        if (!sure && !came(tokens)) {
            return told;
        }
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean alone = (i == 0 || BEFORE.contains(tokens.get(i - 1).kind())) && i + 1 < tokens.size() && BEHIND.contains(tokens.get(i + 1).kind());
            if (alone && token.is(WordKind.VERB, Verb.PUBLISHED) && token.text().equals(Verb.PUBLISHED)) {
                told.set(i, new Token(WordKind.RESULT, sure ? Result.GRANTED : Result.LIKELY_GRANTED, token.text(), token.start()));
            }
        }
        return told;
    }
}
