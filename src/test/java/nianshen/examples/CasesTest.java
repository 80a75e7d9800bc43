package nianshen.examples;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nianshen.findings.CaseResult;
import nianshen.findings.RuleInfo;
import nianshen.rules.RulePack;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every case of every rule goes as it says, and nothing else is found. */
class CasesTest {

    private static final Path RULES = Path.of("rules");

    @TestFactory
    Stream<DynamicTest> everyCaseGoesAsItSays() {
        RulePack pack = RulePack.load(RULES);
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

    private static boolean has(List<CaseResult> results, RuleInfo rule, boolean wrong) {
        return results.stream().anyMatch(r -> r.rule().equals(rule.id()) && r.wrong() == wrong);
    }
}
