package nianshen.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nianshen.findings.Audit;
import nianshen.findings.Outcome;
import nianshen.findings.Result;
import nianshen.findings.RuleInfo;
import nianshen.findings.Severity;
import nianshen.rules.RulePack;

/**
 * What an audit must say of a report and what it may say; whatever else it finds is a false accusation. Written as
 * lines of a word and the rules it is said of, {@code #} before a remark:
 * <pre>
 * 必有 ID-01 TB-02    violated or doubtful
 * 可有 ID-08          either way
 * 存疑 TB-02          doubtful          满足 NT-09   satisfied
 * 未定 FE-03          undetermined      并入 ST-04   folded into another
 * 提示 FE-02          of this severity  一般 FE-02   of this severity
 * </pre>
 */
record Expected(List<Line> lines) {

    /** A word of an expectation and the rules it is said of. */
    private record Line(String word, List<String> rules) {
    }

    /**
     * Reads an expectation. A rule that is not in force in the pack is a mistake: nothing would be expected of it.
     */
    static Expected of(String text, RulePack pack) {
        List<Line> lines = text.lines().map(String::strip).filter(l -> !l.isEmpty() && !l.startsWith("#"))
                .map(l -> List.of(l.split("\\s+"))).map(w -> new Line(w.get(0), w.subList(1, w.size()))).toList();
        List<String> known = pack.active().stream().map(RuleInfo::id).toList();
        assertEquals(List.of(), lines.stream().flatMap(l -> l.rules().stream()).filter(r -> !known.contains(r)).toList(),
                "rules that are not in force in the pack");
        return new Expected(lines);
    }

    /** Requires all of it of the audit. */
    void of(Audit audit) {
        assertTrue(audit.error() == null, () -> String.valueOf(audit.error()));
        TreeSet<String> found = audit.outcomes().stream()
                .filter(o -> o.result() == Result.VIOLATED || o.result() == Result.DOUBTFUL).map(Outcome::rule)
                .collect(Collectors.toCollection(TreeSet::new));
        found.removeAll(named("可有"));
        assertEquals(named("必有"), found, () -> told(audit));
        lines.forEach(line -> line.rules().forEach(rule -> require(line.word(), outcome(audit, rule))));
    }

    private TreeSet<String> named(String word) {
        return lines.stream().filter(l -> l.word().equals(word)).flatMap(l -> l.rules().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void require(String word, Outcome outcome) {
        switch (word) {
            case "必有", "可有" -> { }
            case "存疑" -> assertEquals(Result.DOUBTFUL, outcome.result(), outcome::toString);
            case "满足" -> assertEquals(Result.SATISFIED, outcome.result(), outcome::toString);
            case "未定" -> assertEquals(Result.UNDETERMINED, outcome.result(), outcome::toString);
            case "提示" -> assertEquals(Severity.HINT, outcome.severity(), outcome::toString);
            case "一般" -> assertEquals(Severity.GENERAL, outcome.severity(), outcome::toString);
            case "并入" -> assertTrue(!outcome.findings().isEmpty()
                    && outcome.findings().stream().allMatch(f -> f.foldedInto() != null), outcome::toString);
            default -> throw new IllegalArgumentException("no such expectation: " + word);
        }
    }

    private static Outcome outcome(Audit audit, String rule) {
        return audit.outcomes().stream().filter(o -> o.rule().equals(rule)).findFirst().orElseThrow();
    }

    private static String told(Audit audit) {
        return audit.outcomes().stream().flatMap(o -> o.findings().stream()).map(f -> f.rule() + " " + f.message())
                .collect(Collectors.joining("\n"));
    }
}
