package nianshen.rules.language;

import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nianshen.pack.Nearest;
import nianshen.rules.language.Expressions.Value;
import nianshen.rules.ledger.Draft;
import nianshen.rules.ledger.Ledger;
import nianshen.rules.tree.RuleToken;
import nianshen.rules.tree.RuleToken.Kind;
import nianshen.rules.tree.Term;

/**
 * Reads what stands between the signs of an expression, and tells what does not exist or does not fit: texts, numbers,
 * constants, variables, properties, methods with their arguments.
 */
final class Operands {

    private final Expressions whole;
    private final Cursor at;
    private final Scope scope;
    private final Class<?> fact;
    private final boolean consequence;
    private final Comparisons compared;

    /**
     * @param whole       the expression that they stand in
     * @param fact        whose properties may be named; null where it is not known or there is none
     * @param consequence whether it is the conclusion, where properties are methods and the ledger can be spoken to
     */
    Operands(Expressions whole, Cursor at, Scope scope, Class<?> fact, boolean consequence) {
        this.whole = whole;
        this.at = at;
        this.scope = scope;
        this.fact = fact;
        this.consequence = consequence;
        this.compared = new Comparisons(at);
    }

    /** The next operand with all that is asked of it. */
    Value read() {
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
            Value inner = at.nested(whole::expression);
            at.expect(")");
            return new Value(inner.type(), first, inner.name(), inner.literal(), inner.term());
        }
        return switch (first.kind()) {
            case STRING -> string(at.next());
            case NUMBER -> number(at.next());
            case WORD -> word(first);
            case SIGN -> {
                whole.refuseMistakenSigns();
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
        return new Value(numeric(text), token, text, true, literal(Kind.NUMBER, text, token));
    }

    private static Class<?> numeric(String text) {
        if (text.endsWith("B")) {
            return BigDecimal.class;
        }
        return text.contains(".") ? double.class : int.class;
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
        Optional<String> meant = !own && whole.leftType() != null && whole.leftType().isEnum()
                ? Types.constants(whole.leftType()).stream().filter(c -> c.endsWith("." + word)).findFirst() : Optional.empty();
        if (meant.isPresent()) {
            at.tell(at.next(), "“" + word + "”应写全，写作“" + meant.get() + "”");
            return new Value(whole.leftType(), token, meant.get(), false, literal(Kind.WORD, meant.get(), token));
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
    boolean comparesWithin() {
        RuleToken inner = at.ahead(1);
        return inner.kind() == Kind.SIGN && Expressions.SIGNS.contains(inner.text());
    }

    private List<Value> arguments() {
        List<Value> arguments = new ArrayList<>();
        at.expect("(");
        if (!at.is(")")) {
            do {
                arguments.add(at.nested(whole::expression));
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
