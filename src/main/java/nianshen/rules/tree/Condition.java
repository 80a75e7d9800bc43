package nianshen.rules.tree;

import java.util.List;
import java.util.stream.Stream;

/** A condition of a rule, as the grammar reads it. */
public sealed interface Condition {

    /**
     * A fact that is asked for.
     *
     * @param type  null where there is none of that name
     * @param at    where its name stands
     * @param asked what it must be
     */
    record Fact(Class<?> type, RuleToken at, List<Constraint> asked) implements Condition {

        @Override
        public List<Condition> parts() {
            return List.of();
        }
    }

    /** What must not be. */
    record Not(Condition inner) implements Condition {

        @Override
        public List<Condition> parts() {
            return List.of(inner);
        }
    }

    /** Conditions that hold together. */
    record All(List<Condition> parts) implements Condition {
    }

    /** Conditions of which one is enough, or that are looked at as a whole: exists, forall, accumulate. */
    record Some(List<Condition> parts) implements Condition {
    }

    /**
     * One thing asked of a fact.
     *
     * @param variable the name it is given, or null
     */
    record Constraint(RuleToken variable, Term term) {
    }

    /** What it is made of. */
    List<Condition> parts();

    /** The facts it asks for, in the order written. */
    default Stream<Fact> facts() {
        return this instanceof Fact fact ? Stream.of(fact) : parts().stream().flatMap(Condition::facts);
    }
}
