package nianshen.rules.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nianshen.facts.Elsewhere;
import nianshen.pack.Nearest;
import nianshen.rules.language.Expressions.Value;
import nianshen.rules.tree.Condition;
import nianshen.rules.tree.RuleToken;
import nianshen.rules.tree.RuleToken.Kind;

/** Reads the conditions of a rule: facts with what they must be, joined by and, or, not, exists, forall, accumulate. */
public final class Conditions {

    private static final Map<String, Class<?>> FUNCTIONS = Map.of("count", Long.class, "collectList", List.class,
            "collectSet", Set.class);
    private static final Set<String> OTHER_FUNCTIONS = Set.of("sum", "min", "max", "average");
    /** The engine makes a rule of its own of each way in which alternatives can be chosen. */
    private static final int WAYS = 64;
    private final Cursor at;
    private final Imports imports;
    private int ways = 1;

    Conditions(Cursor at, Imports imports) {
        this.at = at;
        this.imports = imports;
    }

    /** From behind {@code when} to {@code then}, which is left to be read; what was read is added to {@code found}. */
    void read(Scope scope, List<Condition> found) {
        while (!at.is("then")) {
            if (!at.take(";")) {
                refuseEnd();
                found.add(alternatives(scope));
            }
        }
    }

    private void refuseEnd() {
        boolean over = at.ended() || at.is("ledger") || at.is("end") || at.is("rule");
        boolean mistyped = at.is(Kind.WORD) && (at.ahead(1).is("ledger") || at.ahead(1).is("end"));
        if (over || mistyped) {
            throw at.unexpected("“then”", List.of("then"));
        }
    }

    private Condition alternatives(Scope scope) {
        List<Scope> branches = new ArrayList<>();
        List<Condition> choices = new ArrayList<>();
        do {
            Scope branch = scope.within();
            branches.add(branch);
            choices.add(conjunction(branch));
        } while (at.take("or") || at.take("||"));
        choose(choices.size());
        merge(branches, scope);
        return choices.size() == 1 ? choices.get(0) : new Condition.Some(choices);
    }

    private void choose(int choices) {
        ways *= choices;
        if (ways > WAYS) {
            throw at.fault(at.here(), "“or”过多，一条规则中的各种选择合起来不应超过" + WAYS + "种，请分成几条规则");
        }
    }

    /** Where one of several conditions holds, the variables of each count as named; two may use one name. */
    private static void merge(List<Scope> branches, Scope scope) {
        branches.forEach(branch -> branch.own().forEach(scope::name));
    }

    private Condition conjunction(Scope scope) {
        List<Condition> parts = new ArrayList<>(List.of(single(scope)));
        while (at.take("and") || at.take("&&")) {
            parts.add(single(scope));
        }
        return parts.size() == 1 ? parts.get(0) : new Condition.All(parts);
    }

    private Condition single(Scope scope) {
        if (at.take("not")) {
            return new Condition.Not(at.nested(() -> single(scope.within())));
        }
        if (at.take("exists")) {
            return new Condition.Some(List.of(at.nested(() -> single(scope.within()))));
        }
        if (at.take("forall")) {
            at.expect("(");
            return at.nested(() -> several(scope.within()));
        }
        if (at.is("accumulate")) {
            return at.nested(() -> accumulate(scope));
        }
        return at.take("(") ? at.nested(() -> group(scope)) : pattern(scope);
    }

    /** {@code ( A or B )}, also {@code (or A B)}. */
    private Condition group(Scope scope) {
        boolean alternatives = at.take("or");
        if (!alternatives && !at.take("and")) {
            Condition inner = alternatives(scope);
            at.expect(")");
            return inner;
        }
        List<Scope> branches = new ArrayList<>();
        List<Condition> parts = new ArrayList<>();
        while (!at.take(")")) {
            branches.add(alternatives ? scope.within() : scope);
            parts.add(single(branches.get(branches.size() - 1)));
        }
        choose(alternatives ? Math.max(1, parts.size()) : 1);
        merge(alternatives ? branches : List.of(), scope);
        return alternatives ? new Condition.Some(parts) : new Condition.All(parts);
    }

    private Condition several(Scope scope) {
        List<Condition> parts = new ArrayList<>();
        do {
            parts.add(alternatives(scope));
            at.take(",");
        } while (!at.is(")") && !at.ended());
        at.expect(")");
        return new Condition.Some(parts);
    }

