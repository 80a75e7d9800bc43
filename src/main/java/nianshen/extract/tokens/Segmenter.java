package nianshen.extract.tokens;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nianshen.words.Sense.Filler;
import nianshen.words.Sense.Whose;
import nianshen.words.WordKind;
import nianshen.words.WordList;

/**
 * Cuts a sentence into words of the vocabulary, numbers and marks, so that as little as can be stays unknown and the
 * words are as few as can be.
 */
public final class Segmenter {

    /** A character that nothing knows, against a word that is known. */
    private static final int STRANGE = 12;
    private static final int WORD = 2;
    private static final String MARKS = "，。；、：（）！？";
    private static final String QUOTES = "“”‘’「」『』\"'";
    private static final String BOOKS = "《》〈〉<>";

    private static final Set<WordKind> PARTS_OF_NAMES = Set.of(WordKind.UNKNOWN, WordKind.FILLER, WordKind.TAIL, WordKind.UNIT, WordKind.BODY);

    private final Vocabulary vocabulary;
    private final Numbers numbers;
    private final List<String> names;
    private final WordList districts;

    /**
     * For one report.
     *
     * @param names     what the agency calls itself, longest first
     * @param districts how names of districts end
     */
    public Segmenter(Vocabulary vocabulary, Numbers numbers, List<String> names, WordList districts) {
        this.districts = districts;
        this.vocabulary = vocabulary;
        this.numbers = numbers;
        this.names = names;
    }

    /** The words in order; quotation marks left out, what stands between them and around them read as if they were not there. */
    public List<Token> tokens(String text) {
        int[] kept = IntStream.range(0, text.length()).filter(i -> QUOTES.indexOf(text.charAt(i)) < 0).toArray();
        String plain = kept.length == text.length() ? text : IntStream.of(kept).mapToObj(i -> text.substring(i, i + 1)).collect(Collectors.joining());
        List<Token> tokens = cut(plain);
        return plain.equals(text) ? tokens : tokens.stream()
                .map(t -> new Token(t.kind(), t.sense(), t.text(), kept[t.start()], kept[t.end() - 1] + 1, t.value())).toList();
    }

    private List<Token> cut(String plain) {
        Ways ways = new Ways(plain);
        for (int i = 0; i < plain.length(); i++) {
            if (ways.reach(i)) {
                step(plain, i, ways);
            }
        }
        return joined(ways.best());
    }

    /** The cheapest ways to cut the text up to each of its characters. */
    private static final class Ways {

        private final String plain;
        private final int[] cost;
        /** The last word of each way: where it begins, what it is; words are made of the best way alone. */
        private final int[] from;
        private final WordKind[] kinds;
        private final String[] senses;
        /** The last word itself where it is more than that. */
        private final Token[] made;

        Ways(String plain) {
            int size = plain.length() + 1;
            this.plain = plain;
            this.from = new int[size];
            this.kinds = new WordKind[size];
            this.senses = new String[size];
            this.made = new Token[size];
            this.cost = new int[size];
            Arrays.fill(cost, 1, size, Integer.MAX_VALUE);
        }

        boolean reach(int at) {
            return cost[at] < Integer.MAX_VALUE;
        }

        void offer(WordKind kind, String sense, int start, int end, int price) {
            int total = cost[start] + price;
            if (total < cost[end] || total == cost[end] && start > from[end]) {
                cost[end] = total;
                from[end] = start;
                kinds[end] = kind;
                senses[end] = sense;
                made[end] = null;
            }
        }

        void offer(Token token, int price) {
            int before = cost[token.end()];
            offer(token.kind(), token.sense(), token.start(), token.end(), price);
            made[token.end()] = cost[token.end()] < before ? token : made[token.end()];
        }

        List<Token> best() {
            List<Token> tokens = new ArrayList<>();
            for (int end = plain.length(); end > 0; end = from[end]) {
                tokens.add(made[end] != null ? made[end] : new Token(kinds[end], senses[end], plain.substring(from[end], end), from[end]));
            }
            Collections.reverse(tokens);
            return tokens;
        }
    }

    private void step(String plain, int at, Ways ways) {
        char c = plain.charAt(at);
        boolean within = Character.isDigit(c) && at > 0 && Character.isDigit(plain.charAt(at - 1));
        Optional<Token> number = within ? Optional.empty() : numbers.at(plain, at);
        if (number.isPresent()) {
            ways.offer(number.get(), WORD);
        } else if (c == '.' && (at + 1 == plain.length() || !Character.isDigit(plain.charAt(at + 1)))) {
            ways.offer(new Token(WordKind.MARK, "", "。", at), 0);
        } else if (MARKS.indexOf(c) >= 0) {
            ways.offer(WordKind.MARK, "", at, at + 1, 0);
        } else if (c == '《' && plain.indexOf('》', at) > 0) {
            ways.offer(WordKind.FILLER, Filler.TITLE, at, plain.indexOf('》', at) + 1, 0);
        } else if (BOOKS.indexOf(c) >= 0) {
            ways.offer(WordKind.FILLER, Filler.QUOTE, at, at + 1, 0);
        } else {
            ways.offer(WordKind.UNKNOWN, "", at, at + 1, STRANGE);
        }
        vocabulary.wordsAt(plain, at, (end, m) -> ways.offer(m.kind(), m.sense(), at, end, WORD));
        for (String name : names) {
            if (plain.startsWith(name, at) && !ofOther(plain, at, name)) {
                ways.offer(WordKind.WHOSE, Whose.OWN, at, at + name.length(), WORD - 1);
            }
        }
    }

    /** Whether another district than that of the agency stands right before its bare name: 市水利局 in the report of a county's. */
    private boolean ofOther(String plain, int at, String name) {
        boolean placed = at > 0 && districts.is(plain.substring(at - 1, at));
        return placed && names.stream().anyMatch(n -> n.length() > name.length() && n.endsWith(name)) && names.stream().noneMatch(n -> n.endsWith(plain.charAt(at - 1) + name));
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
            } else if (!token.is(WordKind.FILLER, Filler.QUOTE)) {
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
        return new Token(WordKind.WHOSE, Whose.AGENCY, text, start);
    }
}
