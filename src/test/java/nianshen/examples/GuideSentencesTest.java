package nianshen.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianshen.Folders;
import nianshen.audit.Auditor;
import nianshen.findings.Audit;
import nianshen.findings.CaseResult;
import nianshen.findings.RuleInfo;
import nianshen.ingest.source.Source;
import nianshen.rules.RulePack;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The rules and sentences that the guide shows run, and end as their cases say. */
class GuideSentencesTest {

    private static final Path RULES = Path.of("rules");
    private static final Pattern SENTENCES = Pattern.compile("(?m)^```句子( 那么)?\\n((?s:.*?))^```$");
    /** Conditions that give what sentences with the word use. */
    private static final Map<String, String> GIVEN = Map.ofEntries(
            Map.entry("甲数", "表三“本年新收”行“总计”列记为甲数"),
            Map.entry("乙数", "表三“上年结转”行“总计”列记为乙数"),
            Map.entry("丙数", "表三“（七）总计”行“总计”列记为丙数"),
            Map.entry("文种", "标题文种不是“工作总结”"),
            Map.entry("收费名称", "收费名称没有“处理费”字样"),
            Map.entry("该部分", "任何一部分既没有文字，也没有表格"),
            Map.entry("该表", "任何一张表没有分列应有的各项"),
            Map.entry("所在部分", "正文所称各数与表格不一致"),
            Map.entry("天数", "公布日期逾期\n公布日期晚于名册规定的本年度公布期限"),
            Map.entry("相差", "正文所称各数与表格不一致"));
    private static final Path EXAMPLES = Path.of("src/test/resources/nianshen/rules/示例");
    /** The rules that the guide gives as examples. */
    private static final Pattern EXAMPLE = Pattern.compile("(?m)^```新建 rules/local/示例.dslr\\n((?s:.*?))^```$");

    /** Rules to a file. */
    private static final int A_FILE = 200;
    @TempDir
    private Path pack;

    @TestFactory
    Stream<DynamicTest> theExampleRulesOfTheGuideEndAsTheirCasesSayAndNothingElse() throws IOException {
        Folders.copy(RULES, pack, f -> !f.startsWith("local/"));
        Folders.copy(EXAMPLES, pack.resolve("local/cases"));
        Matcher written = EXAMPLE.matcher(Files.readString(RULES.resolve("README.md")));
        assertTrue(written.find());
        Files.writeString(pack.resolve("local/示例.dslr"), written.group(1));
        RulePack loaded = RulePack.load(pack);
        List<CaseResult> results = Cases.run(loaded, "ZZ").stream().filter(r -> r.rule().startsWith("ZZ")).toList();
        assertEquals(loaded.rules().stream().map(RuleInfo::id).filter(id -> id.startsWith("ZZ")).collect(Collectors.toSet()),
                results.stream().filter(CaseResult::wrong).map(CaseResult::rule).collect(Collectors.toSet()));
        return results.stream().map(r -> DynamicTest.dynamicTest(r.name(), () -> assertTrue(r.passed(), r.message())));
    }

    @Test
    void everySentenceOfTheGuideRunsOnEverySoundReport() throws IOException {
        Folders.copy(RULES, pack, f -> !f.startsWith("local/"));
        Matcher block = SENTENCES.matcher(Files.readString(RULES.resolve("README.md")));
        Files.createDirectories(pack.resolve("local"));
        int count = 0;
        while (block.find()) {
            for (String sentence : block.group(2).lines().toList()) {
                Files.writeString(pack.resolve("local/各句" + count / A_FILE + ".dslr"), rule(count++, sentence, block.group(1) != null),
                        StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            }
        }
        RulePack loaded = RulePack.load(pack);
        assertEquals(count, loaded.rules().stream().filter(r -> r.file().startsWith("local/")).count());
        Auditor auditor = new Auditor(loaded);
        try (Stream<Path> reports = Files.list(RULES.resolve("cases/_base"))) {
            for (Path report : reports.toList()) {
                Audit audit = auditor.audit(new Source(report.getFileName().toString(), Files.readAllBytes(report)));
                assertNull(audit.error(), () -> report + " " + audit.error());
            }
        }
    }

    private static String rule(int number, String sentence, boolean conclusion) {
        String id = (char) ('E' + number / 2600) + "" + (char) ('A' + number / 100 % 26) + "-" + String.format("%02d", number % 100);
        String given = GIVEN.entrySet().stream().filter(g -> conclusion || g.getKey().matches(".数"))
                .filter(g -> sentence.contains(g.getKey()) && !sentence.endsWith("记为" + g.getKey())).map(Map.Entry::getValue)
                .collect(Collectors.joining("\n", conclusion ? "任何一部分有实质内容\n" : "", ""));
        return "规则 “" + id + " x”\n级别：提示\n依据：S\n问题：x\n整改：x\n当\n" + given + "\n" + (conclusion ? "" : sentence)
                + "\n那么\n" + (conclusion ? sentence : "报告问题") + "\n结束\n";
    }
}
