package nianshen.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import nianshen.examples.Cases;
import nianshen.findings.Audit;
import nianshen.findings.CaseResult;
import nianshen.findings.Finding;
import nianshen.findings.Result;
import nianshen.findings.Status;
import nianshen.pack.PackException;
import nianshen.pack.PackFiles;
import nianshen.rules.RulePack;
import org.junit.jupiter.api.Test;

/**
 * A format of years to come is a folder: with one more part, one renamed, a table, a row and sums of its own, earlier
 * years are judged as before and the new one by the new format.
 */
class FutureFormatTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String NOTICE = "《关于印发年度报告格式（2026年版）的通知》（国办公开办函〔2026〕1号）";
    private static final PackFiles FILES = future();
    private static final RulePack PACK = RulePack.load(FILES);
    private static final Auditor AUDITOR = new Auditor(PACK);

    @Test
    void examplesOfEarlierYearsGoAsBefore() {
        assertEquals(List.of(), Cases.run(PACK, "").stream().filter(r -> !r.passed()).map(CaseResult::toString).toList());
    }

    @Test
    void rightReportsOfTheNewYearAndTheYearBeforeHaveNoFinding() throws IOException {
        assertEquals("", found(FormReport.of(FILES, "2026", 2026)));
        assertEquals("", found(FormReport.of(FILES, "2021", 2025)));
    }

    @Test
    void whatIsNewIsJudgedUnderItsOwnNameAndNotice() throws IOException {
        assertFound("BL-03 表五“工作考核”行各项合计 2，“合计次数”填 3，差 1",
                FormReport.of(FILES, "2026", 2026).saying("5.exams.internal", "2").saying("5.exams.sum", "3"));
        assertFound("BL-03 表三“4.转送其他机关”行六类申请人合计 0，“总计”填 3，差 3",
                FormReport.of(FILES, "2026", 2026).saying("3.o4.total", "3"));
        assertFound("TB-03 表五“工作考核”行“合计次数”列空白，无数据应填“0”",
                FormReport.of(FILES, "2026", 2026).saying("5.exams.sum", " "));
        assertFound("TB-04 表五“工作考核”行“合计次数”列填“/”，无数据应填“0”",
                FormReport.of(FILES, "2026", 2026).saying("5.exams.sum", "/"));
        assertFound("TB-05 表五“工作考核”行“合计次数”列填“-1”，应为不小于0的整数",
                FormReport.of(FILES, "2026", 2026).saying("5.exams.sum", "-1"));
        assertFound("ST-01 缺少“政府信息公开考核评议情况”部分", FormReport.of(FILES, "2026", 2026).without("assessment"));
        assertFound("ST-11 缺少“政府信息公开考核评议情况”表", FormReport.of(FILES, "2026", 2026).without("5"));
    }

    @Test
    void theFormOfTheYearsBeforeIsToldByWhatItLacks() throws IOException {
        String found = found(FormReport.of(FILES, "2021", 2026));
        assertTrue(found.contains("TB-01 表三缺少“4.转送其他机关”"), found);
        assertTrue(found.contains("ST-03 标题“存在的主要问题及改进情况”应为“存在的突出问题及整改情况”"), found);
        assertTrue(found.contains("ST-01 缺少“政府信息公开考核评议情况”部分"), found);
    }

    @Test
    void aYearThatNoFormatCoversEndsBeforeTheRules() throws IOException {
        Audit audit = AUDITOR.audit(FormReport.of(FILES, "2021", 2018).source());
        assertEquals(Status.UNREADABLE, audit.status());
        assertEquals("NO_FORMAT", audit.error().code());
        assertEquals(List.of(), audit.outcomes());
    }

    @Test
    void aPlainCopyForNewYearsChangesNothing() throws IOException {
        PackFiles files = copied(PackFiles.read(Path.of("rules")), false);
        Auditor auditor = new Auditor(RulePack.load(files));
        for (int year : List.of(2023, 2026)) {
            Audit audit = auditor.audit(FormReport.of(files, year == 2023 ? "2021" : "2026", year).source());
            assertEquals(Status.COMPLIANT, audit.status(), () -> told(audit));
        }
    }

    @Test
    void aCopyOfTheSameYearsIsRefused() throws IOException {
        PackFiles shipped = PackFiles.read(Path.of("rules"));
        PackFiles files = shipped;
        for (String name : shipped.below("templates/2021/")) {
            files = files.with(name.replace("/2021/", "/2026/"), shipped.bytes(name));
        }
        PackFiles twice = files;
        PackException e = assertThrows(PackException.class, () -> RulePack.load(twice));
        assertTrue(e.problems().stream().anyMatch(p -> p.message().contains("id 都是“2021”，适用年度因而重叠")), () -> e.problems().toString());
    }

    private static void assertFound(String expected, FormReport report) throws IOException {
        Audit audit = AUDITOR.audit(report.source());
        Finding finding = audit.outcomes().stream().flatMap(o -> o.findings().stream())
                .filter(f -> (f.rule() + " " + f.message()).equals(expected)).findFirst().orElseThrow(() -> new AssertionError(told(audit)));
        assertTrue(finding.basis().contains(NOTICE), finding.basis());
    }

    private static String found(FormReport report) throws IOException {
        return told(AUDITOR.audit(report.source()));
    }

    private static String told(Audit audit) {
        return audit.outcomes().stream().filter(o -> o.result() == Result.VIOLATED || o.result() == Result.DOUBTFUL)
                .flatMap(o -> o.findings().stream()).map(f -> f.rule() + " " + f.message()).collect(Collectors.joining("\n"));
    }

    private static PackFiles future() {
        try {
            return copied(PackFiles.read(Path.of("rules")), true);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** The shipped rules with a format for 2026, made of that of 2021; that one ends in 2025. */
    private static PackFiles copied(PackFiles shipped, boolean changed) throws IOException {
        PackFiles files = shipped;
        for (String name : shipped.below("templates/2021/")) {
            files = files.with(name.replace("/2021/", "/2026/"), shipped.bytes(name));
        }
        ObjectNode old = format(shipped);
        old.put("until", 2025);
        ObjectNode next = format(shipped);
        next.put("id", "2026").put("name", "2026年格式").put("since", 2026).put("document", NOTICE);
        if (changed) {
            change(next);
            String table = shipped.text("templates/2021/table3.csv");
            String row = table.lines().filter(l -> l.contains("#o3.")).findFirst().orElseThrow();
            files = files.with("templates/2026/table3.csv", bytes(table.replace(row, row + "\n"
                    + row.replace("#o3.", "#o4.").replace("3.其他", "4.转送其他机关"))))
                    .with("templates/2026/table5.csv", bytes("考核评议方式,内部考核次数,社会评议次数,合计次数\n"
                            + "工作考核,#exams.internal,#exams.public,#exams.sum\n满意度测评,#surveys.internal,#surveys.public,#surveys.sum\n"));
        }
        return files.with("templates/2021/template.json", JSON.writeValueAsBytes(old))
                .with("templates/2026/template.json", JSON.writeValueAsBytes(next));
    }

    private static void change(ObjectNode next) {
        ((ObjectNode) next.path("sections").get(4)).put("title", "存在的突出问题及整改情况");
        ((ArrayNode) next.path("sections")).addObject().put("number", 7).put("key", "assessment").put("title", "政府信息公开考核评议情况")
                .put("table", "5").putPOJO("aspects", List.of()).putPOJO("accepted", List.of()).putPOJO("known", List.of());
        ((ArrayNode) next.path("tables")).addObject().put("number", "5").put("name", "政府信息公开考核评议情况").putObject("rows");
        next.path("equations").forEach(e -> {
            if (e.path("kind").asText().equals("rowTotal")) {
                ((ArrayNode) e.path("each")).add("o4");
            } else if (e.path("kind").asText().equals("leafTotal")) {
                ((ArrayNode) e.path("left")).add("3.o4.*");
            }
        });
        ((ArrayNode) next.path("equations")).addObject().put("id", "table5.rowTotal").put("kind", "rowTotal")
                .putPOJO("left", List.of("5.*.internal", "5.*.public")).putPOJO("right", List.of("5.*.sum"))
                .putPOJO("each", List.of("exams", "surveys"));
    }

    private static ObjectNode format(PackFiles files) throws IOException {
        return (ObjectNode) JSON.readTree(files.text("templates/2021/template.json"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
