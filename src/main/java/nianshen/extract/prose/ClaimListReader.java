package nianshen.extract.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nianshen.extract.numbers.Item;
import nianshen.extract.numbers.ReadSentence;
import nianshen.extract.outline.Reading;
import nianshen.extract.outline.Sentence;
import nianshen.extract.tokens.Segmenter;
import nianshen.extract.tokens.Spelled;
import nianshen.extract.tokens.Token;
import nianshen.facts.ClaimList;
import nianshen.facts.Coverage;
import nianshen.facts.Fact;
import nianshen.facts.Subject;
import nianshen.words.ReadingList;
import nianshen.words.Sense;
import nianshen.words.Sense.About;
import nianshen.words.Sense.Fresh;
import nianshen.words.Sense.Listing;
import nianshen.words.Sense.Time;
import nianshen.words.Sense.Verb;
import nianshen.words.Sense.Whose;
import nianshen.words.WordKind;

/**
 * Totals with their parts behind them (其中, 包括, 分别为, in brackets). A list is closed, and may be added up, only where
 * its words claim to be whole: all parts of one family (the results, the channels), or a word that says so.
 */
public final class ClaimListReader {

    private static final int MANY = 4;
    /** A slip of the pen makes the parts up to a tenth more than the total. */
    private static final BigDecimal SLIP = new BigDecimal("1.1");
    /** Done with what has no result of its own. */
    private static final Set<String> RESULTLESS = Set.of(Verb.CARRIED, Verb.CARRIED_IN, Verb.CARRIED_OUT, Sense.OTHER);
    private final ClauseReader clauses;
    private final Parts among;

    /** Reads lists by the words of a pack. */
    public ClaimListReader(ClauseReader clauses) {
        this.clauses = clauses;
        this.among = new Parts(clauses.lexicon().list(ReadingList.ENUMERATING));
    }

    /**
     * The lists, and the coverage.
     *
     * @param sentences of the running text, understood
     */
    public List<Fact> read(Reading reading, List<ReadSentence> sentences) {
        List<Fact> lists = new ArrayList<>();
        Segmenter segmenter = clauses.segmenter(reading);
        ReadSentence before = null;
        for (ReadSentence read : sentences) {
            Sentence sentence = read.sentence();
            Sentence whole = before == null ? sentence : joined(before, read);
            List<Token> spoken = whole == sentence ? read.spoken() : clauses.spoken(segmenter.tokens(whole.plain()));
            lists.addAll(lists(whole, Item.of(spoken), reading.outline().key(sentence.section())));
            before = read;
        }
        boolean closed = lists.stream().anyMatch(l -> ((ClaimList) l).closed());
        lists.add(closed ? new Coverage(Subject.CLAIM_LIST, Coverage.State.READ, null)
                : new Coverage(Subject.CLAIM_LIST, Coverage.State.NONE, "正文没有列出分项齐全的总数"));
        return lists;
    }

    /** A sentence that begins with its parts goes with the one before it, where that holds no figure but the total, be it told twice. */
    private Sentence joined(ReadSentence before, ReadSentence read) {
        Sentence sentence = read.sentence();
        List<Item> items = Item.of(read.spoken());
        boolean goesOn = before.sentence().passage() == sentence.passage() && begins(items)
                && Item.of(before.words()).stream().filter(i -> i.number() != null && !Parts.shares(i) && i.depth() == 0 && counts(i, items)).map(i -> i.number().value()).distinct().count() == 1;
        return goesOn ? new Sentence(sentence.passage(), before.sentence().from(), sentence.to()) : sentence;
    }

    /** Whether it begins with parts: 其中, 主要类别包括：. */
    private static boolean begins(List<Item> items) {
        boolean leads = !items.isEmpty() && items.get(0).number() == null && items.size() > 1 && items.get(1).before() == '：'
                && items.get(0).label().get(items.get(0).label().size() - 1).is(WordKind.LIST);
        return leads || !items.isEmpty() && items.get(0).label().stream().limit(1).anyMatch(t -> t.is(WordKind.LIST, Listing.OF_WHICH));
    }

    /** Whether a number is of the unit in which the parts behind it are counted, or that is not told. */
    private boolean counts(Item total, List<Item> parts) {
        Optional<Item> part = parts.stream().filter(p -> p.number() != null).findFirst();
        return part.isEmpty() || part.get().unit() == null || total.unit() == null || among.alike(part.get(), total, false);
    }

