package nianshen.extract.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nianshen.extract.numbers.Understood;
import nianshen.facts.Claim.Scope;
import nianshen.words.Sense;

/** What later stretches of a sentence inherit from those before. */
final class State {

    String noun;
    int nounFrom = Integer.MAX_VALUE;
    boolean nounSure;
    /** The noun that later sentences go on about: the last that was counted, or that a table knows. */
    String topic;
    boolean topicSure;
    Set<String> deeds = Set.of();
    int deedsFrom;
    /** Whether they are a result, which holds for its own noun alone. */
    boolean result;
    Circumstance setting = Circumstance.PLAIN;
    /** Character at which the clause begins. */
    int clause;
    /** Whether the stretch before held a number, so that its verb goes on. */
    boolean counting;
    boolean change;
    /** Whether parts of a total are being listed, and of what. */
    boolean list;
    Set<String> listed = Set.of();
    /** The total of the parts; null where they are of none. */
    BigDecimal whole;
    Set<String> counted = Set.of();
    /** Nouns and verbs of an enumeration that waits for its number. */
    List<String> heads = new ArrayList<>();
    List<Set<String>> waiting = new ArrayList<>();
    /** A denial whose enumeration goes on. */
    boolean denied;
    Set<String> deniedDeeds = Set.of();
    int deniedFrom;

    State(Topic spoken) {
        noun = spoken.noun();
        nounSure = spoken.certain();
        topic = noun;
        topicSure = nounSure;
        counted = spoken.counted() == null || spoken.counted().scope() != Scope.YEAR ? counted : Set.copyOf(spoken.counted().subjects());
    }

    private State(State outer, Understood total) {
        noun = outer.noun;
        nounFrom = outer.nounFrom;
        nounSure = outer.nounSure;
        topic = outer.topic;
        topicSure = outer.topicSure;
        deeds = outer.deeds;
        deedsFrom = outer.deedsFrom;
        result = outer.result;
        setting = outer.setting;
        clause = outer.clause;
        counting = outer.counting;
        change = outer.change;
        counted = outer.counted;
        heads = new ArrayList<>(outer.heads);
        waiting = new ArrayList<>(outer.waiting);
        list(total);
    }

    /** What holds in brackets, where parts of the number before them are listed. */
    State within(Understood total) {
        return new State(this, total);
    }

    /** Parts of what was counted last are listed from here on. */
    void list(Understood total) {
        list = true;
        whole = total == null ? null : total.value();
        listed = counted;
    }

    /** Speaks of the noun from here on. */
    void speakOf(String spoken) {
        noun = spoken;
        nounFrom = clause;
        nounSure = true;
        topicSure &= !Sense.OTHER.equals(spoken);
        topic = Sense.OTHER.equals(spoken) ? topic : spoken;
    }
}
