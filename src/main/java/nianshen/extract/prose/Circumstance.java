package nianshen.extract.prose;

import java.util.List;
import nianshen.extract.tokens.Token;
import nianshen.facts.Claim.Scope;
import nianshen.words.Sense;
import nianshen.words.Sense.Filler;
import nianshen.words.Sense.Time;
import nianshen.words.Sense.Verb;
import nianshen.words.Sense.Whose;
import nianshen.words.WordKind;

/**
 * When and whose, as told so far in a sentence: what holds on from stretch to stretch, and what holds for one alone.
 *
 * @param time   of the numbers to come, null where nothing is said
 * @param whole  whether the whole of the agency's own has been named, of which parts may be listed behind it
 * @param other  whether another body, or a part of the own one, has been named last
 * @param shared whether another body has been named beside the own one: 区政府及区政府办公室
 */
record Circumstance(Scope time, boolean whole, boolean other, boolean shared) {

    static final Circumstance PLAIN = new Circumstance(null, false, false, false);
    /** Of the year, where nothing else is said. */
    static final Circumstance YEARLY = PLAIN.in(Scope.YEAR);

    /** The setting behind the words. */
    Circumstance behind(List<Token> words, Household household) {
        Circumstance setting = this;
        boolean others = false;
        boolean here = false;
        for (int i = 0; i < words.size(); i++) {
            Token token = words.get(i);
            Token before = i == 0 ? null : words.get(i - 1);
            if (token.is(WordKind.TIME) && !carried(words, i)) {
                setting = setting.at(token, before);
            } else if (token.is(WordKind.WHOSE) && i > 1 && before.is(WordKind.AND) && words.get(i - 2).is(WordKind.WHOSE) && household.own(token)) {
                setting = new Circumstance(setting.time, true, false, others);
            } else if (token.is(WordKind.WHOSE) && !addressed(words, i) && !ofSite(words, i)) {
                others |= token.is(WordKind.WHOSE, Whose.ANOTHER) || token.is(WordKind.WHOSE, Whose.AGENCY) && !household.ownName(token.text());
                setting = setting.of(token, household, others, here);
                here |= setting.whole() && !setting.other();
            }
        }
        return setting;
    }

    /** A year that only tells from where or to where something was carried over, with which it is compared, or of what a cause was; not that of the number right behind it: 由上年的22件降至14件. */
    private static boolean carried(List<Token> words, int at) {
        if (at > 0 && words.get(at - 1).is(WordKind.CAUSE) && words.stream().skip(at + 1).anyMatch(t -> t.is(WordKind.NOUN) || t.is(WordKind.VERB) || t.is(WordKind.RESULT) || t.is(WordKind.UNKNOWN))) {
            return true;
        }
        boolean year = words.get(at).sense().equals(Time.LAST_YEAR) || words.get(at).sense().equals(Time.NEXT_YEAR);
        return year && (words.stream().anyMatch(t -> t.is(WordKind.VERB, Verb.CARRIED) || t.is(WordKind.VERB, Verb.CARRIED_OUT) || t.is(WordKind.VERB, Verb.CARRIED_IN)) || Features.left(words)
                || words.subList(0, at).stream().anyMatch(t -> t.is(WordKind.CHANGE)));
    }

    /** Whether a body's name is but the beginning of its site's: 县政府信息公开网站. */
    private static boolean ofSite(List<Token> words, int at) {
        int next = at + 1;
        while (next < words.size() && (words.get(next).is(WordKind.ATTRIBUTE) || words.get(next).is(WordKind.NOUN, Sense.OTHER))) {
            next++;
        }
        boolean channel = next < words.size() && words.get(next).is(WordKind.WHOSE, Whose.CHANNEL) || Token.any(words.subList(0, at), WordKind.FILLER, Filler.BY);
        return words.get(at).is(WordKind.WHOSE, Whose.AGENCY) && next > at + 1 && channel;
    }

    /** Whether a body is only whom something else is addressed to: 向县政府举报. */
    private static boolean addressed(List<Token> words, int at) {
        boolean to = at > 0 && words.get(at - 1).is(WordKind.FILLER, Filler.TO) && words.get(at).is(WordKind.WHOSE, Whose.AGENCY);
        return to && at + 1 < words.size() && words.get(at + 1).sense().equals(Sense.OTHER);
    }

    private Circumstance at(Token token, Token before) {
        return switch (token.sense()) {
            case Time.YEAR -> before != null && before.is(WordKind.TIME, Time.UNTIL) ? this : in(Scope.YEAR);
            case Time.LAST_YEAR -> in(Scope.PREVIOUS);
            case Time.NEXT_YEAR, Time.PART -> in(Scope.OTHER);
            case Time.ALL_YEARS -> in(Scope.CUMULATIVE);
            case Time.SINCE -> before != null && before.is(WordKind.TIME, Time.YEAR) ? this : in(Scope.CUMULATIVE);
            case Time.IN_TOTAL -> time == null ? in(Scope.CUMULATIVE) : this;
            default -> this;
        };
    }

    private Circumstance in(Scope scope) {
        return new Circumstance(scope, whole, other, shared);
    }

    /** Behind another body's name the own one is only whom that acts for, or to whom something is passed. */
    private Circumstance of(Token token, Household household, boolean others, boolean here) {
        return switch (token.sense()) {
            case Whose.OWN -> whose(true, false);
            case Whose.AREA -> !others && household.ownKind(token.text()) ? whose(true, false) : whose(false, true);
            case Whose.AGENCY -> agency(token.text(), household, others);
            case Whose.PART -> household.ownPart(token.text()) ? whose(true, false) : whose(whole, !here);
            case Whose.ITSELF -> household.ofGovernment() ? whose(true, false) : whose(whole, true);
            case Whose.ANOTHER -> whose(whole, true);
            default -> this;
        };
    }

    private Circumstance agency(String name, Household household, boolean others) {
        if (household.ofGovernment() && household.served(name)) {
            return new Circumstance(time, true, false, true);
        }
        return !others && household.ownName(name) ? whose(true, false) : whose(false, true);
    }

    private Circumstance whose(boolean all, boolean others) {
        return new Circumstance(time, all, others, false);
    }

    /** Behind a semicolon another body may be meant; the time goes on. */
    Circumstance anew() {
        return new Circumstance(time, false, false, false);
    }

    /** What numbers to come cover. */
    Scope scope() {
        Scope year = time == null ? Scope.YEAR : time;
        return year == Scope.YEAR && other ? Scope.OTHER : year;
    }
}
