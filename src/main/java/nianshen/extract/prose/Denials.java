package nianshen.extract.prose;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nianshen.words.Frame;
import nianshen.words.WordKind;

/** Statements that there were none of something: 未收到政府信息公开申请, 无行政复议、行政诉讼. */
final class Denials {

    private static final String HAPPENED = "发生";
    /** What may be denied of the next thing of an enumeration as well. */
    private static final Set<String> HAPPENING = Set.of(HAPPENED, "收到", "办理");

    private final Discourse discourse;

    Denials(Discourse discourse) {
        this.discourse = discourse;
    }

    /** Whether the stretch denies, or goes on with a denial. */
    boolean denies(Item item, Features f) {
        return f.negated() || discourse.state().denied && goesOn(item, f);
    }

    /** An enumeration goes on behind 、 or with another thing that happens: 提起行政诉讼. */
    private static boolean goesOn(Item item, Features f) {
        boolean next = item.before() == '、' || !f.deeds().isEmpty() || item.label().get(0).is(WordKind.AND);
        return HAPPENING.containsAll(f.deeds()) && !f.heads().isEmpty() && next;
    }

    /** A denial. {@code narrowed}: what goes on with its enumeration tells that only some kind of it is denied. */
    void take(Item item, Features f, boolean narrowed) {
        State state = discourse.state();
        Set<String> deeds = deeds(f);
        int from = f.negated() ? state.clause : state.deniedFrom;
        List<String> heads = heads(item, f);
        List<Frame> frames = heads.stream().flatMap(h -> frames(h, deeds, f).stream()).toList();
        int head = item.label().stream().filter(t -> t.is(WordKind.NOUN)).mapToInt(Token::end).max().orElse(item.start());
        boolean kind = narrowed || !Discourse.OF_DISCLOSURE.containsAll(f.modifiers()) || !discourse.unknown(head, item.end()).isEmpty();
        List<String> subjects = kind ? List.of() : Owners.subjects(frames);
        discourse.found.add(new Understood(subjects, BigDecimal.ZERO, null, discourse.scope(item.label(), subjects), true, false, false,
                discourse.unknown(from, item.end()), frames.stream().allMatch(Frame::sure), from, item.end()));
        heads.stream().filter(h -> !Features.OTHER.equals(h)).forEach(state::speakOf);
        state.denied = !f.ends();
        state.deniedDeeds = deeds;
        state.deniedFrom = from;
        state.counting = false;
    }

    private Set<String> deeds(Features f) {
        State state = discourse.state();
        Set<String> deeds = new LinkedHashSet<>(f.negated() ? f.deeds() : state.deniedDeeds);
        deeds.addAll(f.negated() ? state.waiting.stream().flatMap(Set::stream).toList() : f.deeds());
        return deeds;
    }

    /** The nouns that there are none of; where none is named and no word is strange, of the one spoken of. */
    private List<String> heads(Item item, Features f) {
        State state = discourse.state();
        List<String> heads = Stream.concat(f.negated() ? state.heads.stream() : Stream.empty(), f.heads().stream().map(h -> discourse.known(h, f, true))).toList();
        boolean told = state.nounSure || f.deeds().stream().anyMatch(discourse.owners()::ofRequests);
        boolean bare = heads.isEmpty() && told && !f.deeds().isEmpty() && discourse.unknown(item.start(), item.end()).isEmpty();
        return bare ? discourse.spokenOf(f.deeds()).stream().toList() : heads;
    }

    /**
     * A denial is of the whole where it is of having come in, been made, happened; not of having been answered. Of the next
     * thing in an enumeration it may be that it happened, whatever was said of the first.
     */
    private List<Frame> frames(String head, Set<String> deeds, Features f) {
        Set<String> told = new LinkedHashSet<>(deeds);
        if (told.size() > 1) {
            told.remove(HAPPENED);
        }
        List<Frame> frames = discourse.owners().of(head, told.isEmpty() ? Set.of(HAPPENED) : told);
        boolean next = frames.isEmpty() && !f.negated() && !told.contains(Features.OTHER) && !told.contains("公开");
        return (next ? discourse.owners().of(head, Set.of(HAPPENED)) : frames).stream().filter(Frame::deniable).toList();
    }

    /** Whether what stands later in an enumeration tells which of its things only are denied: 复议、诉讼被纠正. */
    static boolean narrows(Features later) {
        boolean result = later.deeds().stream().noneMatch(HAPPENING::contains) && !later.deeds().isEmpty();
        boolean other = later.heads().contains(Features.OTHER) && !later.modifiers().isEmpty();
        return !later.heads().isEmpty() && result || other;
    }
}
