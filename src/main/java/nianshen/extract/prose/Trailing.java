package nianshen.extract.prose;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nianshen.extract.numbers.Item;
import nianshen.extract.tokens.Token;
import nianshen.words.Sense;
import nianshen.words.Sense.Filler;
import nianshen.words.Sense.Fresh;
import nianshen.words.Sense.Verb;
import nianshen.words.WordKind;

/** Parts whose total stands behind them: 网站发布62条，公众号发布40条，共发布102条. */
final class Trailing {

    private Trailing() {
    }

    /** The parts of what is published that the item adds up; none where it adds up nothing, or there may be others. */
    static List<Item> of(List<Item> items, int at) {
        Item total = items.get(at);
        boolean sums = total.number() != null && total.number().value() != null && total.unit() != null && !total.label().isEmpty() && sums(total.label().get(0)) && plain(total);
        List<Item> before = (bare(total) ? stretch(items, at) : items.subList(0, at)).stream().filter(i -> i.number() != null).toList();
        List<Item> parts = before.stream().filter(i -> i.unit() != null && sums && i.unit().text().equals(total.unit().text())).toList();
        boolean all = parts.size() > 1 && before.stream().allMatch(Trailing::plain) && items.get(at - 1).number() != null
                && parts.stream().allMatch(p -> p.number().value() != null && p.number().value().compareTo(total.number().value()) < 0);
        return all ? parts : List.of();
    }

    /** Whether it names nothing that is summed up, so that it can only be what stands right before it. */
    private static boolean bare(Item total) {
        return total.label().stream().skip(1).allMatch(t -> t.is(WordKind.VERB, Verb.PUBLISHED));
    }

    /** What stands before the total since the last ；, or since the last words that begin a list, which are no part of it. */
    private static List<Item> stretch(List<Item> items, int at) {
        int from = IntStream.range(0, at).filter(i -> "；。".indexOf(items.get(i).before()) >= 0 || items.get(i).says(WordKind.LIST)).max().orElse(0);
        Item first = items.get(from);
        List<Token> label = first.label().stream().dropWhile(t -> first.says(WordKind.LIST) && !t.is(WordKind.LIST)).filter(t -> !t.is(WordKind.LIST)).toList();
        return Stream.concat(Stream.of(first.named(label, first.before(), first.depth())), items.subList(from + 1, at).stream()).toList();
    }

    private static boolean sums(Token word) {
        return word.is(WordKind.FRESH, Fresh.SUM) || word.is(WordKind.FILLER, Filler.SUM);
    }

    /** Whether it only tells what was published, of no list, no share and no requests. */
    private static boolean plain(Item item) {
        return !item.about() && item.depth() == 0 && !Parts.shares(item) && item.words().stream().noneMatch(t -> t.is(WordKind.LIST) || t.is(WordKind.RESULT) || t.is(WordKind.VERB) && !t.is(WordKind.VERB, Verb.PUBLISHED) && !t.is(WordKind.VERB, Sense.OTHER));
    }
}
