package nianshen.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nianshen.Shipped;
import nianshen.audit.Auditor;
import nianshen.findings.Audit;
import nianshen.findings.Result;
import nianshen.ingest.source.Source;
import nianshen.pack.PackException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A pack that is loaded again judges by what its files say now, whatever of it was compiled before. */
class WarmReloadTest {

    private static final Path RULES = Path.of("rules");
    private static final String RULE = """
            package checks.t
            import nianshen.facts.*
            global nianshen.rules.ledger.Ledger ledger

            rule "ZZ-01 试验"
                @name("试验") @severity("general") @basis("F21") @needs("title")
                @message("试验") @remedy("更正")
            when
                $t : Title( year != null )
            then
                ledger.violated().at($t);
            end
            """;

    @TempDir
    private Path pack;

    @BeforeEach
    void twoFilesOfOnePackageAndOneOfAnother() throws IOException {
        Shipped.copy(Shipped.NO_RULES, pack);
        Files.createDirectories(pack.resolve("checks/t"));
        write("a", RULE);
        write("b", RULE.replace("ZZ-01", "ZZ-02"));
        write("c", RULE.replace("ZZ-01", "ZZ-03").replace("checks.t", "checks.u"));
    }

    @Test
    void onlyTheChangedRuleJudgesOtherwise() throws IOException {
        RulePack before = RulePack.load(pack);
        assertEquals(List.of(Result.VIOLATED, Result.VIOLATED, Result.VIOLATED), results(before));
        write("b", RULE.replace("ZZ-01", "ZZ-02").replace("year != null", "year == null"));
        assertEquals(List.of(Result.VIOLATED, Result.SATISFIED, Result.VIOLATED), results(RulePack.load(pack)));
        assertEquals(List.of(Result.VIOLATED, Result.VIOLATED, Result.VIOLATED), results(before));
        write("b", RULE.replace("ZZ-01", "ZZ-02"));
        assertEquals(List.of(Result.VIOLATED, Result.VIOLATED, Result.VIOLATED), results(RulePack.load(pack)));
    }

    @Test
    void aBrokenFileIsToldAgainUntilItIsRepaired() throws IOException {
        RulePack.load(pack);
        write("c", RULE.replace("ZZ-01", "ZZ-03").replace("year", "yaer"));
        for (int i = 0; i < 2; i++) {
            List<String> files = assertThrows(PackException.class, () -> RulePack.load(pack)).problems().stream()
                    .map(p -> p.file()).distinct().toList();
            assertEquals(List.of("checks/t/c.drl"), files);
        }
        write("c", RULE.replace("ZZ-01", "ZZ-03"));
        assertEquals(3, RulePack.load(pack).rules().size());
    }

    @Test
    void aFileThatIsTakenAwayJudgesNoMore() throws IOException {
        RulePack.load(pack);
        Files.delete(pack.resolve("checks/t/a.drl"));
        assertEquals(List.of(Result.VIOLATED, Result.VIOLATED), results(RulePack.load(pack)));
    }

    @Test
    void wordListThatSentencesNameIsMissedWithoutAnyRuleChanged() throws IOException {
        Files.createDirectories(pack.resolve("local"));
        Files.writeString(pack.resolve("local/own.dslr"), """
                规则 “ZZ-04 词表”
                级别：提示
                依据：F21
                问题：没有
                整改：补写
                当
                  正文没有词表“责任追究”中的词
                那么
                  报告问题
                结束
                """);
        assertEquals(4, RulePack.load(pack).rules().size());
        Files.delete(pack.resolve("words/mentions/责任追究.txt"));
        assertTrue(assertThrows(PackException.class, () -> RulePack.load(pack)).problems().stream()
                .anyMatch(p -> p.file().equals("local/own.dslr") && p.message().contains("责任追究")));
    }

    private static List<Result> results(RulePack loaded) throws IOException {
        Path report = RULES.resolve("cases/_base/department-2023.txt");
        Audit audit = new Auditor(loaded).audit(new Source("r.txt", Files.readAllBytes(report)));
        return audit.outcomes().stream().map(o -> o.result()).toList();
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(pack.resolve("checks/t/" + name + ".drl"), text);
    }
}
