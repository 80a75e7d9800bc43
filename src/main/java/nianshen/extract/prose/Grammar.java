package nianshen.extract.prose;

import java.util.List;
import nianshen.extract.numbers.Dealing;
import nianshen.extract.numbers.Item;
import nianshen.extract.numbers.Understood;
import nianshen.extract.tokens.Token;
import nianshen.words.WordKind;

/** Understands one sentence: stretch by stretch, from left to right, every number and every denial finds its owner. */
final class Grammar {

    private final Discourse discourse;
    private final Counts counts;
    private final Denials denials;
    private final Remarks remarks;
    private final List<Item> items;

    /** @param all the words with those that are spoken past */
    Grammar(Owners owners, Household household, List<Token> tokens, List<Token> all, Topic topic) {
        this.discourse = new Discourse(owners, household, tokens, topic, all);
        this.counts = new Counts(discourse);
        this.denials = new Denials(discourse);
        this.remarks = new Remarks(discourse);
        this.items = Denials.parted(Dealing.out(Denials.labelled(Item.of(tokens))));
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

    private void number(Item item) {
        remarks.rate(item);
        counts.take(item);
        if ((item.says(WordKind.NOUN) || item.says(WordKind.RESULT)) && !remarks.done(item.tail(), item.end())) {
            remarks.became(item.tail(), item.end());
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
        return items.subList(at + 1, last + 1).stream().anyMatch(i -> Denials.narrows(i.label()));
    }
}
