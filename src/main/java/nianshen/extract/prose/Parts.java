package nianshen.extract.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nianshen.extract.numbers.Item;
import nianshen.extract.tokens.Spelled;
import nianshen.extract.tokens.Token;
import nianshen.words.Sense;
import nianshen.words.Sense.And;
import nianshen.words.Sense.Enumerating;
import nianshen.words.Sense.Result;
import nianshen.words.Sense.Time;
import nianshen.words.Sense.Unit;
import nianshen.words.Sense.Verb;
import nianshen.words.Sense.Whose;
import nianshen.words.WordKind;
import nianshen.words.WordList;

/** Which of the stretches behind a total are its parts, and what they have in common. */
final class Parts {

    private final List<String> rest;
    private final List<String> open;
    private final List<String> mixed;
    private final List<String> instances;

    /** @param words what tells of an enumeration that it is whole, that it is not, and units that stand for each other in it */
    Parts(WordList words) {
        this.rest = words.phrases(Enumerating.REST);
        this.open = words.phrases(Enumerating.OPEN);
        this.mixed = words.phrases(Enumerating.MIXED);
        this.instances = words.phrases(Enumerating.INSTANCE);
    }

    /** Whether words say that there are more than those they tell of: 主要有. */
    boolean isOpen(String words) {
        return open.stream().anyMatch(words::contains);
    }

    /** Whether one case may be told in several of them: 一审1件、二审1件. */
    boolean instances(List<Item> parts) {
        return parts.stream().map(Parts::text).anyMatch(t -> instances.stream().anyMatch(t::contains));
    }

    /** Whether it is whatever else there is: 其他. */
    boolean isRest(Item part) {
        String text = text(part);
        return rest.stream().anyMatch(text::contains);
    }

    /**
     * The parts up to where something new begins. Words without a number before 、 or a remark belong to the name behind
     * them; a part's own parts are passed over up to the next ；. Where it cannot be told where the list ends there is none,
     * unless its parts make up the total.
     */
    List<Item> of(List<Item> items, Item total) {
        List<Item> headed = items.stream().anyMatch(i -> i.before() == '；') ? list(items, total, true) : List.of();
        return headed.size() > 1 && sum(headed).compareTo(total.number().value()) == 0 ? headed : list(items, total, false);
    }

    /** @param headed whether the first part before a ； may be told in those behind it: 复议2件，维持1件，未审结1件；诉讼1件 */
    private List<Item> list(List<Item> items, Item total, boolean headed) {
        List<Item> parts = new ArrayList<>();
        int group = 0;
        char mark = ' ';
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            boolean name = item.number() == null && (i == 0 || i + 1 < items.size() && "、）".indexOf(items.get(i + 1).before()) >= 0);
            if (i > 0 && (words(item, t -> t.is(WordKind.LIST)) || describes(item))) {
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
            group = headed && part.before() == '；' ? headOnly(parts, group) : group;
            boolean full = headed && group > 0 && sum(parts).compareTo(total.number().value()) == 0;
            Item behind = i + 1 < items.size() ? items.get(i + 1) : null;
            if (full || beside(part, total) || parallel(part, behind, total) || !parts.isEmpty() && i > 0 && ends(parts, part, total)) {
                return parts;
            }
            parts.add(part);
            mark = ' ';
        }
        return parts;
    }

    /** Leaves of a group the first alone where it is told once more in those behind it; gives where the next group begins. */
    private static int headOnly(List<Item> parts, int group) {
        List<Item> behind = parts.subList(Math.min(group + 1, parts.size()), parts.size());
        if (!behind.isEmpty() && sum(behind).compareTo(parts.get(group).number().value()) == 0) {
            behind.clear();
        }
        return parts.size();
    }

