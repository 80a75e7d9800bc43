package nianshen.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nianshen.examples.CaseFile.Ending;
import nianshen.findings.Audit;
import nianshen.findings.Outcome;
import nianshen.findings.Result;
import nianshen.rules.ledger.Severities;

/**
 * An audited example against what it says must come out.
 *
 * @param rule  the rule that the example belongs to
 * @param local the office's own rules, which say nothing about the examples of others
 */
record CaseCheck(Audit audit, CaseFile example, String rule, Set<String> local) {

    /** What ended otherwise than expected, in Chinese; null where nothing did. */
    String differences() {
        if (audit.error() != null) {
            return "未能审核：" + audit.error().message();
        }
        List<String> found = new ArrayList<>();
        for (Ending ending : Ending.values()) {
            if (ending.result() != null) {
                example.expected(ending).forEach(expected -> expect(expected, ending.result(), found));
            }
        }
        nothingElse(found);
        lookedAt(found);
        return found.isEmpty() ? null : String.join("；", found);
    }

    private void expect(String expected, Result result, List<String> found) {
        String id = CaseFile.id(expected);
        Outcome outcome = outcome(id);
        if (outcome == null) {
            found.add("没有编号为“" + id + "”的规则");
        } else if (outcome.result() != result) {
            found.add(id + " 应为“" + Ending.keyword(result) + "”，实为“" + Ending.keyword(outcome.result()) + "”" + detail(outcome));
        } else if (expected.contains("=") && Severities.written(expected.substring(id.length() + 1)).filter(s -> s == outcome.severity()).isEmpty()) {
            found.add(id + " 的级别应为 " + expected.substring(id.length() + 1) + "，实为 " + Severities.word(outcome.severity()));
        }
    }

    private void nothingElse(List<String> found) {
        audit.outcomes().stream().filter(o -> o.result() == Result.VIOLATED || o.result() == Result.DOUBTFUL)
                .filter(o -> !example.allows(o.rule()) && (o.rule().equals(rule) || !local.contains(o.rule())))
                .forEach(o -> found.add("多出 " + o.rule() + detail(o)));
    }

    /** A right example proves nothing where the rule could not look. */
    private void lookedAt(List<String> found) {
        Outcome outcome = example.wrong(rule) ? null : outcome(rule);
        if (outcome != null && outcome.result() == Result.UNDETERMINED && !example.names(rule, Ending.UNDETERMINED)) {
            found.add(rule + " 未能判定" + detail(outcome) + "，若本应如此请写“未定: " + rule + "”");
        }
    }

    private Outcome outcome(String id) {
        return audit.outcomes().stream().filter(o -> o.rule().equals(id)).findFirst().orElse(null);
    }

    private static String detail(Outcome outcome) {
        String detail = outcome.findings().isEmpty() ? outcome.reason() : outcome.findings().get(0).message();
        return detail == null ? "" : "（" + detail + "）";
    }
}
