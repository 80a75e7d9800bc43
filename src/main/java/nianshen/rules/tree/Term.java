package nianshen.rules.tree;

import java.util.List;
import java.util.stream.Stream;

/** What a condition compares or a conclusion hands over, as the grammar reads it. */
public sealed interface Term {

    /** A text, a number, true, false, null, or a constant in full ({@code Section.State.LOST}). */
    record Literal(RuleToken token) implements Term {

        @Override
        public List<Term> parts() {
            return List.of();
        }
    }

    /** A variable, or the ledger. */
    record Name(RuleToken token) implements Term {

        @Override
        public List<Term> parts() {
            return List.of();
        }
    }

    /**
     * A property, or what a method answers.
     *
     * @param of    what is asked; null for the fact itself
     * @param parts what is handed over
     */
    record Member(Term of, RuleToken name, List<Term> parts) implements Term {

        /** Whether it is a property of the fact itself. */
        public boolean own() {
            return of == null;
        }
    }

    /**
     * A comparison.
     *
     * @param operator "==", "&lt;", "matches", "not contains", "in", …
     */
    record Compared(Term left, String operator, Term right) implements Term {

        @Override
        public List<Term> parts() {
            return List.of(left, right);
        }
    }

    /**
     * What must not hold.
     *
     * @param at where its sign stands
     */
    record Negated(RuleToken at, Term inner) implements Term {

        @Override
        public List<Term> parts() {
            return List.of(inner);
        }
    }

    /** Terms of which one is enough. */
    record Either(List<Term> parts) implements Term {
    }

    /** Terms put together in any other way: sums, lists, {@code &&}, choices. */
    record Joined(List<Term> parts) implements Term {
    }

    /** What it is made of. */
    List<Term> parts();

    /** It and everything within it, in the order written. */
    default Stream<Term> all() {
        return Stream.concat(Stream.of(this), parts().stream().flatMap(Term::all));
    }
}
