package nianshen.extract.prose;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nianshen.extract.numbers.Item;
import nianshen.extract.numbers.Understood;
import nianshen.extract.tokens.Spelled;
import nianshen.extract.tokens.Token;
import nianshen.facts.Claim.Scope;
import nianshen.words.Sense;
import nianshen.words.Sense.About;
import nianshen.words.Sense.Filler;
import nianshen.words.Sense.Fresh;
import nianshen.words.Sense.Listing;
import nianshen.words.Sense.Matter;
import nianshen.words.Sense.Not;
import nianshen.words.Sense.Noun;
import nianshen.words.Sense.Time;
import nianshen.words.Sense.Verb;
import nianshen.words.Sense.Whose;
import nianshen.words.WordKind;

/** A sentence as far as it has been read: what was found in it, and what goes on for what stands behind. */
final class Discourse {

    private static final Set<String> DOCUMENTS = Set.of(Noun.NORMATIVE, Noun.REGULATION);
    private static final Set<String> MOVED = Set.of(Verb.CARRIED, Verb.CARRIED_IN, Verb.CARRIED_OUT);
    private static final Set<String> REQUESTED = Set.of(Noun.REQUEST, Noun.ON_REQUEST, Noun.REQUESTED);
    private static final Set<String> CARRIED = Set.of(Verb.CARRIED_IN, Verb.CARRIED_OUT);
    private static final Set<String> PAID = Set.of(Noun.FEE, Noun.FEE_NOTICE, Noun.FEE_SUM, Noun.REQUEST, Noun.ON_REQUEST, Noun.REQUESTED);

    private final Owners owners;
    private final Household household;
    private final List<Token> tokens;
    private final boolean disclosed;
    private final boolean unrelated;
    /** Whether something is told among the results that may be one of them. */
    final boolean mixed;
    /** Whether the place is one where disclosure is told of. */
    private final boolean place;
    private final Deque<State> outer = new ArrayDeque<>();
    /** Words of stretches that only describe. */
    private final Set<Token> idle = new HashSet<>();
    private State state;
    /** Numbers and denials in the order in which they stand. */
    final List<Understood> found = new ArrayList<>();
    /** The last number that no other is compared with; null where there is none. */
    Understood counted;
    /** The last number that is of something else than disclosure, or of something unheard of; null where there is none. */
    Understood foreign;
    /** Whether numbers are summed up to the end of the year, and it is not told from when on. */
    final boolean summed;
    /** Whether something is told of those that were late, so that those in time are not all. */
    private final boolean late;
    /** The number that the sentence before ended on, or null. */
    final Understood before;
    /** Whether a number was of something unheard of, on which later sentences may go on. */
    boolean strange;
    /** Whether the stretch before held a number. */
    private boolean numbered;

    /** @param all the words with those that are spoken past */
    Discourse(Owners owners, Household household, List<Token> tokens, Topic topic, List<Token> all) {
        this.owners = owners;
        this.household = household;
        this.tokens = tokens;
        this.disclosed = topic.disclosed() || all.stream().anyMatch(this::discloses);
        this.place = topic.disclosed();
        this.mixed = Granted.mixed(tokens);
        this.unrelated = IntStream.range(0, tokens.size()).anyMatch(i -> unrelated(tokens, i));
        this.state = new State(topic);
        this.strange = topic.strange();
        this.summed = Token.any(tokens, WordKind.TIME, Time.IN_TOTAL) && (topic.yearly() && !longer(tokens) || untilNow(tokens));
        if (summed) {
            state.setting = Circumstance.YEARLY;
        }
        this.late = Token.any(tokens, WordKind.VERB, Verb.LATE);
        this.before = topic.counted();
        this.counted = before;
    }

    /** Whether another span of time is named: 近三年, 以来. */
    private static boolean longer(List<Token> tokens) {
        return tokens.stream().anyMatch(t -> t.is(WordKind.TIME, Time.ALL_YEARS) || t.is(WordKind.TIME, Time.SINCE));
    }

