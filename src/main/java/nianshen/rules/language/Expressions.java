package nianshen.rules.language;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nianshen.rules.tree.RuleToken;
import nianshen.rules.tree.RuleToken.Kind;
import nianshen.rules.tree.Term;

/**
 * Reads what conditions compare and conclusions hand over: operands with the signs between them, the weaker signs later.
 * A type that is not known fits everything.
 */
final class Expressions {

    static final Set<String> SIGNS = Set.of("==", "!=", "<", ">", "<=", ">=");
    private static final Set<String> WORDS = Set.of("matches", "contains", "excludes", "memberOf", "in");
    private static final Map<String, String> MISTAKEN = Map.of("=", "==", "≥", ">=", "≤", "<=", "≠", "!=");
    /** Comparisons with their signs the other way round. */
    private static final Map<String, String> TURNED = Map.of("=>", ">=", "=<", "<=");
    /** What reckons in a conclusion. */
    private static final Map<String, String> CALLS = Map.of("+", "add", "-", "subtract");
    private final Cursor at;
    private final boolean consequence;
    private final Comparisons compared;
    private final Operands operands;
    /** What the comparison before has to its left: {@code row == "a" || == "b"}. */
    private Value left;
    /** The words of it. */
    private int leftFrom;
    private int leftEnd;
    private int begun;

    /**
     * @param fact        whose properties may be named; null where it is not known or there is none
     * @param consequence whether it is the conclusion, where properties are methods and the ledger can be spoken to
     */
    Expressions(Cursor at, Scope scope, Class<?> fact, boolean consequence) {
        this.at = at;
        this.consequence = consequence;
        this.compared = new Comparisons(at);
        this.operands = new Operands(this, at, scope, fact, consequence);
    }

    /**
     * Something read.
     *
     * @param type    what it holds; null where that is not known
     * @param name    what messages call it
     * @param literal whether it is text or a number as such
     * @param term    what was read; null for the fact itself
     */
    record Value(Class<?> type, RuleToken at, String name, boolean literal, Term term) {

        boolean nothing() {
            return name.equals("null");
        }
    }

    /** The type of what the comparison before has to its left; null where it is not known. */
    Class<?> leftType() {
        return left == null ? null : left.type();
    }

    Value expression() {
        return expression(null);
    }

    /** The first operand, to go on from. */
    Value begin() {
        begun = at.passed();
        return sum();
    }

    /** @param begun the first operand, where it was read already */
    Value expression(Value begun) {
        Value value = alternatives(begun);
        if (!at.take("?")) {
            return value;
        }
        Value yes = at.nested(this::expression);
        at.expect(":");
        Value no = at.nested(this::expression);
        return new Value(yes.type() == no.type() ? yes.type() : null, value.at(), yes.name(), false, joined(value, yes, no));
    }

    private Value alternatives(Value begun) {
        Value value = conjunction(begun);
        while (at.take("||")) {
            Value second = conjunction(null);
            value = truth(value, second, new Term.Either(List.of(value.term(), second.term())));
        }
        return value;
    }

    private Value conjunction(Value begun) {
        Value value = relation(begun);
        while (at.take("&&")) {
            Value second = relation(null);
            value = truth(value, second, joined(value, second));
        }
        return value;
    }

    private static Value truth(Value first, Value second, Term term) {
        return new Value(first.type() == null || second.type() == null ? null : boolean.class, first.at(), first.name(), false, term);
    }

    private static Term joined(Value... values) {
        return new Term.Joined(Arrays.stream(values).map(Value::term).toList());
    }

    private int from(Value begun) {
        return begun != null ? this.begun : at.passed();
    }

    private Value first(Value begun) {
        return begun != null ? begun : sum();
    }

    private Value relation(Value begun) {
        boolean joined = begun == null && left != null && (operator() || at.is("not"));
        int from = joined ? leftFrom : from(begun);
        Value first = joined ? left : first(begun);
        int end = joined ? leftEnd : at.passed();
        refuseMistakenSigns();
        if (at.is("(") && operands.comparesWithin()) {
            at.next();
            left(first, from, end);
            Value within = at.nested(() -> alternatives(null));
            at.expect(")");
            return within;
        }
        if (!operator()) {
            return first;
        }
        int asked = at.passed();
        boolean not = at.take("not");
        RuleToken operator = at.next();
        int against = at.passed();
        left(first, from, end);
        Term right;
        if (operator.is("in")) {
            right = among(first);
        } else {
            Value second = sum();
            compared.check(first, operator, second, not);
            right = second.term();
            if (operator.is("matches")) {
                at.alike(from, end, asked, against, begun != null);
            }
        }
        return new Value(boolean.class, first.at(), first.name(), false,
                new Term.Compared(first.term(), (not ? "not " : "") + operator.text(), right));
    }

    private void left(Value value, int from, int end) {
        left = value;
        leftFrom = from;
        leftEnd = end;
    }

    private Term among(Value first) {
        List<Term> choices = new ArrayList<>();
        at.expect("(");
        do {
            Value choice = sum();
            compared.equal(first, choice);
            choices.add(choice.term());
        } while (at.take(","));
        at.expect(")");
        return new Term.Joined(choices);
    }

    private boolean operator() {
        RuleToken token = at.is("not") ? at.ahead(1) : at.here();
        return !at.ended() && (token.word() ? WORDS.contains(token.text()) : token.kind() == Kind.SIGN && SIGNS.contains(token.text()));
    }

    void refuseMistakenSigns() {
        String right = at.is(Kind.SIGN) ? MISTAKEN.get(at.here().text()) : null;
        String both = at.here().text() + at.ahead(1).text();
        if (right != null) {
            throw at.fault(at.here(), "发现“" + at.here().text() + "”，应写“" + TURNED.getOrDefault(both, right) + "”");
        }
        if (both.equals("<>") || both.equals("===")) {
            throw at.fault(at.here(), "发现“" + both + "”，应写“" + (both.equals("<>") ? "!=" : "==") + "”");
        }
    }

    Value sum() {
        Value value = product();
        while (at.is("+") || at.is("-")) {
            RuleToken sign = at.next();
            value = reckoned(value, sign, product());
        }
        return value;
    }

    private Value product() {
        Value value = signed();
        while (at.is("*")) {
            RuleToken sign = at.next();
            value = reckoned(value, sign, signed());
        }
        return value;
    }

    private Value reckoned(Value first, RuleToken sign, Value second) {
        boolean text = sign.is("+") && (first.type() == String.class || second.type() == String.class);
        if (consequence && !text && (first.type() == BigDecimal.class || second.type() == BigDecimal.class)) {
            at.tell(sign, "结论中的数不能用“" + sign.text() + "”计算，请用 " + CALLS.getOrDefault(sign.text(), "multiply") + "(…)");
        }
        Class<?> number = Types.number(first.type()) && Types.number(second.type()) ? first.type() : null;
        return new Value(text ? String.class : number, first.at(), first.name(), false, joined(first, second));
    }

    private Value signed() {
        if (at.is("-") || at.is("!")) {
            RuleToken sign = at.next();
            Value value = at.nested(this::signed);
            return new Value(sign.is("!") ? boolean.class : value.type(), sign, sign.text() + value.name(), value.literal(),
                    sign.is("!") ? new Term.Negated(sign, value.term()) : joined(value));
        }
        return operands.read();
    }
}
