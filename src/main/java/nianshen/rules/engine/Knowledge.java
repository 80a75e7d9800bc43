package nianshen.rules.engine;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import nianshen.rules.ledger.Bookkeeper;
import org.drools.kiesession.session.StatefulKnowledgeSessionImpl;
import org.kie.api.KieBase;

/** The compiled rules of a pack, shared by all threads. */
public final class Knowledge {

    private final KieBase rules;
    /**
     * What the engine builds up before it looks at a fact, from earlier runs and emptied: to build it anew takes longer than
     * most reports. As many as there were threads at work.
     */
    private final Queue<StatefulKnowledgeSessionImpl> idle = new ConcurrentLinkedQueue<>();

    Knowledge(KieBase rules) {
        this.rules = rules;
    }

    /** A run over one report, whose ledger the books are. */
    public Session session(Bookkeeper books) {
        StatefulKnowledgeSessionImpl used = idle.poll();
        return new Session(this, used != null ? used : (StatefulKnowledgeSessionImpl) rules.newKieSession(), books);
    }

    /** Takes back what no run uses any more, and nothing has gone wrong in. */
    void giveBack(StatefulKnowledgeSessionImpl used) {
        used.reset();
        idle.add(used);
    }
}
