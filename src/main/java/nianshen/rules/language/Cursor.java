package nianshen.rules.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import nianshen.pack.Nearest;
import nianshen.pack.Problem;
import nianshen.rules.tree.RuleToken;
import nianshen.rules.tree.RuleToken.Kind;
import nianshen.rules.tree.RuleTree;

/** A place in the words of a rule file, moving on as they are read. */
final class Cursor {

    private static final int DEEPEST = 20;
    private final String file;
    private final List<RuleToken> tokens;
    private final List<Problem> problems;
    private final List<RuleTree.Likeness> likenesses = new ArrayList<>();
    private int at;
    private int depth;

    Cursor(String file, List<RuleToken> tokens, List<Problem> problems) {
        this.file = file;
        this.problems = problems;
        this.tokens = new ArrayList<>(tokens);
        RuleToken last = tokens.isEmpty() ? new RuleToken(Kind.SIGN, "", 1, 1) : tokens.get(tokens.size() - 1);
        this.tokens.add(new RuleToken(Kind.SIGN, "", last.line(), last.column() + last.text().length()));
    }

    /** A word or sign that no rule can go on with; what is amiss has been told. */
    static final class Fault extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Fault() {
            super(null, null, false, false);
        }
    }

    RuleToken here() {
        return tokens.get(at);
    }

    /** The word so many places on; the end of the file where there is none. */
    RuleToken ahead(int places) {
        return tokens.get(Math.min(at + places, tokens.size() - 1));
    }

    RuleToken next() {
        RuleToken here = here();
        at = Math.min(at + 1, tokens.size() - 1);
        return here;
    }

    boolean ended() {
        return at == tokens.size() - 1;
    }

    /** How many words have been passed. */
    int passed() {
        return at;
    }

    /** The words passed since so many had been. */
    List<RuleToken> since(int passed) {
        return List.copyOf(tokens.subList(passed, Math.max(passed, at)));
    }

    /** Notes that what the words from {@code left} to {@code leftEnd} come to is held against a regular expression. */
    void alike(int left, int leftEnd, int operator, int expression, boolean named) {
        likenesses.add(new RuleTree.Likeness(List.copyOf(tokens.subList(left, leftEnd)), List.copyOf(tokens.subList(operator, expression)),
                tokens.get(at - 1), named));
    }

    /** What was noted since this was asked last. */
    List<RuleTree.Likeness> likenesses() {
        List<RuleTree.Likeness> all = List.copyOf(likenesses);
        likenesses.clear();
        return all;
    }

    boolean is(String word) {
        return !ended() && here().is(word);
    }

    /** Whether one of the words stands here. */
    boolean isAny(Collection<String> words) {
        return words.stream().anyMatch(this::is);
    }

    boolean is(Kind kind) {
        return !ended() && here().kind() == kind;
    }

    /** Passes the word where it stands here. */
    boolean take(String word) {
        boolean taken = is(word);
        if (taken) {
            next();
        }
        return taken;
    }

    /** Passes the word, which must stand here. */
    void expect(String word) {
        if (!take(word)) {
            throw unexpected("“" + word + "”", List.of(word));
        }
    }

    /** Passes over words up to the first that is one of these, or the end. */
    void skipTo(Collection<String> words) {
        while (!ended() && !isAny(words)) {
            next();
        }
    }

    /** Runs a step that may hold itself again; beyond a depth that no person writes it is refused. */
    <T> T nested(java.util.function.Supplier<T> step) {
        if (++depth > DEEPEST) {
            throw fault(here(), "括号嵌套过深，应少于" + DEEPEST + "层");
        }
        try {
            return step.get();
        } finally {
            depth--;
        }
    }

    /** Tells that what stands here is not what is expected. */
    Fault unexpected(String expected, Collection<String> meant) {
        RuleToken found = here();
        String reason = Guard.reason(found).orElse(null);
        if (reason != null && !ended()) {
            return fault(found, reason + "（“" + found.text() + "”）");
        }
        String hint = found.word() ? Nearest.hint(found.text(), meant) : "";
        if (hint.isEmpty() && expected.startsWith("“") && at > 0 && found.line() > tokens.get(at - 1).line()) {
            return lineEnd("此处应为" + expected + (ended() ? "，而文件已经结束" : "，而下一行是“" + Guard.shown(found) + "”"));
        }
        String shown = ended() ? "文件在此结束" : "发现“" + Guard.shown(found) + "”";
        return fault(found, shown + "，此处应为" + expected + hint);
    }

    /** Tells that a sign is missing behind the word before. */
    Fault missing(String sign) {
        RuleToken found = here();
        RuleToken before = tokens.get(Math.max(0, at - 1));
        boolean same = found.line() == before.line() && !ended();
        return same ? unexpected("“" + sign + "”", List.of()) : lineEnd("此处缺少“" + sign + "”");
    }

    private Fault lineEnd(String message) {
        RuleToken before = tokens.get(Math.max(0, at - 1));
        return fault(new RuleToken(Kind.SIGN, "", before.line(), before.column() + before.text().length()), message);
    }

    Fault fault(RuleToken at, String message) {
        tell(at, message);
        return new Fault();
    }

    void tell(RuleToken at, String message) {
        problems.add(new Problem(file, at.line(), at.column(), message));
    }
}
