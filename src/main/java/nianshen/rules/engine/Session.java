package nianshen.rules.engine;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianshen.rules.ledger.Bookkeeper;
import nianshen.rules.ledger.Draft;
import org.drools.core.common.InternalAgenda;
import org.drools.core.event.DefaultAgendaEventListener;
import org.drools.core.phreak.RuleAgendaItem;
import org.drools.kiesession.session.StatefulKnowledgeSessionImpl;
import org.drools.mvel.ConstraintEvaluationException;
import org.kie.api.event.rule.BeforeMatchFiredEvent;

/** The rules over the facts of one report, which may change. Another thread may ask where it is, and halt it. */
public final class Session {

    /** Steps that a rule may take while it looks at a report. */
    public static final long MOST_STEPS = Meter.MOST;

    private final Knowledge rules;
    private final StatefulKnowledgeSessionImpl session;
    private final Bookkeeper books;
    private final Meter meter = new Meter();
    /** Whether every run so far came to its end. */
    private boolean sound = true;
    private boolean halted;
    private boolean disposed;

    Session(Knowledge rules, StatefulKnowledgeSessionImpl session, Bookkeeper books) {
        this.rules = rules;
        this.session = session;
        this.books = books;
    }

    /**
     * Runs the rules to their end, first of all.
     *
     * @param leftOut names of rules that are not to be run
     * @param facts the engine collects what it was given last before the rest
     * @return what the rules have written, in order
     * @throws RuntimeException whatever a rule threw
     */
    public List<Draft> run(Set<String> leftOut, List<?> facts) {
        session.setGlobal("ledger", books.ledger());
        session.addEventListener(new DefaultAgendaEventListener() {
            @Override
            public void beforeMatchFired(BeforeMatchFiredEvent event) {
                String rule = event.getMatch().getRule().getName();
                meter.take(rule, Meter.CONCLUSION);
                books.fires(rule);
            }
        });
        meter.over(facts);
        fire(leftOut, List.of(), facts);
        return books.drafts();
    }

    /** Whether these facts can be given in the place of others; else it takes another run, from the beginning. */
    public boolean takes(List<?> come) {
        return meter.nothingNew(come);
    }

    /**
     * Takes facts away, gives others in their place and runs the rules over what that changes, which takes far less than
     * to begin anew.
     *
     * @param leftOut names of rules that are not to be run
     * @param gone the very facts that were given
     * @return what the rules have written since, in order: of what is as it was before they write nothing again
     * @throws RuntimeException whatever a rule threw; it must not be used any more
     */
    public List<Draft> change(Set<String> leftOut, List<?> gone, List<?> come) {
        int before = books.drafts().size();
        fire(leftOut, gone, come);
        List<Draft> all = books.drafts();
        return all.subList(before, all.size());
    }

    private void fire(Set<String> leftOut, List<?> gone, List<?> come) {
        sound = false;
        meter.count(leftOut, () -> {
            gone.forEach(fact -> session.delete(session.getFactHandle(fact)));
            come.forEach(session::insert);
            leaveOut(leftOut);
            session.fireAllRules();
        });
        sound = true;
    }

    /** Takes the rules that are not to be run from those that have something to look at. */
    private void leaveOut(Set<String> leftOut) {
        if (!leftOut.isEmpty()) {
            InternalAgenda agenda = (InternalAgenda) session.getAgenda();
            agenda.flushPropagations();
            List.copyOf(agenda.getAgendaGroupsManager().getMainAgendaGroup().getActivations()).stream()
                    .filter(item -> leftOut.contains(item.getRule().getName())).forEach(RuleAgendaItem::remove);
        }
    }

    /**
     * The rules that a failure is the fault of: those that took too long, or in which something was thrown. Empty where that
     * cannot be told.
     */
    public Set<String> culprits(Throwable failure, Set<String> rules) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Meter.Exhausted exhausted) {
                return Set.of(exhausted.rule());
            }
            if (cause instanceof ConstraintEvaluationException constraint) {
                String told = constraint.getMessage();
                return rules.stream().filter(r -> told.contains("\"" + r + "\"")).collect(Collectors.toSet());
            }
        }
        String busy = busy();
        return busy == null ? Set.of() : Set.of(busy);
    }

    /** Whether a rule took more steps than it may. */
    public static boolean exhausted(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause).anyMatch(Meter.Exhausted.class::isInstance);
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
    public synchronized void halt() {
        halted = true;
        if (!disposed) {
            session.halt();
        }
    }

    /** Ends it. What the engine has built up is kept for other reports, unless a run was halted or something was thrown in it. */
    public synchronized void dispose() {
        if (disposed) {
            return;
        }
        disposed = true;
        if (sound && !halted) {
            rules.giveBack(session);
        } else {
            session.dispose();
        }
    }
}
