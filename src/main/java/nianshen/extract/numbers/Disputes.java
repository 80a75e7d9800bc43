package nianshen.extract.numbers;

import java.util.List;
import java.util.stream.Collectors;
import nianshen.extract.tokens.Token;
import nianshen.facts.Claim.Scope;
import nianshen.words.Sense;
import nianshen.words.Sense.Matter;
import nianshen.words.Sense.Time;
import nianshen.words.Sense.Verb;
import nianshen.words.Sense.Whose;
import nianshen.words.WordKind;

/**
 * Numbers of disputes that are not what table four holds: those of all kinds, of which some are told to be of disclosure
 * (行政复议6件，其中涉及政府信息公开2件), and new ones told beside those from the year before.
 */
final class Disputes {

    private static final String LITIGATION = "litigation.";
    private static final String REQUESTS = "requests.";

    private final List<String> instances;

    /** @param instances of the courts, through several of which one case may go */
    Disputes(List<String> instances) {
        this.instances = instances;
    }

    /** The numbers of a sentence, those of other disputes no longer of the table's. */
    List<Understood> told(List<Item> items, List<Token> words, List<Understood> numbers) {
        if (items.stream().noneMatch(Disputes::names)) {
            return numbers;
        }
        List<Understood> told = numbers.stream().map(n -> ofDisclosure(n, items, words, numbers) ? n.within(Scope.YEAR).unsure() : n).map(n -> besideOthers(n, items) || dispute(n) && byInstance(n, words) ? n.unsure() : n).toList();
        return told.stream().map(n -> part(n, items) || dispute(n) && (ofAllKinds(n, items, words) || ofOthers(n, items) || besideCarried(n, items) || noneNew(n, items, words)) ? n.within(Scope.OTHER) : n).toList();
    }

    private static boolean names(Item item) {
        return item.label().stream().anyMatch(t -> t.is(WordKind.NOUN) && Understood.DISPUTES.contains(t.sense()));
    }

    /** Whether it is but a part of disputes by what they are of, and of no requests: 应诉5件，其中政府信息公开案件1件. */
    private static boolean part(Understood number, List<Item> items) {
        Item whole = null;
        for (Item item : items) {
            boolean listed = Token.any(item.label(), WordKind.LIST);
            whole = item.number() == null || listed ? whole : item;
            if (listed && item.holds(number)) {
                return whole != null && names(whole) && number.subjects().stream().anyMatch(s -> s.startsWith(REQUESTS));
            }
        }
        return false;
    }

    private static boolean dispute(Understood number) {
        return number.subjects().stream().anyMatch(s -> s.startsWith(LITIGATION));
    }

    /** Whether it is of those of disclosure among all that were brought against the agency, which the table counts: 被申请行政复议20件，其中政府信息公开类5件. */
    private static boolean ofDisclosure(Understood number, List<Item> items, List<Token> words, List<Understood> numbers) {
        Item item = number.place(items);
        boolean listed = item != null && number.scope() == Scope.OTHER && dispute(number) && Token.any(item.label(), WordKind.LIST) && item.label().stream().anyMatch(Disputes::ofDisclosure);
        return listed && numbers.stream().anyMatch(n -> n.scope() == Scope.YEAR && n.end() < number.end() && n.subjects().equals(number.subjects()) && ofAllKinds(n, items, words) && against(n.place(items)));
    }

    /** Whether nothing tells that they came to one who decides them. */
    private static boolean against(Item item) {
        return item != null && item.label().stream().noneMatch(t -> t.is(WordKind.VERB) && !t.is(WordKind.VERB, Verb.HAPPENED));
    }

    /** Whether it is told behind it in which instances they were, so that a case that went through two may count twice: 诉讼2件，一审1件、二审1件. */
    private boolean byInstance(Understood number, List<Token> words) {
        String behind = words.stream().filter(t -> t.start() >= number.start()).map(Token::text).collect(Collectors.joining());
        return instances.stream().filter(behind::contains).count() > 1;
    }

    /** Whether what became of others is told beside it in words of the office's own, which may stand for the same: 驳回2件、维持2件. */
    private static boolean besideOthers(Understood number, List<Item> items) {
        boolean result = dispute(number) && number.subjects().stream().noneMatch(s -> s.endsWith("total"));
        int at = result ? items.indexOf(number.place(items)) : -1;
        return at >= 0 && (at > 0 && otherwise(items.get(at), items.get(at - 1)) || at + 1 < items.size() && otherwise(items.get(at + 1), items.get(at + 1)));
    }

    private static boolean otherwise(Item behind, Item item) {
        return behind.before() == '、' && item.number() != null && (item.says(WordKind.VERB) && Token.any(item.label(), WordKind.VERB, Sense.OTHER) || Token.any(item.tail(), WordKind.VERB, Sense.OTHER));
    }

    /** Whether some of them are told to be the agency's own, so that not all are: 复议35件，其中以我局为被申请人的2件. */
    private static boolean ofOthers(Understood number, List<Item> items) {
        return !number.nil() && items.stream().anyMatch(i -> i.number() != null && i.start() >= number.end() && Token.any(i.label(), WordKind.LIST)
                && i.label().stream().anyMatch(t -> t.is(WordKind.WHOSE, Whose.OWN) || t.is(WordKind.WHOSE, Whose.AREA)));
    }

    /** Whether disclosure is named only behind it, as what some of them are of. */
    private static boolean ofAllKinds(Understood number, List<Item> items, List<Token> words) {
        boolean before = words.stream().anyMatch(t -> t.start() < number.end() && ofDisclosure(t));
        return !before && !number.nil() && items.stream().anyMatch(i -> i.number() != null && i.start() >= number.end()
                && Token.any(i.label(), WordKind.LIST) && i.label().stream().anyMatch(Disputes::ofDisclosure));
    }

    private static boolean ofDisclosure(Token token) {
        return token.is(WordKind.ATTRIBUTE, Matter.DISCLOSURE) || token.is(WordKind.NOUN) && Understood.OF_DISCLOSURE.contains(token.sense());
    }

    /** Whether those carried in are numbered in a stretch of their own, and not as a part of these. */
    private static boolean besideCarried(Understood number, List<Item> items) {
        return items.stream().anyMatch(i -> i.number() != null && !i.holds(number) && i.depth() == 0
                && !Token.any(i.label(), WordKind.LIST) && carries(i));
    }

    /** Whether only new ones are denied, and some of the year before are numbered beside: 未新增诉讼，上年1件已审结. */
    private static boolean noneNew(Understood number, List<Item> items, List<Token> words) {
        boolean fresh = number.nil() && words.stream().anyMatch(t -> t.start() >= number.start() && t.end() <= number.end() && t.is(WordKind.VERB, Verb.RECEIVED));
        return fresh && items.stream().anyMatch(i -> i.number() != null && Token.any(i.label(), WordKind.TIME, Time.LAST_YEAR));
    }

    private static boolean carries(Item item) {
        return Token.any(item.label(), WordKind.VERB, Verb.CARRIED_IN) || Token.any(item.label(), WordKind.VERB, Verb.CARRIED) && Token.any(item.label(), WordKind.TIME, Time.LAST_YEAR);
    }
}
