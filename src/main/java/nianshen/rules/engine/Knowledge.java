package nianshen.rules.engine;

import java.util.Set;
import nianshen.rules.ledger.Bookkeeper;
import org.kie.api.KieBase;

/** The compiled rules of a pack, shared by all threads. */
public final class Knowledge {

    private final KieBase rules;

    Knowledge(KieBase rules) {
        this.rules = rules;
    }

    /**
     * A run over one report, whose ledger the books are.
     *
     * @param leftOut names of rules that are not to be run
     */
    public Session session(Bookkeeper books, Set<String> leftOut) {
        return new Session(rules, books, leftOut);
    }
}
