package nianshen.extract.prose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nianshen.words.WordKind;

/**
 * Cuts a sentence into words of the vocabulary, numbers and marks, so that as little as can be stays unknown and the
 * words are as few as can be.
 */
final class Segmenter {

    /** A character that nothing knows, against a word that is known. */
    private static final int STRANGE = 12;
    private static final int WORD = 2;
    private static final String MARKS = "，。；、：（）！？";
    private static final String QUOTES = "“”‘’「」『』\"'《》〈〉<>";

    private static final Set<WordKind> PARTS_OF_NAMES = Set.of(WordKind.UNKNOWN, WordKind.FILLER, WordKind.TAIL, WordKind.UNIT, WordKind.BODY);

    private final Vocabulary vocabulary;
    private final Numbers numbers;
    private final List<String> names;

    /** @param names what the agency calls itself, longest first */
    Segmenter(Vocabulary vocabulary, Numbers numbers, List<String> names) {
        this.vocabulary = vocabulary;
        this.numbers = numbers;
        this.names = names;
    }

    /** The words in order; quotation marks left out, what stands between them read like all else. */
    List<Token> tokens(String plain) {
        Token[] last = new Token[plain.length() + 1];
        int[] cost = new int[plain.length() + 1];
        Arrays.fill(cost, Integer.MAX_VALUE);
        cost[0] = 0;
        for (int i = 0; i < plain.length(); i++) {
            if (cost[i] < Integer.MAX_VALUE) {
                step(plain, i, cost, last);
            }
        }
        return joined(backwards(last));
    }

    private void step(String plain, int at, int[] cost, Token[] last) {
        char c = plain.charAt(at);
        Optional<Token> number = numbers.at(plain, at);
        boolean within = Character.isDigit(c) && at > 0 && Character.isDigit(plain.charAt(at - 1));
        if (number.isPresent() && !within) {
            offer(number.get(), WORD, cost, last);
        } else if (c == '.' && (at + 1 == plain.length() || !Character.isDigit(plain.charAt(at + 1)))) {
            offer(new Token(WordKind.MARK, "", "。", at), 0, cost, last);
        } else if (MARKS.indexOf(c) >= 0) {
            offer(new Token(WordKind.MARK, "", String.valueOf(c), at), 0, cost, last);
        } else if (c == '《' && plain.indexOf('》', at) > 0) {
            offer(new Token(WordKind.FILLER, "书名", plain.substring(at, plain.indexOf('》', at) + 1), at), 0, cost, last);
        } else if (QUOTES.indexOf(c) >= 0) {
            offer(new Token(WordKind.FILLER, "引号", String.valueOf(c), at), 0, cost, last);
        } else {
            offer(new Token(WordKind.UNKNOWN, "", String.valueOf(c), at), STRANGE, cost, last);
        }
        vocabulary.wordsAt(plain, at, (end, m) -> offer(new Token(m.kind(), m.sense(), plain.substring(at, end), at), WORD, cost, last));
        names.stream().filter(n -> plain.startsWith(n, at))
                .forEach(n -> offer(new Token(WordKind.WHOSE, "本机关", n, at), WORD - 1, cost, last));
    }

    private static void offer(Token token, int price, int[] cost, Token[] last) {
        int total = cost[token.start()] + price;
        if (total < cost[token.end()]) {
            cost[token.end()] = total;
            last[token.end()] = token;
        }
    }

    private static List<Token> backwards(Token[] last) {
        List<Token> tokens = new ArrayList<>();
        for (Token token = last[last.length - 1]; token != null; token = last[token.start()]) {
            tokens.add(token);
        }
        Collections.reverse(tokens);
        return tokens;
    }

    /** Unknown characters that stand together are one stretch; before 局, 镇 they are an agency's name. */
    private static List<Token> joined(List<Token> tokens) {
        List<Token> joined = new ArrayList<>();
        for (Token token : tokens) {
            int last = joined.size() - 1;
            if (token.is(WordKind.UNKNOWN) && last >= 0 && joined.get(last).is(WordKind.UNKNOWN)) {
                Token before = joined.remove(last);
                joined.add(new Token(WordKind.UNKNOWN, "", before.text() + token.text(), before.start()));
            } else if (token.is(WordKind.BODY)) {
                joined.add(body(joined, token));
            } else if (!token.is(WordKind.FILLER, "引号")) {
                joined.add(token);
            }
        }
        return joined;
    }

    /** The name that ends on this word, taken from the words before it; the word alone where none of them is strange. */
    private static Token body(List<Token> before, Token last) {
        int from = before.size();
        int strange = from;
        while (from > 0 && PARTS_OF_NAMES.contains(before.get(from - 1).kind())) {
            from--;
            strange = before.get(from).is(WordKind.UNKNOWN) ? from : strange;
        }
        List<Token> name = before.subList(strange, before.size());
        if (name.isEmpty()) {
            return last;
        }
        String text = name.stream().map(Token::text).collect(Collectors.joining()) + last.text();
        int start = name.get(0).start();
        name.clear();
        return new Token(WordKind.WHOSE, "机关", text, start);
    }
}
