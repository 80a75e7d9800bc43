package nianshen.rules.language;

import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nianshen.pack.Nearest;
import nianshen.rules.language.RuleToken.Kind;
import nianshen.rules.ledger.Draft;
import nianshen.rules.ledger.Ledger;

/**
 * Reads what conditions compare and conclusions hand over, and tells what does not exist or does not fit: properties,
 * variables, values, methods with their arguments. A type that is not known fits everything.
 */
final class Expressions {

    private static final Set<String> SIGNS = Set.of("==", "!=", "<", ">", "<=", ">=");
    private static final Set<String> WORDS = Set.of("matches", "contains", "excludes", "memberOf", "in");
    private static final Map<String, String> MISTAKEN = Map.of("=", "==", "≥", ">=", "≤", "<=", "≠", "!=");
    private final Cursor at;
    private final Scope scope;
    private final Class<?> fact;
    private final boolean consequence;
    private final Comparisons compared;
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
        this.scope = scope;
        this.fact = fact;
        this.consequence = consequence;
        this.compared = new Comparisons(at);
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

    private Value relation(Value begun) {
        boolean joined = begun == null && left != null && (operator() || at.is("not"));
        int from = joined ? leftFrom : begun != null ? this.begun : at.passed();
        Value first = joined ? left : begun != null ? begun : sum();
        int end = joined ? leftEnd : at.passed();
        refuseMistakenSigns();
        if (at.is("(") && comparesWithin()) {
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

    private void refuseMistakenSigns() {
        String right = at.is(Kind.SIGN) ? MISTAKEN.get(at.here().text()) : null;
        String both = at.here().text() + at.ahead(1).text();
        if (right != null) {
            throw at.fault(at.here(), "发现“" + at.here().text() + "”，应写“" + (both.equals("=>") ? ">=" : both.equals("=<") ? "<=" : right) + "”");
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
            at.tell(sign, "结论中的数不能用“" + sign.text() + "”计算，请用 " + (sign.is("+") ? "add" : sign.is("-") ? "subtract" : "multiply") + "(…)");
        }
        Class<?> type = text ? String.class : Types.number(first.type()) && Types.number(second.type()) ? first.type() : null;
        return new Value(type, first.at(), first.name(), false, joined(first, second));
    }

    private Value signed() {
        if (at.is("-") || at.is("!")) {
            RuleToken sign = at.next();
            Value value = at.nested(this::signed);
            return new Value(sign.is("!") ? boolean.class : value.type(), sign, sign.text() + value.name(), value.literal(),
                    sign.is("!") ? new Term.Negated(sign, value.term()) : joined(value));
        }
        Value value = primary();
        while (at.is(".")) {
            at.next();
            value = member(value);
        }
        return value;
    }

    private Value primary() {
        RuleToken first = at.here();
        if (at.ended()) {
            throw at.unexpected("一个值", List.of());
        }
        if (at.take("(")) {
            Value inner = at.nested(this::expression);
            at.expect(")");
            return new Value(inner.type(), first, inner.name(), inner.literal(), inner.term());
        }
        return switch (first.kind()) {
            case STRING -> string(at.next());
            case NUMBER -> number(at.next());
            case WORD -> word(first);
            case SIGN -> {
                refuseMistakenSigns();
                throw at.unexpected("一个值", List.of());
            }
        };
    }

    private Value string(RuleToken token) {
        if (consequence && token.text().startsWith("'")) {
            at.tell(token, "发现" + token.text() + "，文字应写在双引号中");
        }
        try {
            token.text().translateEscapes();
        } catch (IllegalArgumentException e) {
            at.tell(token, "文字 " + token.text() + " 中的反斜线应写两个，如“\\\\d”");
        }
        return new Value(String.class, token, token.text(), true, new Term.Literal(token));
    }

    private Value number(RuleToken token) {
        String text = token.text();
        if (at.is(".") && at.ahead(1).kind() == Kind.NUMBER) {
            at.next();
            text += "." + at.next().text();
        }
        if (!text.matches("(0|[1-9]\\d*)(\\.\\d+B?)?")) {
            at.tell(token, "发现“" + text + "”，数字应只由数字和小数点组成，如 5 或 0.5");
        }
        return new Value(text.endsWith("B") ? java.math.BigDecimal.class : text.contains(".") ? double.class : int.class, token, text, true,
                literal(Kind.NUMBER, text, token));
    }

    private static Term literal(Kind kind, String text, RuleToken at) {
        return new Term.Literal(new RuleToken(kind, text, at.line(), at.column()));
    }

    private Value word(RuleToken token) {
        String word = token.text();
        if (word.equals("true") || word.equals("false") || word.equals("null")) {
            at.next();
            return new Value(word.equals("null") ? null : boolean.class, token, word, false, new Term.Literal(token));
        }
        if (word.startsWith("$")) {
            return variable(at.next());
        }
        if (consequence && word.equals("ledger")) {
            return new Value(Ledger.class, at.next(), word, false, new Term.Name(token));
        }
        boolean call = at.ahead(1).is("(");
        boolean own = fact != null && (Types.property(fact, word).isPresent() || call && !Types.methods(fact, word).isEmpty());
        if (!own && Types.named(word) != null && at.ahead(1).is(".")) {
            return constant(Types.named(word), at.next());
        }
        Optional<String> meant = !own && left != null && left.type() != null && left.type().isEnum()
                ? Types.constants(left.type()).stream().filter(c -> c.endsWith("." + word)).findFirst() : Optional.empty();
        if (meant.isPresent()) {
            at.tell(at.next(), "“" + word + "”应写全，写作“" + meant.get() + "”");
            return new Value(left.type(), token, meant.get(), false, literal(Kind.WORD, meant.get(), token));
        }
        return fact == null ? unknown(token) : member(new Value(fact, token, "", false, null));
    }

    private Value variable(RuleToken token) {
        if (!scope.knows(token.text()) && !scope.isOpen()) {
            at.tell(token, scope.hidden(token.text())
                    ? "“" + token.text() + "”是 not、exists 或 accumulate 之内的变量，在外面不能使用"
                    : "“" + token.text() + "”没有在前面定义，应先写“" + token.text() + " : …”" + Nearest.hint(token.text(), scope.names()));
        }
        return new Value(scope.type(token.text()), token, token.text(), false, new Term.Name(token));
    }

    private Value unknown(RuleToken token) {
        Optional<String> reason = Guard.reason(token);
        boolean variable = scope.knows("$" + token.text());
        if (reason.isPresent() || consequence || at.ahead(1).is("(")) {
            throw at.unexpected("一个值" + (variable ? "，变量应写作“$" + token.text() + "”" : ""), scope.names());
        }
        at.next();
        if (at.is("(")) {
            arguments();
        }
        return new Value(null, token, token.text(), false, new Term.Name(token));
    }

    /** {@code Section.State.LOST}. */
    private Value constant(Class<?> type, RuleToken first) {
        at.expect(".");
        RuleToken name = at.here();
        if (!name.word()) {
            throw at.unexpected("一个名称", List.of());
        }
        at.next();
        if (type.isEnum()) {
            return constant(type, first, name);
        }
        Optional<Class<?>> nested = Types.nested(type, name.text());
        if (nested.isPresent() && at.take(".")) {
            RuleToken value = at.here();
            if (!value.word()) {
                throw at.unexpected(Types.listed(Types.constants(nested.get())) + " 之一", List.of());
            }
            return constant(nested.get(), first, at.next());
        }
        List<String> all = Arrays.stream(type.getDeclaredClasses()).filter(Class::isEnum).flatMap(c -> Types.constants(c).stream()).toList();
        at.tell(name, "“" + type.getSimpleName() + "”没有“" + name.text() + "”" + all.stream().filter(c -> c.endsWith("." + name.text())).findFirst()
                .map(c -> "，是否想写“" + c + "”").orElse(all.isEmpty() ? "" : "，可用的有 " + Types.listed(all)));
        return new Value(null, first, name.text(), false, new Term.Name(name));
    }

    private Value constant(Class<?> type, RuleToken first, RuleToken name) {
        List<String> names = Arrays.stream(type.getEnumConstants()).map(c -> ((Enum<?>) c).name()).toList();
        String shown = Types.enumName(type);
        if (!names.contains(name.text())) {
            at.tell(name, "“" + shown + "”没有“" + name.text() + "”" + Nearest.of(name.text(), names).map(n -> "，是否想写“" + n + "”")
                    .orElse("，应为 " + String.join("、", names) + " 之一"));
        }
        String whole = shown + "." + name.text();
        return new Value(type, first, whole, false, literal(Kind.WORD, whole, first));
    }

    /** What is asked of a value: a property, or a method with its arguments. */
    private Value member(Value of) {
        RuleToken name = at.here();
        if (!name.word()) {
            throw at.unexpected("一个名称", List.of());
        }
        at.next();
        String whole = (of.name().isEmpty() ? fact.getSimpleName() : of.name()) + "." + name.text();
        if (at.is("(") && !comparesWithin()) {
            List<Value> arguments = arguments();
            return new Value(of.type() == null ? null : called(of.type(), name, arguments), of.at(), whole, false,
                    new Term.Member(of.term(), name, arguments.stream().map(Value::term).toList()));
        }
        return new Value(of.type() == null ? null : property(of.type(), name), of.at(), whole, false, new Term.Member(of.term(), name, List.of()));
    }

    /** {@code number ( == 1 || == 2 )}: the brackets hold comparisons, not arguments. */
    private boolean comparesWithin() {
        RuleToken inner = at.ahead(1);
        return inner.kind() == Kind.SIGN && SIGNS.contains(inner.text());
    }

    private List<Value> arguments() {
        List<Value> arguments = new ArrayList<>();
        at.expect("(");
        if (!at.is(")")) {
            do {
                arguments.add(at.nested(this::expression));
            } while (at.take(","));
        }
        if (!at.take(")")) {
            throw at.unexpected("“,”或“)”", List.of());
        }
        return arguments;
    }

    private Class<?> property(Class<?> type, RuleToken name) {
        Optional<Class<?>> property = Types.property(type, name.text());
        if (property.isEmpty()) {
            missing(type, name);
        } else if (consequence) {
            at.tell(name, "“" + name.text() + "”之后应有括号，写作“" + name.text() + "()”");
        }
        return property.orElse(null);
    }

    private Class<?> called(Class<?> type, RuleToken name, List<Value> arguments) {
        List<Method> methods = Types.methods(type, name.text());
        List<Class<?>> types = new ArrayList<>();
        arguments.forEach(a -> types.add(a.type()));
        refuseUnbounded(type, name, arguments);
        Optional<Method> method = methods.stream().filter(m -> Types.takes(m, types)).findFirst();
        if (methods.isEmpty()) {
            missing(type, name);
        } else if (method.isEmpty()) {
            at.tell(name, "“" + name.text() + "”应写作 " + Types.signatures(methods) + "，实为 " + name.text() + "("
                    + String.join(", ", types.stream().map(Types::word).toList()) + ")");
        } else {
            compared.argument(type, name, arguments);
        }
        return method.<Class<?>>map(Method::getReturnType).orElse(methods.isEmpty() ? null : methods.get(0).getReturnType());
    }

    /** What would be done by the engine without end: as an operator an expression is counted, and no number needs so many places. */
    private void refuseUnbounded(Class<?> type, RuleToken name, List<Value> arguments) {
        if (type == String.class && name.is("matches")) {
            at.tell(name, "“matches”前后不用点和括号，应写作 文字 matches \"…\"");
        } else if (name.text().startsWith("movePoint") && arguments.stream().anyMatch(a -> !a.name().matches("\\d{1,2}"))) {
            at.tell(name, "“" + name.text() + "”中应为不大于99的数字");
        }
    }

    private void missing(Class<?> type, RuleToken name) {
        Set<String> members = Types.members(type);
        String reason = Guard.reason(name).orElse(null);
        String owner = type == Ledger.class || type == Draft.class ? "ledger" : Types.word(type);
        at.tell(name, reason != null ? reason + "（“" + name.text() + "”）" : "“" + owner + "”没有“" + name.text() + "”"
                + Nearest.of(name.text(), members).map(n -> "，是否想写“" + n + "”").orElse("，可用的有 " + Types.listed(members)));
    }
}
