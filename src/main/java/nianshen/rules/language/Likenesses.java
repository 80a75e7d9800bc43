package nianshen.rules.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import nianshen.rules.tree.RuleToken;
import nianshen.rules.tree.RuleTree;

/**
 * Rule code with a call in the place of each {@code matches}, which the engine would otherwise do by itself and without
 * end. Every line stays where it is.
 */
public final class Likenesses {

    private final String text;
    private final String call;
    private final List<Integer> starts = new ArrayList<>();
    private final List<Edit> edits = new ArrayList<>();

    private Likenesses(String text, String call) {
        this.text = text;
        this.call = call;
        starts.add(0);
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
            starts.add(i + 1);
        }
    }

    /** Words in the place of those from {@code from} to {@code to}. */
    private record Edit(int from, int to, String words) {
    }

    /** @param call of three arguments: the text, the expression, the name of the rule */
    public static String called(RuleGrammar.Reading file, String call) {
        Likenesses calls = new Likenesses(file.text(), call);
        file.rules().forEach(rule -> rule.likenesses().forEach(l -> calls.add(l, rule.name())));
        return calls.text();
    }

    private void add(RuleTree.Likeness likeness, RuleToken rule) {
        RuleToken first = likeness.text().get(0);
        RuleToken last = likeness.text().get(likeness.text().size() - 1);
        RuleToken operator = likeness.operator().get(0);
        int operatorEnd = end(likeness.operator().get(likeness.operator().size() - 1));
        String opening = (operator.is("not") ? "!" : "") + call + "( ";
        boolean apart = text.substring(end(last), start(operator)).chars().anyMatch(c -> !Character.isWhitespace(c));
        if (apart || likeness.named()) {
            edits.add(new Edit(start(operator), operatorEnd, (likeness.named() ? ", " : "") + opening + text.substring(start(first), end(last)) + ","));
        } else {
            edits.add(new Edit(start(first), start(first), opening));
            edits.add(new Edit(start(operator), operatorEnd, ","));
        }
        edits.add(new Edit(end(likeness.last()), end(likeness.last()), ", " + rule.text() + " )"));
    }

    private int start(RuleToken token) {
        return starts.get(token.line() - 1) + token.column() - 1;
    }

    private int end(RuleToken token) {
        return start(token) + token.text().length();
    }

    private String text() {
        StringBuilder changed = new StringBuilder();
        int at = 0;
        for (Edit edit : edits.stream().sorted(Comparator.comparingInt(Edit::from)).collect(Collectors.toList())) {
            changed.append(text, at, edit.from()).append(edit.words());
            at = edit.to();
        }
        return changed.append(text, at, text.length()).toString();
    }
}
