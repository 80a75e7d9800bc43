package nianshen.extract.prose;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nianshen.extract.numbers.Item;
import nianshen.extract.numbers.Understood;
import nianshen.extract.tokens.Spelled;
import nianshen.extract.tokens.Token;
import nianshen.facts.Claim.Scope;
import nianshen.words.Frame;
import nianshen.words.Sense;
import nianshen.words.Sense.Filler;
import nianshen.words.Sense.Listing;
import nianshen.words.Sense.Noun;
import nianshen.words.Sense.Unit;
import nianshen.words.Sense.Verb;
import nianshen.words.WordKind;

/**
 * Gives a number its owner: a noun without a verb takes the verb of the enumeration it stands in, a verb without a noun the
 * noun last spoken of.
 */
final class Counts {

    private static final Set<String> DISPUTES = Set.of(Noun.REVIEW, Noun.SUIT);

    private final Discourse discourse;
    private final Owners owners;
    /** Whether the number before is of what one kind of applicants did. */
    private boolean one;
    /** Whether numbers are dealt out to what stands too far before them to be told: 集中在甲、乙两个方面，分别为6件、5件. */
    private boolean undealt;

    Counts(Discourse discourse) {
        this.discourse = discourse;
        this.owners = discourse.owners();
    }

    /** A stretch with a number. */
    void take(Item item) {
        undealt = undealt && item.bare() || Token.any(item.label(), WordKind.LIST, Listing.IN_TURN) && item.label().stream().noneMatch(NearWords::tells);
        boolean named = item.says(WordKind.NOUN) || item.says(WordKind.RESULT);
        List<Token> words = named || NearWords.reasoned(item) ? item.label() : item.words();
        Features f = Features.of(words);
        Set<String> deeds = deeds(item, f);
        List<String> heads = heads(f, deeds);
        boolean unheard = f.heads().isEmpty() && !Token.any(words, WordKind.RESULT) && NearWords.unheard(item);
        boolean counts = !discourse.state().change && !NearWords.rest(words, f) && !NearWords.bare(item, f) && !undealt && !NearWords.elsewhere(item, f, named) && !discourse.tellsOf(item) && item.number().value() != null;
        List<Frame> likely = counts ? frames(heads, deeds, item, f).stream().filter(u -> fits(u, item)).toList() : List.of();
        List<Frame> fitting = unheard ? List.of() : likely;
        discourse.strange |= unheard && !discourse.state().change && !discourse.state().list;
        int from = from(f);
        List<String> unknown = likely.isEmpty() ? List.of() : discourse.unknown(from, named ? item.numberEnd() : item.end());
        boolean persons = discourse.ofPersons(words);
        Understood number = new Understood(persons ? ofPersons(Owners.subjects(fitting)) : Owners.subjects(fitting), value(item, fitting), unit(item, fitting), Scope.YEAR,
                item.number().text().equals(Spelled.NOUGHT), item.about(), false, unknown, !persons && !discourse.summed && !discourse.inTime(item) && !discourse.state().setting.shared() && !(discourse.mixed && Token.any(words, WordKind.RESULT)) && sure(fitting, f), Math.min(from, item.start()), item.end());
        Understood placed = number.within(NearWords.before(item, number) || dated(item) || changed(item) || ofSome(item, number) || ofOne(item, f) ? Scope.OTHER : scope(number, words, f));
        includes(placed);
        discourse.found.add(placed);
        if (NearWords.bodies(item)) {
            discourse.goOn(item.tail());
        }
        boolean elsewhere = unheard || item.says(WordKind.FRESH) || deeds.contains(Sense.OTHER);
        discourse.foreign = placed.subjects().isEmpty() && elsewhere ? placed : discourse.foreign;
        discourse.counted = discourse.state().change || "%".equals(placed.unit()) ? discourse.counted : placed;
        if (!"%".equals(placed.unit())) {
            remember(words, f, heads, deeds, placed);
        }
    }

    /** What natural persons asked for has a column of its own. */
    static List<String> ofPersons(List<String> subjects) {
        return subjects.stream().map(s -> s.startsWith("requests.") ? s.replaceFirst("total$", "naturalPerson") : s).toList();
    }

    /** Whether the frames are a proof, and their noun is certain: named here or before, or told by a verb of its own. */
    private boolean sure(List<Frame> frames, Features f) {
        boolean telling = !discourse.strange && frames.stream().flatMap(u -> u.deeds().stream()).anyMatch(owners::ofRequests);
        return !frames.isEmpty() && frames.stream().allMatch(Frame::sure) && (!f.heads().isEmpty() || discourse.state().nounSure || telling);
    }

