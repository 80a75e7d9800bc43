package nianshen.rules.check;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nianshen.pack.Problem;
import nianshen.rules.ledger.DrlRule;

/** Finds what rules supply for their texts and no text shows. */
final class LintTexts {

    private final List<Problem> notes;

    LintTexts(List<Problem> notes) {
        this.notes = notes;
    }

    /** Checks rules written in code; those made of sentences, in files or tables, supply all that the sentences name. */
    void check(List<DrlRule> rules) {
        Map<String, DrlRule> mains = rules.stream().filter(DrlRule::main).collect(Collectors.toMap(DrlRule::id, r -> r, (a, b) -> a));
        rules.stream().filter(r -> r.file().endsWith(".drl") && mains.containsKey(r.id())).forEach(r -> check(r, mains.get(r.id())));
    }

    private void check(DrlRule rule, DrlRule main) {
        String texts = String.join("\n", String.valueOf(rule.message()), String.valueOf(rule.remedy()), String.valueOf(main.message()),
                String.valueOf(main.remedy()), String.join("\n", rule.consequence().texts()));
        rule.consequence().supplied().stream().filter(name -> !texts.contains("{" + name + "}")).forEach(name -> notes.add(new Problem(rule.file(), rule.line(), null,
                "规则“" + rule.name() + "”：with(\"" + name + "\", …) 没有用在问题或整改的文字中，是否漏写了 {" + name + "}")));
    }
}
