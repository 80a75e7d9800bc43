package nianshen.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nianshen.rules.Token.Kind;

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
                patterns.add(pattern(fact, i, close));
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

    private FactPattern pattern(Class<?> fact, int at, int close) {
        List<Comparison> all = new ArrayList<>();
        List<Comparison> together = new ArrayList<>();
        int start = at + 2;
        while (start < close) {
            int end = constraint(start, close);
            List<Comparison> found = comparisons(fact, start, end);
            all.addAll(found);
            if (tokens.subList(start, end).stream().noneMatch(t -> t.is("||") || t.is("!"))) {
                together.addAll(found);
            }
            start = end + 1;
        }
        return new FactPattern(fact, tokens.get(at), all, together);
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
            Token literal = tokens.get(Math.min(i + 1, tokens.size() - 1));
            if (property != null && comparable(literal)
                    && BEHIND.contains(tokens.get(Math.min(i + 2, tokens.size() - 1)).text())) {
                found.add(new Comparison(fact, property, (not ? "not " : "") + sign.text(), literal));
            }
        }
        return found;
    }

    private static boolean comparable(Token literal) {
        return literal.kind() == Kind.STRING
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
