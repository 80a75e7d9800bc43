package nianshen.extract.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What later stretches of a sentence inherit from those before. */
final class State {

    String noun;
    int nounFrom;
    boolean nounSure;
    /** The noun that later sentences go on about: the last that was counted, or that a table knows. */
    String topic;
    boolean topicSure;
    Set<String> deeds = Set.of();
    int deedsFrom;
    /** Whether they are a result, which holds for its own noun alone. */
    boolean result;
    Setting setting = Setting.PLAIN;
    /** Character at which the clause begins. */
    int clause;
    /** Whether the stretch before held a number, so that its verb goes on. */
    boolean counting;
    boolean change;
    /** Whether parts of a total are being listed, and of what. */
    boolean list;
    Set<String> listed = Set.of();
    Set<String> counted = Set.of();
    /** Nouns and verbs of an enumeration that waits for its number. */
    List<String> heads = new ArrayList<>();
    List<Set<String>> waiting = new ArrayList<>();
    /** Numbers that 分别 deals out: what each is of, in order. */
    List<String> dealt = new ArrayList<>();
    List<Set<String>> dealtDeeds = new ArrayList<>();
    /** A denial whose enumeration goes on. */
    boolean denied;
    Set<String> deniedDeeds = Set.of();
    int deniedFrom;

    State copy() {
        State copy = new State();
        copy.noun = noun;
        copy.nounFrom = nounFrom;
        copy.nounSure = nounSure;
        copy.topic = topic;
        copy.topicSure = topicSure;
        copy.deeds = deeds;
        copy.deedsFrom = deedsFrom;
        copy.result = result;
        copy.setting = setting;
        copy.clause = clause;
        copy.counting = counting;
        copy.change = change;
        copy.list = list;
        copy.listed = listed;
        copy.counted = counted;
        copy.heads = new ArrayList<>(heads);
        copy.waiting = new ArrayList<>(waiting);
        copy.dealt = new ArrayList<>(dealt);
        copy.dealtDeeds = new ArrayList<>(dealtDeeds);
        return copy;
    }
}
