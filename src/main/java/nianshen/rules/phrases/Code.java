package nianshen.rules.phrases;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nianshen.rules.tree.RuleToken;
import nianshen.rules.tree.RuleToken.Kind;
import nianshen.rules.tree.RuleTree;
import nianshen.rules.tree.Tokens;

/** Rule code that stands for a sentence, on one line, known by its words and signs as the grammar cuts them. */
public final class Code {

    private static final String VARIABLE = "$";
    private final String text;
    private final List<RuleToken> words;

    private Code(String text) {
        this.text = text;
        this.words = Tokens.of("", text, new ArrayList<>());
    }

    /** The code. */
    public static Code of(String text) {
        return new Code(text);
    }

    /** Its words and signs in order. */
    public List<RuleToken> words() {
        return words;
    }

    /** Whether its first word is this. */
    boolean begins(String word) {
        return !words.isEmpty() && words.get(0).is(word);
    }

    /** The names it gives, without their sign: {@code $数 : value}. */
    Set<String> given() {
        return variables(this::gives);
    }

    /** The names it speaks of. */
    public Set<String> named() {
        return variables(i -> true);
    }

    private Set<String> variables(IntPredicate wanted) {
        Set<String> names = new LinkedHashSet<>();
        IntStream.range(0, words.size()).filter(i -> variable(words.get(i)) && wanted.test(i)).forEach(i -> names.add(words.get(i).text().substring(1)));
        return names;
    }

    private boolean gives(int variable) {
        return variable + 1 < words.size() && words.get(variable + 1).is(":");
    }

    private static boolean variable(RuleToken word) {
        return word.word() && word.text().startsWith(VARIABLE);
    }

    /** The texts in it, as written. */
    Stream<String> texts() {
        return words.stream().filter(w -> w.kind() == Kind.STRING).map(RuleTree::unquoted);
    }

    /** Whether it hands something over under that name: {@code .with("件数", …)}. */
    public boolean hands(String name) {
        return IntStream.range(1, words.size()).anyMatch(i -> words.get(i - 1).is("(") && words.get(i).kind() == Kind.STRING && RuleTree.unquoted(words.get(i)).equals(name));
    }

    /** The same with other names for variables, without their sign both of them. */
    public String renamed(UnaryOperator<String> names) {
        StringBuilder renamed = new StringBuilder();
        int at = 0;
        for (RuleToken word : words.stream().filter(Code::variable).toList()) {
            renamed.append(text, at, word.column()).append(names.apply(word.text().substring(1)));
            at = word.column() - 1 + word.text().length();
        }
        return renamed.append(text.substring(at)).toString();
    }

    /** The patterns in it: the seams between them are those outside of brackets. */
    List<String> patterns() {
        List<String> patterns = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (RuleToken word : words) {
            depth += depth(word);
            if (depth == 0 && word.is(";")) {
                patterns.add(text.substring(from, word.column() - 1).strip());
                from = word.column();
            }
        }
        patterns.add(text.substring(from).strip());
        return patterns;
    }

    /** Whether every bracket has its other one. */
    boolean even() {
        return words.stream().mapToInt(Code::depth).sum() == 0;
    }

    private static int depth(RuleToken word) {
        if (word.is("(")) {
            return 1;
        }
        return word.is(")") ? -1 : 0;
    }
}
