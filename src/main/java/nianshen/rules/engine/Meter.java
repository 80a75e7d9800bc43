package nianshen.rules.engine;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * How much work each rule is while it looks at a report: facts visited, matches made, characters looked at. It is counted and not
 * timed, so that a rule is stopped or not whatever else the machine is doing. The thread that runs the rules carries it.
 */
final class Meter {

    /** Steps that a rule may take; those that ship take some hundred thousand over the largest of reports. */
    static final long MOST = 10_000_000;
    /** Steps for facts that go together, which are kept until the end. */
    static final int MATCH = 20;
    /** Steps for a conclusion, which nobody wants to read by the thousand. */
    static final int CONCLUSION = 2_000;
    private static final ThreadLocal<Meter> RUNNING = new ThreadLocal<>();
    private final Map<String, Long> taken = new HashMap<>();
    /** What was asked before, by whatever rule: dozens hold the same words against the same expression. */
    private final Map<Object, Boolean> answers = new HashMap<>();
    /** What facts hold that others may have to hold as well; gathered when first asked for. */
    private final Map<Wanted.Words, Set<Object>> held = new HashMap<>();
    private List<?> facts = List.of();
    private Set<String> leftOut = Set.of();
    private String rule;
    private long steps;

    /** A rule has taken more steps than it may. */
    static final class Exhausted extends RuntimeException {

        private static final long serialVersionUID = 1L;
        private final String rule;

        Exhausted(String rule) {
            super(rule, null, false, false);
            this.rule = rule;
        }

        /** Its name. */
        String rule() {
            return rule;
        }
    }

    /**
     * Does some work that this meter counts, from nothing.
     *
     * @param without names of rules that are not run meanwhile
     */
    void count(Set<String> without, Runnable work) {
        leftOut = without;
        taken.clear();
        steps = 0;
        rule = null;
        RUNNING.set(this);
        try {
            work.run();
        } finally {
            RUNNING.remove();
        }
    }

    /** All facts that the rules will look at. */
    void over(List<?> all) {
        facts = all;
    }

    /** Whether some fact holds the word. */
    boolean hold(Wanted.Words words, Object word) {
        return held.computeIfAbsent(words, w -> facts.stream().filter(w.kind()::isInstance).map(w::of).collect(Collectors.toCollection(HashSet::new)))
                .contains(word);
    }

    /** Whether the facts hold nothing but what others have held before them: else facts were passed over that are wanted now. */
    boolean nothingNew(List<?> come) {
        return held.entrySet().stream().allMatch(known -> come.stream().filter(known.getKey().kind()::isInstance)
                .allMatch(fact -> known.getValue().contains(known.getKey().of(fact))));
    }

    /** The meter of the rules that this thread runs. */
    static Meter running() {
        return RUNNING.get();
    }

    /** Whether the rule is not run. */
    boolean leavesOut(String name) {
        return !leftOut.isEmpty() && leftOut.contains(name);
    }

    /** The first rule that is run; null where none is. */
    String first(List<String> names) {
        return leftOut.isEmpty() ? names.get(0) : names.stream().filter(name -> !leftOut.contains(name)).findFirst().orElse(null);
    }

    /** The answer to a question that facts alone decide; asked for once. */
    <T> boolean once(T question, Predicate<T> asked) {
        Boolean known = answers.get(question);
        if (known == null) {
            known = asked.test(question);
            answers.put(question, known);
        }
        return known;
    }

    /**
     * Counts steps of a rule.
     *
     * @throws Exhausted where they are more than it may take
     */
    void take(String name, long more) {
        if (!name.equals(rule)) {
            taken.put(rule, steps);
            rule = name;
            steps = taken.getOrDefault(name, 0L);
        }
        steps += more;
        if (steps > MOST) {
            throw new Exhausted(name);
        }
    }
}
