package nianshen.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianshen.facts.Counterpart;
import nianshen.facts.Coverage;
import nianshen.facts.Coverage.State;
import nianshen.facts.Echo;
import nianshen.facts.Elsewhere;
import nianshen.facts.Fact;
import nianshen.facts.Facts;
import nianshen.facts.Figure;
import nianshen.facts.Report;
import nianshen.facts.Subject;
import nianshen.roster.Roster;

/**
 * The reports that stand beside the one that is judged, as rules see them.
 *
 * @param all      whole reports
 * @param coverage whether there is anything for rules that compare: one for every subject that stands for other reports
 * @param relations what they have to do with it: {@link Counterpart}s of its cells, {@link Echo}es of its prose
 * @param told     further facts about the company
 */
public record Neighbours(List<Elsewhere> all, List<Coverage> coverage, List<Object> relations, List<Fact> told) {

    /** Copies the lists. */
    public Neighbours {
        all = List.copyOf(all);
        coverage = List.copyOf(coverage);
        relations = List.copyOf(relations);
        told = List.copyOf(told);
    }

    /** Of a report that stands alone. */
    public static Neighbours none() {
        return new Neighbours(List.of(), coverage(List.of()), List.of(), List.of());
    }

    /**
     * The reports beside one.
     *
     * @param roster that tells which agencies are the same
     */
    public static Neighbours of(Facts own, List<Facts> others, Roster roster) {
        List<Elsewhere> all = others.stream().map(other -> beside(own.report(), other, roster)).toList();
        return new Neighbours(all, coverage(all), all.stream().flatMap(other -> relations(own, other)).toList(), List.of());
    }

    private static Stream<Object> relations(Facts own, Elsewhere other) {
        return Stream.concat(counterparts(own, other), Echoes.of(own, other));
    }

    private static Stream<Counterpart> counterparts(Facts own, Elsewhere other) {
        if (!other.sameAgency() || other.yearsEarlier() == null) {
            return Stream.empty();
        }
        Map<String, Figure> cells = own.of(Figure.class).stream().collect(Collectors.toMap(Figure::key, f -> f, (a, b) -> a));
        return other.facts().stream().filter(Figure.class::isInstance).map(Figure.class::cast)
                .map(f -> new Counterpart(other.yearsEarlier(), cells.get(f.key()), f));
    }

    private static Elsewhere beside(Report own, Facts other, Roster roster) {
        Report report = other.report();
        Integer years = own.year() == null || report.year() == null ? null : Integer.valueOf(own.year() - report.year());
        return new Elsewhere(report, roster.same(own.agency(), report.agency()), years, other.all());
    }

    private static List<Coverage> coverage(List<Elsewhere> all) {
        return List.of(coverage(Subject.LAST_YEAR, all.stream().anyMatch(Elsewhere::lastYears), "未提供上一年度报告"),
                coverage(Subject.SAME_YEAR, all.stream().anyMatch(Elsewhere::sameReport), "未提供本年度报告的另一份"),
                coverage(Subject.OTHERS, all.stream().anyMatch(e -> !e.sameAgency()), "未提供其他机关的报告"),
                coverage(Subject.ROLL_UP, false, "未提供名册，或名册没有载明所属的单位，无从汇总"), coverage(Subject.DUTY, false, "未提供名册，无从核对应报送的单位"),
                coverage(Subject.PEERS, false, "未提供名册，或名册没有列入本机关"),
                coverage(Subject.LEDGERS, false, "未提供台账；要与申请系统、备案、复议诉讼、双公示台账核对的，请填入 ledgers.csv"));
    }

    private static Coverage coverage(Subject subject, boolean found, String reason) {
        return found ? new Coverage(subject, State.READ, null) : new Coverage(subject, State.UNSUPPLIED, reason);
    }

    /** The same, with more said of it; what is said of a subject goes before what was said of it until now. */
    public Neighbours telling(List<Fact> more) {
        Map<String, Coverage> bySubject = new LinkedHashMap<>();
        List<Fact> others = new ArrayList<>(told);
        coverage.forEach(c -> bySubject.put(c.subject(), c));
        for (Fact fact : more) {
            if (fact instanceof Coverage c) {
                bySubject.put(c.subject(), c);
            } else {
                others.add(fact);
            }
        }
        return new Neighbours(all, List.copyOf(bySubject.values()), relations, others);
    }
}
