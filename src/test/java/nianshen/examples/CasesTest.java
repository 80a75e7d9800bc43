package nianshen.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nianshen.findings.CaseResult;
import nianshen.findings.RuleInfo;
import nianshen.office.PackCheck;
import nianshen.pack.DataException;
import nianshen.pack.PackFiles;
import nianshen.rules.RulePack;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every case of every rule goes as it says, and nothing else is found, whatever stands in the roster of the office. */
class CasesTest {

    private static final Path RULES = Path.of("rules");
    private static final List<String> ROSTER = List.of("云泽县水利局,,人民政府,云泽市水利局,许可,,2024-01-05,2025-05-06,,未报送", "云泽县青石镇人民政府,,其他,,执法,,,2024-12-31,,无法访问");

    @TestFactory
    Stream<DynamicTest> everyCaseGoesAsItSays() throws DataException {
        RulePack shipped = RulePack.load(RULES);
        RulePack pack = shipped.with(shipped.roster().with(ROSTER.get(0)).with(ROSTER.get(1)), shipped.settings());
        List<CaseResult> results = Cases.run(pack, System.getProperty("cases", ""));
        List<DynamicTest> tests = new ArrayList<>();
        results.forEach(r -> tests.add(DynamicTest.dynamicTest(r.name(), () -> assertTrue(r.passed(), r.message()))));
        pack.files().below("cases/_base/").forEach(base -> tests.add(DynamicTest.dynamicTest(base + " is proved sound",
                () -> assertTrue(results.stream().anyMatch(r -> base.equals("cases/" + r.name()))))));
        if (System.getProperty("cases") == null) {
            pack.active().forEach(rule -> tests.add(DynamicTest.dynamicTest(rule.id() + " has a wrong and a right case",
                    () -> assertTrue(has(results, rule, true) && has(results, rule, false)))));
        }
        return tests.stream();
    }

    /** With the cases that go as they say, all that {@code rules check} looks at. */
    @Test
    void theShippedRulesAreSound() {
        PackCheck.Checked checked = PackCheck.of(PackFiles.read(RULES));
        assertEquals(List.of(), checked.faults());
        assertEquals(List.of(), checked.notes());
        assertTrue(checked.rules() > 80);
    }

    private static boolean has(List<CaseResult> results, RuleInfo rule, boolean wrong) {
        return results.stream().anyMatch(r -> r.rule().equals(rule.id()) && r.wrong() == wrong);
    }
}
