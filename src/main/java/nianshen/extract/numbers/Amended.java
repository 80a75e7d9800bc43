package nianshen.extract.numbers;

import java.util.List;
import java.util.Set;
import nianshen.extract.tokens.Token;
import nianshen.facts.Claim.Scope;
import nianshen.words.Sense.Noun;
import nianshen.words.WordKind;
import nianshen.words.WordList;

/**
 * Documents that were amended are issued anew, and the tables count them so. Where a sentence numbers them beside the new ones
 * (新制定1件，修订1件), neither number is what the tables hold, and nobody but the office knows whether their sum is. Those that still
 * hold of the ones that were gone through (清理8件，继续有效6件) are not all that are in force.
 */
final class Amended {

    private static final String MADE = ".made";
    private static final String IN_FORCE = ".inForce";
    private static final Set<String> DOCUMENTS = Set.of(Noun.NORMATIVE, Noun.REGULATION, Noun.ANY_DOCUMENT);

    private final WordList verbs;
    private final WordList reviews;

    /**
     * By words of a pack.
     *
     * @param verbs   by which an agency says that a document is an amended one
     * @param reviews by which it says that it looked which documents still hold
     */
    Amended(WordList verbs, WordList reviews) {
        this.verbs = verbs;
        this.reviews = reviews;
    }

    /** The numbers of a sentence, those of new documents beside amended ones no longer of all that were made. */
    List<Understood> told(List<Item> items, List<Token> words, List<Understood> numbers) {
        return besideAmended(items, words, numbers.stream().map(n -> ends(n, IN_FORCE) ? reviewed(n, items, words) : n).toList());
    }

    /** Where documents are told before to have been gone through, those that still hold are likely of these alone, and surely where it is told how many were. */
    private Understood reviewed(Understood number, List<Item> items, List<Token> words) {
        boolean reviewed = words.stream().anyMatch(t -> t.end() <= number.end() && reviews(t));
        boolean counted = reviewed && items.stream().anyMatch(i -> i.number() != null && i.numberEnd() < number.end() && i.label().stream().anyMatch(this::reviews));
        Understood unsure = reviewed ? number.unsure() : number;
        return counted ? number.within(Scope.OTHER) : unsure;
    }

    private boolean reviews(Token token) {
        return token.is(WordKind.VERB) && reviews.is(token.text());
    }

    private List<Understood> besideAmended(List<Item> items, List<Token> words, List<Understood> numbers) {
        if (numbers.stream().noneMatch(n -> ends(n, MADE)) || words.stream().noneMatch(this::amends)) {
            return numbers;
        }
        List<Item> amended = items.stream().filter(this::amended).toList();
        return numbers.stream().map(n -> ends(n, MADE) && amended.stream().anyMatch(a -> beside(n, a, words)) ? n.within(Scope.OTHER) : n).toList();
    }

    private static boolean ends(Understood number, String subject) {
        return number.subjects().stream().anyMatch(s -> s.endsWith(subject));
    }

    private boolean amends(Token token) {
        return token.is(WordKind.VERB) && verbs.is(token.text());
    }

    /** Whether it numbers amended documents, named or last spoken of. */
    private boolean amended(Item item) {
        List<Token> nouns = item.label().stream().filter(t -> t.is(WordKind.NOUN)).toList();
        return item.number() != null && item.label().stream().anyMatch(this::amends) && item.unnamed()
                && (nouns.isEmpty() || DOCUMENTS.contains(nouns.get(nouns.size() - 1).sense())) && item.label().stream().noneMatch(t -> t.is(WordKind.UNKNOWN));
    }

    /** Whether both are told of alike: no total of which the one is a part stands between. */
    private static boolean beside(Understood number, Item item, List<Token> words) {
        int from = Math.min(number.end(), item.numberEnd());
        int to = Math.max(number.start(), item.start());
        boolean list = item.label().stream().anyMatch(t -> t.is(WordKind.LIST)) && number.end() <= item.start();
        return !list && words.stream().noneMatch(t -> t.is(WordKind.LIST) && t.start() >= from && t.end() <= to);
    }
}
