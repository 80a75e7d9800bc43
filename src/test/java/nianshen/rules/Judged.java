package nianshen.rules;

import java.util.List;
import nianshen.facts.Facts;
import nianshen.findings.Outcome;

/** How the rules of a pack end for facts that a test has made. */
public final class Judged {

    private Judged() {
    }

    /** For a report by itself. */
    public static List<Outcome> outcomes(RulePack pack, Facts facts) {
        return Judge.judgement(pack, facts, Neighbours.none()).outcomes();
    }

    /** For a report with others beside it. */
    public static List<Outcome> outcomes(RulePack pack, Facts facts, List<Facts> others) {
        return Judge.judgement(pack, facts, Neighbours.of(facts, others, pack.roster())).outcomes();
    }
}