    /** Whether it only tells what a part is about, up to the next ；: 网站公开信息62条，涉及财政、人事；公众号公开40条. */
    private static boolean describes(Item item) {
        return item.number() == null && item.before() == '，' && item.label().stream().filter(t -> !t.is(WordKind.FILLER)).findFirst().filter(t -> t.is(WordKind.CAUSE)).isPresent();
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
    private boolean ends(List<Item> parts, Item part, Item total) {
        if (completes(parts, part, total)) {
            return false;
        }
        Item last = parts.get(parts.size() - 1);
        boolean comma = part.before() == '，' && parts.size() > 1 && last.before() == '、' && !name(part, total) && !same(parts.get(0), part)
                && part.label().stream().limit(1).noneMatch(t -> t.is(WordKind.AND)) && !family(with(parts, part));
        boolean weightier = comma || part.before() == '；' && parts.size() > 1 && last.before() != '；';
        boolean complete = parts.size() > 1 && sum(parts).compareTo(total.number().value()) == 0;
        boolean same = part.unit() != null && last.unit() != null && part.unit().text().equals(last.unit().text());
        boolean foreign = parts.size() > 1 && part.before() == '，' && !alike(part, total, true) && alike(last, total, true);
        boolean next = part.before() == '；' && same(total, part);
        return foreign || next || weightier || complete && (family(parts) && !(name(part, total) && !part.says(WordKind.RESULT)) || words(part, t -> t.is(WordKind.VERB)) || part.says(WordKind.RESULT) && parts.stream().noneMatch(p -> p.says(WordKind.RESULT)) || !same);
    }

    /**
     * Whether it tells what became of other requests than those of the total, which are told by what became of them: 不予公开1件，
     * 其中1件因法律禁止；无法提供3件. What is made public is so in whole or in part; a mere reason of another result may be given for
     * this one as well, unless it stands behind a ；.
     */
    private static boolean beside(Item part, Item total) {
        Set<String> ends = results(total).map(Parts::result).collect(Collectors.toSet());
        boolean open = ends.contains(Result.GRANTED) || ends.contains(Result.LIKELY_GRANTED);
        return !ends.isEmpty() && results(part).filter(t -> part.before() == '；' || t.sense().equals(result(t)))
                .anyMatch(t -> !ends.contains(result(t)) && !(open && t.sense().equals(Result.PARTIAL)));
    }

    /** Whether it is another total, larger and with parts of its own: 建议15件，其中主办4件；提案57件，其中主办11件. */
    private static boolean parallel(Item part, Item behind, Item total) {
        boolean own = behind != null && part.before() == '；' && behind.before() == '：';
        return own || behind != null && words(behind, t -> t.is(WordKind.LIST)) && part.number().value().compareTo(total.number().value()) > 0;
    }

    private static Stream<Token> results(Item item) {
        return item.words().stream().filter(t -> t.is(WordKind.RESULT) && !t.sense().equals(Sense.OTHER));
    }

    /** The result of a reason that is a row of its own: 不予公开4 is 不予公开. */
    private static String result(Token token) {
        return token.sense().replaceAll("\\d+$", "");
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
        boolean fresh = !item.label().isEmpty() && (item.label().get(0).is(WordKind.ALL) || item.label().get(0).is(WordKind.AND, And.ANEW)
                || item.label().get(0).is(WordKind.FRESH) && !item.label().get(0).text().startsWith(Spelled.ITS));
        boolean lastYear = words(item, t -> t.is(WordKind.TIME, Time.LAST_YEAR)) && !words(item, t -> t.is(WordKind.NOUN));
        boolean done = !words(item, t -> t.is(WordKind.NOUN, Sense.OTHER)) && words(item, t -> t.is(WordKind.VERB, Verb.DONE) || t.is(WordKind.VERB, Verb.ANSWERED));
        return fresh || lastYear || done || words(item, t -> t.is(WordKind.VERB, Verb.CARRIED) || t.is(WordKind.VERB, Verb.CARRIED_OUT));
    }

    /** Whether all parts are of one and the same family: results, channels, applicants, or in the same words. */
    boolean family(List<Item> parts) {
        return kin(parts) || parts.size() > 2 && alike(parts);
    }

    /** Whether all parts are results, or channels, or applicants. */
    boolean kin(List<Item> parts) {
        List<Predicate<Token>> families = List.of(t -> t.is(WordKind.RESULT), t -> t.is(WordKind.WHOSE) && t.sense().endsWith(Whose.CHANNEL), t -> t.is(WordKind.WHOSE, Whose.APPLICANT) || t.is(WordKind.WHOSE, Whose.PERSON));
        return families.stream().anyMatch(f -> parts.stream().allMatch(p -> words(p, f) || isRest(p)));
    }

    /** Whether both are of the same unit; of documents there are 件 and 条, of applicants and channels 份 and 件 alike. */
    boolean alike(Item part, Item total, boolean family) {
        boolean cases = part.unit() != null && part.unit().sense().equals(Unit.CASES) && total.unit().sense().equals(Unit.CASES);
        boolean counted = family && part.unit() != null && Set.of(Unit.CASES, Unit.ITEMS).containsAll(List.of(part.unit().sense(), total.unit().sense()));
        boolean bare = part.unit() == null && !part.about() && part.tail().isEmpty() && !part.label().isEmpty();
        boolean mixed = part.unit() != null && this.mixed.containsAll(List.of(part.unit().text(), total.unit().text()));
        return bare || cases || counted || mixed || part.unit() != null && total.unit().text().startsWith(part.unit().text());
    }

    /** Parallel wording marks one list: 网站发布信息3条，微博发布信息4条，公众号发布信息5条. */
    private static boolean alike(List<Item> parts) {
        String first = text(parts.get(0));
        String ending = first.substring(Math.max(0, first.length() - 3));
        return ending.length() == 3 && parts.stream().allMatch(p -> text(p).endsWith(ending));
    }

    /** Whether it only tells a share of something, or how much more it is. */
    static boolean shares(Item item) {
        return item.says(WordKind.CHANGE) || item.unit() != null && item.unit().text().equals("%");
    }

    static BigDecimal sum(List<Item> parts) {
        return parts.stream().map(p -> p.number().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    static String text(Item item) {
        return item.label().stream().map(Token::text).collect(Collectors.joining());
    }

    static boolean words(Item item, Predicate<Token> wanted) {
        return item.words().stream().anyMatch(wanted);
    }
}