    private static boolean fits(Frame frame, Item item) {
        String of = item.unit() == null ? "" : item.unit().sense();
        return switch (frame.units()) {
            case Unit.CASES -> of.isEmpty() || of.equals(Unit.CASES) || of.equals(Unit.ITEMS) && NearWords.nought(item);
            case Unit.ITEMS -> of.isEmpty() || of.equals(Unit.CASES) || of.equals(Unit.ITEMS);
            default -> of.isEmpty() || of.endsWith(Unit.YUAN);
        };
    }

    private static BigDecimal value(Item item, List<Frame> frames) {
        BigDecimal value = item.number().value();
        boolean money = value != null && !frames.isEmpty() && frames.get(0).money();
        return money ? Money.convert(value, item.unit() == null ? frames.get(0).units() : item.unit().text(), frames.get(0).units()) : value;
    }

    private static String unit(Item item, List<Frame> frames) {
        if (!frames.isEmpty() && frames.get(0).money()) {
            return frames.get(0).units();
        }
        return item.unit() == null ? null : item.unit().text();
    }

    /** The nouns that the number is of: its own with those that waited for it, or the one last spoken of. */
    private List<String> heads(Features f, Set<String> deeds) {
        State state = discourse.state();
        List<String> own = Stream.concat(state.heads.stream(), f.heads().stream().map(h -> discourse.known(h, f, f.negated()))).toList();
        if (own.size() > 1 && DISPUTES.containsAll(own)) {
            return List.of(Noun.DISPUTE);
        }
        return own.isEmpty() ? discourse.spokenOf(deeds).stream().toList() : own;
    }

    private Set<String> deeds(Item item, Features f) {
        State state = discourse.state();
        if (f.negated() && !f.deeds().equals(Set.of(Verb.CARRIED_OUT))) {
            return Set.of(Sense.OTHER);
        }
        if (!f.deeds().isEmpty() || !state.waiting.isEmpty()) {
            Set<String> together = new LinkedHashSet<>(f.deeds());
            state.waiting.forEach(together::addAll);
            return together;
        }
        if (item.tail().stream().anyMatch(t -> t.is(WordKind.VERB, Verb.PUBLISHED))) {
            return Set.of(Verb.PUBLISHED);
        }
        return !exceeds(item) && (f.heads().isEmpty() || state.counting && !state.result) ? state.deeds : Set.of();
    }

    /** Whether it is more than that of which it is listed as a part, so that it is of something else: 收到14件，上年结转1件，其中网络10件. */
    private boolean exceeds(Item item) {
        BigDecimal whole = discourse.state().list ? discourse.state().whole : null;
        return whole != null && item.number().value() != null && item.number().value().compareTo(whole) > 0;
    }

    private List<Frame> frames(List<String> heads, Set<String> deeds, Item item, Features f) {
        if (heads.size() != 1) {
            return List.of();
        }
        List<Frame> frames = frames(heads.get(0), deeds, item, f);
        return frames.isEmpty() && deeds.isEmpty() && NearWords.nought(item) ? owners.of(heads.get(0), Set.of(Verb.HAPPENED)) : frames;
    }

    /** A verb that is only inherited and does not go with the noun is not its verb; but what was published stays so. */
    private List<Frame> frames(String head, Set<String> deeds, Item item, Features f) {
        boolean results = f.deeds().isEmpty() ? discourse.state().result : Token.any(item.words(), WordKind.RESULT);
        List<Frame> frames = results ? owners.together(head, deeds) : owners.of(head, deeds);
        boolean inherited = f.deeds().isEmpty() && !f.negated() && deeds.stream().noneMatch(Set.of(Sense.OTHER, Verb.PUBLISHED)::contains);
        return frames.isEmpty() && inherited ? owners.of(head, Set.of()) : frames;
    }

    /** Whether what was done with them is told of another time than the year: 2件在2024年1月办结, 1件于12月30日收到. */
    private boolean dated(Item item) {
        return discourse.of(item.tail()).time() == Scope.OTHER;
    }

    /** Whether it is what there was before it became more or less: 由10件增至13件. */
    private boolean changed(Item item) {
        Token led = item.label().isEmpty() ? null : item.label().get(item.label().size() - 1);
        boolean from = led != null && (led.is(WordKind.CAUSE) || led.is(WordKind.FILLER, Filler.SEEN_FROM));
        return from && discourse.words(item.numberEnd(), Integer.MAX_VALUE).stream().limit(1).anyMatch(t -> t.is(WordKind.CHANGE));
    }

