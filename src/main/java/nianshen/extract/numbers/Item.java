package nianshen.extract.numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nianshen.extract.tokens.Token;
import nianshen.words.Sense.About;
import nianshen.words.Sense.Filler;
import nianshen.words.Sense.Fresh;
import nianshen.words.Sense.Time;
import nianshen.words.Sense.Verb;
import nianshen.words.WordKind;

/**
 * A stretch of a sentence with one number, or none: the words before it, the number, and the words behind it up to the
 * next mark.
 *
 * @param label  the words before the number
 * @param number null where there is none
 * @param unit   what the number is of, null where nothing is said
 * @param about  whether the number is a round one
 * @param tail   the words behind number and unit
 * @param before the mark before the stretch; 。 at the head of the sentence, ' ' where only a number stands before
 * @param depth  how many brackets it stands in
 */
public record Item(List<Token> label, Token number, Token unit, boolean about, List<Token> tail, char before, int depth) {

    /** Verbs by which a request is done. */
    static final Set<String> ENDED = Set.of(Verb.ANSWERED, Verb.DONE);

    /** The words in order, number and unit left out, and what is said of the others behind an exception: 除2件外，均已答复. */
    public List<Token> words() {
        boolean excepts = Token.any(label, WordKind.FRESH, Fresh.EXCEPT);
        return Stream.concat(label.stream(), tail.stream().takeWhile(t -> !excepts || !t.is(WordKind.FILLER, Filler.EXCEPTED))).toList();
    }

    /** Where its words begin, or its number. */
    public int start() {
        return label.isEmpty() ? number.start() : label.get(0).start();
    }

    /** Where its words end, or its number. */
    public int end() {
        return tail.isEmpty() ? numberEnd() : tail.get(tail.size() - 1).end();
    }

    /** Where number and unit end; without a number, where the words end. */
    public int numberEnd() {
        if (number == null) {
            return label.get(label.size() - 1).end();
        }
        return unit == null ? number.end() : unit.end();
    }

    /** Whether no words stand before its number. */
    public boolean bare() {
        return number != null && label.stream().allMatch(t -> t.is(WordKind.AND));
    }

    /** Whether the number is the one of this stretch; the words that it is read by may begin before. */
    public boolean holds(Understood told) {
        return number != null && number.start() >= told.start() && number.end() <= told.end() && told.end() <= end();
    }

    /** Whether nothing behind its number tells what it is of. */
    public boolean unnamed() {
        return tail.stream().noneMatch(Item::names);
    }

    /** Whether words name what may be counted. */
    static boolean tells(List<Token> words) {
        return words.stream().anyMatch(Item::names);
    }

    private static boolean names(Token token) {
        return token.is(WordKind.NOUN) || token.is(WordKind.VERB) || token.is(WordKind.RESULT);
    }

    /** Both as one: its words, the sum of the numbers, and where the other's number ends. */
    public Item with(Item other) {
        Token sum = new Token(number.kind(), number.sense(), number.text(), number.start(), other.number.end(), number.value().add(other.number.value()));
        return new Item(label, sum, other.unit, about || other.about, other.tail, before, depth);
    }

    /** Its number behind other words. */
    public Item named(List<Token> words, char mark, int brackets) {
        return new Item(words, number, unit, about, tail, mark, brackets);
    }

