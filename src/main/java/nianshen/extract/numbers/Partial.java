package nianshen.extract.numbers;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nianshen.extract.tokens.Token;
import nianshen.facts.Claim.Scope;
import nianshen.words.Sense.Fresh;
import nianshen.words.Sense.Noun;
import nianshen.words.Sense.Time;
import nianshen.words.Sense.Verb;
import nianshen.words.Sense.Whose;
import nianshen.words.WordKind;

/**
 * Numbers that are told to leave some out: of those that came this year alone (办结12件（不含上年结转）), or beside others that are
 * not numbered (其余1件和上年结转的申请将于次年答复).
 */
final class Partial {

    private static final Set<String> REQUESTS = Set.of(Noun.REQUEST, Noun.ON_REQUEST, Noun.ANY_REQUEST);
    private static final Set<String> KINDS = Set.of(Whose.APPLICANT, Whose.PERSON, Whose.PUBLIC, Whose.CHANNEL, Whose.MAYBE_CHANNEL);

    private Partial() {
    }

    /** The numbers of a sentence, those that leave some out no longer of all. */
    static List<Understood> told(List<Item> items, List<Understood> numbers) {
        List<Understood> told = new ArrayList<>();
        int kinds = 0;
        BigDecimal last = null;
        boolean sharing = false;
        for (Understood number : numbers) {
            Item item = number.place(items);
            sharing = item != null && (joined(item) || sharing && item.before() == ' ');
            boolean done = number.ofDone();
            boolean some = sharing || item != null && done && kinds == 1 && inherits(item) && within(number, last);
            boolean ofYear = item != null && ofYear(item) || items.stream().anyMatch(i -> excluded(number, i));
            Understood proved = came(number) && items.stream().anyMatch(i -> besides(number, i)) ? number.unsure() : number;
            some |= item != null && !number.subjects().contains(Understood.CARRIED_IN) && item.label().stream().limit(1).anyMatch(t -> t.is(WordKind.FRESH, Fresh.WITHOUT));
            Understood own = ofYear && done ? number.ofYear() : proved;
            some |= item != null && came(number) && ofAllKinds(item, items);
            told.add(some || ofYear && !done ? number.within(Scope.OTHER) : own);
            items.stream().filter(i -> came(number) && number.scope() == Scope.YEAR && besides(number, i) && i.number().value() != null).forEach(i -> told.add(number.plus(i.number().value())));
            boolean kind = item != null && number.scope() == Scope.OTHER && !number.nil() && number.value() != null && (ofRequests(item) || ofKind(item) && (done || came(number)));
            kinds = done && !kind ? 0 : kinds + (kind ? 1 : 0);
            last = kind ? number.value() : last;
        }
        return told;
    }

    private static boolean came(Understood number) {
        return Understood.CAME.stream().anyMatch(number.subjects()::contains);
    }

    /** Whether it is no more than those before it, so that it may be of these: 县政府办公室转来申请3件，答复3件. */
    private static boolean within(Understood number, BigDecimal before) {
        return number.value() != null && before != null && number.value().compareTo(before) <= 0;
    }

    /** Whether requests are named, be it with words by which they are only some. */
    private static boolean ofRequests(Item item) {
        return item.label().stream().anyMatch(t -> t.is(WordKind.NOUN) && REQUESTS.contains(t.sense()));
    }

    /** Whether those done are told to be of this year's: 办结新收申请12件, 办结当年申请12件. */
    private static boolean ofYear(Item item) {
        boolean done = false;
        boolean limited = false;
        boolean came = false;
        for (Token token : item.label()) {
            limited = !token.is(WordKind.AND) && (limited || done && (token.is(WordKind.TIME, Time.YEAR) || token.is(WordKind.VERB, Verb.RECEIVED)));
            limited |= done && came && token.is(WordKind.TAIL);
            done |= token.is(WordKind.VERB, Verb.DONE) || token.is(WordKind.VERB, Verb.ANSWERED);
            came |= token.is(WordKind.VERB, Verb.RECEIVED);
            if (token.is(WordKind.NOUN)) {
                return limited;
            }
        }
        return false;
    }

    /** Whether it goes on with what was spoken of, and does not sum up: 受理企业申请5件，办结5件. */
    private static boolean inherits(Item item) {
        return "，、".indexOf(item.before()) >= 0 && item.label().stream().noneMatch(t -> Set.of(WordKind.NOUN, WordKind.ALL, WordKind.FRESH, WordKind.TIME).contains(t.kind()));
    }

    /** Whether it is of one kind of applicant or channel. */
    private static boolean ofKind(Item item) {
        return item.label().stream().filter(t -> t.is(WordKind.WHOSE) && KINDS.contains(t.sense())).count() == 1;
    }

    /** Whether brackets right behind it say what it does not hold; those that came are told without the ones carried in anyway. */
    private static boolean excluded(Understood number, Item item) {
        boolean behind = item.before() == '（' && item.start() == number.end() + 1;
        return behind && Understood.CAME.stream().noneMatch(number.subjects()::contains) && item.label().stream().limit(1).anyMatch(t -> t.is(WordKind.FRESH, Fresh.WITHOUT));
    }

    /** Whether brackets right behind it tell of more of which nobody can say whether it should hold them: 受理12件（另有2件结转下年度）, 收到13件（不含重复申请1件）. */
    private static boolean besides(Understood number, Item item) {
        boolean behind = item.before() == '（' && item.start() == number.end() + 1 && item.number() != null;
        boolean carried = item.label().stream().anyMatch(t -> t.is(WordKind.TIME, Time.LAST_YEAR) || t.is(WordKind.VERB, Verb.CARRIED_IN));
        return behind && item.label().stream().limit(1).anyMatch(t -> t.is(WordKind.FRESH) && t.sense().isEmpty() || t.is(WordKind.FRESH, Fresh.WITHOUT) && !carried);
    }

    /** Whether it is of requests of whatever kind, since those for information are told as a part of them: 收到各类申请126件，其中政府信息公开申请14件. */
    private static boolean ofAllKinds(Item item, List<Item> items) {
        boolean any = Token.any(item.label(), WordKind.NOUN, Noun.ANY_REQUEST) && !Token.any(item.label(), WordKind.ATTRIBUTE);
        return any && items.stream().anyMatch(i -> i.number() != null && i.start() > item.numberEnd() && Token.any(i.label(), WordKind.LIST) && Token.any(i.label(), WordKind.NOUN, Noun.REQUEST));
    }

    /** Whether what is said behind it is said of more than it: they share the verb (1件和上年结转的申请将予答复, 1件及上年结转的1件将予答复). */
    private static boolean joined(Item item) {
        boolean verbless = !item.says(WordKind.RESULT) && Token.any(item.tail(), WordKind.VERB);
        boolean forward = verbless && !item.says(WordKind.NOUN) && !item.says(WordKind.VERB) && item.tail().get(0).is(WordKind.AND);
        return forward || verbless && item.label().stream().limit(1).anyMatch(t -> t.is(WordKind.AND));
    }
}
