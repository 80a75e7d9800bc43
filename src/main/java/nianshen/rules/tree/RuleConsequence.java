package nianshen.rules.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nianshen.rules.ledger.Consequence;

/**
 * Finds what the conclusions of a rule write to the ledger. A text with something behind it names an argument and fills it, be the
 * call misspelt; {@code with} means to although it lacks what to fill it with.
 */
public final class RuleConsequence {

    private static final Set<String> FINDINGS = Set.of("violated", "doubtful");
    private static final String WORDING = "message";
    private static final String FILLING = "with";

    private RuleConsequence() {
    }

    /** What the conclusions show. */
    static Consequence of(List<Term> conclusions) {
        List<Term> all = conclusions.stream().flatMap(RuleConsequence::all).toList();
        List<Term.Member> calls = all.stream().filter(Term.Member.class::isInstance).map(Term.Member.class::cast).toList();
        TreeSet<String> supplied = new TreeSet<>();
        calls.stream().filter(c -> c.parts().size() > 1 || c.parts().size() == 1 && c.name().is(FILLING)).flatMap(c -> text(c.parts().get(0)).stream()).forEach(supplied::add);
        return new Consequence(calls.stream().anyMatch(c -> FINDINGS.contains(c.name().text())), calls.stream().anyMatch(c -> c.name().is(WORDING)),
                new ArrayList<>(all.stream().flatMap(t -> text(t).stream()).toList()), supplied);
    }

    private static Stream<Term> all(Term term) {
        Stream<Term> of = term instanceof Term.Member member && !member.own() ? all(member.of()) : Stream.empty();
        return Stream.of(of, Stream.of(term), term.parts().stream().flatMap(RuleConsequence::all)).flatMap(s -> s);
    }

    private static List<String> text(Term term) {
        return term instanceof Term.Literal text && text.token().kind() == RuleToken.Kind.STRING ? List.of(RuleTree.unquoted(text.token())) : List.of();
    }
}
