package nianshen.extract.numbers;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import nianshen.extract.tokens.Token;
import nianshen.facts.Claim;
import nianshen.facts.Claim.Scope;
import nianshen.words.Sense.Filler;
import nianshen.words.Sense.Fresh;
import nianshen.words.Sense.Result;
import nianshen.words.Sense.Time;
import nianshen.words.Sense.Verb;
import nianshen.words.WordKind;

/**
 * Requests left from the year before whose end is told for themselves (上年结转1件已办结), so that a number of those done beside them is of
 * this year's alone; and those that came told as a part of those done (办结13件，其中1件系上年结转、12件系本年新收).
 */
final class Leftover {

    private static final String REQUESTS = "requests.";
    private static final String NEW = Understood.NEW;

    private final List<Item> items;
    private final List<Understood> numbers;
    /** Where each number stands among the stretches; null where in none. */
    private final List<Item> places;

    private Leftover(List<Item> items, List<Understood> numbers) {
        this.items = items;
        this.numbers = new ArrayList<>(numbers);
        this.places = numbers.stream().map(n -> n.place(items)).toList();
    }

    /** The numbers of a sentence, those that are of only some of the requests no longer of all. */
    static List<Understood> told(List<Item> items, List<Understood> numbers) {
        boolean ends = numbers.stream().anyMatch(n -> n.subjects().containsAll(Understood.DONE) || n.subjects().contains(Claim.ALL_DONE));
        return ends ? new Leftover(items, numbers).told() : numbers;
    }

    /** The sentences of one passage: where one tells of the end of those carried in alone, those done in the one before it are of this year's. */
    static List<ReadSentence> apart(List<ReadSentence> passage) {
        List<ReadSentence> told = new ArrayList<>(passage);
        for (int i = 1; i < told.size(); i++) {
            told.set(i - 1, tellsOfCarriedAlone(told.get(i)) ? told.get(i - 1).reading(ofYear(new ArrayList<>(told.get(i - 1).numbers()))) : told.get(i - 1));
        }
        return told;
    }

    private static boolean tellsOfCarriedAlone(ReadSentence sentence) {
        List<Understood> numbers = sentence.numbers();
        if (numbers.stream().noneMatch(Leftover::carried) || numbers.stream().anyMatch(n -> done(n) || came(n))) {
            return false;
        }
        Leftover read = new Leftover(Item.of(sentence.words()), numbers);
        return IntStream.range(0, numbers.size()).anyMatch(n -> carried(numbers.get(n)) && read.endsForItself(n));
    }

    /** The sentences of one passage: those done are of those that came, where these alone are told before and are no fewer: 收到14件，办结12件; of those dealt with, where the others make up the rest. */
    static List<ReadSentence> shared(List<ReadSentence> passage) {
        List<ReadSentence> told = new ArrayList<>();
        Understood came = null;
        for (ReadSentence sentence : passage) {
            List<Understood> numbers = new ArrayList<>(sentence.numbers());
            for (int i = 0; i < numbers.size(); i++) {
                Understood number = numbers.get(i);
                came = counts(number) && number.came() && number.scope() == Scope.YEAR ? number : came;
                came = carried(number) || number.inclusive() ? null : came;
                int others = came != null && done(number) ? others(came.value().subtract(number.value()), sentence, number) : 0;
                boolean ofThese = others > 0 || came != null && came(came) && done(number) && number.value().compareTo(came.value()) <= 0;
                Understood ofYear = ofThese ? number.ofYear() : number;
                numbers.set(i, others > 1 ? number.within(Scope.OTHER) : ofYear);
            }
            told.add(sentence.reading(numbers));
        }
        return told;
    }