    /** Whether the end of the year is named as that up to which is counted. */
    private static boolean untilNow(List<Token> tokens) {
        return IntStream.range(1, tokens.size()).anyMatch(i -> tokens.get(i).is(WordKind.TIME, Time.YEAR) && tokens.get(i - 1).is(WordKind.TIME, Time.UNTIL));
    }

    /** Whether it is said there that something has nothing to do with disclosure: 均不涉及政府信息公开. */
    private static boolean unrelated(List<Token> tokens, int at) {
        boolean disclosure = at + 1 < tokens.size() && tokens.get(at).is(WordKind.NOT, Not.UNRELATED) && tokens.get(at + 1).is(WordKind.ATTRIBUTE);
        return tokens.get(at).is(WordKind.WHOSE, Whose.UNRELATED) || disclosure
                && tokens.stream().skip(at + 2L).dropWhile(t -> t.is(WordKind.TAIL)).limit(1).allMatch(t -> t.is(WordKind.MARK));
    }

    private boolean discloses(Token token) {
        return switch (token.kind()) {
            case ATTRIBUTE -> token.sense().equals(Matter.DISCLOSURE);
            case RESULT -> !owners.of(Noun.REQUEST, Set.of(token.sense())).isEmpty();
            case VERB -> MOVED.contains(token.sense());
            case NOUN -> REQUESTED.contains(token.sense());
            default -> false;
        };
    }

    Owners owners() {
        return owners;
    }

    State state() {
        return state;
    }

    /** What the sentence spoke of last. */
    Topic topic() {
        State last = outer.isEmpty() ? state : outer.peekLast();
        return new Topic(last.topic, last.topicSure && !strange && !Sense.OTHER.equals(last.topic), place, strange, last.list ? null : counted, last.setting.scope() == Scope.YEAR && last.setting.time() != null);
    }

    /** Brackets hold a list of the number before them; behind them all goes on as it was. */
    void enter(Item item) {
        while (outer.size() < item.depth()) {
            outer.push(state);
            state = state.within(counted);
        }
        while (outer.size() > item.depth()) {
            state = outer.pop();
        }
        if ("，；。！？".indexOf(item.before()) >= 0) {
            state.clause = item.start();
            state.change = state.change && !numbered && sums(item);
        }
        if ("；。！？".indexOf(item.before()) >= 0) {
            state.setting = state.setting.anew();
        }
        if (item.before() != '、') {
            state.heads.clear();
            state.waiting.clear();
        }
        state.change |= item.says(WordKind.CHANGE);
        numbered = item.number() != null;
        state.setting = state.setting.behind(item.label(), household);
        list(item);
    }

    /** Whether it only numbers what the stretch before told: 自然人申请占多数，共9件. */
    private static boolean sums(Item item) {
        return !item.label().isEmpty() && item.label().stream().allMatch(t -> t.is(WordKind.FILLER, Filler.SUM) || t.is(WordKind.FRESH, Fresh.SUM));
    }

    private void list(Item item) {
        if (item.label().stream().anyMatch(t -> t.is(WordKind.LIST, Listing.OF_WHICH) || t.is(WordKind.LIST, Listing.INCLUDING))) {
            state.list(counted);
        }
        state.list &= !item.says(WordKind.FRESH);
    }

    /** Whether several numbers are told of what they are: 11件属于公开申请，3件属于咨询. */
    boolean sorts() {
        return IntStream.range(2, tokens.size()).filter(i -> tellsWhat(tokens.get(i)) && tokens.get(i - 1).is(WordKind.UNIT) && tokens.get(i - 2).is(WordKind.NUMBER)).count() > 1;
    }

    static boolean tellsWhat(Token word) {
        return Spelled.COPULAS.contains(word.text()) || word.text().equals(Spelled.BELONGS);
    }

    /** What is told of the numbers behind these words. */
    void goOn(List<Token> words) {
        state.setting = state.setting.behind(words, household);
    }

