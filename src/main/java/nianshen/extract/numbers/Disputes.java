package nianshen.extract.numbers;

import java.util.List;
import nianshen.extract.tokens.Token;
import nianshen.facts.Claim.Scope;
import nianshen.words.Sense.Matter;
import nianshen.words.Sense.Time;
import nianshen.words.Sense.Verb;
import nianshen.words.WordKind;

/**
 * Numbers of disputes that are not what table four holds: those of all kinds, of which some are told to be of disclosure
 * (行政复议6件，其中涉及政府信息公开2件), and new ones told beside those from the year before.
 */
final class Disputes {

    private static final String LITIGATION = "litigation.";
    private static final String REQUESTS = "requests.";

    private Disputes() {
    }

    /** The numbers of a sentence, those of other disputes no longer of the table's. */
    static List<Understood> told(List<Item> items, List<Token> words, List<Understood> numbers) {
        if (items.stream().noneMatch(Disputes::names)) {
            return numbers;
        }
        return numbers.stream().map(n -> part(n, items) || dispute(n) && (ofAllKinds(n, items, words) || besideCarried(n, items)) ? n.within(Scope.OTHER) : n).toList();
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

    private static boolean carries(Item item) {
        return Token.any(item.label(), WordKind.VERB, Verb.CARRIED_IN) || Token.any(item.label(), WordKind.VERB, Verb.CARRIED) && Token.any(item.label(), WordKind.TIME, Time.LAST_YEAR);
    }
}