    private List<ClaimList> lists(Sentence sentence, List<Item> items, String part) {
        List<ClaimList> lists = new ArrayList<>();
        for (int i = 1; i < items.size(); i++) {
            Optional<Item> total = total(items, i);
            if (total.isPresent() && leads(items, i) && !ofItsOwn(items.get(i))) {
                list(sentence, items, total.get(), i, part).ifPresent(lists::add);
            }
            List<Item> summed = Trailing.of(items, i);
            if (!summed.isEmpty()) {
                lists.add(claim(sentence, items.get(i), summed, true, false, part));
            }
        }
        return lists;
    }

    /**
     * The number right before the list; what stands in brackets behind it is passed over, but for the same told in another
     * unit, and so is what it is about: 公开信息60条，涵盖政策、财政等.
     */
    private Optional<Item> total(List<Item> items, int at) {
        int i = at - 1;
        while (i > 0 && (items.get(i).depth() > items.get(at).depth() || Parts.shares(items.get(i)) || apart(items, i, at) || besides(items, i, at))) {
            i--;
        }
        Item item = items.get(Parts.shares(items.get(i)) ? at - 1 : i);
        boolean twice = items.subList(i, at).stream().anyMatch(o -> o.depth() > item.depth() && o.unit() != null && item.unit() != null && !Parts.shares(o) && !o.unit().text().equals(item.unit().text()));
        return item.number() != null && item.unit() != null && !twice ? Optional.of(together(items, items.indexOf(item), items.get(at))) : Optional.empty();
    }

    /** The total, with those that came before it where it counts those carried in, and the first part is more than these: 收到14件，上年结转1件，其中. */
    private static Item together(List<Item> items, int at, Item part) {
        Item total = items.get(at);
        Item came = at > 0 ? items.get(at - 1) : total;
        boolean carried = total.number().value() != null && total.depth() == came.depth() && Parts.words(total, t -> t.is(WordKind.TIME, Time.LAST_YEAR) || t.is(WordKind.VERB, Verb.CARRIED_IN));
        boolean both = carried && came.number() != null && came.number().value() != null && Parts.words(came, t -> t.is(WordKind.VERB, Verb.RECEIVED));
        boolean more = both && part.number() != null && part.number().value() != null && part.number().value().compareTo(total.number().value()) > 0;
        return more ? came.with(total) : total;
    }

    /** Whether a number of something else stands between a list that begins a sentence and what it is of: 731条，点击量97269次。其中. */
    private boolean besides(List<Item> items, int between, int list) {
        return items.get(list).before() == '。' && items.get(between).number() != null && !counts(items.get(between), items.subList(list, items.size()));
    }

    /** Whether words without a number stand between a list and what it is of. */
    private static boolean apart(List<Item> items, int between, int list) {
        return items.get(between).number() == null && items.get(list).label().stream().limit(1).anyMatch(t -> t.is(WordKind.LIST, Listing.OF_WHICH));
    }

    private boolean leads(List<Item> items, int at) {
        Item item = items.get(at);
        boolean counted = item.label().isEmpty() && counted(item) && !counted(items.get(at - 1));
        boolean bracket = item.before() == '（' || item.before() == '：' && item.number() != null;
        return bracket || counted || runs(items, at) || item.label().stream().anyMatch(t -> t.is(WordKind.LIST) && !t.is(WordKind.LIST, Listing.EACH));
    }

    /** Whether channels or applicants follow a number of requests without a word that leads to them: 收到14件，网络10件、邮寄4件. */
    private boolean runs(List<Item> items, int at) {
        boolean came = at + 1 < items.size() && items.get(at).before() == '，' && Parts.words(items.get(at - 1), t -> t.is(WordKind.VERB, Verb.RECEIVED)) && items.get(at - 1).label().stream().anyMatch(t -> t.is(WordKind.NOUN));
        List<Item> run = came ? items.subList(at, at + 2) : List.of();
        return came && run.get(1).before() == '、' && run.stream().allMatch(i -> i.number() != null && !Parts.words(i, t -> t.is(WordKind.NOUN, Sense.OTHER) || t.is(WordKind.RESULT))) && among.kin(run);
    }

    /** Whether words behind a ； name the whole of the parts before they lead to them: ；专栏包括. */
    private static boolean ofItsOwn(Item first) {
        return first.before() == '；' && first.label().stream().takeWhile(t -> !t.is(WordKind.LIST)).anyMatch(t -> t.is(WordKind.NOUN) || t.is(WordKind.WHOSE) || t.is(WordKind.UNKNOWN));
    }

    /** Whether it is a part with its number first: 其中1件为当面申请. */
    private static boolean counted(Item item) {
        return item.number() != null && item.label().stream().allMatch(t -> t.is(WordKind.AND) || t.is(WordKind.LIST))
                && !item.tail().isEmpty() && Spelled.COPULAS.contains(item.tail().get(0).text());
    }

