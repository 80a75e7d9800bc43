package nianshen.office;

import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nianshen.findings.Example;
import nianshen.findings.Finding;
import nianshen.findings.Rectification.State;
import nianshen.findings.Rectification;
import nianshen.findings.Result;
import nianshen.findings.Severity;
import nianshen.findings.Status;
import nianshen.office.Explanation.Chapter;
import nianshen.office.runs.Corrections;
import nianshen.office.runs.StoredRun;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is asked of the program is answered in values that any front can show. */
class ValuesTest {

    private static final Path SOUND = Path.of("rules/cases/_base/department-2023.txt");
    private static Pack pack;
    @TempDir
    private Path folder;

    @BeforeAll
    static void openPack() {
        pack = Pack.open(Path.of("rules"));
    }

    @Test
    void aComparisonSaysOfEachFindingWhatBecameOfIt() throws IOException {
        String report = Files.readString(SOUND);
        Path before = Files.createDirectories(folder.resolve("before"));
        Path after = Files.createDirectories(folder.resolve("after"));
        Files.writeString(before.resolve("水利局.txt"), report.replace("2023年本机关发出收费通知2件，总金额300元，实际收取信息处理费300元。",
                "无其他需要报告的事项，办理建议提案3件。"));
        Files.writeString(after.resolve("水利局.txt"), report);
        Corrections comparison = Corrections.of(pack, before, after);
        Rectification agency = comparison.agencies().get(0);
        assertEquals(List.of("FE-01"), agency.items().stream().map(i -> i.finding().rule()).toList());
        assertEquals(State.FIXED, agency.items().get(0).state());
        assertEquals(0, comparison.left().count());
        assertEquals(1, comparison.counts()[State.FIXED.ordinal()]);
        comparison.write(pack, folder.resolve("对照.html"));
        assertTrue(Files.readString(folder.resolve("对照.html")).contains("已改"));
    }

    @Test
    void anExplanationTellsHowAReportWasReadAndJudged() throws IOException {
        Explanation explanation = Explanation.of(SOUND, null, pack, pack.terms(), null);
        List<String> titles = explanation.chapters().stream().map(Chapter::title).toList();
        assertEquals("文档（纯文本）", titles.get(1));
        assertTrue(titles.containsAll(List.of("报告", "部分", "数字", "勾稽")), titles::toString);
        Chapter rules = explanation.chapters().get(titles.size() - 1);
        assertEquals("规则", rules.title());
        assertTrue(rules.lines().stream().anyMatch(l -> l.startsWith("BL-01") && l.contains("符合")), rules::toString);
    }

    @Test
    void anExplanationOfWhatCannotBeReadSaysWhy() throws IOException {
        Path empty = Files.writeString(folder.resolve("空.txt"), "");
        Explanation explanation = Explanation.of(empty, null, pack, pack.terms(), null);
        assertEquals(Status.UNREADABLE, explanation.status());
        assertEquals("结论", explanation.chapters().get(0).title());
        assertFalse(explanation.chapters().get(0).lines().isEmpty());
    }

    @Test
    void theFaultsOfAPackAreTheResultOfItsCheck() {
        PackCheck.Checked checked = PackCheck.of(folder.resolve("nowhere"));
        assertNull(checked.pack());
        assertTrue(checked.faults().get(0).contains("找不到规则文件夹"), checked::toString);
        BrokenPack broken = assertThrows(BrokenPack.class, () -> Pack.open(folder.resolve("nowhere")));
        assertEquals(checked.faults(), broken.faults());
        assertFalse(broken.ofLetters());
    }

    @Test
    void rulesAreListedAsTheOfficeSeesThem() {
        assertEquals(pack.list().size(), pack.book(null).size());
        ListedRule rule = pack.rule("bl-01").orElseThrow();
        assertEquals("BL-01", rule.rule().id());
        assertEquals(Optional.empty(), pack.rule("QQ-99"));
    }

    @Test
    void failureBeginsAtTheSeverityThatIsNamed() {
        Finding general = new Finding("a", "ZZ-01", Result.VIOLATED, Severity.GENERAL, "", null, "", "", null, null, List.of());
        assertTrue(FailOn.of("提示").orElseThrow().counts(Stream.of(general)));
        assertTrue(FailOn.of("general").orElseThrow().counts(Stream.of(general)));
        assertFalse(FailOn.of("严重").orElseThrow().counts(Stream.of(general)));
        assertFalse(FailOn.of("从不").orElseThrow().counts(Stream.of(general)));
        assertEquals(Optional.empty(), FailOn.of("有时"));
    }

    @Test
    void resultsThatAreNotThereAreRefused() {
        assertEquals(Refusal.Reason.MISSING, assertThrows(Refusal.class, () -> StoredRun.read(folder)).reason());
        assertEquals(Refusal.Reason.MISSING, assertThrows(Refusal.class, () -> StoredRun.writeLetters(folder, Path.of("rules"))).reason());
    }

    @Test
    void theDoctorLooksAtMachinePackAndPlace() {
        assertTrue(Stream.of(Doctor.machine(), Doctor.pack(Path.of("rules")), Doctor.place(folder)).flatMap(List::stream)
                .allMatch(Doctor.Condition::good));
    }

    @Test
    void theNinetyRulesOfTheCatalogueAreThere_eachWithWrongAndRightExamples() {
        Map<String, Integer> catalogue = Map.ofEntries(entry("ID", 8), entry("ST", 12), entry("TV", 5), entry("TB", 8), entry("BL", 7), entry("LG", 1), entry("FE", 6), entry("NT", 11),
                entry("XY", 9), entry("XA", 5), entry("TX", 12), entry("DL", 6));
        List<String> ids = catalogue.entrySet().stream().flatMap(f -> IntStream.rangeClosed(1, f.getValue()).mapToObj(n -> String.format("%s-%02d", f.getKey(), n))).sorted().toList();
        List<String> shown = Pack.open(Path.of("rules")).book(null).stream().filter(e -> e.examples().stream().map(Example::wrong).distinct().count() == 2).map(e -> e.rule().id()).toList();
        assertEquals(90, ids.size());
        assertEquals(ids, shown.stream().filter(ids::contains).sorted().toList());
    }
}
