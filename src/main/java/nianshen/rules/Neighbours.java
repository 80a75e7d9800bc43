package nianshen.rules;

import java.util.List;
import java.util.Optional;
import nianshen.facts.Coverage;
import nianshen.facts.Coverage.State;
import nianshen.facts.Elsewhere;
import nianshen.facts.Facts;
import nianshen.facts.Report;
import nianshen.facts.Subject;
import nianshen.roster.Roster;

/** The reports that stand beside the one that is judged, as rules see them. */
final class Neighbours {

    private final Report own;
    private final Roster roster;
    private final List<Elsewhere> all;

    Neighbours(Report own, List<Facts> others, Roster roster) {
        this.own = own;
        this.roster = roster;
        this.all = others.stream().map(this::beside).toList();
    }

    List<Elsewhere> all() {
        return all;
    }

    private Elsewhere beside(Facts other) {
        Report report = other.report();
        Integer years = own.year() == null || report.year() == null ? null : Integer.valueOf(own.year() - report.year());
        return new Elsewhere(report, roster.same(own.agency(), report.agency()), years, other.all());
    }

    /** Whether there is anything for rules that compare: last year's report, other agencies' of the same year. */
    List<Coverage> coverage() {
        return List.of(coverage(Subject.LAST_YEAR, all.stream().filter(Elsewhere::lastYears).findFirst(), "未提供本机关上一年度的报告"),
                coverage(Subject.OTHERS, all.stream().filter(e -> !e.sameAgency()).findFirst(), "未提供其他机关的报告"));
    }

    private static Coverage coverage(Subject subject, Optional<Elsewhere> found, String reason) {
        return found.isPresent() ? new Coverage(subject, State.READ, null) : new Coverage(subject, State.UNSUPPLIED, reason);
    }
}