    /** The noun in its sense here: 申请 without more may be one of disclosure, 文件 the 规范性文件 just spoken of. */
    String known(String head, Features f, boolean denied) {
        return switch (head) {
            case Noun.ANY_REQUEST -> disclosed || f.disclosed() || Noun.REQUEST.equals(state.noun) ? Noun.REQUEST : Sense.OTHER;
            case Noun.ANY_NOTICE -> ofFee() ? Noun.FEE_NOTICE : Sense.OTHER;
            case Not.FREE -> Noun.FEE.equals(state.noun) ? state.noun : Sense.OTHER;
            case Noun.INFORMATION -> place && f.deeds().stream().anyMatch(owners::ofRequests) ? Noun.REQUESTED : head;
            case Noun.ANY_FEE -> ofFee() ? Noun.FEE : Sense.OTHER;
            case Noun.ANY_DOCUMENT -> state.noun != null && DOCUMENTS.contains(state.noun) ? state.noun : Sense.OTHER;
            default -> Understood.DISPUTES.contains(head) && !disclosed && (!denied || ofDecisions()) ? Sense.OTHER : head;
        };
    }

    /** Whether what was spoken of last are decisions, about which reviews and suits are then: 行政处罚5件，无行政复议. */
    private boolean ofDecisions() {
        return state.noun != null && state.nounFrom != Integer.MAX_VALUE && owners.of(state.noun, Set.of()).stream().flatMap(f -> f.subjects().stream()).anyMatch(s -> s.endsWith(".decisions"));
    }

    /** Whether what was spoken of last is the fee, or it is spoken of disclosure on request. */
    private boolean ofFee() {
        return disclosed || state.noun != null && PAID.contains(state.noun);
    }

    /**
     * The noun spoken of, for words that name none. Where requests are told of, what is done with them alone is done with
     * them, whatever an earlier sentence counted.
     */
    Optional<String> spokenOf(Set<String> deeds) {
        boolean elsewhere = state.nounFrom == Integer.MAX_VALUE && (state.noun == null || state.noun.equals(Sense.OTHER));
        boolean carried = state.noun == null && CARRIED.containsAll(deeds);
        boolean requests = elsewhere && (place || carried) && !deeds.isEmpty() && deeds.stream().allMatch(owners::ofRequests);
        return requests ? Optional.of(Noun.REQUEST) : Optional.ofNullable(state.noun);
    }

    /** What these words alone say of whose and of what time something is. */
    Circumstance of(List<Token> words) {
        return Circumstance.PLAIN.behind(words, household);
    }

    /** What numbers of these words cover. */
    Scope scope(List<Token> words, Collection<String> subjects) {
        Scope scope = state.setting.scope();
        boolean foreign = unrelated && subjects.stream().anyMatch(s -> s.startsWith("litigation."));
        return scope == Scope.YEAR && (foreign || ofKind(words)) ? Scope.OTHER : scope;
    }

    /** Whether the words name one kind of applicant or one channel; several together are all of them, but for kinds of legal persons alone. */
    private boolean ofKind(List<Token> words) {
        List<Token> kinds = words.stream().filter(this::kind).toList();
        boolean people = Token.any(words, WordKind.WHOSE, Whose.PUBLIC);
        boolean some = kinds.size() == 1 && !ofPersons(words) || people && tokens.stream().anyMatch(this::kind) || !kinds.isEmpty() && !people && kinds.stream().allMatch(k -> k.is(WordKind.WHOSE, Whose.APPLICANT));
        return some && !Token.any(words, WordKind.WHOSE, Whose.EVERY);
    }

    /** Whether the words begin with one kind of applicant, whom all of them are about. */
    boolean ofOne(List<Token> words) {
        return words.stream().filter(t -> !t.is(WordKind.LIST)).limit(1).anyMatch(this::kind) && words.stream().filter(this::kind).count() == 1;
    }

    /** Whether the words name channels, of which there are others. */
    boolean byChannel(List<Token> words) {
        return words.stream().anyMatch(this::channel) && !Token.any(words, WordKind.WHOSE, Whose.EVERY);
    }

    /** Whether some have been excepted before that character: 除2件外. */
    boolean excepted(int before) {
        return tokens.stream().anyMatch(t -> t.is(WordKind.FRESH, Fresh.EXCEPT) && t.start() < before);
    }