    /** The words cut where they are joined by 和 and each side has a word of one of the kinds. */
    public static List<List<Token>> joined(List<Token> words, WordKind... kinds) {
        List<List<Token>> sides = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < words.size(); i++) {
            boolean cut = words.get(i).is(WordKind.AND) && has(words.subList(from, i), kinds) && has(words.subList(i + 1, words.size()), kinds);
            if (cut) {
                sides.add(words.subList(from, i));
                from = i + 1;
            }
        }
        sides.add(words.subList(from, words.size()));
        return sides;
    }

    private static boolean has(List<Token> words, WordKind... kinds) {
        for (WordKind kind : kinds) {
            if (Token.any(words, kind)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word of that kind stands before the number. */
    public boolean says(WordKind kind) {
        return has(label, kind);
    }

    /** Cuts a sentence into them. */
    public static List<Item> of(List<Token> tokens) {
        Cutter cutter = new Cutter();
        IntStream.range(0, tokens.size()).filter(i -> !labels(tokens, i)).mapToObj(tokens::get).forEach(cutter::take);
        cutter.close('。');
        return cutter.items;
    }

    /** Whether a ： only stands between a number and the words that it is of, with nothing more behind it: 网络申请：9件. */
    private static boolean labels(List<Token> tokens, int at) {
        boolean colon = tokens.get(at).is(WordKind.MARK) && tokens.get(at).text().charAt(0) == '：' && at > 0 && at + 1 < tokens.size();
        if (!colon || tokens.get(at - 1).is(WordKind.LIST) || !tokens.get(at + 1).is(WordKind.NUMBER)) {
            return false;
        }
        int behind = at + 2 < tokens.size() && tokens.get(at + 2).is(WordKind.UNIT) ? at + 3 : at + 2;
        return behind >= tokens.size() || tokens.get(behind).is(WordKind.MARK);
    }

    private static final class Cutter {

        private final List<Item> items = new ArrayList<>();
        private List<Token> label = new ArrayList<>();
        private List<Token> tail = new ArrayList<>();
        private Token number;
        private Token unit;
        private boolean about;
        private char before = '。';
        private int depth;

        void take(Token token) {
            if (number == null && token.is(WordKind.TIME, Time.YEAR) && said()) {
                mark('，');
            }
            if (token.is(WordKind.MARK)) {
                mark(token.text().charAt(0));
            } else if (token.is(WordKind.NUMBER)) {
                number(token);
            } else if (number == null) {
                label.add(token);
            } else if (token.is(WordKind.UNIT) && unit == null && tail.isEmpty()) {
                unit = token;
            } else if (token.is(WordKind.ABOUT) && tail.isEmpty()) {
                about = true;
            } else {
                tail.add(token);
            }
        }

        /** Whether it has been said that all of them are done, behind which a year begins anew without a mark: 均予以答复2024年. */
        private boolean said() {
            return !label.isEmpty() && ENDED.contains(label.get(label.size() - 1).sense()) && label.get(label.size() - 1).is(WordKind.VERB) && has(label, WordKind.ALL);
        }

        private void mark(char mark) {
            close(mark);
            depth = Math.max(0, depth + (mark == '（' ? 1 : 0) - (mark == '）' ? 1 : 0));
        }

        /** Words between two numbers belong to the first if it had none before it, else to the second, but for the noun right behind a first that had none. */
        private void number(Token token) {
            if (number != null) {
                int own = own();
                List<Token> between = List.copyOf(tail.subList(own, tail.size()));
                tail = new ArrayList<>(tail.subList(0, own));
                close(' ');
                label.addAll(between);
            }
            number = token;
            about = token.sense().equals(About.ROUGH) || !label.isEmpty() && label.get(label.size() - 1).is(WordKind.ABOUT, About.BEFORE);
        }

        /** How many of the words behind its number are of it, where another number follows: 新收14件申请中12件已办结. */
        private int own() {
            boolean noun = Token.any(label, WordKind.NOUN);
            if (label.stream().noneMatch(Item::names)) {
                return tail.size();
            }
            return !noun && !tail.isEmpty() && tail.get(0).is(WordKind.NOUN) ? 1 : 0;
        }

        void close(char mark) {
            if (number != null || !label.isEmpty()) {
                items.add(new Item(List.copyOf(label), number, unit, about, List.copyOf(tail), before, depth));
            }
            label = new ArrayList<>();
            tail = new ArrayList<>();
            number = null;
            unit = null;
            about = false;
            before = mark;
        }
    }
}
