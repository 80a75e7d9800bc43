package nianshen.extract.prose;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nianshen.facts.Claim;
import nianshen.facts.Claim.Scope;
import nianshen.words.Frame;
import nianshen.words.WordKind;

/**
 * Gives every number of one sentence its owner. Stretch by stretch, from left to right: a noun without a verb takes the
 * verb of the enumeration it stands in, a verb without a noun the noun last spoken of; what stands in brackets belongs to
 * the number before them.
 */
final class Grammar {

    private static final String OTHER = Features.OTHER;
    private static final String REQUEST = "申请";
    private static final Set<String> DISPUTES = Set.of("复议", "诉讼");
    private static final Set<String> ALL_DISPUTES = Set.of("复议", "诉讼", "复议诉讼", "直接诉讼", "复议后诉讼");
    private static final Set<String> OF_DISCLOSURE = Set.of("申请", "依申请", "泛申请", "依申请信息", "政府信息");

    private final Owners owners;
    private final Household household;
    private final List<Token> tokens;
    private final Topic topic;
    private final boolean disclosed;
    private final boolean unrelated;
    private final List<Understood> found = new ArrayList<>();
    private final Deque<State> outer = new ArrayDeque<>();
    private State state = new State();
    /** Words of stretches that only describe. */
    private final Set<Token> idle = new HashSet<>();
    private int described = -1;
    /** Whether a number was of something unheard of, on which later sentences may go on. */
    private boolean strange;

    Grammar(Owners owners, Household household, List<Token> tokens, Topic topic) {
        this.owners = owners;
        this.household = household;
        this.tokens = tokens;
        this.topic = topic;
        this.disclosed = topic.disclosed() || tokens.stream().anyMatch(t -> t.is(WordKind.ATTRIBUTE, "公开")
                || t.is(WordKind.RESULT) && !owners.of(REQUEST, Set.of(t.sense())).isEmpty() || t.is(WordKind.VERB) && t.sense().matches("结转|转入|转出")
                || t.is(WordKind.NOUN, REQUEST) || t.is(WordKind.NOUN, "依申请") || t.is(WordKind.NOUN, "依申请信息"));
        this.unrelated = tokens.stream().anyMatch(t -> t.is(WordKind.WHOSE, "无关"));
        state.noun = topic.noun();
        state.nounSure = topic.certain();
        state.nounFrom = Integer.MAX_VALUE;
        state.topic = topic.noun();
        state.topicSure = topic.certain();
        strange = topic.strange();
    }

    /** The numbers and denials in the order in which they stand. */
    List<Understood> read() {
        Item.of(tokens).forEach(this::take);
        return Rivals.unsure(found);
    }

    /** What the sentence spoke of last. */
    Topic topic() {
        State last = outer.isEmpty() ? state : outer.peekLast();
        return new Topic(last.topic, last.topicSure && !strange && !OTHER.equals(last.topic), topic.disclosed(), strange);
    }

    private void take(Item item) {
        enter(item);
        state.change |= item.label().stream().anyMatch(t -> t.is(WordKind.CHANGE));
        list(item);
        state.setting = state.setting.behind(item.label(), household);
        if (item.number() != null) {
            number(item);
        } else {
            statement(item);
        }
    }

    /** Brackets hold a list of the number before them; behind them all goes on as it was. */
    private void enter(Item item) {
        while (outer.size() < item.depth()) {
            outer.push(state);
            state = state.copy();
            state.list = true;
            state.listed = state.counted;
        }
        while (outer.size() > item.depth()) {
            state = outer.pop();
        }
        if ("，；。！？".indexOf(item.before()) >= 0) {
            state.clause = item.start();
            state.change = false;
        }
        if ("；。！？".indexOf(item.before()) >= 0) {
            state.setting = state.setting.anew();
        }
        if (item.before() != '、') {
            state.heads.clear();
            state.waiting.clear();
        }
    }

    private void list(Item item) {
        if (item.label().stream().anyMatch(t -> t.is(WordKind.LIST, "其中") || t.is(WordKind.LIST, "含"))) {
            state.list = true;
            state.listed = state.counted;
        }
        if (item.label().stream().anyMatch(t -> t.is(WordKind.FRESH))) {
            state.list = false;
        }
    }

