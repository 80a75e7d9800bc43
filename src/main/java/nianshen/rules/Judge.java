package nianshen.rules;

import java.util.ArrayList;
import java.util.List;
import nianshen.facts.Facts;
import nianshen.facts.Report;
import nianshen.findings.Outcome;
import org.drools.core.event.DefaultAgendaEventListener;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.runtime.StatelessKieSession;

/** Holds the facts of one report against a rule pack: a session of its own for every report. */
public final class Judge {

    private Judge() {
    }

    /**
     * How every active rule of the pack ends for the report, by rule id.
     *
     * @throws RuntimeException where a rule fails; the report must then count as not audited
     */
    public static List<Outcome> judge(RulePack pack, Facts facts) {
        Ledger ledger = new Ledger(pack.drlRules());
        StatelessKieSession session = pack.knowledge().newStatelessKieSession();
        session.setGlobal("ledger", ledger);
        session.addEventListener(new DefaultAgendaEventListener() {
            @Override
            public void beforeMatchFired(BeforeMatchFiredEvent event) {
                ledger.fires(event.getMatch().getRule().getName());
            }
        });
        session.execute(inserted(pack, facts));
        return new Closing(pack, facts).outcomes(ledger.drafts());
    }

    private static List<Object> inserted(RulePack pack, Facts facts) {
        List<Object> inserted = new ArrayList<>(facts.all());
        if (facts.of(Report.class).isEmpty()) {
            inserted.add(0, facts.report());
        }
        inserted.addAll(pack.settings().thresholds());
        pack.roster().find(facts.report().agency()).ifPresent(inserted::add);
        return inserted;
    }
}
