package nianshen.extract.prose;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nianshen.extract.numbers.Item;
import nianshen.extract.numbers.Understood;
import nianshen.extract.tokens.Spelled;
import nianshen.extract.tokens.Token;
import nianshen.facts.Claim;
import nianshen.words.Frame;
import nianshen.words.Sense.All;
import nianshen.words.Sense.Filler;
import nianshen.words.Sense.Listing;
import nianshen.words.Sense.Noun;
import nianshen.words.Sense.Time;
import nianshen.words.Sense.Verb;
import nianshen.words.WordKind;

/** Stretches without a number: that all is done, what became of the number before, or what the numbers behind are of. */
final class Remarks {

    private static final Set<String> REQUESTS = Set.of(Noun.REQUEST, Noun.ON_REQUEST, Noun.REQUESTED);

    /** Of these it may be said that all are done, and others be left; where both are told, of the first. */
    private static final List<String> DEALT = List.of("requests.total.total", "handled");
    private static final Set<WordKind> PLAIN = Set.of(WordKind.VERB, WordKind.ALL, WordKind.FILLER, WordKind.WHOSE);

    private final Discourse discourse;
    /** Where the last stretch that only describes ended. */
    private int described = -1;
    /** The words of the enumeration that may go on: 均及时受理、答复. */
    private List<Token> before = List.of();

    Remarks(Discourse discourse) {
        this.discourse = discourse;
    }

    /** Whether the stretch only describes: 涉及土地征收 tells what the numbers before are about, and changes nothing for those behind. */
    boolean describes(Item item) {
        boolean cause = item.label().stream().filter(t -> !t.is(WordKind.FILLER)).findFirst().filter(t -> t.is(WordKind.CAUSE)).isPresent();
        boolean goesOn = item.before() == '、' && described == item.start() - 1;
        boolean describes = goesOn || cause && item.before() == '，' && discourse.state().counting;
        if (describes) {
            discourse.pass(item.label());
            described = item.end();
        }
        return describes;
    }

    /** A stretch without number and denial. */
    void take(Item item, Features f) {
        List<Token> enumerated = item.before() == '、' ? Stream.concat(before.stream(), item.label().stream()).toList() : item.label();
        before = enumerated;
        if (done(enumerated, item.end())) {
            discourse.state().denied = false;
        } else if (!late(item, f) && !paid(item, f) && !ofPersons(item, f) && !became(item.label(), item.end())) {
            await(item, f);
        }
    }

    /**
     * All of them are done: 均已办结, 全部答复, or without such a word 已办结. It is only likely where they were answered within a time (均按期答复), which may be
     * said of those alone that were due. Of those of another year, and of some only, nothing of that is said.
     */
    boolean done(List<Token> words, int end) {
        int all = from(words);
        Set<String> deeds = Features.done(words.subList(all, words.size()));
        if (!deeds.equals(Set.of(Verb.DONE)) && !deeds.contains(Verb.ANSWERED)) {
            return false;
        }
        Features f = Features.of(words);
        boolean some = words.stream().anyMatch(t -> t.is(WordKind.VERB, Verb.CARRIED) || t.is(WordKind.FRESH) || t.is(WordKind.TIME, Time.DUE) || t.is(WordKind.FILLER, Filler.AMONG)) || discourse.excepted(end) || f.heads().isEmpty() && ofOthers();
        boolean everyone = Token.any(words, WordKind.ALL);
        boolean wholly = wholly(words, deeds) && everyone;
        boolean told = wholly || came(words.subList(0, all)) || everyone && together() || definite(words, f);
        if (!ofRequests(f) || f.negated() || some || !told) {
            return false;
        }
        add(words.get(0).start(), end, wholly && (!f.heads().isEmpty() || discourse.state().nounSure));
        return true;
    }

    /** Whether the number before is of something else, and no part of what came, so that it is said of that: 收到信访件33件，均已办结. */
    private boolean ofOthers() {
        return discourse.counted != null && discourse.counted == discourse.foreign && !listed();
    }

