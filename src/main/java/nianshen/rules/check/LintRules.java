package nianshen.rules.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nianshen.pack.Nearest;
import nianshen.pack.Problem;
import nianshen.rules.language.KnownValues;
import nianshen.rules.tree.RuleToken;
import nianshen.rules.tree.RuleTree;

/** Finds rules that ask for what nobody reads, and rules that repeat another of the same id. */
final class LintRules {

    private final Set<String> subjects;
    private final List<Problem> problems;
    /** Where a rule with these conditions was first seen, by id and conditions. */
    private final Map<String, String> seen = new HashMap<>();

    LintRules(KnownValues known, List<Problem> problems) {
        this.subjects = known.subjectsOfReading();
        this.problems = problems;
    }

    /** Checks one rule beside those before it. */
    void check(String file, RuleTree rule) {
        if (rule.metadata().containsKey("needs")) {
            needs(file, rule.metadata().get("needs"));
        }
        String place = file + " 第" + rule.name().line() + "行 " + rule.name().text();
        String first = seen.putIfAbsent(rule.id() + " " + evened(rule.when()), place);
        if (first != null && !first.endsWith(" " + rule.name().text())) {
            problems.add(Lint.problem(file, rule.name(), "规则 " + rule.name().text() + " 的条件与 " + first
                    + " 完全相同，会重复报告，应删去其一或改变条件"));
        }
    }

    /** The conditions with spaces and names of variables evened out: equal where two rules ask the same. */
    private static String evened(List<RuleToken> when) {
        Map<String, String> names = new HashMap<>();
        return when.stream().map(t -> t.text().startsWith("$") ? names.computeIfAbsent(t.text(), n -> "$" + names.size()) : t.text())
                .collect(Collectors.joining(" "));
    }

    private void needs(String file, RuleToken needs) {
        for (String part : needs.text().replace("\"", "").split("[,，]")) {
            String need = part.strip();
            if (!need.isEmpty() && !subjects.contains(need)) {
                boolean code = file.endsWith(".drl");
                String some = code ? "，应为 title、year、prose、section:1、table:3 等之一" : "，应为 标题、年度、正文、第一部分、表三 等之一";
                String near = code ? Nearest.of(need, subjects).map(n -> Nearest.hint(need, subjects)).orElse(some) : some;
                problems.add(Lint.problem(file, needs, (code ? "@needs 的“" + need : "“需要”中的“" + said(need)) + "”不是可读取的内容" + near + "；否则这条规则总是“未能判定”"));
            }
        }
    }

    /** Parts and tables by number as sentences call them. */
    private static String said(String need) {
        return need.replaceFirst("^section:(\\d+)$", "第$1部分").replaceFirst("^table:(\\d+)$", "表$1");
    }
}
