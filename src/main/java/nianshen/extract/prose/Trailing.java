package nianshen.extract.prose;

import java.util.List;
import nianshen.extract.tokens.Token;
import nianshen.words.WordKind;

/** Parts whose total stands behind them: 网站发布62条，公众号发布40条，共发布102条. */
final class Trailing {

    /** Sense of words that add up what stands before them: 共, 合计. */
    private static final String SUM = "计";
    private static final String PUBLISHED = "公开";

    private Trailing() {
    }

    /** The parts of what is published that the item adds up; none where it adds up nothing, or there may be others. */
    static List<Item> of(List<Item> items, int at) {
        Item total = items.get(at);
        boolean sums = total.number() != null && total.number().value() != null && total.unit() != null && !total.label().isEmpty() && sums(total.label().get(0)) && plain(total);
        List<Item> before = items.subList(0, at).stream().filter(i -> i.number() != null).toList();
        List<Item> parts = before.stream().filter(i -> i.unit() != null && sums && i.unit().text().equals(total.unit().text())).toList();
        boolean all = parts.size() > 1 && before.stream().allMatch(Trailing::plain) && parts.get(parts.size() - 1) == items.get(at - 1)
                && parts.stream().allMatch(p -> p.number().value() != null && p.number().value().compareTo(total.number().value()) < 0);
        return all ? parts : List.of();
    }

    private static boolean sums(Token word) {
        return word.is(WordKind.FRESH, SUM) || word.is(WordKind.FILLER, SUM);
    }

    /** Whether it only tells what was published, of no list, no share and no requests. */
    private static boolean plain(Item item) {
        return !item.about() && item.depth() == 0 && !Parts.shares(item) && item.words().stream().noneMatch(t -> t.is(WordKind.LIST) || t.is(WordKind.RESULT) || t.is(WordKind.VERB) && !t.is(WordKind.VERB, PUBLISHED));
    }
}