    /** How many numbers behind one of those done, that are no part or change of it, make up just the rest; 0 where they do not. */
    private static int others(BigDecimal rest, ReadSentence sentence, Understood done) {
        BigDecimal left = rest;
        int others = 0;
        for (Item item : Item.of(sentence.words())) {
            boolean behind = left.signum() > 0 && item.start() >= done.end();
            if (behind && (item.says(WordKind.LIST) || item.says(WordKind.CHANGE))) {
                return 0;
            }
            boolean counts = behind && item.number() != null && item.number().value() != null && !(item.unit() != null && item.unit().text().equals("%"));
            left = counts ? left.subtract(item.number().value()) : left;
            others += counts ? 1 : 0;
        }
        return left.signum() == 0 ? others : 0;
    }

    /** Those done, where they are no more than came, are of these alone. */
    private static List<Understood> ofYear(List<Understood> numbers) {
        BigDecimal came = numbers.stream().filter(Leftover::came).map(Understood::value).reduce(BigDecimal::max).orElse(null);
        numbers.replaceAll(n -> done(n) && !n.inclusive() && n.scope() == Scope.YEAR && (came == null || n.value().compareTo(came) <= 0) ? n.ofYear() : n);
        return numbers;
    }

    private List<Understood> told() {
        boolean ended = false;
        for (int i = 0; i < numbers.size(); i++) {
            Understood number = numbers.get(i);
            Understood before = before(i);
            ended |= carried(number) && (endsForItself(i) || excepted(i));
            boolean ofThese = before != null && done(number) && carried(before) && number.value().compareTo(before.value()) <= 0 && goesOn(i);
            boolean some = some(i) || done(number) && excepted(i) || ofThese || came(number) && ofDone(i) || allDone(number) && before != null && ofBefore(number, before);
            ended |= ofThese;
            Understood told = done(number) && besideResults(i) ? number.unsure() : number;
            numbers.set(i, some ? number.within(Scope.OTHER) : told);
        }
        parts();
        return ended ? ofYear(numbers) : numbers;
    }

