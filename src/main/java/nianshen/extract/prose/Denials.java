package nianshen.extract.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nianshen.extract.numbers.Item;
import nianshen.extract.numbers.Understood;
import nianshen.extract.tokens.Token;
import nianshen.facts.Claim.Scope;
import nianshen.words.Frame;
import nianshen.words.Sense;
import nianshen.words.Sense.Verb;
import nianshen.words.WordKind;

/** Statements that there were none of something: 未收到政府信息公开申请, 无行政复议、行政诉讼. */
final class Denials {

    /** What may be denied of the next thing of an enumeration as well. */
    private static final Set<String> HAPPENING = Set.of(Verb.HAPPENED, Verb.RECEIVED, Verb.HANDLED);

    private final Discourse discourse;

    Denials(Discourse discourse) {
        this.discourse = discourse;
    }

    /** The items, a denial of two things parted into one of each: of things joined by 和, of verbs with one noun, and of two run together. */
    static List<Item> parted(List<Item> items) {
        List<Item> parted = new ArrayList<>();
        boolean denial = false;
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            denial = item.number() == null && (item.says(WordKind.NOT) || denial && item.before() == '、');
            List<Token> label = denial ? Stream.concat(item.label().stream(), noun(items, i).stream()).toList() : item.label();
            for (List<Token> one : denial ? runTogether(label) : List.of(label)) {
                List<List<Token>> sides = denial ? Item.joined(one, WordKind.NOUN) : List.of(one);
                char before = one == label || one.get(0) == label.get(0) ? item.before() : '，';
                sides.forEach(words -> parted.add(item.named(words, words == sides.get(0) ? before : '、', item.depth())));
            }
        }
        return parted;
    }

    /** The items, what is denied behind a ： as if it were behind each of the things before it: 复议、诉讼情况：无. */
    static List<Item> labelled(List<Item> items) {
        List<Item> told = new ArrayList<>(items);
        for (int i = told.size() - 1; i > 0; i--) {
            Item none = told.get(i);
            boolean bare = none.before() == '：' && none.number() == null && none.says(WordKind.NOT) && none.label().stream().allMatch(t -> t.is(WordKind.NOT) || t.is(WordKind.FILLER));
            for (int at = i - 1; bare && at >= 0 && told.get(at).number() == null; at = told.get(at).before() == '、' ? at - 1 : -1) {
                told.set(at, denied(told.get(at), none.label()));
            }
            if (bare && told.get(i - 1).number() == null) {
                told.remove(i);
            }
        }
        return told;
    }

    /** With the words that deny it behind its own. */
    private static Item denied(Item item, List<Token> none) {
        Stream<Token> here = none.stream().map(t -> new Token(t.kind(), t.sense(), t.text(), item.end(), item.end(), t.value()));
        return item.named(Stream.concat(item.label().stream(), here).toList(), item.before(), item.depth());
    }

    /** Denials with no mark between them, each with its noun: 未收到申请没有发生复议. */
    private static List<List<Token>> runTogether(List<Token> words) {
        int next = IntStream.range(1, words.size()).filter(i -> words.get(i).is(WordKind.NOT) && said(words.subList(0, i), WordKind.NOT)
                && words.get(i - 1).is(WordKind.NOUN) && said(words.subList(i, words.size()), WordKind.NOUN)).findFirst().orElse(-1);
        return next < 0 ? List.of(words) : List.of(words.subList(0, next), words.subList(next, words.size()));
    }

    private static boolean said(List<Token> words, WordKind kind) {
        return Token.any(words, kind);
    }

    /** The noun that only the end of an enumeration of verbs names: 未制发、废止规范性文件. */
    private static List<Token> noun(List<Item> items, int at) {
        Item first = items.get(at);
        if (first.says(WordKind.NOUN) || first.says(WordKind.UNKNOWN) || !first.says(WordKind.VERB)) {
            return List.of();
        }
        return items.stream().skip(at + 1L).takeWhile(i -> i.before() == '、' && i.number() == null).filter(i -> i.says(WordKind.NOUN)).findFirst()
                .map(i -> i.label().stream().filter(t -> t.is(WordKind.NOUN) || t.is(WordKind.ATTRIBUTE)).toList()).orElse(List.of());
    }

    /** Whether the stretch denies, or goes on with a denial. */
    boolean denies(Item item, Features f) {
        return f.negated() || discourse.state().denied && goesOn(item, f);
    }

    /** An enumeration goes on behind 、 or with another thing that happens: 提起行政诉讼. */
    private static boolean goesOn(Item item, Features f) {
        boolean happens = HAPPENING.containsAll(f.deeds()) && (!f.deeds().isEmpty() || item.label().get(0).is(WordKind.AND));
        return !f.heads().isEmpty() && (item.before() == '、' || happens);
    }

    /** A denial. {@code narrowed}: what goes on with its enumeration tells that only some kind of it is denied. */
    void take(Item item, Features f, boolean narrowed) {
        State state = discourse.state();
        Set<String> deeds = deeds(f);
        int from = f.negated() ? state.clause : state.deniedFrom;
        List<String> heads = heads(item, f);
        List<Frame> frames = heads.stream().flatMap(h -> frames(h, deeds, f).stream()).toList();
        int head = item.label().stream().filter(t -> t.is(WordKind.NOUN)).mapToInt(Token::end).max().orElse(item.start());
        boolean kind = narrowed || narrowed(item.label()) || !Understood.OF_DISCLOSURE.containsAll(f.modifiers()) || !discourse.unknown(head, item.end()).isEmpty();
        List<String> subjects = kind ? List.of() : Owners.subjects(frames);
        List<Token> words = discourse.words(from, item.end());
        discourse.found.add(new Understood(subjects, BigDecimal.ZERO, null, scope(words, subjects), true, false, false,
                frames.isEmpty() ? List.of() : discourse.unknown(from, item.end()), frames.stream().allMatch(Frame::sure) && !discourse.byChannel(words), from, item.end()));
        heads.stream().filter(h -> !Sense.OTHER.equals(h)).forEach(state::speakOf);
        state.denied = !f.ends();
        state.deniedDeeds = deeds;
        state.deniedFrom = from;
        state.counting = false;
    }

    /** Where there was none in many years there was none in this; where others are excepted there may have been some. */
    private Scope scope(List<Token> words, List<String> subjects) {
        if (!words.isEmpty() && discourse.rest(words.get(0).start())) {
            return Scope.OTHER;
        }
        Scope scope = discourse.scope(words, subjects);
        return scope == Scope.CUMULATIVE ? Scope.YEAR : scope;
    }

    private Set<String> deeds(Features f) {
        State state = discourse.state();
        if (!f.negated()) {
            return f.deeds().isEmpty() ? state.deniedDeeds : f.deeds();
        }
        Set<String> deeds = new LinkedHashSet<>(f.deeds());
        state.waiting.forEach(deeds::addAll);
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
            told.remove(Verb.HAPPENED);
        }
        List<Frame> frames = discourse.owners().of(head, told.isEmpty() ? Set.of(Verb.HAPPENED) : told);
        boolean next = frames.isEmpty() && !f.negated() && !told.contains(Sense.OTHER) && !told.contains(Verb.PUBLISHED);
        return (next ? discourse.owners().of(head, Set.of(Verb.HAPPENED)) : frames).stream().filter(Frame::deniable).toList();
    }

    /** Whether words behind a result tell what of it only is denied: 不予公开不当, 不予公开未说明理由. */
    private static boolean narrowed(List<Token> words) {
        int result = IntStream.range(0, words.size()).filter(i -> words.get(i).is(WordKind.RESULT)).max().orElse(words.size());
        return words.stream().skip(result + 1L).anyMatch(t -> t.is(WordKind.UNKNOWN) || t.is(WordKind.NOT) || t.is(WordKind.CAUSE) || t.is(WordKind.VERB) && !HAPPENING.contains(t.sense()));
    }

    /** Whether what stands later in an enumeration tells which of its things only are denied: 复议、诉讼被纠正. */
    static boolean narrows(List<Token> later) {
        if (said(later, WordKind.RESULT) && !said(later, WordKind.NOUN)) {
            return narrowed(later);
        }
        Features f = Features.of(later);
        List<Token> behind = later.stream().dropWhile(t -> !t.is(WordKind.NOUN) || t.is(WordKind.NOUN, Sense.OTHER)).toList();
        Set<String> deeds = Features.done(behind);
        return !HAPPENING.containsAll(deeds) || said(behind, WordKind.UNKNOWN) || f.heads().contains(Sense.OTHER) && !f.modifiers().isEmpty();
    }
}
