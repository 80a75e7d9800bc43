package nianshen.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nianshen.Shipped;
import nianshen.Spreadsheet;
import nianshen.pack.PackException;
import nianshen.pack.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A pack is usable as a whole or refused with every fault in it, by file and line. */
class RulePackTest {

    private static final Path RULES = Path.of("rules");
    private static final String RULE = """
            package checks.t
            import nianshen.facts.*
            global nianshen.rules.ledger.Ledger ledger

            rule "ZZ-01 试验"
                @name("试验") @severity("general") @basis("F21") @needs("title")
                @message("标题“{text}”") @remedy("更正")
            when
                $t : Title( year == null )
            then
                ledger.violated().with("text", $t.text()).at($t);
            end
            """;

    private static final String SENTENCES = """
            规则 “ZZ-02 写明联系电话”
            级别：一般
            依据：S
            问题：第六部分未写明“联系电话”
            整改：补充联系电话
            当
              第六部分没有提到“联系电话”
            那么
              报告问题
            结束
            """;

    @TempDir
    private Path pack;

    @BeforeEach
    void copyWithoutRules() throws IOException {
        Shipped.copy(Shipped.NO_RULES, pack);
    }

    @Test
    void thePackThatShipsIsSound() {
        RulePack shipped = RulePack.load(RULES);
        assertFalse(shipped.rules().isEmpty());
        assertEquals(64, shipped.info().sha256().length());
        shipped.rules().forEach(rule -> assertFalse(shipped.basis(rule).isBlank(), rule.id()));
    }

    @Test
    void soundRuleIsDescribedByItsMetadata() throws IOException {
        write("checks/t/t.drl", RULE);
        RulePack loaded = RulePack.load(pack);
        assertEquals(List.of("ZZ-01"), loaded.rules().stream().map(r -> r.id()).toList());
        assertEquals("标题“{text}”", loaded.rules().get(0).message());
    }

    @Test
    void aChangedByteChangesTheHash() throws IOException {
        write("checks/t/t.drl", RULE);
        String before = RulePack.load(pack).info().sha256();
        write("checks/t/t.drl", RULE + " ");
        assertFalse(before.equals(RulePack.load(pack).info().sha256()));
    }

    @Test
    void misspeltConstraintIsToldWithLine() throws IOException {
        write("checks/t/t.drl", RULE.replace("year == null", "yaer == null"));
        Problem problem = only();
        assertEquals("checks/t/t.drl", problem.file());
        assertEquals(9, problem.line());
        assertTrue(problem.message().contains("yaer"), problem.message());
    }

    @Test
    void misspeltConsequenceIsToldWithItsOwnLine() throws IOException {
        write("checks/t/t.drl", RULE.replace("$t.text()", "$t.txet()"));
        assertEquals(11, only().line());
    }

    @Test
    void unknownFactIsTold() throws IOException {
        write("checks/t/t.drl", RULE.replace("Title(", "Titel("));
        Problem problem = only();
        assertEquals(9, problem.line());
        assertTrue(problem.message().contains("Titel"), problem.message());
    }

    @Test
    void brokenSyntaxIsToldWithLine() throws IOException {
        write("checks/t/t.drl", RULE.replace("when", "whne"));
        assertTrue(problems().stream().anyMatch(p -> p.line() != null && p.line() == 8), problems().toString());
    }

    @Test
    void everyFaultOfEveryFileIsToldAtOnce() throws IOException {
        write("checks/t/a.drl", RULE.replace("year", "yaer"));
        write("checks/t/b.drl", RULE.replace("ZZ-01 试验", "ZZ-02 试验").replace("\"F21\"", "\"F99\""));
        Spreadsheet.create(pack.resolve("tables/设置.xlsx"), "开关", List.of(List.of("编号", "开关"), List.of("ZZ-01", "也许")));
        write("waivers.csv", "rule,agency,year,reason,who,until\nQQ-02,全部,,有批复,张,\n");
        List<String> files = problems().stream().map(Problem::file).distinct().toList();
        assertEquals(List.of("checks/t/a.drl", "checks/t/b.drl", "tables/设置.xlsx 表“开关” B2", "waivers.csv"), files);
        assertEquals(4, problems().size(), problems().toString());
    }

    @Test
    void ruleInChineseSentencesOfTheOfficeItselfIsARuleOfThePack() throws IOException {
        write("local/本办.dslr", SENTENCES);
        assertEquals(List.of("ZZ-02"), RulePack.load(pack).rules().stream().map(r -> r.id()).toList());
    }

