package nianshen.rules.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nianshen.findings.Result;

/**
 * What rules write to while they run, one for every report. It knows which rule is firing, so that consequences name
 * evidence only. Not for use by several threads.
 */
public final class Ledger {

    private final Map<String, DrlRule> rules;
    private final Ownership owners;
    private final List<Draft> drafts = new ArrayList<>();
    private DrlRule firing;

    /** @param rules the rules by their whole names */
    Ledger(Map<String, DrlRule> rules, Ownership owners) {
        this.rules = rules;
        this.owners = owners;
    }

    /** The condition is wrong, and the source proves it. */
    public Draft violated() {
        return draft(Result.VIOLATED, null);
    }

    /** 存疑: wrong as read, but the source may be damaged. */
    public Draft doubtful() {
        return draft(Result.DOUBTFUL, null);
    }

    /** What the rule needs could not be read or was not supplied; the reason in Chinese. */
    public Draft undetermined(String reason) {
        return draft(Result.UNDETERMINED, reason);
    }

    /** The data do not call for the rule; the reason in Chinese. */
    public Draft notApplicable(String reason) {
        return draft(Result.NOT_APPLICABLE, reason);
    }

    void fires(String ruleName) {
        firing = rules.get(ruleName);
    }

    /** Name of the rule that fired last, or null before the first. */
    String firing() {
        return firing == null ? null : firing.name();
    }

    List<Draft> drafts() {
        return drafts;
    }

    private Draft draft(Result result, String reason) {
        Draft draft = new Draft(firing, result, reason, owners);
        drafts.add(draft);
        return draft;
    }
}
