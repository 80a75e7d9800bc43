package nianshen.extract.numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nianshen.extract.tokens.Token;
import nianshen.words.Sense.All;
import nianshen.words.Sense.Listing;
import nianshen.words.WordKind;

/**
 * Numbers dealt out to an enumeration (新收、办结、结转分别为14件、13件、2件), or one number that each of it has (复议、诉讼均为0件): made
 * into an item for each, as if every number stood behind its own words.
 */
public final class Dealing {

    private static final WordKind[] NAMES = {WordKind.NOUN, WordKind.VERB, WordKind.RESULT, WordKind.WHOSE, WordKind.TIME};
    private final List<Item> items;

    private Dealing(List<Item> items) {
        this.items = items;
    }

    /** The items, those with dealt numbers in the plain order. */
    public static List<Item> out(List<Item> items) {
        List<Item> plain = new ArrayList<>();
        Dealing dealing = new Dealing(items);
        for (int i = 0; i < items.size(); i++) {
            int values = dealing.values(i);
            int from = dealing.from(i);
            List<Item> dealt = values == 0 ? List.of() : dealing.dealt(from, i, values);
            if (dealt.isEmpty()) {
                plain.add(items.get(i));
            } else {
                plain.subList(plain.size() - (i - from), plain.size()).clear();
                plain.addAll(dealt);
                i += values - 1;
            }
        }
        return plain;
    }

    /** How many numbers there are to deal out behind this item's words; 0 where it deals none. */
    private int values(int at) {
        if (items.get(at).number() == null || cut(at) < 0) {
            return 0;
        }
        int end = at + 1;
        while (end < items.size() && items.get(end).bare() && items.get(end - 1).unnamed() && items.get(end).depth() == items.get(at).depth()
                && "、， ".indexOf(items.get(end).before()) >= 0) {
            end++;
        }
        return items.get(end - 1).unnamed() ? end - at : 0;
    }

    /** Where among the words it says that numbers are dealt out, or -1; of an enumeration of things none of it has any: 许可、强制0件. */
    private int cut(int at) {
        Item item = items.get(at);
        int said = cut(item.label());
        boolean none = said < 0 && item.number().value() != null && item.number().value().signum() == 0 && item.before() == '、' && thing(item)
                && done(items.get(from(at))) && items.subList(from(at), at).stream().skip(1).allMatch(Dealing::thing);
        return none ? item.label().size() : said;
    }

    /** Whether it is but a noun. */
    private static boolean thing(Item item) {
        return item.says(WordKind.NOUN) && item.label().stream().noneMatch(t -> t.is(WordKind.VERB) || t.is(WordKind.RESULT) || t.is(WordKind.NOT));
    }

    /** Whether it is a noun, with what was done to it and to those behind it, or without: 制发规章. */
    private static boolean done(Item item) {
        return item.says(WordKind.NOUN) && item.label().stream().noneMatch(t -> t.is(WordKind.RESULT) || t.is(WordKind.NOT));
    }

    private static int cut(List<Token> words) {
        return IntStream.range(0, words.size()).filter(i -> words.get(i).is(WordKind.LIST, Listing.IN_TURN) || words.get(i).is(WordKind.LIST, Listing.EACH)
                || words.get(i).is(WordKind.ALL, All.EVERY) && i == words.size() - 1).findFirst().orElse(-1);
    }

    /** Where the enumeration begins, be it before a ， of its own: 复议、诉讼，分别为2件、1件. */
    private int from(int at) {
        Item last = at > 0 ? items.get(at - 1) : null;
        boolean apart = last != null && items.get(at).before() == '，' && last.before() == '、' && last.number() == null && items.get(at).label().stream().limit(1).anyMatch(t -> t.is(WordKind.LIST, Listing.IN_TURN)) && Item.tells(last.label());
        int from = apart ? at - 1 : at;
        while (from > 0 && items.get(from).before() == '、' && items.get(from - 1).number() == null && items.get(from - 1).depth() == items.get(at).depth()) {
            from--;
        }
        return from;
    }

    private List<Item> dealt(int from, int at, int values) {
        Item last = items.get(at);
        int cut = cut(at);
        List<List<Token>> names = new ArrayList<>();
        IntStream.range(from, at).forEach(i -> names.addAll(Item.joined(items.get(i).label(), NAMES)));
        names.addAll(cut == 0 ? List.of() : Item.joined(last.label().subList(0, cut), NAMES));
        boolean each = values == 1 && (cut == last.label().size() || !last.label().get(cut).is(WordKind.LIST, Listing.IN_TURN));
        if (names.size() < 2 || values != names.size() && !each) {
            return List.of();
        }
        List<Token> behind = last.label().subList(Math.min(cut + 1, last.label().size()), last.label().size());
        List<Item> dealt = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            List<Token> label = Stream.of(names.get(i), noun(names, i), behind).flatMap(List::stream).toList();
            dealt.add(items.get(each ? at : at + i).named(label, i == 0 ? items.get(from).before() : '、', last.depth()));
        }
        return dealt;
    }

    /** The noun that only the last of them names, for those before it: 制发、废止的规范性文件. */
    private static List<Token> noun(List<List<Token>> names, int at) {
        List<Token> last = names.get(names.size() - 1);
        boolean bare = names.subList(0, names.size() - 1).stream().flatMap(List::stream).noneMatch(t -> t.is(WordKind.NOUN));
        boolean deeds = names.get(at).stream().anyMatch(t -> t.is(WordKind.VERB) || t.is(WordKind.RESULT));
        boolean lacks = bare && at < names.size() - 1;
        return !lacks ? List.of() : last.stream().filter(t -> t.is(WordKind.NOUN) || t.is(WordKind.ATTRIBUTE) || !deeds && t.is(WordKind.VERB)).toList();
    }
}