    @Test
    void idThatIsTakenIsToldWithTheRuleThatHasIt() throws IOException {
        write("sentences/部分.dslr", SENTENCES);
        write("local/本办.dslr", "# 本办\n" + SENTENCES.replace("写明联系电话", "写明地址"));
        write("local/同名.dslr", SENTENCES);
        List<String> told = problems().stream().map(Problem::text).toList();
        assertEquals(2, told.size(), told.toString());
        assertTrue(told.get(1).startsWith("local/本办.dslr 第2行：规则“ZZ-02 写明地址”：编号 ZZ-02 已由 sentences/部分.dslr 第1行的规则使用，请换一个编号"), told.toString());
    }

    @Test
    void ruleThatIsNotUnderstoodIsNotToldAsMissingToThoseThatNameIt() throws IOException {
        write("checks/t/t.drl", RULE.replace("@remedy", "@folds(\"ZZ-02\") @remedy"));
        assertTrue(only().message().contains("ZZ-02 不存在"), () -> problems().toString());
        write("local/本办.dslr", SENTENCES.replace("没有提到", "未曾说及"));
        assertEquals(List.of("local/本办.dslr"), problems().stream().map(Problem::file).distinct().toList());
        write("local/本办.dslr", SENTENCES);
        assertEquals(2, RulePack.load(pack).rules().size());
    }

    @Test
    void sentenceThatIsNotUnderstoodIsToldWithItsLine() throws IOException {
        write("local/本办.dslr", SENTENCES.replace("没有提到", "未曾说及"));
        Problem problem = problems().get(0);
        assertEquals("local/本办.dslr", problem.file());
        assertEquals(7, problem.line());
    }

    @Test
    void argumentThatNoConsequenceSuppliesIsTold() throws IOException {
        write("checks/t/t.drl", RULE.replace(".with(\"text\", $t.text())", ""));
        assertTrue(only().message().contains("{text}"));
    }

    @Test
    void ruleThatNeedsNothingIsRefusedSinceItsSilenceWouldPass() throws IOException {
        write("checks/t/t.drl", RULE.replace("@needs(\"title\")", ""));
        assertTrue(only().message().contains("@needs"));
    }

    @Test
    void brokenJsonIsToldWithLineAndColumn() throws IOException {
        write("checks/t/t.drl", RULE);
        write("pack.json", "{\n \"id\": \"x\",\n \"version\" \"1\"\n}");
        Problem problem = problems().get(0);
        assertEquals("pack.json", problem.file());
        assertEquals(3, problem.line());
    }

    @Test
    void listThatAFormatKnowsAPartByMustBeThere() throws IOException {
        write("checks/t/t.drl", RULE);
        Files.delete(pack.resolve("words/痕迹-overview.txt"));
        Problem problem = only();
        assertEquals("words/痕迹-overview.txt", problem.file());
        assertTrue(problem.message().contains("找不到"), problem.message());
    }

    @Test
    void missingFolderIsTold() {
        assertThrows(PackException.class, () -> RulePack.load(pack.resolve("nowhere")));
    }

    private void write(String name, String text) throws IOException {
        Path file = pack.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Problem only() {
        List<Problem> problems = problems();
        assertEquals(1, problems.size(), problems.toString());
        return problems.get(0);
    }

    private List<Problem> problems() {
        return assertThrows(PackException.class, () -> RulePack.load(pack)).problems();
    }

    @Test
    void aWaiverThatSoonRunsOut_isToldAndStillHolds() {
        String rows = "规则编号,机关,年度,理由,批准人,截止日期\nFE-01,云泽县水利局,2023,有批复,张,2026-03-20\nFE-02,云泽县水利局,2023,有批复,张,2026-06-30\n";
        RulePack pack = RulePack.load(nianshen.pack.PackFiles.read(Path.of("rules")).with("waivers.csv", rows.getBytes(java.nio.charset.StandardCharsets.UTF_8)), java.time.LocalDate.of(2026, 3, 1));
        assertEquals(List.of("waivers.csv 第2行：豁免将于2026-03-20到期，其后不再起作用；仍需豁免的请改截止日期"), pack.notes().stream().map(p -> p.text()).toList());
        assertEquals(2, pack.waivers().size());
    }
}