    private Optional<ClaimList> list(Sentence sentence, List<Item> items, Item total, int from, String part) {
        Item first = items.get(from);
        if (dealt(items, total, first)) {
            return Optional.empty();
        }
        List<Item> within = items.subList(from, items.size()).stream()
                .takeWhile(i -> i.depth() >= first.depth() && (i.before() != '。' || i == first)).filter(i -> i.depth() == first.depth()).toList();
        List<Item> all = among.of(ordered(within), total);
        boolean near = items.get(from - 1).number() != null && !besides(items, from - 1, from);
        boolean family = among.family(all);
        List<Item> parts = all.stream().takeWhile(p -> near ? among.alike(p, total, family) : p.unit() != null && p.unit().text().equals(total.unit().text())).toList();
        boolean same = parts.size() == all.size();
        if (parts.size() < 2 || among.instances(parts) || ofOtherYear(items, parts) || !same && parts.size() < MANY - 1 || total.unit().text().equals("%") || total.number().value() == null || misplaced(parts, total)) {
            return Optional.empty();
        }
        boolean open = !same || open(sentence, first, parts) || first.label().stream().noneMatch(t -> t.is(WordKind.LIST)) && runs(items, from);
        boolean exact = exact(parts, total, open);
        boolean closed = exact && near && !open && !(left(within, parts) && !done(total)) && closed(first, parts, total);
        return Optional.of(claim(sentence, total, parts, exact, closed, part));
    }

    /** Whether a part is told in brackets to hold some of the year before, which the total may not: 2件（含上年1件）正在办理. */
    private static boolean ofOtherYear(List<Item> items, List<Item> parts) {
        Item first = parts.get(0);
        Item last = parts.get(parts.size() - 1);
        return items.stream().filter(i -> i.depth() > first.depth() && i.start() > first.start() && i.start() <= last.end() + 1)
                .anyMatch(i -> Parts.words(i, t -> t.is(WordKind.TIME, Time.LAST_YEAR) || t.is(WordKind.VERB, Verb.CARRIED_IN)));
    }

    /** Parts without what only numbers them, where the first behind a ： is so numbered: ：一是文件18条，二是动态92条. */
    private static List<Item> ordered(List<Item> items) {
        boolean numbered = items.get(0).before() == '：' && ordinal(items.get(0));
        return !numbered ? items : items.stream().map(i -> ordinal(i) ? i.named(i.label().subList(1, i.label().size()), i.before(), i.depth()) : i).toList();
    }

    private static boolean ordinal(Item item) {
        return item.label().stream().limit(1).anyMatch(t -> t.is(WordKind.FRESH, Fresh.IN_ORDER));
    }

    /** Whether numbers are dealt out over several totals, so that each is of its own: 复议9件、诉讼4件，其中公开类分别为2件、1件. */
    private static boolean dealt(List<Item> items, Item total, Item first) {
        int at = items.indexOf(total);
        return Parts.words(first, t -> t.is(WordKind.LIST, Listing.IN_TURN)) && at > 0 && total.before() == '、' && items.get(at - 1).number() != null;
    }

    private static ClaimList claim(Sentence sentence, Item total, List<Item> parts, boolean exact, boolean closed, String part) {
        int from = Math.min(total.number().start(), parts.get(0).number().start());
        int to = Math.max(total.numberEnd(), parts.get(parts.size() - 1).numberEnd());
        return new ClaimList(Parts.text(total), total.number().value(), parts.stream().map(p -> p.number().value()).toList(),
                total.unit().text(), exact, closed, known(total) && legible(parts) && (!results(parts) || parts.stream().allMatch(ClaimListReader::known)), part,
                sentence.excerpt(from, to), sentence.quote(), sentence.span());
    }

    /** Whether the parts may be held against the total: all are counts, none is told twice, and none is left out or there are too many anyway. */
    private boolean exact(List<Item> parts, Item total, boolean open) {
        boolean repeated = parts.stream().filter(p -> p.number().value().compareTo(total.number().value()) == 0).count() > 2;
        boolean change = total.label().stream().anyMatch(t -> t.is(WordKind.CHANGE));
        boolean above = Parts.sum(parts).compareTo(total.number().value()) > 0;
        return !total.about() && parts.stream().noneMatch(Item::about) && !overlaid(parts, total) && !nested(parts) && (above || !open) && !change && !repeated;
    }