    private Condition pattern(Scope scope) {
        String variable = variable(scope);
        RuleToken name = at.here();
        if (at.is(")")) {
            throw at.fault(name, "多余的“)”，前面没有与它成对的“(”");
        }
        if (!name.word()) {
            throw at.unexpected("一个条件，如 Section( number == 6 )", List.of());
        }
        if (!at.ahead(1).is("(") && !Types.facts().contains(name.text())) {
            throw at.unexpected("一个条件，如 Section( number == 6 )，或 then", union(Types.facts(), "then", "not", "exists", "accumulate", "forall"));
        }
        at.next();
        Class<?> fact = fact(name);
        if (variable != null) {
            scope.name(variable, fact);
        }
        at.expect("(");
        Condition.Fact pattern = new Condition.Fact(fact, name, constraints(scope, fact));
        if (at.is("from")) {
            elsewhere(scope);
        }
        return pattern;
    }

    /** {@code from $other.facts}: of another report. */
    private void elsewhere(Scope scope) {
        RuleToken from = at.next();
        RuleToken other = at.here();
        if (!scope.knows(other.text()) || scope.type(other.text()) != Elsewhere.class || !at.ahead(1).is(".") || !at.ahead(2).is("facts")) {
            throw at.fault(from, Guard.reason(from).orElseThrow());
        }
        at.next();
        at.next();
        at.next();
    }

    private static Set<String> union(Set<String> words, String... more) {
        Set<String> all = new TreeSet<>(words);
        all.addAll(List.of(more));
        return all;
    }

    private Class<?> fact(RuleToken name) {
        if (Types.facts().contains(name.text())) {
            Class<?> fact = Types.named(name.text());
            imports.require(fact, name);
            return fact;
        }
        String reason = Guard.reason(name).orElse(null);
        at.tell(name, reason != null ? reason + "（“" + name.text() + "”）" : "没有名为“" + name.text() + "”的事实"
                + Nearest.of(name.text(), union(Types.facts(), "not", "exists", "forall", "accumulate")).map(n -> "，是否想写“" + n + "”")
                .orElse("，可用的有 " + String.join("、", Types.facts())));
        return null;
    }

    /** A name with its colon, where one stands here; null for none. */
    private String variable(Scope scope) {
        RuleToken name = at.here();
        if (!name.word() || !name.text().startsWith("$") && !at.ahead(1).is(":")) {
            return null;
        }
        at.next();
        at.expect(":");
        if (!name.text().startsWith("$")) {
            at.tell(name, "变量名应以 $ 开头，写作“$" + name.text() + "”");
            return "$" + name.text();
        }
        if (scope.knows(name.text())) {
            at.tell(name, "变量“" + name.text() + "”在前面已经用过，请换一个名字");
        }
        return name.text();
    }

    /** From behind the opening bracket to the closing one. */
    private List<Condition.Constraint> constraints(Scope scope, Class<?> fact) {
        List<Condition.Constraint> asked = new ArrayList<>();
        if (!at.is(")")) {
            do {
                asked.add(constraint(scope, fact));
            } while (at.take(","));
        }
        if (!at.take(")")) {
            throw at.unexpected("“,”或“)”", Set.of("matches", "contains", "excludes", "memberOf", "not", "in"));
        }
        return asked;
    }

    private Condition.Constraint constraint(Scope scope, Class<?> fact) {
        Expressions expressions = new Expressions(at, scope, fact, false);
        RuleToken first = at.here();
        String variable = at.ahead(1).is(":") ? variable(scope) : null;
        Value begun = variable == null ? null : expressions.begin();
        if (variable != null) {
            scope.name(variable, begun.type());
        }
        Value whole = expressions.expression(begun);
        if (variable == null && whole.type() != null && !Types.truth(whole.type())) {
            at.tell(whole.at(), "“" + whole.name() + "”是" + Types.word(whole.type()) + "，应与某个值比较，如 == 或 !=");
        }
        return new Condition.Constraint(variable == null ? null : first, whole.term());
    }

    private Condition accumulate(Scope scope) {
        at.next();
        at.expect("(");
        Scope inner = scope.within();
        Condition gathered = alternatives(inner);
        if (!at.take(";") && !at.take(",")) {
            throw at.unexpected("“;”或“,”", List.of());
        }
        do {
            function(scope, inner);
        } while (at.take(","));
        if (at.take(";")) {
            constraints(scope, null);
        } else {
            at.expect(")");
        }
        return new Condition.Some(List.of(gathered));
    }

    private void function(Scope scope, Scope inner) {
        String variable = variable(scope);
        RuleToken name = at.here();
        if (!FUNCTIONS.containsKey(name.text()) && !OTHER_FUNCTIONS.contains(name.text())) {
            throw at.unexpected("count、sum、min、max、average、collectList、collectSet 之一", union(OTHER_FUNCTIONS, "count",
                    "collectList", "collectSet"));
        }
        at.next();
        at.expect("(");
        if (!at.is(")")) {
            new Expressions(at, inner, null, false).expression();
        }
        at.expect(")");
        if (variable != null) {
            scope.name(variable, FUNCTIONS.get(name.text()));
        }
    }
}
