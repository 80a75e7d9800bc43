package nianshen.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nianshen.findings.Audit;
import nianshen.findings.Outcome;
import nianshen.findings.Result;
import nianshen.findings.RuleInfo;
import nianshen.findings.Severity;
import nianshen.findings.Status;
import nianshen.ingest.Source;
import nianshen.rules.RulePack;
import org.junit.jupiter.api.Test;

/** Published reports beside the project: what must be found in them, what may be, and nothing else. */
class RealReportsTest {

    private static final Path REPORTS = Path.of("../shared/reports");
    private static final RulePack PACK = RulePack.load(Path.of("rules"));

    @Test
    void departmentWithMixedFormatsAndDamagedRows() throws IOException {
        Audit audit = audit("real/huzhu-gongxin-2023.txt");
        assertFound(audit, "ID-01 TV-02 TV-03 TV-05 ST-03 ST-04 FE-01 ST-05 ST-06 ST-08 TB-02", "ID-02 ID-08");
        assertResult(audit, "TB-02", Result.DOUBTFUL);
        assertFolded(audit, "TV-05", "TV-03", "ST-04");
    }

    @Test
    void departmentUnderTwoNames() throws IOException {
        Audit audit = audit("real/jiyuan-gongke-2023.txt");
        assertFound(audit, "ID-02 ID-05 FE-02 FE-06 DL-04", "ID-08");
        assertEquals(Severity.HINT, outcome(audit, "FE-02").severity());
        assertResult(audit, "NT-01", Result.SATISFIED);
        assertResult(audit, "NT-07", Result.SATISFIED);
        assertResult(audit, "NT-09", Result.SATISFIED);
    }

    @Test
    void departmentWithRowsCutByPages() throws IOException {
        Audit audit = audit("real/youhao-gongxin-2024.txt");
        assertFound(audit, "ID-02 FE-01 ST-04 DL-04", "ID-08");
        assertFolded(audit, "ST-04");
    }

    @Test
    void cityGovernmentInPdf() throws IOException {
        Audit audit = audit("real/huaian-2024.pdf");
        assertFound(audit, "FE-02 ST-07", "DL-04 ID-08");
        assertEquals(Severity.GENERAL, outcome(audit, "FE-02").severity());
        assertResult(audit, "FE-03", Result.UNDETERMINED);
        List.of("BL-01", "BL-02", "BL-03", "BL-04", "BL-05", "NT-01", "NT-02", "NT-03", "NT-06")
                .forEach(rule -> assertResult(audit, rule, Result.SATISFIED));
    }

    @Test
    void blankOfficialFormIsNotCompliant() throws IOException {
        Audit audit = audit("format-2021-template.docx");
        assertTrue(audit.status() == Status.VIOLATIONS || audit.status() == Status.UNREADABLE, audit.status().key());
    }

    private static Audit audit(String name) throws IOException {
        Path file = REPORTS.resolve(name);
        assumeTrue(Files.isRegularFile(file), "the published reports are not beside the project");
        return Auditor.audit(new Source(name, Files.readAllBytes(file)), PACK);
    }

    /** Must all be found; the others of the pack, save those that may, must not. */
    private static void assertFound(Audit audit, String must, String may) {
        assertTrue(audit.error() == null, () -> String.valueOf(audit.error()));
        TreeSet<String> found = audit.outcomes().stream()
                .filter(o -> o.result() == Result.VIOLATED || o.result() == Result.DOUBTFUL).map(Outcome::rule)
                .collect(Collectors.toCollection(TreeSet::new));
        found.removeAll(rules(may));
        assertEquals(rules(must), found, () -> told(audit));
    }

    /** The rules named, each of which must be one of the pack: an expectation of a rule that is gone is none. */
    private static TreeSet<String> rules(String named) {
        TreeSet<String> rules = new TreeSet<>(Arrays.asList(named.split(" ")));
        List<String> known = PACK.active().stream().map(RuleInfo::id).toList();
        assertEquals(List.of(), rules.stream().filter(r -> !known.contains(r)).toList(), "not in the pack");
        return rules;
    }

    private static void assertFolded(Audit audit, String... rules) {
        for (String rule : rules) {
            assertTrue(outcome(audit, rule).findings().stream().allMatch(f -> f.foldedInto() != null), rule);
        }
    }

    private static void assertResult(Audit audit, String rule, Result result) {
        assertEquals(result, outcome(audit, rule).result(), () -> rule + " " + outcome(audit, rule).reason());
    }

    private static Outcome outcome(Audit audit, String rule) {
        return audit.outcomes().stream().filter(o -> o.rule().equals(rule)).findFirst().orElseThrow();
    }

    private static String told(Audit audit) {
        return audit.outcomes().stream().flatMap(o -> o.findings().stream())
                .map(f -> f.rule() + " " + f.message()).collect(Collectors.joining("\n"));
    }
}