    private void number(Item item) {
        boolean named = item.label().stream().anyMatch(t -> t.is(WordKind.NOUN) || t.is(WordKind.RESULT));
        List<Token> words = named ? item.label() : item.words();
        Features f = Features.of(words);
        List<String> heads = heads(item, f);
        Set<String> deeds = deeds(item, f);
        boolean unheard = f.heads().isEmpty() && unheard(item);
        strange |= unheard && !state.change && !state.list;
        List<Frame> frames = state.change || unheard || item.number().value() == null ? List.of() : frames(heads, deeds, words, f);
        List<Frame> fitting = frames.stream().filter(u -> fits(u, item.unit())).toList();
        int from = from(f);
        List<String> unknown = unknown(from, named ? item.numberEnd() : item.end());
        boolean telling = !strange && fitting.stream().flatMap(u -> u.deeds().stream()).anyMatch(this::ofRequests);
        boolean sure = !fitting.isEmpty() && fitting.stream().allMatch(Frame::sure) && (!f.heads().isEmpty() || state.nounSure || telling);
        Understood number = new Understood(Owners.subjects(fitting), value(item, fitting), unit(item, fitting), Scope.YEAR,
                item.number().text().equals("零"), item.about(), false, unknown, sure, Math.min(from, item.start()), item.end());
        Understood placed = number.within(scope(number, words, f));
        includes(placed);
        found.add(placed);
        if (!"%".equals(placed.unit())) {
            remember(words, f, heads, deeds, placed);
        }
        if (named) {
            done(item.tail(), item.end());
        }
    }

    /** Whether a word that nothing knows stands where the noun would: before the number, or right behind it. */
    private static boolean unheard(Item item) {
        return item.label().stream().anyMatch(t -> t.is(WordKind.UNKNOWN)) || !item.tail().isEmpty() && item.tail().get(0).is(WordKind.UNKNOWN);
    }

    /** Whether the verb or result goes with requests alone, so that nothing that came between can be meant. */
    private boolean ofRequests(String deed) {
        List<String> nouns = owners.frames().stream().filter(u -> u.deeds().contains(deed)).map(Frame::noun).toList();
        return nouns.contains(REQUEST) && nouns.stream().allMatch(OF_DISCLOSURE::contains);
    }

    private static boolean fits(Frame frame, Token unit) {
        String of = unit == null ? "" : unit.sense();
        return switch (frame.units()) {
            case "件" -> of.isEmpty() || of.equals("件");
            case "项" -> of.isEmpty() || of.equals("件") || of.equals("项");
            default -> of.isEmpty() || of.endsWith("元");
        };
    }

    private static BigDecimal value(Item item, List<Frame> frames) {
        BigDecimal value = item.number().value();
        boolean money = value != null && !frames.isEmpty() && frames.get(0).money();
        return money ? Money.convert(value, item.unit() == null ? frames.get(0).units() : item.unit().text(), frames.get(0).units()) : value;
    }

    private static String unit(Item item, List<Frame> frames) {
        boolean money = !frames.isEmpty() && frames.get(0).money();
        return money ? frames.get(0).units() : item.unit() == null ? null : item.unit().text();
    }

    /** The nouns that the number is of: dealt out, its own with those that waited for it, or the one last spoken of. */
    private List<String> heads(Item item, Features f) {
        if (f.heads().isEmpty() && !state.dealt.isEmpty()) {
            return List.of(state.dealt.remove(0));
        }
        List<String> own = Stream.concat(state.heads.stream(), f.heads().stream().map(h -> known(h, f))).toList();
        boolean deals = item.label().stream().anyMatch(t -> t.is(WordKind.LIST, "分别"));
        if (deals && own.size() > 1) {
            state.dealt = new ArrayList<>(own.subList(1, own.size()));
            return own.subList(0, 1);
        }
        return !own.isEmpty() ? own : state.noun == null ? List.of() : List.of(state.noun);
    }

    /** The noun in its sense here: 申请 without more may be one of disclosure, 文件 the 规范性文件 just spoken of. */
    private String known(String head, Features f) {
        return switch (head) {
            case "泛申请" -> disclosed || f.disclosed() ? REQUEST : OTHER;
            case "泛通知" -> fee() ? "收费通知" : OTHER;
            case "泛费用" -> fee() ? "处理费" : OTHER;
            case "泛文件" -> "规范性文件".equals(state.noun) || "规章".equals(state.noun) ? state.noun : OTHER;
            default -> ALL_DISPUTES.contains(head) && !disclosed && !f.negated() ? OTHER : head;
        };
    }

