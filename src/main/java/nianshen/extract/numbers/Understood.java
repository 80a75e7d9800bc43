package nianshen.extract.numbers;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import nianshen.facts.Claim;
import nianshen.facts.Claim.Scope;
import nianshen.words.Sense.Noun;

/**
 * A number of a sentence, or a statement that there is none, as it was understood.
 *
 * @param subjects what it counts; empty where it is nothing that a table holds, or was not understood
 * @param value    0 for a statement that there is none
 * @param unit     as printed, or the unit of money to which it was brought; null where there is none
 * @param nil      a statement without a figure
 * @param unknown  the words between subject and figure that nothing knows
 * @param sure     whether its owner is proved but for those words
 * @param start    first plain character, in the sentence
 * @param end      behind the last
 */
public record Understood(List<String> subjects, BigDecimal value, String unit, Scope scope, boolean nil, boolean approximate,
        boolean inclusive, List<String> unknown, boolean sure, int start, int end) {

    /** Nouns and what makes them that are of disclosure without more. */
    public static final Set<String> OF_DISCLOSURE = Set.of(Noun.REQUEST, Noun.ON_REQUEST, Noun.ANY_REQUEST, Noun.REQUESTED, Noun.INFORMATION);
    /** Nouns that are of reviews and suits, whatever they are about. */
    public static final Set<String> DISPUTES = Set.of(Noun.REVIEW, Noun.SUIT, Noun.DISPUTE, Noun.DIRECT_SUIT, Noun.LATER_SUIT);
    /** Subjects of requests that came. */
    static final Set<String> CAME = Set.of("requests.new.total", "requests.received.total");
    /** Of those, or of what was dealt with of them, which may be the same. */
    private static final Set<String> CAME_OR_DEALT = Set.of("requests.new.total", "requests.received.total", "handled");
    /** Subject of requests that came this year. */
    public static final String NEW = "requests.new.total";
    /** Subject of requests from the year before. */
    public static final String CARRIED_IN = "requests.carriedIn.total";
    /** Of all requests that were done. */
    static final List<String> DONE = List.of("requests.total.total");

    /** Whether every word from subject to figure is known, and the owner is certain. */
    public boolean proved() {
        return sure && unknown.isEmpty();
    }

    /** Whether it is of those that came, or were dealt with. */
    public boolean came() {
        return came(subjects);
    }

    /** The same of subjects. */
    public static boolean came(Collection<String> subjects) {
        return subjects.stream().anyMatch(CAME_OR_DEALT::contains);
    }

    /** Whether it counts the requests that were done, and nothing else. */
    boolean ofDone() {
        return subjects.equals(DONE);
    }

    /** The stretch that it stands in; null where in none. */
    Item place(List<Item> items) {
        return items.stream().filter(i -> i.holds(this)).findFirst().orElse(null);
    }

    /** The same, those carried in among it. */
    public Understood including() {
        return new Understood(subjects, value, unit, scope, nil, approximate, true, unknown, sure, start, end);
    }

    /** The same, covering something else. */
    public Understood within(Scope other) {
        return new Understood(subjects, value, unit, other, nil, approximate, inclusive, unknown, sure, start, end);
    }

    /** The same, of other subjects. */
    public Understood of(List<String> owners, boolean certain) {
        return new Understood(owners, value, unit, scope, nil, approximate, inclusive, unknown, certain, start, end);
    }

    /** The number read as what became of it. */
    public Understood becoming(List<String> owners, boolean certain, List<String> strange, int until) {
        return new Understood(owners, value, unit, scope, nil, approximate, false, strange, certain, start, until);
    }

    /** Those done, of the requests that came this year alone. */
    Understood ofYear() {
        return of(List.of(Claim.DONE_OF_YEAR), sure);
    }

    /** The same, told where another stands. */
    public Understood at(Understood other) {
        return new Understood(subjects, value, unit, scope, nil, approximate, inclusive, unknown, sure, other.start, other.end);
    }

    /** With more that it may hold as well. */
    Understood plus(BigDecimal more) {
        return new Understood(subjects, value.add(more), unit, scope, nil, approximate, inclusive, unknown, false, start, end);
    }

    /** The same, its owner no longer certain. */
    public Understood unsure() {
        return of(subjects, false);
    }
}