    /** Where it begins that all of them are done. */
    private static int from(List<Token> words) {
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).is(WordKind.ALL)) {
                return i;
            }
        }
        return already(words) || Token.any(words, WordKind.TIME, Time.TERM) || Token.any(words, WordKind.FILLER, Filler.IN_TIME) ? 0 : words.size();
    }

    private static boolean already(List<Token> words) {
        return Token.any(words, WordKind.FILLER, Filler.ALREADY);
    }

    /** Whether the requests are spoken of as such, of no kind and in no number: 政府信息公开申请已在期限内办结. */
    private boolean definite(List<Token> words, Features f) {
        return !f.heads().isEmpty() && (already(words) || Token.any(words, WordKind.ALL))
                && words.stream().noneMatch(t -> t.is(WordKind.UNKNOWN) || t.is(WordKind.CAUSE) || t.is(WordKind.WHOSE) || t.is(WordKind.NUMBER));
    }

    /** A share of all is told: 答复率100%. */
    void rate(Item item) {
        boolean all = item.number().value() != null && item.number().value().compareTo(BigDecimal.valueOf(100)) == 0;
        boolean rate = item.unit() != null && item.unit().text().equals("%") && item.label().stream().anyMatch(t -> t.is(WordKind.ALL, All.RATE));
        Features f = Features.of(item.label());
        if (all && rate && ofRequests(f) && (!f.heads().isEmpty() || came(List.of()))) {
            add(item.start(), item.end(), false);
        }
    }

    private void add(int from, int end, boolean sure) {
        BigDecimal all = DEALT.stream().map(this::most).filter(n -> n.signum() > 0).findFirst().orElse(BigDecimal.ZERO);
        discourse.found.add(new Understood(List.of(Claim.ALL_DONE), all, null, discourse.state().setting.scope(), true, false, false,
                discourse.unknown(from, end), sure, from, end));
    }

    private BigDecimal most(String subject) {
        return discourse.found.stream().filter(n -> !n.nil() && n.value() != null && n.subjects().contains(subject)).map(Understood::value).reduce(BigDecimal.ZERO, BigDecimal::max);
    }

    private static boolean wholly(List<Token> words, Set<String> deeds) {
        boolean stressed = words.stream().anyMatch(t -> t.is(WordKind.ALL, All.WHOLE) || t.is(WordKind.FILLER, Filler.ALREADY) || t.is(WordKind.ALL) && t.text().endsWith(Spelled.ALREADY));
        return !Token.any(words, WordKind.TIME, Time.TERM) && (stressed || !deeds.contains(Verb.ANSWERED));
    }

    private boolean ofRequests(Features f) {
        String noun = discourse.state().noun;
        return f.heads().isEmpty() ? noun != null && REQUESTS.contains(noun)
                : f.heads().stream().map(h -> discourse.known(h, f, false)).allMatch(REQUESTS::contains);
    }

    /** Whether it is said of those that came: told by the words themselves, or by the number before. */
    private boolean came(List<Token> words) {
        Understood before = discourse.counted;
        boolean nil = discourse.last() != null && discourse.last().nil();
        boolean told = before != null && !nil && !discourse.state().list && before.came();
        return told || listed() || Features.done(words).contains(Verb.RECEIVED);
    }

    /** Whether those carried in were counted last, behind those that came: what is said of all is said of both. */
    private boolean together() {
        Understood last = discourse.counted;
        return last != null && last.subjects().contains(Understood.CARRIED_IN) && discourse.found.stream().anyMatch(n -> !n.nil() && n.came());
    }

    /** Whether the parts listed last make up what came, so that what is said of them all is said of that. */
    private boolean listed() {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = discourse.found.size() - 1; i >= 0 && !makes(sum, discourse.found.get(i)); i--) {
            Understood part = discourse.found.get(i);
            sum = part.value() == null || part.nil() || part.subjects().contains(Understood.CARRIED_IN) ? sum : sum.add(part.value());
        }
        BigDecimal parts = sum;
        return parts.signum() > 0 && Stream.concat(discourse.found.stream(), Stream.ofNullable(discourse.before)).anyMatch(n -> makes(parts, n));
    }

    private static boolean makes(BigDecimal parts, Understood whole) {
        return whole.scope() != Claim.Scope.OTHER && whole.came() && whole.value() != null && whole.value().compareTo(parts) == 0;
    }

    /** What became of the number before, where that has no owner yet: 1件未到期，结转下年度. */
    private boolean late(Item item, Features f) {
        Understood before = discourse.last();
        State state = discourse.state();
        boolean same = !f.all() && !item.says(WordKind.FRESH) && item.before() != '；';
        boolean orphan = same && before != null && before == discourse.counted && before.subjects().isEmpty() && !before.nil() && state.counting && f.heads().isEmpty();
        boolean became = f.deeds().contains(Verb.CARRIED_OUT) || item.says(WordKind.RESULT);
        List<Frame> frames = orphan && became ? discourse.spokenOf(f.deeds()).stream().flatMap(n -> discourse.owners().of(n, f.deeds()).stream()).toList() : List.of();
        if (frames.isEmpty()) {
            return false;
        }
        discourse.replaceLast(before.becoming(Owners.subjects(frames), frames.stream().allMatch(Frame::sure), discourse.unknown(before.start(), item.end()), item.end()));
        return true;
    }

    /**
     * What became of all that came: 收到1件申请，结转下年度办理; 均予以公开; 行政复议1件，结果维持. Of requests a result may be that of those from the year before as well, so that
     * its number is only likely.
     */
    boolean became(List<Token> words, int end) {
        Understood before = discourse.last();
        boolean told = before != null && !before.nil() && discourse.state().counting;
        if (!told) {
            return false;
        }
        Features f = Features.of(words);
        boolean disputes = before.subjects().size() == 1 && before.subjects().get(0).matches("litigation\\..*total");
        boolean came = disputes || before.subjects().contains("requests.new.total");
        boolean whole = f.all() || Token.any(words, WordKind.LIST, Listing.EACH) || came && before.value().compareTo(BigDecimal.ONE) == 0;
        boolean plain = f.heads().stream().allMatch(h -> disputes && h.equals(discourse.state().noun)) && !f.negated() && words.stream().noneMatch(t -> t.is(WordKind.FRESH) || t.is(WordKind.TAIL) || t.is(WordKind.UNKNOWN));
        boolean result = Token.any(words, WordKind.RESULT);
        String noun = disputes ? discourse.state().noun : Noun.REQUEST;
        List<Frame> frames = came && whole && plain && (result || f.deeds().equals(Set.of(Verb.CARRIED_OUT))) ? discourse.owners().of(noun, f.deeds()) : List.of();
        if (frames.isEmpty()) {
            return false;
        }
        Understood all = before.becoming(Owners.subjects(frames), frames.stream().allMatch(Frame::sure), before.unknown(), end);
        discourse.found.add(result && !disputes ? all.unsure() : all);
        return true;
    }

    /** That all that came are of natural persons: 收到14件，均为自然人申请. */
    private boolean ofPersons(Item item, Features f) {
        Understood came = discourse.last();
        boolean told = came != null && !came.nil() && discourse.state().counting && came.subjects().equals(List.of(Understood.NEW));
        boolean plain = !f.negated() && ofRequests(f) && item.label().stream().noneMatch(t -> t.is(WordKind.FRESH) || t.is(WordKind.UNKNOWN) || t.is(WordKind.RESULT));
        boolean all = Token.any(item.label(), WordKind.ALL) || Token.any(item.label(), WordKind.LIST, Listing.EACH);
        if (!told || !plain || !all || !discourse.ofPersons(item.label())) {
            return false;
        }
        discourse.found.add(came.becoming(Counts.ofPersons(came.subjects()), false, came.unknown(), item.end()));
        return true;
    }

    /** That what was charged is paid, without a number of its own: 总金额300元，已全部缴纳. */
    private boolean paid(Item item, Features f) {
        Understood charged = discourse.last();
        boolean told = charged != null && !charged.nil() && discourse.state().counting && charged.subjects().equals(Owners.subjects(discourse.owners().of(Noun.FEE_SUM, Set.of())));
        boolean plain = !f.negated() && item.label().stream().allMatch(t -> PLAIN.contains(t.kind()));
        if (!told || !plain || !f.deeds().equals(Set.of(Verb.PAID))) {
            return false;
        }
        discourse.found.add(charged.becoming(Owners.subjects(discourse.owners().of(Noun.FEE_SUM, f.deeds())), true, charged.unknown(), item.end()));
        return true;
    }

    /** Nouns and verbs wait for a number; they hold on for the stretches behind. */
    private void await(Item item, Features f) {
        State state = discourse.state();
        List<String> heads = f.heads().stream().map(h -> discourse.known(h, f, false)).toList();
        state.heads.addAll(heads);
        heads.forEach(state::speakOf);
        if (!f.deeds().isEmpty() && !(f.all() && heads.isEmpty())) {
            state.deeds = f.deeds();
            state.result = item.says(WordKind.RESULT);
            state.deedsFrom = state.clause;
            if (heads.isEmpty()) {
                state.waiting.add(f.deeds());
            }
        }
        state.counting = !f.deeds().isEmpty() && state.counting;
        state.denied = false;
    }
}