    /** Whether the words claim that the parts are all there are. */
    private boolean closed(Item first, List<Item> parts, Item total) {
        BigDecimal sum = Parts.sum(parts);
        boolean dealt = Parts.words(first, t -> t.is(WordKind.LIST, Listing.IN_TURN));
        boolean whole = among.family(parts) && sum.signum() > 0 && whole(parts, sum.compareTo(total.number().value()));
        return !came(parts, total) && !shared(parts, total, sum) && !filled(parts, total) && (dealt || whole);
    }

    /** Whether the first parts make up the total already, so that it is not told whether the others stand beside them. */
    private static boolean filled(List<Item> parts, Item total) {
        return IntStream.range(2, parts.size()).anyMatch(i -> makes(parts.subList(0, i), total));
    }

    /** Whether kinds of the same are told once more behind those that make up the total: several, or one that is no channel behind channels. */
    private boolean overlaid(List<Item> parts, Item total) {
        return IntStream.range(2, parts.size()).filter(i -> i < parts.size() - 1 || among.kin(parts.subList(0, i)) && !among.kin(parts))
                .anyMatch(i -> makes(parts.subList(0, i), total));
    }

    private static boolean makes(List<Item> parts, Item total) {
        return Parts.sum(parts).compareTo(total.number().value()) == 0;
    }

    /** Whether results are followed by those that are left for next year, which are no result and yet belong to what came. */
    private static boolean left(List<Item> within, List<Item> parts) {
        return results(parts) && within.stream().skip(parts.size()).anyMatch(i -> Parts.words(i, t -> t.is(WordKind.VERB, Verb.CARRIED) || t.is(WordKind.VERB, Verb.CARRIED_OUT)));
    }

    /** Whether results are listed of something that has none of its own: of those carried over, or of what others were helped with. */
    private static boolean misplaced(List<Item> parts, Item total) {
        return results(parts) && Parts.words(total, t -> t.is(WordKind.VERB) && RESULTLESS.contains(t.sense()));
    }

    /** Results make up those that were answered; of those that came some may be left, or be of the year before. */
    private static boolean came(List<Item> parts, Item total) {
        return results(parts) && Parts.words(total, t -> t.is(WordKind.VERB, Verb.RECEIVED)) && !done(total);
    }

    private static boolean done(Item total) {
        return Parts.words(total, t -> t.is(WordKind.VERB, Verb.DONE));
    }

    /** What is published in one channel may be so in another as well: then the parts make far more than there is. */
    private static boolean shared(List<Item> parts, Item total, BigDecimal sum) {
        return sum.compareTo(total.number().value().multiply(SLIP)) > 0 && parts.stream().allMatch(p -> Parts.words(p, t -> t.is(WordKind.WHOSE) && t.sense().endsWith(Whose.CHANNEL)))
                && !Parts.words(total, t -> t.is(WordKind.VERB, Verb.RECEIVED) || t.is(WordKind.VERB, Verb.DONE));
    }

    private static boolean results(List<Item> parts) {
        return parts.stream().anyMatch(p -> Parts.words(p, t -> t.is(WordKind.RESULT)));
    }

    private static boolean legible(List<Item> items) {
        return items.stream().noneMatch(i -> i.number().is(WordKind.NUMBER, About.BLOTTED));
    }

    /** Whether every word is known behind the first that tells what the number is of, and the number itself. */
    private static boolean known(Item item) {
        return legible(List.of(item)) && item.label().stream().dropWhile(t -> !t.is(WordKind.NOUN) && !t.is(WordKind.VERB) && !t.is(WordKind.RESULT)).noneMatch(t -> t.is(WordKind.UNKNOWN));
    }

    /** Whether words among the parts tell that they are not all. */
    private boolean open(Sentence sentence, Item first, List<Item> parts) {
        String listed = sentence.plain().substring(first.start(), parts.get(parts.size() - 1).end());
        Item last = parts.get(parts.size() - 1);
        return among.isOpen(listed) || last.tail().stream().anyMatch(t -> t.text().equals(Spelled.AND_MORE));
    }

    private static boolean nested(List<Item> parts) {
        return parts.stream().skip(1).anyMatch(p -> Parts.words(p, t -> t.is(WordKind.LIST)));
    }

    /**
     * Parts of a family are all of it where they name the rest, are many of one kind, are not fewer than the total, or name what there is none
     * of beside two others: of one alone and none of another, as in 予以公开6件、不予公开0件, nobody can tell.
     */
    private boolean whole(List<Item> parts, int against) {
        return against >= 0 || parts.size() >= MANY && among.kin(parts) || parts.stream().anyMatch(among::isRest)
                || parts.size() > 2 && parts.stream().anyMatch(p -> p.number().value().signum() == 0);
    }
}
