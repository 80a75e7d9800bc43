package nianshen.extract.numbers;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nianshen.extract.tokens.Token;
import nianshen.facts.Claim.Scope;
import nianshen.words.Sense;
import nianshen.words.Sense.Filler;
import nianshen.words.Sense.Fresh;
import nianshen.words.Sense.Verb;
import nianshen.words.WordKind;

/**
 * How those that came became fewer before they were counted: 收到18件，4件不符合条件退回，实际受理14件. Which of the two the table
 * counts is not told, so that neither number is proved and each may be the one.
 */
public final class Narrowing {

    /** So many numbers may lie between what came and what was left of it. */
    private static final int LONGEST = 5;
    private static final Set<String> LEFT_OUT = Set.of("requests.notProcessed.total", "requests.otherHandling.total");
    private static final Set<String> TAKEN = Set.of(Verb.RECEIVED, Verb.HANDLED, Verb.DONE, Verb.ANSWERED, Verb.IN_FORCE);

    private final List<Told> told;

    private Narrowing(List<Told> told) {
        this.told = told;
    }

    /**
     * A number at its place.
     *
     * @param sentence of the passage
     * @param at       among the numbers of that sentence
     * @param label    words since the number before it
     */
    private record Told(int sentence, int at, Understood number, List<Token> label) {

        boolean counts() {
            return number.value() != null && !number.nil() && !"%".equals(number.unit());
        }

        boolean says(WordKind kind, String sense) {
            return Token.any(label, kind, sense);
        }

        /** Whether some are told to have gone another way. */
        boolean away() {
            return says(WordKind.VERB, Sense.OTHER) || label.stream().anyMatch(t -> t.is(WordKind.NOT) || t.is(WordKind.RESULT) && !TAKEN.contains(t.sense()))
                    || says(WordKind.FRESH, Fresh.EXCEPT);
        }

        /** Whether those are told that were taken on. */
        boolean taken() {
            return label.stream().anyMatch(t -> t.is(WordKind.VERB) && TAKEN.contains(t.sense())) || truly();
        }

        boolean truly() {
            return label.stream().anyMatch(t -> t.is(WordKind.FRESH, Fresh.TRULY) || t.is(WordKind.FILLER, Filler.TRULY));
        }

        boolean between() {
            return number.subjects().isEmpty() || number.scope() != Scope.YEAR || LEFT_OUT.containsAll(number.subjects());
        }

        boolean came() {
            return counts() && number.scope() == Scope.YEAR && number.subjects().size() == 1 && Understood.CAME.containsAll(number.subjects());
        }
    }

    /** The sentences of one passage, with what was narrowed no longer proved. */
    public static List<ReadSentence> told(List<ReadSentence> sentences) {
        List<ReadSentence> passage = Leftover.shared(Leftover.apart(sentences));
        Narrowing narrowing = new Narrowing(numbers(passage));
        List<List<Understood>> better = passage.stream().map(s -> (List<Understood>) new ArrayList<>(s.numbers())).toList();
        IntStream.range(0, narrowing.told.size()).filter(i -> narrowing.told.get(i).came()).forEach(i -> narrowing.narrow(i, better));
        return IntStream.range(0, passage.size()).mapToObj(i -> passage.get(i).reading(better.get(i))).toList();
    }

    private static List<Told> numbers(List<ReadSentence> passage) {
        List<Told> told = new ArrayList<>();
        for (int s = 0; s < passage.size(); s++) {
            int from = 0;
            for (int n = 0; n < passage.get(s).numbers().size(); n++) {
                Understood number = passage.get(s).numbers().get(n);
                int start = from;
                Told next = new Told(s, n, number, passage.get(s).words().stream().filter(t -> t.start() >= start && t.end() <= number.end()).toList());
                from = next.counts() ? number.end() : from;
                told.add(next);
            }
        }
        return told.stream().filter(Told::counts).toList();
    }

    private void narrow(int whole, List<List<Understood>> better) {
        int left = left(whole);
        if (left < 0) {
            return;
        }
        Told came = told.get(whole);
        Told rest = told.get(left);
        List<Understood> then = better.get(rest.sentence());
        Understood unsure = came.number().unsure();
        better.get(came.sentence()).set(came.at(), rest.sentence() == came.sentence() ? unsure : unsure.within(Scope.OTHER));
        told.subList(whole + 1, left).forEach(t -> better.get(t.sentence()).set(t.at(), t.number().within(Scope.OTHER)));
        List<String> either = Stream.concat(rest.number().subjects().stream().filter(s -> !s.equals("handled")), came.number().subjects().stream()).distinct()
                .collect(Collectors.toList());
        then.set(rest.at(), rest.number().of(either, false).within(Scope.YEAR));
        if (rest.sentence() != came.sentence()) {
            then.add(unsure.at(rest.number()));
        }
    }

    /** Which number tells what was left of that one, or -1. */
    private int left(int whole) {
        BigDecimal rest = told.get(whole).number().value();
        boolean away = false;
        for (int i = whole + 1; i < Math.min(told.size(), whole + LONGEST); i++) {
            Told next = told.get(i);
            boolean less = next.number().value().compareTo(told.get(whole).number().value()) < 0;
            boolean exact = (away || next.away()) && i > whole + 1 && rest.compareTo(next.number().value()) == 0;
            if (less && next.taken() && (exact || i == whole + 1 && next.truly())) {
                return i;
            }
            if (!next.between() || !less) {
                return -1;
            }
            away |= next.away();
            rest = rest.subtract(next.number().value());
        }
        return -1;
    }
}
