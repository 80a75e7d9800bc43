package nianshen.rules.ledger;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nianshen.facts.Elsewhere;
import nianshen.facts.Equation;
import nianshen.facts.Fact;
import nianshen.facts.Facts;
import nianshen.facts.Misplacement;
import nianshen.facts.Report;
import nianshen.findings.ReportName;

/**
 * Whose facts are whose, so that evidence names the report it stands in whether the rule says so or not. Two reports may
 * say the same in the same place: facts are told apart by being one and the same, not by being equal.
 */
public final class Ownership {

    private final Map<Fact, ReportName> elsewhere = new IdentityHashMap<>();

    /**
     * @param own    facts of the report that is judged
     * @param others of the reports beside it
     * @throws IllegalArgumentException where a fact is said to be of both
     */
    public Ownership(Facts own, List<Elsewhere> others) {
        others.forEach(other -> whole(other.facts()).forEach(fact -> elsewhere.put(fact, name(other))));
        if (!elsewhere.isEmpty() && whole(own.all()).anyMatch(elsewhere::containsKey)) {
            throw new IllegalArgumentException("a fact cannot stand in two reports");
        }
    }

    /** The other report that the fact stands in; null for the one that is judged. */
    ReportName of(Fact fact) {
        return elsewhere.get(fact);
    }

    /** The facts and those within them. */
    private static Stream<Fact> whole(List<Fact> facts) {
        return facts.stream().flatMap(f -> Stream.concat(Stream.of(f), within(f)));
    }

    private static Stream<Fact> within(Fact fact) {
        if (fact instanceof Misplacement swap) {
            return Stream.of(swap.suspect(), swap.proper());
        }
        return fact instanceof Equation sum ? sum.figures().stream().map(f -> f) : Stream.empty();
    }

    /** What evidence in another report calls it. */
    public static ReportName name(Elsewhere other) {
        Report report = other.report();
        return new ReportName(report.source(), report.agency(), report.year());
    }
}