    /** Whether it goes on with what one kind of applicants did: 自然人新收9件、结转1件. */
    private boolean ofOne(Item item, Features f) {
        one = item.before() == '、' && one && f.heads().isEmpty() || f.heads().isEmpty() && !f.deeds().isEmpty() && discourse.ofOne(item.label());
        return one;
    }

    /** Whether a preposition right before it, or a reason behind what is one among others, tells that it is of some of the requests: 对1件申请，…; 其中，1件因内容不明确… */
    private boolean ofSome(Item item, Understood number) {
        Token first = item.label().isEmpty() ? null : item.label().get(item.label().size() - 1);
        boolean led = first != null && (first.is(WordKind.CAUSE) || first.is(WordKind.FILLER, Filler.SEEN_FROM));
        boolean reason = discourse.state().list && !item.tail().isEmpty() && item.tail().get(0).is(WordKind.CAUSE);
        return (led || reason || sorted(item) || NearWords.about(item) || NearWords.about(discourse.words(number.start(), item.end()))) && number.subjects().equals(List.of(Understood.NEW));
    }

    /** Whether it is told of a part of those counted before what they are: 收到14件，11件属于公开申请. */
    private boolean sorted(Item item) {
        Understood whole = discourse.counted;
        boolean copula = item.bare() && !item.tail().isEmpty() && Discourse.tellsWhat(item.tail().get(0));
        return copula && discourse.sorts() || copula && whole != null && whole.came() && whole.value() != null && item.number().value() != null && item.number().value().compareTo(whole.value()) < 0;
    }

    private Scope scope(Understood number, List<Token> words, Features f) {
        State state = discourse.state();
        boolean part = state.list && (number.subjects().stream().anyMatch(state.listed::contains) || f.deeds().isEmpty() && number.came() && Understood.came(state.listed));
        part |= state.list && Understood.came(state.listed) && number.subjects().equals(List.of("handled")) && state.whole != null && number.value() != null && number.value().compareTo(state.whole) < 0;
        boolean unnamed = state.list && state.listed.isEmpty() && number.came() && f.heads().isEmpty() && f.deeds().isEmpty();
        boolean foreign = number.subjects().stream().anyMatch(s -> s.startsWith("litigation."))
                && (!Understood.OF_DISCLOSURE.containsAll(f.modifiers()) || Features.someReason(words));
        Scope scope = discourse.scope(words, number.subjects());
        boolean reason = state.list && Understood.came(state.listed) && Token.any(words, WordKind.RESULT) && words.stream().allMatch(t -> !t.is(WordKind.RESULT) || t.sense().matches(".*\\d"));
        return scope == Scope.YEAR && (part || unnamed || reason || foreign || f.reasoned()) ? Scope.OTHER : scope;
    }

    /** Where the words begin that must be known: at the clause that names what the number inherits. */
    private int from(Features f) {
        State state = discourse.state();
        int noun = f.heads().isEmpty() ? state.nounFrom : state.clause;
        int deed = f.deeds().isEmpty() && !state.deeds.isEmpty() ? state.deedsFrom : state.clause;
        return Math.min(state.clause, Math.min(noun, deed));
    }

    /** Those carried in, told in brackets or behind 含, are part of the number before. */
    private void includes(Understood part) {
        boolean carried = part.subjects().stream().anyMatch(s -> s.contains(".carriedIn."));
        Understood before = discourse.last();
        if (carried && discourse.state().list && before != null && !before.nil()) {
            discourse.replaceLast(before.including());
        }
    }

    private void remember(List<Token> words, Features f, List<String> heads, Set<String> deeds, Understood number) {
        State state = discourse.state();
        boolean attribute = f.deeds().isEmpty() && deeds.contains(Verb.PUBLISHED) && number.subjects().isEmpty();
        if (!f.heads().isEmpty() && !attribute && !(state.list && number.subjects().isEmpty())) {
            state.speakOf(heads.get(heads.size() - 1));
            state.topic = state.noun;
            state.topicSure = true;
        }
        if (f.heads().isEmpty() && heads.contains(Noun.REQUEST) && !Noun.REQUEST.equals(state.noun)) {
            state.speakOf(Noun.REQUEST);
        }
        if (!f.deeds().isEmpty() || !f.heads().isEmpty() && !state.counting) {
            state.deedsFrom = state.clause;
            state.result = Token.any(words, WordKind.RESULT);
        }
        state.deeds = deeds;
        state.counting = true;
        state.counted = state.list ? state.counted : counted(number);
        state.denied = false;
    }

    /** What parts may be listed of; a total of other years has none that this year is told by. */
    private static Set<String> counted(Understood number) {
        return number.scope() == Scope.CUMULATIVE ? Set.of() : new HashSet<>(number.subjects());
    }
}
