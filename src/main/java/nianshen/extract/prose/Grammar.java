package nianshen.extract.prose;

import java.util.ArrayList;
import java.util.List;
import nianshen.words.WordKind;

/** Understands one sentence: stretch by stretch, from left to right, every number and every denial finds its owner. */
final class Grammar {

    private final Discourse discourse;
    private final Counts counts;
    private final Denials denials;
    private final Remarks remarks;
    private final List<Item> items;

    Grammar(Owners owners, Household household, List<Token> tokens, Topic topic) {
        List<Token> plain = Aside.dropped(Granted.told(tokens), owners);
        this.discourse = new Discourse(owners, household, plain, topic, tokens);
        this.counts = new Counts(discourse);
        this.denials = new Denials(discourse);
        this.remarks = new Remarks(discourse);
        this.items = Dealing.out(Item.of(plain)).stream().flatMap(i -> parted(i).stream()).toList();
    }

    /** The numbers and denials in the order in which they stand. */
    List<Understood> read() {
        for (int i = 0; i < items.size(); i++) {
            discourse.enter(items.get(i));
            if (items.get(i).number() == null) {
                statement(i);
            } else {
                number(items.get(i));
            }
        }
        return Rivals.unsure(discourse.found);
    }

    /** What the sentence spoke of last. */
    Topic topic() {
        return discourse.topic();
    }

    /** A denial of two things joined by 和 is one of each. */
    private static List<Item> parted(Item item) {
        if (item.number() != null || !item.says(WordKind.NOT)) {
            return List.of(item);
        }
        List<Item> parts = new ArrayList<>();
        for (List<Token> words : Item.joined(item.label(), WordKind.NOUN)) {
            parts.add(item.named(words, parts.isEmpty() ? item.before() : '、', item.depth()));
        }
        return parts;
    }

    private void number(Item item) {
        counts.take(item);
        if (item.says(WordKind.NOUN) || item.says(WordKind.RESULT)) {
            remarks.done(item.tail(), item.end());
        }
    }

    private void statement(int at) {
        Item item = items.get(at);
        Features f = Features.of(item.label());
        if (!f.negated() && remarks.describes(item)) {
            return;
        }
        if (denials.denies(item, f)) {
            denials.take(item, f, narrowed(at));
        } else {
            remarks.take(item, f);
        }
    }

    /** Whether what goes on with the enumeration behind the stretch tells that only some kind is denied. */
    private boolean narrowed(int at) {
        int last = at;
        while (last + 1 < items.size() && items.get(last + 1).before() == '、' && items.get(last + 1).number() == null) {
            last++;
        }
        return items.subList(at + 1, last + 1).stream().anyMatch(i -> Denials.narrows(Features.of(i.label())));
    }
}