    /** Whether others have been excepted right before that character, so that what is denied is said of the rest: 除网络外，未收到其他渠道的申请. */
    boolean rest(int before) {
        List<Token> words = tokens.stream().filter(t -> t.end() <= before).toList();
        int size = words.size();
        boolean excepted = size > 1 && words.get(size - 1).mark("，") && words.get(size - 2).is(WordKind.FILLER, Filler.EXCEPTED);
        int from = IntStream.range(0, size).filter(i -> words.get(i).is(WordKind.FRESH, Fresh.EXCEPT)).max().orElse(-1);
        List<Token> these = excepted && from >= 0 ? words.subList(from, size) : List.of();
        boolean carried = these.stream().anyMatch(t -> t.is(WordKind.TIME, Time.LAST_YEAR) || t.is(WordKind.VERB, Verb.CARRIED_IN));
        return !carried && these.stream().anyMatch(t -> kind(t) || t.is(WordKind.NUMBER));
    }

    /** Whether the words name natural persons, and no other kind; citizens are natural persons where parts are listed. */
    boolean ofPersons(List<Token> words) {
        boolean citizens = state.list && Token.any(words, WordKind.WHOSE, Whose.PUBLIC) && tokens.stream().noneMatch(this::kind);
        return citizens || Token.any(words, WordKind.WHOSE, Whose.PERSON) && words.stream().filter(this::kind).count() == 1;
    }

    /** Whether it names a kind of applicant or a channel; 书面 is one beside another, and alone only says how requests are made. */
    private boolean kind(Token token) {
        boolean body = token.is(WordKind.WHOSE, Whose.MAYBE_APPLICANT) && (Token.any(tokens, WordKind.WHOSE, Whose.PERSON) || Token.any(tokens, WordKind.WHOSE, Whose.APPLICANT));
        return body || channel(token) || token.is(WordKind.WHOSE, Whose.APPLICANT) || token.is(WordKind.WHOSE, Whose.PERSON);
    }

    private boolean channel(Token token) {
        return token.is(WordKind.WHOSE, Whose.CHANNEL) || token.is(WordKind.WHOSE, Whose.MAYBE_CHANNEL) && Token.any(tokens, WordKind.WHOSE, Whose.CHANNEL);
    }

    /** Whether a number is of those in time alone: 12件按期办结; beside others that were late: 按期办结12件，延期办结1件. */
    boolean inTime(Item item) {
        boolean inTime = item.words().stream().anyMatch(t -> t.is(WordKind.FILLER, Filler.IN_TIME) || t.is(WordKind.FILLER, Filler.EARLY) || t.is(WordKind.TIME, Time.TERM));
        return inTime && (late || item.label().isEmpty());
    }

    /** Whether it is told by the number what something is, which is what is counted: 收到申请1件以上的科室有4个. */
    boolean tellsOf(Item item) {
        List<Token> behind = tokens.stream().filter(t -> t.start() >= item.numberEnd() && !t.is(WordKind.AND)).limit(2).toList();
        boolean counted = behind.size() > 1 && behind.get(0).text().endsWith(Spelled.OF) && !behind.get(1).is(WordKind.MARK);
        return counted && Token.any(item.label(), WordKind.NOUN);
    }

    /** These words change nothing for those behind. */
    void pass(List<Token> words) {
        idle.addAll(words);
    }

    /** The words from one character to another. */
    List<Token> words(int from, int to) {
        return tokens.stream().filter(t -> t.start() >= from && t.end() <= to).toList();
    }

    /** The words from one character to another that nothing knows, and numbers that nobody can read. */
    List<String> unknown(int from, int to) {
        return words(from, to).stream().filter(t -> t.is(WordKind.UNKNOWN) && !idle.contains(t) || t.is(WordKind.NUMBER, About.BLOTTED)).map(Token::text).distinct().toList();
    }

    /** What was found last, null where nothing was. */
    Understood last() {
        return found.isEmpty() ? null : found.get(found.size() - 1);
    }

    /** Reads what was found last in another way. */
    void replaceLast(Understood better) {
        found.set(found.size() - 1, better);
    }
}
