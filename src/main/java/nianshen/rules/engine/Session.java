package nianshen.rules.engine;

import java.util.List;
import nianshen.rules.ledger.Bookkeeper;
import nianshen.rules.ledger.Draft;
import org.drools.core.common.InternalAgenda;
import org.drools.core.event.DefaultAgendaEventListener;
import org.drools.core.phreak.RuleAgendaItem;
import org.kie.api.KieBase;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.runtime.KieSession;

/** The rules over the facts of one report, which may change. Another thread may ask where it is, and halt it. */
public final class Session {

    private final Bookkeeper books;
    private final KieSession session;

    Session(KieBase rules, Bookkeeper books) {
        this.books = books;
        this.session = rules.newKieSession();
    }

    /**
     * Runs the rules to their end, first of all.
     *
     * @param facts the engine collects what it was given last before the rest
     * @return what the rules have written, in order
     * @throws RuntimeException whatever a rule threw
     */
    public List<Draft> run(List<?> facts) {
        session.setGlobal("ledger", books.ledger());
        session.addEventListener(new DefaultAgendaEventListener() {
            @Override
            public void beforeMatchFired(BeforeMatchFiredEvent event) {
                books.fires(event.getMatch().getRule().getName());
            }
        });
        facts.forEach(session::insert);
        session.fireAllRules();
        return books.drafts();
    }

    /**
     * Takes facts away, gives others in their place and runs the rules over what that changes, which takes far less than
     * to begin anew.
     *
     * @param gone the very facts that were given
     * @return what the rules have written since, in order: of what is as it was before they write nothing again
     * @throws RuntimeException whatever a rule threw; it must not be used any more
     */
    public List<Draft> change(List<?> gone, List<?> come) {
        int before = books.drafts().size();
        gone.forEach(fact -> session.delete(session.getFactHandle(fact)));
        come.forEach(session::insert);
        session.fireAllRules();
        List<Draft> all = books.drafts();
        return all.subList(before, all.size());
    }

    /** The rule that is being looked at, as far as it can be told from outside; null where it cannot. */
    public String busy() {
        try {
            RuleAgendaItem next = ((InternalAgenda) session.getAgenda()).getAgendaGroupsManager().getNextFocus().peek();
            return next == null ? books.firing() : next.getRule().getName();
        } catch (RuntimeException e) {
            return books.firing();
        }
    }

    /** Should the rule it is at come back to the agenda, it finds that halted. */
    public void halt() {
        session.halt();
    }

    /** Lets the engine forget it. */
    public void dispose() {
        session.dispose();
    }
}
