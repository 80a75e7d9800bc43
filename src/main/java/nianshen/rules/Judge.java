package nianshen.rules;

import java.util.List;
import nianshen.facts.Facts;
import nianshen.facts.Report;
import nianshen.findings.Outcome;
import nianshen.rules.ledger.Bookkeeper;
import nianshen.rules.ledger.Draft;
import nianshen.rules.ledger.Setting;
import org.drools.core.common.InternalAgenda;
import org.drools.core.event.DefaultAgendaEventListener;
import org.drools.core.phreak.RuleAgendaItem;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.runtime.KieSession;

/** Holds the facts of one report against a rule pack: a session of its own for every report. */
public final class Judge {

    private final RulePack pack;
    private final Facts facts;
    private final Bookkeeper books;
    private final KieSession session;

    private Judge(RulePack pack, Facts facts) {
        this.pack = pack;
        this.facts = facts;
        this.books = new Bookkeeper(pack.drlRules());
        this.session = pack.knowledge().newKieSession();
    }

    /**
     * How every active rule of the pack ends for the report, by rule id.
     *
     * @throws RuleFailure where a rule fails or does not come to an end; the report must then count as not audited
     */
    public static List<Outcome> judge(RulePack pack, Facts facts) {
        Judge judge = new Judge(pack, facts);
        return new Closing(pack, facts).outcomes(pack.deadline().keep(judge::run, judge::stuck));
    }

    /** The rule that does not come to an end; should it come back to the agenda, it finds that halted. */
    private String stuck() {
        String rule = busy();
        session.halt();
        return rule;
    }

    private List<Draft> run() {
        try {
            session.setGlobal("ledger", books.ledger());
            session.addEventListener(new DefaultAgendaEventListener() {
                @Override
                public void beforeMatchFired(BeforeMatchFiredEvent event) {
                    books.fires(event.getMatch().getRule().getName());
                }
            });
            insert();
            session.fireAllRules();
            return books.drafts();
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
            throw new RuleFailure(RuleFailure.Kind.RULE_ERROR, busy(), e);
        } finally {
            session.dispose();
        }
    }

    /** Last fact first: the engine collects what it was given last before the rest, and lists are to read forwards. */
    private void insert() {
        for (int i = facts.all().size() - 1; i >= 0; i--) {
            session.insert(facts.all().get(i));
        }
        if (facts.of(Report.class).isEmpty()) {
            session.insert(facts.report());
        }
        pack.settings().thresholds().stream().filter(Setting::isSet).forEach(session::insert);
        pack.settings().deadlines().forEach(session::insert);
        pack.roster().find(facts.report().agency()).ifPresent(session::insert);
    }

    /** The rule that was being looked at when things went wrong, as far as it can be told from outside. */
    private String busy() {
        try {
            RuleAgendaItem next = ((InternalAgenda) session.getAgenda()).getAgendaGroupsManager().getNextFocus().peek();
            return next == null ? books.firing() : next.getRule().getName();
        } catch (RuntimeException e) {
            return books.firing();
        }
    }
}
