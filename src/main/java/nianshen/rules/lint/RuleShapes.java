package nianshen.rules.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nianshen.rules.code.Comparison;
import nianshen.rules.code.Token;
import nianshen.rules.code.Token.Kind;
import nianshen.rules.code.Tokens;
import nianshen.rules.code.Vocabulary;

/**
 * Reads the conditions of a rule file word by word, so that every literal keeps its line and column. What does not look
 * like a rule is passed over: the compiler tells of it.
 */
final class RuleShapes {

    private static final Map<String, Class<?>> FACTS = Vocabulary.FACTS.stream()
            .collect(Collectors.toMap(Class::getSimpleName, c -> c));
    private static final Set<String> SIGNS = Set.of("==", "!=", "<", ">", "<=", ">=");
    private static final Set<String> WORDS = Set.of("matches", "contains");
    private static final Set<String> BEHIND = Set.of(",", ")", ";", "&&", "||");

    private final List<Token> tokens;
    private final List<RuleShape> shapes = new ArrayList<>();

    private RuleShapes(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** The rules of a file, in order. */
    static List<RuleShape> of(String file, String text) {
        RuleShapes reader = new RuleShapes(Tokens.of(file, text, new ArrayList<>()));
        reader.read();
        return reader.shapes;
    }

    private void read() {
        Token name = null;
        Token needs = null;
        for (int i = 0; i + 1 < tokens.size(); i++) {
            Token next = tokens.get(i + 1);
            if (tokens.get(i).is("rule") && next.kind() == Kind.STRING) {
                name = next;
                needs = null;
            } else if (tokens.get(i).is("needs") && i > 0 && tokens.get(i - 1).is("@") && i + 2 < tokens.size()) {
                needs = tokens.get(i + 2);
            } else if (tokens.get(i).is("when") && name != null) {
                int end = end(i);
                shapes.add(new RuleShape(name, needs, evened(i + 1, end), patterns(i + 1, end)));
                i = end;
            }
        }
    }

    private int end(int from) {
        int end = from;
        while (end < tokens.size() && !tokens.get(end).is("then")) {
            end++;
        }
        return end;
    }

    private String evened(int from, int to) {
        Map<String, String> names = new HashMap<>();
        StringBuilder text = new StringBuilder();
        for (Token token : tokens.subList(from, to)) {
            String word = token.text().startsWith("$") ? names.computeIfAbsent(token.text(), n -> "$" + names.size())
                    : token.text();
            text.append(word).append(' ');
        }
        return text.toString();
    }

    private List<FactPattern> patterns(int from, int to) {
        List<FactPattern> patterns = new ArrayList<>();
        for (int i = from; i + 1 < to; i++) {
            Class<?> fact = tokens.get(i).word() && tokens.get(i + 1).is("(") ? FACTS.get(tokens.get(i).text()) : null;
            if (fact != null) {
                int close = close(i + 1, to);
                patterns.add(pattern(fact, i, close, role(from, i, close, to)));
                i = close;
            }
        }
        return patterns;
    }

    /** The parenthesis that closes the one at {@code open}. */
    private int close(int open, int to) {
        int depth = 0;
        for (int i = open; i < to; i++) {
            depth += tokens.get(i).is("(") ? 1 : tokens.get(i).is(")") ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return to;
    }

    /** Whether the pattern must hold, must not, or is only part of something larger. */
    private FactPattern.Role role(int from, int at, int close, int to) {
        int depth = 0;
        int start = at - 1;
        while (start > from && (tokens.get(start).is(":") || tokens.get(start).text().startsWith("$"))) {
            start--;
        }
        for (int i = from; i < at; i++) {
            depth += tokens.get(i).is("(") ? 1 : tokens.get(i).is(")") ? -1 : 0;
        }
        boolean alternative = tokens.get(start).is("or") || close + 1 < to && tokens.get(close + 1).is("or");
        if (depth > 0 || alternative || tokens.get(start).is("exists")) {
            return FactPattern.Role.PART;
        }
        return tokens.get(start).is("not") ? FactPattern.Role.ABSENT : FactPattern.Role.PRESENT;
    }

    private FactPattern pattern(Class<?> fact, int at, int close, FactPattern.Role role) {
        List<Comparison> all = new ArrayList<>();
        List<Comparison> together = new ArrayList<>();
        int start = at + 2;
        int constraints = 0;
        while (start < close) {
            int end = constraint(start, close);
            List<Comparison> found = comparisons(fact, start, end);
            constraints++;
            all.addAll(found);
            truth(fact, start, end).ifPresent(together::add);
            if (tokens.subList(start, end).stream().noneMatch(t -> t.is("||") || t.is("!"))) {
                together.addAll(found);
            }
            start = end + 1;
        }
        return new FactPattern(fact, tokens.get(at), all, together, role, constraints == together.size());
    }

    /** {@code sure}, {@code !sure}: as if it were compared with true or false. */
    private Optional<Comparison> truth(Class<?> fact, int start, int end) {
        boolean not = tokens.get(start).is("!");
        int name = not ? start + 1 : start;
        boolean alone = end == name + 1 || end == name + 3 && tokens.get(name + 1).is("(") && tokens.get(name + 2).is(")");
        if (!alone || !tokens.get(name).word() || tokens.get(name).text().startsWith("$")) {
            return Optional.empty();
        }
        Token at = tokens.get(start);
        return Optional.of(new Comparison(fact, tokens.get(name).text(), "==", new Token(Kind.WORD, String.valueOf(!not), at.line(), at.column())));
    }

    /** Where the constraint that begins at {@code start} ends: at the next comma of its own. */
    private int constraint(int start, int close) {
        int depth = 0;
        for (int i = start; i < close; i++) {
            depth += tokens.get(i).is("(") ? 1 : tokens.get(i).is(")") ? -1 : 0;
            if (depth == 0 && tokens.get(i).is(",")) {
                return i;
            }
        }
        return close;
    }

    private List<Comparison> comparisons(Class<?> fact, int start, int end) {
        List<Comparison> found = new ArrayList<>();
        String property = null;
        for (int i = start; i < end; i++) {
            Token sign = tokens.get(i);
            if (!SIGNS.contains(sign.text()) && !WORDS.contains(sign.text())) {
                continue;
            }
            boolean not = tokens.get(i - 1).is("not");
            int before = not ? i - 2 : i - 1;
            property = joined(before) ? property : property(before, start);
            int last = constantEnd(i + 1);
            Token literal = joinedTo(i + 1, last);
            if (property != null && comparable(literal)
                    && BEHIND.contains(tokens.get(Math.min(last + 1, tokens.size() - 1)).text())) {
                found.add(new Comparison(fact, property, (not ? "not " : "") + sign.text(), literal));
            }
        }
        return found;
    }

    /** The last word of {@code Section.State.LOST}. */
    private int constantEnd(int at) {
        int end = Math.min(at, tokens.size() - 1);
        while (end + 2 < tokens.size() && tokens.get(end).word() && tokens.get(end + 1).is(".") && tokens.get(end + 2).word()) {
            end += 2;
        }
        return end;
    }

    private Token joinedTo(int from, int last) {
        Token first = tokens.get(Math.min(from, tokens.size() - 1));
        return last <= from ? first : new Token(Kind.WORD, tokens.subList(from, last + 1).stream().map(Token::text)
                .collect(Collectors.joining()), first.line(), first.column());
    }

    private static boolean comparable(Token literal) {
        return literal.kind() == Kind.STRING || literal.text().matches("(?:[A-Z]\\w*\\.)+[A-Z_]+|null|true|false")
                || literal.kind() == Kind.NUMBER && literal.text().chars().allMatch(Character::isDigit);
    }

    /** Whether the sign goes on about the property before it: {@code row == "a" || == "b"}. */
    private boolean joined(int before) {
        return tokens.get(before).is("||") || tokens.get(before).is("&&");
    }

    /** The fact's own property that ends at that place; null for anything reckoned or of another object. */
    private String property(int end, int start) {
        int at = end;
        if (tokens.get(at).is(")")) {
            int depth = 0;
            do {
                depth += tokens.get(at).is(")") ? 1 : tokens.get(at).is("(") ? -1 : 0;
                at--;
            } while (depth > 0 && at >= start);
        }
        boolean own = at >= start && tokens.get(at).word() && !tokens.get(at).text().startsWith("$")
                && Set.of("(", ",", "&&", "||", ":", "!").contains(tokens.get(at - 1).text());
        return own ? tokens.get(at).text() : null;
    }
}
