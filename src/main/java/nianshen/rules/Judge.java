package nianshen.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nianshen.facts.Fact;
import nianshen.facts.Facts;
import nianshen.findings.Outcome;
import nianshen.rules.engine.Session;
import nianshen.rules.ledger.Bookkeeper;
import nianshen.rules.ledger.Draft;
import nianshen.rules.ledger.DrlRule;
import nianshen.rules.ledger.Ownership;
import nianshen.rules.ledger.Setting;

/** Holds the facts of one report against a rule pack: a session of its own for every report. */
public final class Judge {

    /** Steps that a rule may take while it looks at a report: facts visited, matches made, characters looked at. */
    public static final long MOST_STEPS = Session.MOST_STEPS;

    private final RulePack pack;
    private final Facts facts;
    private final Neighbours beside;
    /** Why rules are not run any more, by name. */
    private final Map<String, String> stopped = new TreeMap<>();
    private volatile Session session;
    /** What stands in the session in the place of facts of the report; null before it begins. */
    private List<Fact> given;
    /** Whether nobody waits for it any more. */
    private volatile boolean left;

    private Judge(RulePack pack, Facts facts, Neighbours beside) {
        this.pack = pack;
        this.facts = facts;
        this.beside = beside;
    }

    /**
     * How every active rule of the pack ends for the report, by rule id, with those that could not be carried through.
     *
     * @param beside what was read from last year's report, from other agencies', …. Their facts are none of this one's: only rules
     *               that ask for {@link nianshen.facts.Elsewhere} see them, and evidence in them names the report it stands in
     * @throws RuleFailure where rules fail and it cannot be told which; the report must then count as not audited
     */
    public static Judgement judgement(RulePack pack, Facts facts, Neighbours beside) {
        Judge judge = new Judge(pack, facts, beside);
        return pack.deadline().keep(judge::outcomes, judge::stuck);
    }

    /**
     * How the rules end for a report.
     *
     * @param stopped why rules could not be carried through, by name, in Chinese; they end undetermined
     */
    public record Judgement(List<Outcome> outcomes, Map<String, String> stopped) {

        /** Copies both. */
        public Judgement {
            outcomes = List.copyOf(outcomes);
            stopped = new TreeMap<>(stopped);
        }
    }

    /** The rule that does not come to an end; "" where none is running. */
    private String stuck() {
        left = true;
        Session running = session;
        if (running == null) {
            return "";
        }
        String rule = running.busy();
        running.halt();
        return rule == null ? "" : rule;
    }

    private Judgement outcomes() {
        try {
            List<Draft> drafts = said(Set.of(), List.of(), List.of());
            Map<String, String> failed = Map.copyOf(stopped);
            Map<String, String> byId = new TreeMap<>();
            failed.forEach((rule, why) -> byId.merge(pack.drlRules().get(rule).id(), why, (a, b) -> a.compareTo(b) < 0 ? a : b));
            Doubts doubts = new Doubts(facts, pack, this::said, stopped.keySet());
            return new Judgement(new Closing(pack, facts, beside, doubts, byId).outcomes(drafts), failed);
        } finally {
            end();
        }
    }

    /**
     * What the rules say where some facts of the report are others, save what they have said already without these. Where a
     * rule fails or is too much work, all others are run again without it.
     *
     * @param unasked names of rules of which nobody wants to hear
     */
    private List<Draft> said(Set<String> unasked, List<Fact> some, List<Fact> instead) {
        while (true) {
            if (given != null && !session.takes(instead)) {
                end();
            }
            List<Fact> before = given;
            begin(instead);
            Set<String> leftOut = leftOut(unasked);
            try {
                return before == null ? session.run(leftOut, everything(some, instead))
                        : session.change(leftOut, backwards(before.isEmpty() ? some : before), backwards(instead));
            } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
                Set<String> culprits = session.culprits(e, pack.drlRules().keySet());
                end();
                if (left || culprits.isEmpty() || stopped.keySet().containsAll(culprits)) {
                    throw new RuleFailure(RuleFailure.Kind.RULE_ERROR, null, e);
                }
                culprits.forEach(rule -> stopped.put(rule, why(pack.drlRules().get(rule), e)));
            }
        }
    }

    private void begin(List<Fact> instead) {
        if (left) {
            throw new IllegalStateException("out of time");
        }
        if (given == null) {
            session = pack.knowledge().session(new Bookkeeper(pack.drlRules(), new Ownership(facts, beside.all())));
        }
        given = instead;
    }

    private Set<String> leftOut(Set<String> unasked) {
        return stopped.isEmpty() ? unasked : Stream.concat(unasked.stream(), stopped.keySet().stream()).collect(Collectors.toSet());
    }

    private static String why(DrlRule rule, Throwable failure) {
        return "规则“" + rule.name() + "”（" + rule.file() + " 第" + rule.line() + "行）" + (Session.exhausted(failure) ? "要做的比对过多，已停下"
                : "运行出错") + "，本规则未能判断；请修改或停用该规则后重新审核";
    }

    private List<Object> everything(List<Fact> some, List<Fact> instead) {
        List<Object> all = new ArrayList<>(backwards(some.isEmpty() ? facts.all() : with(some, instead)));
        all.addAll(beside.all());
        all.addAll(beside.coverage());
        all.addAll(backwards(beside.relations()));
        all.addAll(backwards(beside.told()));
        pack.settings().thresholds().stream().filter(Setting::isSet).forEach(all::add);
        all.addAll(pack.settings().deadlines());
        pack.roster().find(facts.report().agency()).ifPresent(all::add);
        return all;
    }

    private List<Fact> with(List<Fact> some, List<Fact> instead) {
        Map<Fact, Fact> others = new IdentityHashMap<>();
        IntStream.range(0, some.size()).forEach(i -> others.put(some.get(i), instead.get(i)));
        return facts.all().stream().map(f -> others.getOrDefault(f, f)).toList();
    }

    /** Last fact first: the engine collects what it was given last before the rest, and lists are to read forwards. */
    private static <T> List<T> backwards(List<T> facts) {
        List<T> back = new ArrayList<>(facts);
        Collections.reverse(back);
        return back;
    }

    private void end() {
        given = null;
        if (session != null) {
            session.dispose();
        }
    }
}
