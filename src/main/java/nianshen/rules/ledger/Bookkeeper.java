package nianshen.rules.ledger;

import java.util.List;
import java.util.Map;

/**
 * Keeps the ledger for the program: says which rule is firing and takes out what was written. Rules are handed the
 * {@link Ledger} alone, so that none can write in the name of another or take anything back.
 */
public final class Bookkeeper {

    private final Ledger ledger;

    /**
     * @param rules  the rules by their whole names
     * @param owners whose facts are whose
     */
    public Bookkeeper(Map<String, DrlRule> rules, Ownership owners) {
        ledger = new Ledger(rules, owners);
    }

    /** What rules write to. */
    public Ledger ledger() {
        return ledger;
    }

    /** What is written from now on is the rule's. */
    public void fires(String rule) {
        ledger.fires(rule);
    }

    /** Name of the rule that fired last, or null before the first. */
    public String firing() {
        return ledger.firing();
    }

    /** Everything written so far, in order. */
    public List<Draft> drafts() {
        return List.copyOf(ledger.drafts());
    }
}
