package nianshen.rules;

import java.util.List;
import nianshen.findings.Audit;
import nianshen.findings.Result;
import nianshen.pack.Problem;
import nianshen.rules.ledger.Waiver;

/** Finds waivers that excused nothing in a run. */
final class IdleWaivers {

    private IdleWaivers() {
    }

    static List<Problem> of(List<Waiver> waivers, List<Audit> audits) {
        return waivers.stream().filter(w -> audits.stream().noneMatch(a -> uses(a, w))).map(w -> new Problem(Waiver.FILE, w.line(), null, told(w, audits))).toList();
    }

    private static boolean about(Audit audit, Waiver waiver) {
        return waiver.covers(waiver.rule(), audit.agency(), audit.year());
    }

    private static boolean uses(Audit audit, Waiver waiver) {
        return about(audit, waiver) && audit.outcomes().stream().anyMatch(o -> o.rule().equals(waiver.rule()) && o.findings().stream().anyMatch(f -> f.result() == Result.WAIVED));
    }

    private static String told(Waiver waiver, List<Audit> audits) {
        boolean here = audits.stream().anyMatch(a -> about(a, waiver));
        return "豁免" + waiver.rule() + (waiver.agency() == null ? "" : "（" + waiver.agency() + "）") + "本次没有用到："
                + (here ? "所豁免的问题没有出现，不再需要的请删去这一行" : "本批没有它所指的报告");
    }
}
