package nianshen.extract.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nianshen.extract.outline.Reading;
import nianshen.extract.outline.Sentence;
import nianshen.extract.tokens.Segmenter;
import nianshen.extract.tokens.Token;
import nianshen.facts.ClaimList;
import nianshen.facts.Coverage;
import nianshen.facts.Fact;
import nianshen.facts.Subject;
import nianshen.words.WordKind;

/**
 * Totals with their parts behind them (其中, 包括, 分别为, in brackets). A list is closed, and may be added up, only where
 * its words claim to be whole: all parts of one family (the results, the channels), or a word that says so.
 */
public final class ClaimListReader {

    private static final String REST = "其他";
    private static final int MANY = 4;
    /** A slip of the pen makes the parts up to a tenth more than the total. */
    private static final BigDecimal SLIP = new BigDecimal("1.1");
    private final ClauseReader clauses;

    /** Reads lists by the words of a pack. */
    public ClaimListReader(ClauseReader clauses) {
        this.clauses = clauses;
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
            Sentence whole = before == null ? sentence : joined(before, sentence);
            List<Token> words = whole == sentence ? read.words() : segmenter.tokens(whole.plain());
            lists.addAll(lists(whole, Item.of(clauses.spoken(words)), reading.outline().key(sentence.section())));
            before = read;
        }
        boolean closed = lists.stream().anyMatch(l -> ((ClaimList) l).closed());
        lists.add(closed ? new Coverage(Subject.CLAIM_LIST, Coverage.State.READ, null)
                : new Coverage(Subject.CLAIM_LIST, Coverage.State.NONE, "正文没有列出分项齐全的总数"));
        return lists;
    }

    /** A sentence that begins with its parts goes with the one before it, where that holds no figure but the total, be it told twice. */
    private static Sentence joined(ReadSentence before, Sentence sentence) {
        boolean goesOn = before.sentence().passage() == sentence.passage() && sentence.plain().startsWith("其中")
                && Item.of(before.words()).stream().filter(i -> i.number() != null && !shares(i) && i.depth() == 0).map(i -> i.number().value()).distinct().count() == 1;
        return goesOn ? new Sentence(sentence.passage(), before.sentence().from(), sentence.to()) : sentence;
    }

    private static List<ClaimList> lists(Sentence sentence, List<Item> items, String part) {
        List<ClaimList> lists = new ArrayList<>();
        for (int i = 1; i < items.size(); i++) {
            Optional<Item> total = total(items, i);
            if (total.isPresent() && leads(items.get(i))) {
                list(sentence, items, total.get(), i, part).ifPresent(lists::add);
            }
        }
        return lists;
    }

    /**
     * The number right before the list; what stands in brackets behind it is passed over, but for the same told in another
     * unit, and so is what it is about: 公开信息60条，涵盖政策、财政等.
     */
    private static Optional<Item> total(List<Item> items, int at) {
        int i = at - 1;
        while (i > 0 && (items.get(i).depth() > items.get(at).depth() || shares(items.get(i)) || apart(items, i, at))) {
            i--;
        }
        Item item = items.get(shares(items.get(i)) ? at - 1 : i);
        boolean twice = items.subList(i, at).stream().anyMatch(o -> o.unit() != null && item.unit() != null && !shares(o) && !o.unit().text().equals(item.unit().text()));
        return item.number() != null && item.unit() != null && !twice ? Optional.of(item) : Optional.empty();
    }

    /** Whether words without a number stand between a list and what it is of. */
    private static boolean apart(List<Item> items, int between, int list) {
        return items.get(between).number() == null && items.get(list).label().stream().limit(1).anyMatch(t -> t.is(WordKind.LIST, "其中"));
    }

    /** Whether it only tells a share of something, or how much more it is. */
    private static boolean shares(Item item) {
        return item.says(WordKind.CHANGE) || item.unit() != null && item.unit().text().equals("%");
    }

    private static boolean leads(Item item) {
        boolean bracket = item.before() == '（' || item.before() == '：' && item.number() != null;
        return bracket || item.label().stream().anyMatch(t -> t.is(WordKind.LIST) && !t.is(WordKind.LIST, "各") || t.text().startsWith("其中"));
    }

    private static Optional<ClaimList> list(Sentence sentence, List<Item> items, Item total, int from, String part) {
        Item first = items.get(from);
        List<Item> within = items.subList(from, items.size()).stream()
                .takeWhile(i -> i.depth() >= first.depth() && (i.before() != '。' || i == first)).filter(i -> i.depth() == first.depth()).toList();
        List<Item> parts = parts(within, total);
        boolean near = items.get(from - 1).number() != null;
        boolean same = parts.stream().allMatch(p -> near ? alike(p, total, family(parts)) : p.unit() != null && p.unit().text().equals(total.unit().text()));
        if (parts.size() < 2 || !same || total.unit().text().equals("%") || total.number().value() == null || misplaced(parts, total)) {
            return Optional.empty();
        }
        BigDecimal sum = sum(parts);
        boolean repeated = parts.stream().filter(p -> p.number().value().compareTo(total.number().value()) == 0).count() > 2;
        boolean change = total.label().stream().anyMatch(t -> t.is(WordKind.CHANGE));
        boolean above = sum.compareTo(total.number().value()) > 0;
        boolean exact = !total.about() && parts.stream().noneMatch(Item::about) && !nested(parts) && (above || !open(sentence, first, parts)) && !change && !repeated;
        boolean closed = exact && near && !open(sentence, first, parts) && !came(parts, total) && !shared(parts, total, sum) && (words(first, t -> t.is(WordKind.LIST, "分别")) || family(parts) && sum.signum() > 0 && whole(parts, sum.compareTo(total.number().value())));
        return Optional.of(new ClaimList(text(total), total.number().value(), parts.stream().map(p -> p.number().value()).toList(),
                total.unit().text(), exact, closed, known(total) && (!results(parts) || parts.stream().allMatch(ClaimListReader::known)), part,
                sentence.excerpt(total.number().start(), parts.get(parts.size() - 1).numberEnd()), sentence.quote(), sentence.span()));
    }

    /** Whether results are listed of something that has none of its own: of those carried over, or of what others were helped with. */
    private static boolean misplaced(List<Item> parts, Item total) {
        return results(parts) && words(total, t -> t.is(WordKind.VERB, "结转") || t.is(WordKind.VERB, Features.OTHER));
    }

    /** Results make up those that were answered; of those that came some may be left, or be of the year before. */
    private static boolean came(List<Item> parts, Item total) {
        return results(parts) && words(total, t -> t.is(WordKind.VERB, "收到")) && !words(total, t -> t.is(WordKind.VERB, "办结"));
    }

    /** What is published in one channel may be so in another as well: then the parts make far more than there is. */
    private static boolean shared(List<Item> parts, Item total, BigDecimal sum) {
        return sum.compareTo(total.number().value().multiply(SLIP)) > 0 && parts.stream().allMatch(p -> words(p, t -> t.is(WordKind.WHOSE, "渠道")))
                && !words(total, t -> t.is(WordKind.VERB, "收到") || t.is(WordKind.VERB, "办结"));
    }

    private static boolean results(List<Item> parts) {
        return parts.stream().anyMatch(p -> words(p, t -> t.is(WordKind.RESULT)));
    }

    /** Whether every word is known behind the first that tells what the number is of. */
    private static boolean known(Item item) {
        return item.label().stream().dropWhile(t -> !t.is(WordKind.NOUN) && !t.is(WordKind.VERB) && !t.is(WordKind.RESULT)).noneMatch(t -> t.is(WordKind.UNKNOWN));
    }

    /** Whether both are of the same unit; of documents there are 件 and 条, of applicants and channels 份 and 件 alike. */
    private static boolean alike(Item part, Item total, boolean family) {
        boolean counted = family && part.unit() != null && Set.of("件", "项").containsAll(List.of(part.unit().sense(), total.unit().sense()));
        boolean mixed = part.unit() != null && Set.of("件", "条").containsAll(List.of(part.unit().text(), total.unit().text()));
        return counted || mixed || part.unit() != null && total.unit().text().startsWith(part.unit().text());
    }

    private static String text(Item item) {
        return item.label().stream().map(Token::text).collect(Collectors.joining());
    }

    private static BigDecimal sum(List<Item> parts) {
        return parts.stream().map(p -> p.number().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /**
     * The parts up to where something new begins. Words without a number before 、 or a remark belong to the name behind
     * them; a part's own parts are passed over up to the next ；. Where it cannot be told where the list ends there is none,
     * unless its parts make up the total.
     */
    private static List<Item> parts(List<Item> items, Item total) {
        List<Item> parts = new ArrayList<>();
        char mark = ' ';
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            boolean name = item.number() == null && (i == 0 || i + 1 < items.size() && "、）".indexOf(items.get(i + 1).before()) >= 0);
            if (i > 0 && words(item, t -> t.is(WordKind.LIST))) {
                i = next(items, i, '；') - 1;
                continue;
            }
            if (name || shares(item)) {
                mark = name && mark == ' ' ? item.before() : mark;
                continue;
            }
            if (item.number() == null || item.number().value() == null || i > 0 && anew(item) && !completes(parts, item, total)) {
                boolean clear = i > 0 && (anew(item) || item.before() == '；') || items.subList(i, items.size()).stream().allMatch(r -> r.number() == null);
                return clear ? parts : List.of();
            }
            Item part = mark == ' ' ? item : item.named(item.label(), mark, item.depth());
            if (!parts.isEmpty() && i > 0 && ends(parts, part, total)) {
                return parts;
            }
            parts.add(part);
            mark = ' ';
        }
        return parts;
    }

    /** Whether a part, whatever its words, is just what is missing to the total. */
    private static boolean completes(List<Item> parts, Item part, Item total) {
        return !parts.isEmpty() && sum(parts).add(part.number().value()).compareTo(total.number().value()) == 0;
    }

    /** The index of the next item behind the mark, or of the end. */
    private static int next(List<Item> items, int from, char mark) {
        return IntStream.range(from, items.size()).filter(i -> items.get(i).before() == mark).findFirst().orElse(items.size());
    }

    /** Whether the list has ended before a part: by a weightier mark, or since it makes up the total and the part is of another kind. */
    private static boolean ends(List<Item> parts, Item part, Item total) {
        Item last = parts.get(parts.size() - 1);
        boolean comma = part.before() == '，' && parts.size() > 1 && last.before() == '、' && !name(part, total) && !same(parts.get(0), part)
                && part.label().stream().limit(1).noneMatch(t -> t.is(WordKind.AND)) && !family(with(parts, part));
        boolean weightier = comma || part.before() == '；' && parts.size() > 1 && last.before() != '；';
        boolean complete = parts.size() > 1 && sum(parts).compareTo(total.number().value()) == 0;
        boolean same = part.unit() != null && last.unit() != null && part.unit().text().equals(last.unit().text());
        boolean foreign = parts.size() > 1 && part.before() == '，' && !alike(part, total, true) && alike(last, total, true);
        boolean next = part.before() == '；' && same(total, part);
        return foreign || next || weightier || complete && (family(parts) || words(part, t -> t.is(WordKind.VERB)) || !same);
    }

    /** Whether both begin with the same verb: 发布规范性文件5件、解读6件，发布公告8条. */
    private static boolean same(Item one, Item other) {
        return !one.label().isEmpty() && !other.label().isEmpty() && one.label().get(0).is(WordKind.VERB) && one.label().get(0).text().equals(other.label().get(0).text());
    }

    /** Whether it is but the name of one more kind, counted like the total: 机关简介9条. */
    private static boolean name(Item part, Item total) {
        return part.unit() != null && part.unit().text().equals(total.unit().text())
                && part.label().stream().noneMatch(t -> Set.of(WordKind.VERB, WordKind.WHOSE, WordKind.TIME, WordKind.ALL).contains(t.kind()));
    }

    private static List<Item> with(List<Item> parts, Item more) {
        return Stream.concat(parts.stream(), Stream.of(more)).toList();
    }

    /** Whether the words speak of something beside the parts: carried over, answered, more than last year, another matter. */
    private static boolean anew(Item item) {
        boolean fresh = !item.label().isEmpty() && (item.label().get(0).is(WordKind.ALL)
                || item.label().get(0).is(WordKind.FRESH) && !item.label().get(0).text().startsWith("其"));
        boolean lastYear = words(item, t -> t.is(WordKind.TIME, "上年")) && !words(item, t -> t.is(WordKind.NOUN));
        return fresh || lastYear || words(item, t -> t.is(WordKind.VERB, "结转") || t.is(WordKind.VERB, "转出") || t.is(WordKind.VERB, "办结")
                || t.is(WordKind.VERB, "答复"));
    }

    private static boolean words(Item item, Predicate<Token> wanted) {
        return item.words().stream().anyMatch(wanted);
    }

    /** Whether words among the parts tell that they are not all. */
    private static boolean open(Sentence sentence, Item first, List<Item> parts) {
        String listed = sentence.plain().substring(first.start(), parts.get(parts.size() - 1).end());
        Item last = parts.get(parts.size() - 1);
        return listed.contains("主要") || last.tail().stream().anyMatch(t -> t.text().equals("等"));
    }

    private static boolean nested(List<Item> parts) {
        return parts.stream().skip(1).anyMatch(p -> words(p, t -> t.is(WordKind.LIST)));
    }

    /** Whether all parts are of one and the same family: results, channels, applicants, or in the same words. */
    private static boolean family(List<Item> parts) {
        List<Predicate<Token>> families = List.of(t -> t.is(WordKind.RESULT), t -> t.is(WordKind.WHOSE, "渠道"), t -> t.is(WordKind.WHOSE, "申请人") || t.is(WordKind.WHOSE, "自然人"));
        return families.stream().anyMatch(f -> parts.stream().allMatch(p -> words(p, f) || text(p).contains(REST)))
                || parts.size() > 2 && alike(parts);
    }

    /** Parts of a family are all of it where they name the rest or what there is none of, are many, or are not fewer than the total. */
    private static boolean whole(List<Item> parts, int against) {
        return against >= 0 || parts.size() >= MANY || parts.stream().anyMatch(p -> text(p).contains(REST) || p.number().value().signum() == 0);
    }

    /** Parallel wording marks a whole list: 网站发布信息3条，微博发布信息4条，公众号发布信息5条. */
    private static boolean alike(List<Item> parts) {
        String first = text(parts.get(0));
        String ending = first.substring(Math.max(0, first.length() - 3));
        return ending.length() == 3 && parts.stream().allMatch(p -> text(p).endsWith(ending));
    }
}
