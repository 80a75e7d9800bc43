package nianshen.rules;

import java.util.List;
import java.util.Optional;
import nianshen.findings.Audit;
import nianshen.findings.Result;
import nianshen.pack.Problem;
import nianshen.roster.Roster;
import nianshen.rules.ledger.Waiver;

/** Finds waivers that excused nothing in a run. */
final class IdleWaivers {

    private IdleWaivers() {
    }

    static List<Problem> of(List<Waiver> waivers, List<Audit> audits, Roster roster) {
        return waivers.stream().map(w -> told(w, audits.stream().filter(a -> w.covers(w.rule(), roster.official(a.agency()), a.year())).toList())).flatMap(Optional::stream).toList();
    }

    private static boolean uses(Audit audit, Waiver waiver) {
        return audit.outcomes().stream().anyMatch(o -> o.rule().equals(waiver.rule()) && o.findings().stream().anyMatch(f -> f.result() == Result.WAIVED));
    }

    /** What is to be said of it, if anything. */
    private static Optional<Problem> told(Waiver waiver, List<Audit> covered) {
        String idle = "豁免" + waiver.rule() + (waiver.agency() == null ? "" : "（" + waiver.agency() + "）") + "本次没有用到："
                + (covered.isEmpty() ? "本批没有它所指的报告" : "所豁免的问题没有出现，不再需要的请删去这一行");
        return covered.stream().anyMatch(a -> uses(a, waiver)) ? Optional.empty() : Optional.of(new Problem(Waiver.FILE, waiver.line(), null, idle));
    }
}
