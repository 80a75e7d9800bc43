package nianshen.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nianshen.facts.Facts;
import nianshen.findings.Outcome;
import nianshen.rules.engine.Session;
import nianshen.rules.ledger.Bookkeeper;
import nianshen.rules.ledger.Draft;
import nianshen.rules.ledger.Owners;
import nianshen.rules.ledger.Setting;

/** Holds the facts of one report against a rule pack: a session of its own for every report. */
public final class Judge {

    private final RulePack pack;
    private final Facts facts;
    private final Neighbours beside;
    private final Session session;

    private Judge(RulePack pack, Facts facts, Neighbours beside) {
        this.pack = pack;
        this.facts = facts;
        this.beside = beside;
        this.session = pack.knowledge().session(new Bookkeeper(pack.drlRules(), new Owners(facts, beside.all())));
    }

    /**
     * How every active rule of the pack ends for the report, by rule id.
     *
     * @throws RuleFailure where a rule fails or does not come to an end; the report must then count as not audited
     */
    public static List<Outcome> judge(RulePack pack, Facts facts) {
        return judge(pack, facts, List.of());
    }

    /**
     * The same with other reports beside it. Their facts are none of this one's: only rules that ask for
     * {@link nianshen.facts.Elsewhere} see them, and evidence in them names the report it stands in.
     *
     * @param others last year's report, other agencies', …; what was read from each
     */
    public static List<Outcome> judge(RulePack pack, Facts facts, List<Facts> others) {
        Neighbours beside = new Neighbours(facts.report(), others, pack.roster());
        Judge judge = new Judge(pack, facts, beside);
        return new Closing(pack, facts, beside.coverage()).outcomes(pack.deadline().keep(judge::run, judge::stuck));
    }

    /** The rule that does not come to an end. */
    private String stuck() {
        String rule = session.busy();
        session.halt();
        return rule;
    }

    private List<Draft> run() {
        try {
            return session.run(given());
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
            throw new RuleFailure(RuleFailure.Kind.RULE_ERROR, session.busy(), e);
        } finally {
            session.dispose();
        }
    }

    /** Last fact first: the engine collects what it was given last before the rest, and lists are to read forwards. */
    private List<Object> given() {
        List<Object> given = new ArrayList<>(facts.all());
        Collections.reverse(given);
        given.addAll(beside.all());
        pack.settings().thresholds().stream().filter(Setting::isSet).forEach(given::add);
        given.addAll(pack.settings().deadlines());
        pack.roster().find(facts.report().agency()).ifPresent(given::add);
        return given;
    }
}