    /** Whether what was spoken of last is the fee, or it is spoken of disclosure on request. */
    private boolean fee() {
        return disclosed || state.noun != null && Set.of("处理费", "收费通知", "总金额", REQUEST, "依申请", "依申请信息").contains(state.noun);
    }

    private Set<String> deeds(Item item, Features f) {
        if (f.negated() && !f.deeds().equals(Set.of("转出"))) {
            return Set.of(OTHER);
        }
        if (f.deeds().isEmpty() && f.heads().isEmpty() && !state.dealtDeeds.isEmpty()) {
            return state.dealtDeeds.remove(0);
        }
        if (!f.deeds().isEmpty()) {
            return enumerated(item, f);
        }
        return f.heads().isEmpty() || state.counting && !state.result ? state.deeds : Set.of();
    }

    /** The deeds of an enumeration together: 受理、办结6件; dealt out by 分别: 予以公开、不予公开分别为6件、2件. */
    private Set<String> enumerated(Item item, Features f) {
        List<Set<String>> all = new ArrayList<>(state.waiting);
        all.add(f.deeds());
        if (all.size() > 1 && item.label().stream().anyMatch(t -> t.is(WordKind.LIST, "分别"))) {
            state.dealtDeeds = new ArrayList<>(all.subList(1, all.size()));
            return all.get(0);
        }
        return all.stream().flatMap(Set::stream).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private List<Frame> frames(List<String> heads, Set<String> deeds, List<Token> words, Features f) {
        boolean each = f.all() || words.stream().anyMatch(t -> t.is(WordKind.LIST, "各"));
        if (heads.size() > 1 && !each) {
            return DISPUTES.containsAll(heads) ? owners.of("复议诉讼", deeds) : List.of();
        }
        List<List<Frame>> all = new ArrayList<>();
        for (int i = 0; i < heads.size(); i++) {
            int own = i - heads.size() + f.apart().size();
            boolean apart = heads.size() > 1 && own >= 0 && f.deeds().size() > 1;
            all.add(frames(heads.get(i), apart ? f.apart().get(own) : deeds, f));
        }
        return all.stream().anyMatch(List::isEmpty) ? List.of() : all.stream().flatMap(List::stream).toList();
    }

    /** A verb that is only inherited and does not go with the noun is not its verb; but what was published stays so. */
    private List<Frame> frames(String head, Set<String> deeds, Features f) {
        List<Frame> frames = owners.of(head, deeds);
        boolean inherited = f.deeds().isEmpty() && !f.negated() && deeds.stream().noneMatch(Set.of(OTHER, "公开")::contains);
        return frames.isEmpty() && inherited ? owners.of(head, Set.of()) : frames;
    }

    private Scope scope(Understood number, List<Token> words, Features f) {
        boolean part = state.list && number.subjects().stream().anyMatch(state.listed::contains);
        boolean disputes = number.subjects().stream().anyMatch(s -> s.startsWith("litigation."));
        boolean foreign = disputes && (unrelated || f.modifiers().stream().anyMatch(m -> !OF_DISCLOSURE.contains(m)));
        Scope scope = state.setting.scope();
        return scope == Scope.YEAR && (part || foreign || f.reasoned() || ofKind(words)) ? Scope.OTHER : scope;
    }

    /** Whether the words name one kind of applicant or one channel; several together are all of them. */
    private static boolean ofKind(List<Token> words) {
        long kinds = words.stream().filter(t -> t.is(WordKind.WHOSE, "申请人") || t.is(WordKind.WHOSE, "渠道")).count();
        return kinds == 1 && words.stream().noneMatch(t -> t.is(WordKind.WHOSE, "各类"));
    }

    /** Where the words begin that must be known: at the clause that names what the number inherits. */
    private int from(Features f) {
        int noun = f.heads().isEmpty() ? state.nounFrom : state.clause;
        int deed = f.deeds().isEmpty() && !state.deeds.isEmpty() ? state.deedsFrom : state.clause;
        return Math.min(state.clause, Math.min(noun, deed));
    }

    private List<String> unknown(int from, int to) {
        return tokens.stream().filter(t -> t.is(WordKind.UNKNOWN) && !idle.contains(t) && t.start() >= from && t.end() <= to).map(Token::text).distinct().toList();
    }

    /** Those carried in, told in brackets or behind 含, are part of the number before. */
    private void includes(Understood part) {
        boolean carried = part.subjects().stream().anyMatch(s -> s.contains(".carriedIn."));
        if (carried && state.list && !found.isEmpty() && !found.get(found.size() - 1).nil()) {
            found.set(found.size() - 1, found.get(found.size() - 1).including());
        }
    }

    private void remember(List<Token> words, Features f, List<String> heads, Set<String> deeds, Understood number) {
        if (!f.heads().isEmpty() && !(state.list && number.subjects().isEmpty())) {
            noun(heads.get(heads.size() - 1));
            state.topic = state.noun;
            state.topicSure = true;
        }
        if (!f.deeds().isEmpty() || !f.heads().isEmpty() && !state.counting) {
            state.deedsFrom = state.clause;
            state.result = words.stream().anyMatch(t -> t.is(WordKind.RESULT));
        }
        state.deeds = deeds;
        state.counting = true;
        state.counted = state.list ? state.counted : new HashSet<>(number.subjects());
        state.denied = false;
    }

    private void noun(String noun) {
        state.noun = noun;
        state.nounFrom = state.clause;
        state.nounSure = true;
        state.topicSure &= !OTHER.equals(noun);
        state.topic = OTHER.equals(noun) ? state.topic : noun;
    }

    // —— stretches without a number

    private void statement(Item item) {
        Features f = Features.of(item.label());
        boolean goesOn = item.before() == '、' && described == item.start() - 1;
        if (!f.negated() && (goesOn || describes(item))) {
            idle.addAll(item.label());
            described = item.end();
        } else if (f.negated() || state.denied && goesOn(item, f)) {
            deny(item, f);
        } else if (done(item.label(), item.end())) {
            state.denied = false;
        } else if (!late(item, f)) {
            await(item, f);
        }
    }

    /** 涉及土地征收 only tells what the numbers before are about, and changes nothing for those behind. */
    private boolean describes(Item item) {
        boolean cause = item.label().stream().filter(t -> !t.is(WordKind.FILLER)).findFirst().filter(t -> t.is(WordKind.CAUSE)).isPresent();
        return cause && item.before() == '，' && state.counting;
    }

    /** An enumeration goes on behind 、 or with another thing that happens: 提起行政诉讼. */
    private static boolean goesOn(Item item, Features f) {
        boolean happens = f.deeds().stream().allMatch(Set.of("发生", "收到")::contains);
        return happens && !f.heads().isEmpty() && (item.before() == '、' || !f.deeds().isEmpty() || item.label().get(0).is(WordKind.AND));
    }

    private void deny(Item item, Features f) {
        List<String> heads = denied(item, f);
        Set<String> deeds = new LinkedHashSet<>(f.negated() ? f.deeds() : state.deniedDeeds);
        deeds.addAll(f.negated() ? state.waiting.stream().flatMap(Set::stream).toList() : f.deeds());
        int from = f.negated() ? state.clause : state.deniedFrom;
        List<String> subjects = heads.stream().flatMap(h -> denied(h, deeds).stream()).flatMap(u -> u.subjects().stream()).distinct().toList();
        int head = f.heads().isEmpty() ? item.start() : last(item, WordKind.NOUN);
        boolean restricted = !f.modifiers().stream().allMatch(OF_DISCLOSURE::contains) || !unknown(head, item.end()).isEmpty();
        List<String> unknown = unknown(from, item.end());
        found.add(new Understood(restricted ? List.of() : subjects, BigDecimal.ZERO, null, scope(item, subjects), true, false, false, unknown,
                heads.stream().allMatch(h -> denied(h, deeds).stream().allMatch(Frame::sure)), from, item.end()));
        heads.stream().filter(h -> !OTHER.equals(h)).forEach(this::noun);
        state.denied = !f.ends();
        state.deniedDeeds = deeds;
        state.deniedFrom = from;
        state.counting = false;
    }

    /** The nouns that there are none of; where none is named and no word is strange, of the one spoken of. */
    private List<String> denied(Item item, Features f) {
        List<String> heads = Stream.concat(f.negated() ? state.heads.stream() : Stream.<String>empty(), f.heads().stream().map(h -> known(h, negated(f)))).toList();
        boolean told = state.nounSure || f.deeds().contains("转出") || f.deeds().contains("转入");
        boolean bare = heads.isEmpty() && state.noun != null && told && !f.deeds().isEmpty() && unknown(item.start(), item.end()).isEmpty();
        return bare ? List.of(state.noun) : heads;
    }

    private static Features negated(Features f) {
        return new Features(f.heads(), f.apart(), f.modifiers(), f.deeds(), f.reasoned(), true, f.ends(), f.all(), f.disclosed());
    }

    /** A denial is of the whole where it is of having come in, been made, happened; not of having been answered. */
    private List<Frame> denied(String head, Set<String> deeds) {
        Set<String> told = new LinkedHashSet<>(deeds);
        if (told.size() > 1) {
            told.remove("发生");
        }
        return owners.of(head, told.isEmpty() ? Set.of("发生") : told).stream().filter(Frame::deniable).toList();
    }

    private Scope scope(Item item, List<String> subjects) {
        Scope scope = state.setting.scope();
        return scope == Scope.YEAR && (ofKind(item.label()) || unrelated && subjects.stream().anyMatch(s -> s.startsWith("litigation.")))
                ? Scope.OTHER : scope;
    }

    private static int last(Item item, WordKind kind) {
        return item.label().stream().filter(t -> t.is(kind)).mapToInt(Token::end).max().orElse(item.start());
    }

    /** All of them are done: 均已办结, 全部答复. Within a time is no word of that. */
    private boolean done(List<Token> words, int end) {
        Features f = Features.of(words);
        int all = IntStream.range(0, words.size()).filter(i -> words.get(i).is(WordKind.ALL)).findFirst().orElse(words.size());
        Set<String> deeds = Features.of(words.subList(all, words.size())).deeds();
        boolean wholly = words.stream().anyMatch(t -> t.is(WordKind.ALL, "全")) || words.stream().anyMatch(t -> t.is(WordKind.FILLER, "已"));
        boolean done = deeds.equals(Set.of("办结")) || deeds.contains("答复") && wholly;
        boolean about = f.heads().isEmpty() ? REQUEST.equals(state.noun) : f.heads().stream().map(h -> known(h, f)).allMatch(REQUEST::equals);
        if (!f.all() || !done || !about || f.negated() || words.stream().anyMatch(t -> t.is(WordKind.TIME, "期限"))) {
            return false;
        }
        int from = words.get(0).start();
        found.add(new Understood(List.of(Claim.ALL_DONE), BigDecimal.ZERO, null, state.setting.scope(), true, false, false, unknown(from, end),
                !f.heads().isEmpty() || state.nounSure, from, end));
        return true;
    }

    /** What became of the number before, where that has no owner yet: 1件未到期，结转下年度. */
    private boolean late(Item item, Features f) {
        Understood before = found.isEmpty() ? null : found.get(found.size() - 1);
        boolean same = !f.all() && item.label().stream().noneMatch(t -> t.is(WordKind.FRESH));
        boolean orphan = same && before != null && before.subjects().isEmpty() && !before.nil() && state.counting && f.heads().isEmpty();
        boolean became = f.deeds().contains("转出") || item.label().stream().anyMatch(t -> t.is(WordKind.RESULT));
        List<Frame> frames = orphan && became && state.noun != null ? owners.of(state.noun, f.deeds()) : List.of();
        if (frames.isEmpty()) {
            return false;
        }
        List<String> unknown = unknown(before.start(), item.end());
        found.set(found.size() - 1, new Understood(Owners.subjects(frames), before.value(), before.unit(), before.scope(), false,
                before.approximate(), false, unknown, frames.stream().allMatch(Frame::sure), before.start(), item.end()));
        return true;
    }

    /** Nouns and verbs wait for a number; they hold on for the stretches behind. */
    private void await(Item item, Features f) {
        List<String> heads = f.heads().stream().map(h -> known(h, f)).toList();
        state.heads.addAll(heads);
        heads.forEach(this::noun);
        if (!f.deeds().isEmpty()) {
            state.deeds = f.deeds();
            state.result = item.label().stream().anyMatch(t -> t.is(WordKind.RESULT));
            state.deedsFrom = state.clause;
            if (heads.isEmpty()) {
                state.waiting.add(f.deeds());
            }
        }
        state.counting = !f.deeds().isEmpty() && state.counting;
        state.denied = false;
    }
}
