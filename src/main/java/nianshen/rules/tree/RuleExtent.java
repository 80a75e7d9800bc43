package nianshen.rules.tree;

import java.util.ArrayList;
import java.util.List;
import nianshen.pack.Problem;

/** How much rule code may hold: several times what any rule needs. Compilers take far longer than twice for twice as much. */
public final class RuleExtent {

    private static final int CHARACTERS = 400_000;
    private static final int RULES = 500;
    private static final int WORDS = 1_500;
    private static final int WORD = 100;
    private static final int TEXT = 2_000;
    private final String file;
    private final List<Problem> problems = new ArrayList<>();

    private RuleExtent(String file) {
        this.file = file;
    }

    /** What goes beyond, as soon as the length of the file alone shows it; empty where nothing does. */
    public static List<Problem> problems(String file, String text) {
        return text.length() <= CHARACTERS ? List.of()
                : List.of(new Problem(file, null, null, "文件过大（" + text.length() + "字），一个规则文件不应超过" + CHARACTERS + "字"));
    }

    /** What goes beyond in the words of a file. */
    public static List<Problem> problems(String file, List<RuleToken> tokens) {
        RuleExtent extent = new RuleExtent(file);
        extent.look(tokens);
        return extent.problems;
    }

    private void look(List<RuleToken> tokens) {
        int rules = 0;
        int begun = 0;
        for (int i = 0; i < tokens.size() && problems.isEmpty(); i++) {
            RuleToken token = tokens.get(i);
            boolean begins = token.is("rule");
            rules += begins ? 1 : 0;
            begun = begins ? i : begun;
            refuse(rules > RULES, token, "一个规则文件不应超过" + RULES + "条规则，请分成几个文件");
            refuse(i - begun > WORDS, tokens.get(begun), "这条规则过长，不应超过" + WORDS + "个词，请分成几条");
            boolean quoted = token.kind() == RuleToken.Kind.STRING;
            refuse(token.text().length() > (quoted ? TEXT : WORD), token, (quoted ? "引号中的文字过长，不应超过" + TEXT : "这个词过长，不应超过" + WORD) + "字");
        }
    }

    private void refuse(boolean beyond, RuleToken at, String message) {
        if (beyond) {
            problems.add(new Problem(file, at.line(), at.column(), message));
        }
    }
}
