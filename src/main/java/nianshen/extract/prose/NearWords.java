package nianshen.extract.prose;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nianshen.extract.numbers.Item;
import nianshen.extract.numbers.Understood;
import nianshen.extract.tokens.Token;
import nianshen.words.Sense;
import nianshen.words.Sense.Cause;
import nianshen.words.Sense.Filler;
import nianshen.words.Sense.Fresh;
import nianshen.words.Sense.Time;
import nianshen.words.Sense.Unit;
import nianshen.words.Sense.Verb;
import nianshen.words.Sense.Whose;
import nianshen.words.WordKind;

/** What the words right beside a number tell of it, whatever was said before. */
final class NearWords {

    /** What may be told as a reason alone, and is nothing that becomes of requests. */
    private static final Set<String> REASONS = Set.of(Verb.RECEIVED, Verb.HAPPENED, Sense.OTHER);

    private NearWords() {
    }

    /** Whether nothing tells of what it is, not even a unit: the number of a telephone. */
    static boolean bare(Item item, Features f) {
        return f.heads().isEmpty() && f.deeds().isEmpty() && item.unit() == null && !nought(item);
    }

    /** Whether words right beside it tell that something else is counted: bodies (18个单位), what bears a title (《告知书》6份), or nothing but why there are so many. */
    static boolean elsewhere(Item item, Features f, boolean named) {
        return bodies(item) || f.deeds().isEmpty() && strange(item) || !named && reasoned(item) || titled(item) && !f.deeds().contains(Verb.RECEIVED);
    }

    /** Whether the word says what is counted, what becomes of it or whose it is. */
    static boolean tells(Token token) {
        return token.is(WordKind.NOUN) || token.is(WordKind.VERB) || token.is(WordKind.RESULT) || token.is(WordKind.WHOSE);
    }

    /** Whether bodies or persons are counted: 18个单位. */
    static boolean bodies(Item item) {
        List<Token> beside = Stream.concat(item.label().stream().skip(Math.max(0, item.label().size() - 1)), item.tail().stream().limit(1)).toList();
        boolean cases = item.unit() == null || item.unit().is(WordKind.UNIT, Unit.CASES);
        return !cases && beside.stream().anyMatch(t -> t.is(WordKind.WHOSE, Whose.PART) || t.is(WordKind.WHOSE, Whose.MAYBE_APPLICANT));
    }

    /** Whether a word that nothing knows stands between noun and number, so that it is likely what is counted: 依申请公开竞赛2次. */
    private static boolean strange(Item item) {
        List<Token> behind = item.label().stream().dropWhile(t -> !t.is(WordKind.NOUN)).toList();
        return !behind.isEmpty() && behind.get(behind.size() - 1).is(WordKind.UNKNOWN);
    }

    /** Whether what is counted bears a title. */
    private static boolean titled(Item item) {
        return item.unit() != null && !item.label().isEmpty() && item.label().get(item.label().size() - 1).is(WordKind.FILLER, Filler.TITLE);
    }

    /** Whether the words behind it only give a reason: 2件因申请时间较晚. */
    static boolean reasoned(Item item) {
        boolean why = item.tail().stream().filter(t -> !t.is(WordKind.FILLER)).findFirst().filter(t -> t.is(WordKind.CAUSE, Cause.REASON)).isPresent();
        boolean led = Token.any(item.tail(), WordKind.CAUSE, "") && Token.any(item.tail(), WordKind.NOUN);
        boolean happened = item.tail().stream().dropWhile(t -> !t.is(WordKind.VERB, Verb.HAPPENED)).anyMatch(t -> t.is(WordKind.NOUN));
        return why && !led && !happened && item.tail().stream().noneMatch(t -> t.is(WordKind.VERB) && !REASONS.contains(t.sense()) || t.is(WordKind.RESULT));
    }

    /** Whether a word that nothing knows stands where the noun would: before the number, or right behind it. */
    static boolean unheard(Item item) {
        return item.says(WordKind.UNKNOWN) || !item.tail().isEmpty() && item.tail().get(0).is(WordKind.UNKNOWN);
    }

    /** Whether the number is of some that are told of otherwise: 另有1件未到答复期限. */
    static boolean rest(List<Token> words, Features f) {
        return f.heads().isEmpty() && f.deeds().isEmpty() && words.stream().anyMatch(t -> t.is(WordKind.FRESH) && !t.is(WordKind.FRESH, Fresh.SUM)
                || t.is(WordKind.TIME, Time.TERM) || t.is(WordKind.TIME, Time.DUE));
    }

    /** Whether it says that there is none, be it in whatever unit. */
    static boolean nought(Item item) {
        return item.number().value() != null && item.number().value().signum() == 0;
    }

    /** Whether words behind it tell that it is of the year before: 复议1件为上年结转. */
    static boolean before(Item item, Understood number) {
        return item.tail().stream().anyMatch(t -> t.is(WordKind.TIME, Time.LAST_YEAR) || t.is(WordKind.VERB, Verb.CARRIED_IN)) && number.subjects().stream().noneMatch(s -> s.startsWith("requests."));
    }

    /** Whether it is of what requests are about, told behind them: 申请事项涉及财务收支2件. */
    static boolean about(Item item) {
        return item.label().stream().dropWhile(t -> !t.is(WordKind.NOUN)).anyMatch(t -> t.is(WordKind.CAUSE, ""));
    }

    /** Whether requests are named by what they are about, and nothing knows what that is: 涉及征地拆迁的申请. */
    static boolean about(List<Token> words) {
        List<Token> told = words.stream().dropWhile(t -> !t.is(WordKind.CAUSE, "")).dropWhile(t -> !t.is(WordKind.UNKNOWN)).toList();
        return Token.any(told, WordKind.NOUN);
    }
}
