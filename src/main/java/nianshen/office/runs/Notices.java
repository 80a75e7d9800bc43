package nianshen.office.runs;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianshen.findings.Audit;
import nianshen.findings.Finding;
import nianshen.findings.Outcome;
import nianshen.findings.RuleInfo;
import nianshen.pack.Problem;
import nianshen.rules.RulePack;

/**
 * What the office should know of a run and no agency need be told.
 *
 * @param audits of the reports of the run
 * @param asked  what the office is asked about agencies that sent nothing, or are on no roster
 */
record Notices(RulePack pack, List<Audit> audits, List<Audit> asked) {

    /**
     * All of them, in Chinese, each on a line.
     *
     * @param together what is to be said of all reports together
     */
    List<String> all(List<String> together) {
        return Stream.of(asked.stream().flatMap(a -> a.standing().stream()).map(Finding::message), trials(), pack.waiversToSee(Stream.concat(audits.stream(), asked.stream()).toList()).stream().map(Problem::text), together.stream()).flatMap(s -> s).toList();
    }

    /** What rules found that are only tried out: a line a rule for the reports, and each question. */
    private Stream<String> trials() {
        Map<String, List<Outcome>> found = audits.stream().flatMap(a -> a.trials().stream()).filter(o -> !o.findings().isEmpty())
                .collect(Collectors.groupingBy(Outcome::rule, TreeMap::new, Collectors.toList()));
        Stream<String> reports = pack.active().stream().filter(r -> pack.triesOut(r.id())).map(r -> told(r, found.getOrDefault(r.id(), List.of())));
        return Stream.concat(reports, asked.stream().flatMap(a -> a.trials().stream()).flatMap(o -> o.findings().stream().map(f -> "试行的规则 " + o.rule() + "：" + f.message())));
    }

    private static String told(RuleInfo rule, List<Outcome> found) {
        int times = found.stream().mapToInt(o -> o.findings().size()).sum();
        return "试行的规则 " + rule.id() + "“" + rule.name() + "”" + (times == 0 ? "在各报告中没有发现问题" : "在" + found.size() + "份报告中发现" + times
                + "处，列在报告页的“其他规则与说明”中，不计入结论和评分，不写入意见");
    }
}
