package nianshen.rules.engine;

import nianshen.rules.ledger.Bookkeeper;
import org.kie.api.KieBase;

/** The compiled rules of a pack, shared by all threads. */
public final class Knowledge {

    private final KieBase rules;

    Knowledge(KieBase rules) {
        this.rules = rules;
    }

    /** A run over one report, whose ledger the books are. */
    public Session session(Bookkeeper books) {
        return new Session(rules, books);
    }
}
