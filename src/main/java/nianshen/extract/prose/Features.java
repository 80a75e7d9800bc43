package nianshen.extract.prose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nianshen.extract.tokens.Spelled;
import nianshen.extract.tokens.Token;
import nianshen.words.Sense;
import nianshen.words.Sense.Cause;
import nianshen.words.Sense.Filler;
import nianshen.words.Sense.Not;
import nianshen.words.Sense.Noun;
import nianshen.words.Sense.Time;
import nianshen.words.Sense.Verb;
import nianshen.words.WordKind;

/**
 * What the words of an item say.
 *
 * @param heads     senses of its nouns; of several that stand together the last: 申请引起的复议 is about a 复议
 * @param apart     what was done to each of the nouns, told right before it
 * @param modifiers senses of nouns that only describe another
 * @param deeds     senses of its verbs that tell what was done, or of its result
 * @param reasoned  whether a reason is told with the result, so that it is of those with this reason only
 * @param negated   whether it says that this was not so
 * @param ends      whether it ends on there being none
 * @param all       whether it is said of all of them
 * @param disclosed whether a word of it names disclosure
 */
record Features(List<String> heads, List<Set<String>> apart, Set<String> modifiers, Set<String> deeds, boolean reasoned, boolean negated, boolean ends,
        boolean all, boolean disclosed) {

    private static final Set<String> CARRYING = Set.of(Verb.CARRIED, Verb.CARRIED_IN, Verb.CARRIED_OUT);
    /** What is carried over or delayed to another year. */
    private static final Set<String> CARRIED = Set.of(Verb.CARRIED, Verb.DELAYED);
    /** What is done another year with what is left. */
    private static final Set<String> LEFT = Set.of(Verb.HANDLED, Verb.ANSWERED, Verb.DONE);
    /** What is published of those that the year brought is likely all of them. */
    private static final Set<String> PUBLISHED_OF_YEAR = Set.of(Verb.ISSUED, Verb.REPEALED);

    /** Reads the words. */
    static Features of(List<Token> words) {
        List<String> heads = new ArrayList<>();
        Set<String> modifiers = new LinkedHashSet<>();
        List<Set<String>> apart = new ArrayList<>();
        boolean joined = true;
        int from = 0;
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).is(WordKind.NOUN) || words.get(i).is(WordKind.NOT, Not.FREE)) {
                if (!joined) {
                    modifiers.add(heads.remove(heads.size() - 1));
                    apart.remove(apart.size() - 1);
                }
                heads.add(strange(words, i) ? Sense.OTHER : words.get(i).sense());
                apart.add(deeds(words.subList(from, i)));
                joined = false;
                from = i;
            }
            joined |= words.get(i).is(WordKind.AND);
        }
        int denials = 0;
        for (int i = 0; i < words.size(); i++) {
            denials += words.get(i).is(WordKind.NOT) ? 1 : 0;
            denials -= words.get(i).is(WordKind.VERB) && undone(words, i) ? 1 : 0;
        }
        boolean ends = !words.isEmpty() && words.get(words.size() - 1).is(WordKind.NOT);
        return new Features(heads, apart, modifiers, done(words), reasoned(words), denials == 1, ends, Token.any(words, WordKind.ALL),
                Token.any(words, WordKind.ATTRIBUTE));
    }

    /** The deeds of the words, for those who ask for nothing else. */
    static Set<String> done(List<Token> words) {
        return Token.any(words, WordKind.NOT, Not.FREE) ? Set.of() : deeds(words);
    }

    /** Whether the verb only goes along with its neighbour: 结转受理 and 承接上年未办结 tell of those carried over, 结转上年后新收 of new ones. */
    private static boolean carried(List<Token> words, int at) {
        if (words.get(at).sense().equals(Verb.RECEIVED) && carries(words.subList(at, words.size()))) {
            return true;
        }
        boolean behind = at > 0 && words.get(at).sense().equals(Verb.RECEIVED) && CARRYING.contains(words.get(at - 1).sense());
        boolean before = CARRYING.contains(words.get(at).sense()) && words.subList(at, words.size()).stream().anyMatch(t -> t.text().equals(Spelled.AFTER));
        return behind || before && Token.any(words.subList(at, words.size()), WordKind.VERB, Verb.RECEIVED);
    }

    /** The words but for what is told to be why something happened: 因答复引发复议. */
    private static List<Token> withoutReason(List<Token> words) {
        int why = IntStream.range(0, words.size()).filter(i -> words.get(i).is(WordKind.CAUSE, Cause.REASON)).findFirst().orElse(words.size());
        int happened = IntStream.range(why, words.size()).filter(i -> words.get(i).is(WordKind.VERB, Verb.HAPPENED)).max().orElse(why);
        return happened == why || narrow(words.subList(why, happened)) ? words : Stream.concat(words.subList(0, why).stream(), words.subList(happened, words.size()).stream()).toList();
    }

    /** Whether something is told to have happened for one reason among others: 因未按期答复引发复议. */
    static boolean someReason(List<Token> words) {
        List<Token> why = words.stream().dropWhile(t -> !t.is(WordKind.CAUSE, Cause.REASON)).takeWhile(t -> !t.is(WordKind.VERB, Verb.HAPPENED)).toList();
        return narrow(why);
    }

    private static boolean narrow(List<Token> reason) {
        return reason.stream().anyMatch(t -> t.is(WordKind.NOT) || t.is(WordKind.RESULT) || t.is(WordKind.VERB, Verb.LATE));
    }

    /** Whether what came are those carried in, nothing joining the two: 接收上年结转件. */
    private static boolean carries(List<Token> words) {
        int joined = IntStream.range(0, words.size()).filter(i -> words.get(i).is(WordKind.AND) || words.get(i).is(WordKind.LIST)).findFirst().orElse(words.size());
        return IntStream.range(1, joined).anyMatch(i -> words.get(i).is(WordKind.VERB) && verb(words.subList(0, joined), i).equals(Verb.CARRIED_IN));
    }

    /** Whether a word that only means something by what it is of stands right behind one that nothing knows: 救助申请. */
    private static boolean strange(List<Token> words, int at) {
        return words.get(at).sense().startsWith(Noun.VAGUE) && at > 0 && words.get(at - 1).is(WordKind.UNKNOWN);
    }

    /** The result, or what was done, without what only goes along with it. */
    private static Set<String> deeds(List<Token> all) {
        List<Token> words = withoutReason(all);
        Set<String> results = results(words);
        Set<String> verbs = new LinkedHashSet<>();
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).is(WordKind.VERB) && !carried(words, i)) {
                verbs.add(verb(words, i));
            }
        }
        return results.isEmpty() ? leading(verbs, words) : results;
    }

    /**
     * The result. Of a reason with its result (属于国家秘密不予公开) the reason, which has a row of its own; where more reasons are
     * hinted at (不掌握等原因无法提供) the result. Results that are joined are one number together.
     */
    private static Set<String> results(List<Token> words) {
        if (!Token.any(words, WordKind.RESULT)) {
            return Set.of();
        }
        List<String> told = words.stream().filter(t -> t.is(WordKind.RESULT)).map(Token::sense).distinct().toList();
        List<String> known = told.stream().filter(r -> !r.equals(Sense.OTHER)).sorted(Comparator.comparing(String::length)).toList();
        if (known.isEmpty()) {
            return Set.copyOf(told);
        }
        String longest = known.get(known.size() - 1);
        if (known.stream().allMatch(longest::startsWith)) {
            return Set.of(several(words) ? known.get(0) : longest);
        }
        return Token.any(words, WordKind.AND) ? Set.copyOf(known) : Set.of(Sense.OTHER);
    }

    /** Whether the result is told of one reason alone, which no row is for. */
    private static boolean reasoned(List<Token> words) {
        return Token.any(words, WordKind.RESULT, Sense.OTHER) && !several(words) && !results(words).equals(Set.of(Sense.OTHER));
    }

    private static boolean several(List<Token> words) {
        return Token.any(words, WordKind.FILLER, Filler.SEVERAL);
    }

    /** The verb's sense; whether something was carried over into the year or out of it is told by the year beside it. */
    private static String verb(List<Token> words, int at) {
        String sense = words.get(at).sense();
        if (left(words, at)) {
            return Verb.CARRIED_OUT;
        }
        if (undone(words, at)) {
            return Verb.CARRIED_IN;
        }
        if (sense.equals(Verb.LATE)) {
            return Sense.OTHER;
        }
        if (!CARRIED.contains(sense)) {
            return sense;
        }
        String behind = year(words.subList(at + 1, words.size()), false);
        String before = year(words.subList(0, at), true);
        return Stream.of(behind, before).filter(Objects::nonNull).findFirst().orElse(sense.equals(Verb.DELAYED) ? Sense.OTHER : sense);
    }

    /** Whether it is next year that it is handled: 下年度继续办理. */
    private static boolean left(List<Token> words, int at) {
        int before = before(words, at);
        return before >= 0 && words.get(before).is(WordKind.TIME, Time.NEXT_YEAR) && LEFT.contains(words.get(at).sense());
    }

    /** Whether it was the year before that it was not done: 2022年度尚未办结的. */
    private static boolean undone(List<Token> words, int at) {
        int not = before(words, at);
        int year = not >= 0 && words.get(not).is(WordKind.NOT) ? before(words, not) : -1;
        return year >= 0 && words.get(year).is(WordKind.TIME, Time.LAST_YEAR) && LEFT.contains(words.get(at).sense());
    }

    /** The place of the word before that is no filler, or -1. */
    private static int before(List<Token> words, int at) {
        int before = at - 1;
        while (before >= 0 && words.get(before).is(WordKind.FILLER)) {
            before--;
        }
        return before;
    }

    /** Whether something is left to be handled next year, or was left the year before. */
    static boolean left(List<Token> words) {
        return IntStream.range(0, words.size()).anyMatch(i -> words.get(i).is(WordKind.VERB) && (left(words, i) || undone(words, i)));
    }

    /** The direction by the nearest year named, or null. */
    private static String year(List<Token> words, boolean last) {
        List<String> years = words.stream().filter(t -> t.is(WordKind.TIME) && Set.of(Time.LAST_YEAR, Time.NEXT_YEAR).contains(t.sense()))
                .map(t -> t.sense().equals(Time.LAST_YEAR) ? Verb.CARRIED_IN : Verb.CARRIED_OUT).toList();
        return years.isEmpty() ? null : years.get(last ? years.size() - 1 : 0);
    }

    /** Whether a word behind the first verb tells that it was done this year: 公开本年度制发的. */
    private static boolean ofYear(List<Token> words) {
        int verb = 0;
        while (verb < words.size() && !words.get(verb).is(WordKind.VERB)) {
            verb++;
        }
        return Token.any(words.subList(verb, words.size()), WordKind.TIME, Time.YEAR);
    }

    private static Set<String> leading(Set<String> verbs, List<Token> words) {
        Set<String> left = new LinkedHashSet<>(verbs);
        if (verbs.isEmpty()) {
            return left;
        }
        String first = verbs.iterator().next();
        if (verbs.stream().anyMatch(CARRYING::contains)) {
            left.removeAll(Set.of(Verb.HANDLED, Verb.DONE, Verb.ANSWERED, Verb.HAPPENED));
        }
        if (first.equals(Verb.PUBLISHED) && verbs.size() == 2 && (verbs.contains(Verb.IN_FORCE) || verbs.stream().anyMatch(PUBLISHED_OF_YEAR::contains) && ofYear(words))) {
            return verbs;
        }
        if (first.equals(Verb.PUBLISHED) || verbs.contains(Sense.OTHER)) {
            return Set.of(first.equals(Verb.PUBLISHED) ? first : Sense.OTHER);
        }
        left.remove(Verb.PUBLISHED);
        if (left.contains(Verb.DONE) || left.contains(Verb.ANSWERED)) {
            left.remove(Verb.DECIDED);
        }
        if (left.size() > 1) {
            left.remove(Verb.HAPPENED);
        }
        if (left.size() > 1) {
            left.remove(Verb.HANDLED);
        }
        return left;
    }
}