    /** Of several numbers of those done those told with how they were done are parts, and all are where none is as many as the others: 提前办结9件，按期办结4件. Those done at once are a part anyway. */
    private void parts() {
        List<Understood> done = numbers.stream().filter(n -> done(n) && n.scope() == Scope.YEAR).toList();
        BigDecimal most = done.stream().map(Understood::value).reduce(BigDecimal.ZERO, BigDecimal::max);
        BigDecimal sum = done.stream().map(Understood::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean whole = most.add(most).compareTo(sum) >= 0;
        for (int i = 0; i < numbers.size(); i++) {
            Understood number = numbers.get(i);
            boolean several = done.size() > 1 && (!whole || number.value() == null || number.value().compareTo(most) < 0 || manner(i, Filler.IN_TIME));
            boolean part = done.contains(number) && (several || manner(i, Filler.EARLY));
            numbers.set(i, part ? number.within(Scope.OTHER) : number);
        }
    }

    private boolean manner(int at, String how) {
        return places.get(at) != null && Token.any(places.get(at).label(), WordKind.FILLER, how);
    }

    private static boolean done(Understood number) {
        return counts(number) && number.ofDone();
    }

    private static boolean came(Understood number) {
        return counts(number) && number.subjects().contains(NEW);
    }

    private static boolean carried(Understood number) {
        return counts(number) && number.subjects().contains(Understood.CARRIED_IN);
    }

    private static boolean counts(Understood number) {
        return number.value() != null && !number.nil();
    }

    private static boolean allDone(Understood number) {
        return number.subjects().contains(Claim.ALL_DONE);
    }

    private Understood before(int at) {
        return numbers.subList(0, at).stream().filter(Leftover::counts).reduce((a, b) -> b).orElse(null);
    }

    /** Whether words right behind it tell that it is of the year before, or of those about something: 1件为2022年收到, 1件涉及水费. */
    private boolean some(int at) {
        Understood number = numbers.get(at);
        Item item = places.get(at);
        boolean bare = item != null && counts(number) && !carried(number) && number.subjects().stream().anyMatch(s -> s.startsWith(REQUESTS)) && item.label().stream().noneMatch(Leftover::tells);
        Token first = bare ? item.tail().stream().filter(t -> !t.is(WordKind.FILLER)).findFirst().orElse(null) : null;
        boolean about = first != null && first.is(WordKind.CAUSE) && numbers.stream().anyMatch(n -> came(n) && n.value().compareTo(number.value()) > 0);
        return about || first != null && first.is(WordKind.TIME, Time.LAST_YEAR);
    }

    private static boolean tells(Token token) {
        return token.is(WordKind.NOUN) || token.is(WordKind.VERB) || token.is(WordKind.RESULT);
    }

    /** Whether that all are done is said of the number before alone, which is of some: 1件为2022年收到，已办结. */
    private boolean ofBefore(Understood said, Understood before) {
        boolean everyone = items.stream().anyMatch(i -> i.number() == null && i.start() <= said.end() && i.end() >= said.end() && i.says(WordKind.ALL));
        boolean some = before.scope() == Scope.OTHER && some(numbers.indexOf(before));
        return !everyone && (carried(before) || some);
    }

    /** Whether those carried in, no part of another number, are told to be done: in their own stretch, behind it, or as what else was done. */
    private boolean endsForItself(int at) {
        Item item = places.get(at);
        if (item == null || item.depth() > 0 || item.says(WordKind.LIST)) {
            return false;
        }
        int place = items.indexOf(item);
        Item next = place + 1 < items.size() ? items.get(place + 1) : null;
        boolean behind = next != null && next.number() == null && next.before() == '，' && ended(next.label()) && !next.says(WordKind.ALL);
        boolean shared = item.before() == '、' && at > 0 && done(numbers.get(at - 1)) && place > 0 && Objects.equals(places.get(at - 1), items.get(place - 1))
                && items.get(place - 1).before() != '、' && (next == null || next.before() != '、');
        return behind || shared || ended(item.words());
    }

    /** Whether they are set aside, so that what is told behind is of the others: 除上年结转的1件外，新收14件，办结12件; 除2件尚在答复中，其余均已答复. */
    private boolean excepted(int at) {
        return places.get(at) != null && Token.any(places.get(at).label(), WordKind.FRESH, Fresh.EXCEPT);
    }

    private static boolean ended(List<Token> words) {
        return words.stream().anyMatch(t -> t.is(WordKind.VERB) && Item.ENDED.contains(t.sense()));
    }

    /** Whether those answered are told beside others that were not, so that they need not be all that were done: 答复7件，不予受理4件. */
    private boolean besideResults(int at) {
        Item item = places.get(at);
        int next = items.indexOf(item) + 1;
        boolean answered = item != null && item.says(WordKind.VERB) && Token.any(item.label(), WordKind.VERB, Verb.ANSWERED) && !Token.any(item.label(), WordKind.VERB, Verb.DONE);
        Item beside = answered && next < items.size() ? items.get(next) : null;
        return beside != null && beside.number() != null && !beside.says(WordKind.LIST) && "，、；".indexOf(beside.before()) >= 0
                && (Token.any(beside.label(), WordKind.RESULT, Result.NOT_PROCESSED) || Token.any(beside.label(), WordKind.RESULT, Result.OTHERWISE));
    }

    /** Whether nothing new is named, so that it goes on with the number before. */
    private boolean goesOn(int at) {
        Item item = places.get(at);
        return item != null && item.before() == '，' && item.label().stream().noneMatch(t -> t.is(WordKind.NOUN) || t.is(WordKind.ALL) || t.is(WordKind.FRESH) || t.is(WordKind.TIME));
    }

    /** Whether those that came are told as a part of those done before. */
    private boolean ofDone(int at) {
        Understood done = numbers.subList(0, at).stream().filter(Leftover::done).reduce((a, b) -> b).orElse(null);
        Item item = places.get(at);
        if (done == null || item == null || numbers.get(at).value().compareTo(done.value()) > 0) {
            return false;
        }
        boolean named = item.label().stream().noneMatch(Leftover::tells) && item.tail().stream().anyMatch(t -> t.is(WordKind.VERB, Verb.RECEIVED));
        boolean listed = item.before() == '、' && carried(numbers.get(at - 1));
        return named || listed || item.says(WordKind.LIST);
    }
}
