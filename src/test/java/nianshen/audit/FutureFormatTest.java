package nianshen.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nianshen.Shipped;
import nianshen.examples.Cases;
import nianshen.facts.Facts;
import nianshen.findings.Audit;
import nianshen.findings.CaseResult;
import nianshen.findings.Finding;
import nianshen.findings.Outcome;
import nianshen.findings.Result;
import nianshen.findings.Status;
import nianshen.ingest.source.Source;
import nianshen.pack.PackException;
import nianshen.pack.PackFiles;
import nianshen.render.Renderer;
import nianshen.render.wording.Formats;
import nianshen.render.wording.Words;
import nianshen.rules.Judged;
import nianshen.rules.RulePack;
import nianshen.specimen.Damage;
import nianshen.specimen.Maker;
import nianshen.specimen.Office;
import nianshen.specimen.PaperPrint;
import nianshen.specimen.Print;
import nianshen.specimen.Specimen;
import nianshen.specimen.TextPrint;
import nianshen.specimen.Verdict;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A format of years to come is a folder, be it richer or smaller than those that ship: earlier years are judged as
 * before, and reports of the new year by the new format, in every file form, under the names and the notice it gives.
 */
class FutureFormatTest {

    private static final PackFiles FILES = NextFormat.richer();
    private static final RulePack PACK = RulePack.load(FILES);
    private static final Auditor AUDITOR = new Auditor(PACK);
    private static final Auditor SHIPPED = Shipped.auditor();
    private static final Renderer RENDERER = Renderer.open(FILES);
    private static final PackFiles FEW = NextFormat.smaller();
    private static final Auditor OF_FEW = new Auditor(RulePack.load(FEW));
    private static final Specimen RIGHT = FormReport.of(FILES, NextFormat.ID, 2026)
            .inserting("part.assessment", FormReport.body("assessment", "本机关全年开展工作考核0次。"));
    private static final Specimen RIGHT_OF_FEW = FormReport.of(FEW, NextFormat.ID, 2026);

    /** What is wrong in a report of the new format, by the finding that tells it. */
    private static final Map<String, UnaryOperator<Specimen>> FAULTS = Map.ofEntries(
            Map.entry("BL-03 表五“工作考核”行各项合计 2，“合计次数”填 3，差 1",
                    r -> FormReport.saying(FormReport.saying(r, "5.exams.internal", "2"), "5.exams.sum", "3")),
            Map.entry("BL-03 表三“4.转送其他机关”行六类申请人合计 0，“总计”填 3，差 3", r -> FormReport.saying(r, "3.o4.total", "3")),
            Map.entry("BL-03 表三“（一）予以公开”行六类申请人合计 2，“总计”填 0，差 2", r -> FormReport.saying(r, "3.granted.business", "2")),
            Map.entry("TB-03 表五“工作考核”行“合计次数”列空白，无数据应填“0”", r -> FormReport.saying(r, "5.exams.sum", " ")),
            Map.entry("TB-04 表五“工作考核”行“合计次数”列填“/”，无数据应填“0”", r -> FormReport.saying(r, "5.exams.sum", "/")),
            Map.entry("TB-05 表五“工作考核”行“合计次数”列填“-1”，应为不小于0的整数", r -> FormReport.saying(r, "5.exams.sum", "-1")),
            Map.entry("TB-04 表三“一、本年新收政府信息公开申请数量”行“企业法人”列填“/”，无数据应填“0”", r -> FormReport.saying(r, "3.new.business", "/")),
            Map.entry("ST-01 缺少“政府信息公开考核评议情况”部分", r -> FormReport.without(r, "assessment", FILES)),
            Map.entry("ST-11 缺少“政府信息公开考核评议情况”表", r -> r.without("table5")),
            Map.entry("ST-03 标题“存在的主要问题及改进情况”应为“存在的突出问题及整改情况”",
                    r -> r.reworded("part.problems", t -> "五、存在的主要问题及改进情况")),
            Map.entry("ST-04 第七部分“政府信息公开考核评议情况”无实质内容", r -> r.without("table5").reworded("assessment", t -> "无")),
            Map.entry("ZZ-01 正文写“本机关全年开展工作考核3次。”（3），表五“工作考核”行“合计次数”列为0",
                    r -> r.reworded("assessment", t -> t.replace("0次", "3次"))));

    @Test
    void examplesOfEarlierYearsGoAsBefore() {
        assertEquals(List.of(), Cases.run(PACK, "").stream().filter(r -> !r.passed()).map(CaseResult::toString).toList());
    }

    @Test
    void aNumberThatIsAnotherPartInAnotherFormatIsToldAsSuch() {
        PackFiles numbered = FEW.with("local/号.dslr", """
                规则 “ZZ-02 办理情况过短”
                级别：提示
                依据：F21
                问题：过短
                整改：补充
                当
                  第三部分没有提到“办理”
                那么
                  报告问题
                结束
                """.getBytes(StandardCharsets.UTF_8));
        String told = assertThrows(PackException.class, () -> RulePack.load(numbered)).getMessage();
        assertTrue(told.matches("(?s)local/号.dslr 第7行第\\d+列：“三”在各年格式中不是同一部分：.*的“收到和处理政府信息公开申请情况”、.*，请写明名称，如“……”部分"), told);
    }

    @TestFactory
    Stream<DynamicTest> rightReportsOfTheNewYear_inEveryForm_nothingFound_everyFigureRead() {
        return Print.all().stream().map(print -> DynamicTest.dynamicTest(print.name(), () -> {
            assertEquals(List.of(), Verdict.sound(RIGHT, audit(RIGHT, print, AUDITOR)));
            assertEquals(List.of(), Verdict.sound(RIGHT_OF_FEW, audit(RIGHT_OF_FEW, print, OF_FEW)));
        }));
    }

    @Test
    void rightReportsOfTheNewYear_inWord97_nothingFound_everyFigureRead() {
        Assumptions.assumeTrue(Office.present() || "true".equals(System.getenv("CI")), "waits for LibreOffice (soffice)");
        List<byte[]> files = Office.DOC.write(List.of(RIGHT, RIGHT_OF_FEW));
        assertEquals(List.of(), Verdict.sound(RIGHT, AUDITOR.audit(new Source("云泽县水利局.doc", files.get(0)))));
        assertEquals(List.of(), Verdict.sound(RIGHT_OF_FEW, OF_FEW.audit(new Source("云泽县水利局.doc", files.get(1)))));
    }

    @Test
    void rightReportsOfTheYearBeforeHaveNoFinding() {
        assertEquals("", told(audit(FormReport.of(FILES, "2021", 2025), TextPrint.TAB, AUDITOR)));
        assertEquals("", told(audit(FormReport.of(FEW, "2021", 2025), TextPrint.TAB, OF_FEW)));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 4, 5, 6})
    void whatIsReadOfReportsOfEarlierYearsIsTheSame(long seed) {
        Specimen drawn = Maker.draw(seed);
        byte[] whole = TextPrint.TAB.write(drawn);
        byte[] undated = new String(whole, StandardCharsets.UTF_8).replaceAll("20\\d\\d 年|20\\d\\d年", "").getBytes(StandardCharsets.UTF_8);
        for (byte[] file : List.of(whole, Damage.ONE_LINE.strike(whole), undated, TextPrint.TAB.write(FormReport.of(FILES, "2019", 2023)))) {
            Source source = new Source("报告.txt", file);
            List<String> before = read(SHIPPED.audit(source));
            assertEquals(before, read(AUDITOR.audit(source)));
            assertEquals(before, read(OF_FEW.audit(source)));
        }
    }

    /** Facts and outcomes, without what is said of the rule and the table that only the later pack has. */
    private static List<String> read(Audit audit) {
        return Stream.concat(audit.facts().all().stream(), audit.outcomes().stream().filter(o -> !o.rule().startsWith("ZZ")))
                .map(Object::toString).filter(t -> !t.startsWith("Coverage") || !t.contains("assessment") && !t.contains("advice")).toList();
    }

    @TestFactory
    Stream<DynamicTest> whatIsNewIsJudgedUnderItsOwnNameAndNotice_onTheLetterToo(@TempDir Path folder) {
        List<String> faults = FAULTS.keySet().stream().sorted().toList();
        List<Print> prints = Stream.of(Print.web(), Print.office(), List.<Print>of(PaperPrint.RULED, PaperPrint.CUT)).flatMap(List::stream).toList();
        return IntStream.range(0, faults.size()).mapToObj(i -> DynamicTest.dynamicTest(faults.get(i), () ->
                assertFound(faults.get(i), audit(FAULTS.get(faults.get(i)).apply(RIGHT), prints.get(i % prints.size()), AUDITOR), folder.resolve("" + i))));
    }

    @Test
    void aPartThatIsLastYearsIsCalledByTheNameOfItsFormat() {
        UnaryOperator<String> same = t -> "一是主动公开的范围还不够宽，重点领域的信息更新不够及时；二是基层的业务骨干变动多，培训没有跟上。下一步将逐项对照目录补齐，每季度组织一次业务培训。";
        Facts own = audit(RIGHT.reworded("problems", same), TextPrint.TAB, AUDITOR).facts();
        Facts before = audit(FormReport.of(FILES, "2021", 2025).reworded("problems", same), TextPrint.TAB, AUDITOR).facts();
        List<String> found = Judged.outcomes(PACK, own, List.of(before)).stream().flatMap(o -> o.findings().stream()).filter(f -> f.rule().equals("XY-05"))
                .map(f -> f.message() + "/" + f.remedy()).toList();
        assertEquals(List.of("存在的突出问题及整改情况与2025年度报告相似度100%/结合本年度实际，重新撰写存在的突出问题及整改情况"), found);
    }

    @Test
    void aCellThatTheFormatOfTheReportDoesNotHaveIsNotTakenForUnread() {
        Outcome before = ofTransfers(FormReport.of(FILES, "2021", 2025));
        assertEquals(Result.NOT_APPLICABLE, before.result(), before::reason);
        assertEquals("本报告的格式没有转送件数", before.reason());
        assertEquals(Result.SATISFIED, ofTransfers(RIGHT).result());
        assertEquals(Result.UNDETERMINED, ofTransfers(FormReport.saying(RIGHT, "3.o4.total", " ")).result());
    }

    private static Outcome ofTransfers(Specimen report) {
        return audit(report, TextPrint.TAB, AUDITOR).outcomes().stream().filter(o -> o.rule().equals("ZZ-03")).findFirst().orElseThrow();
    }

    @Test
    void theFormOfTheYearsBeforeIsToldByWhatItLacks() {
        String found = told(audit(FormReport.of(FILES, "2021", 2026), TextPrint.TAB, AUDITOR));
        assertTrue(found.contains("TB-01 表三缺少“4.转送其他机关”"), found);
        assertTrue(found.contains("ST-03 标题“存在的主要问题及改进情况”应为“存在的突出问题及整改情况”"), found);
        assertTrue(found.contains("ST-01 缺少“政府信息公开考核评议情况”部分"), found);
        assertTrue(found.contains("商业企业") && found.contains("企业法人"), found);
        assertTrue(found.contains("TV-02 表三为2021年格式，其余为现行格式"), "no group of rows is of the old form, only the head of a column: " + found);
    }

    @Test
    void theFormOfYearsToComeIsToldAsNotYetInForce() {
        String found = told(audit(FormReport.of(FILES, NextFormat.ID, 2025), TextPrint.TAB, AUDITOR));
        assertTrue(found.contains("TV-04 表三提前使用了尚未施行的格式才有的“4.转送其他机关”"), found);
        assertTrue(found.contains("TV-04 表五提前使用了尚未施行的格式才有的“工作考核”、“满意度测评”"), found);
        assertTrue(!found.contains("仍"), found);
    }

    @Test
    void partsAndTablesOfASmallerFormatBearItsNumbersAndNames() {
        assertTold("TB-04 表四“一、本年新收政府信息公开申请数量”行“商业企业”列填“/”，无数据应填“0”", FormReport.saying(RIGHT_OF_FEW, "4.new.business", "/"));
        assertTold("BL-01 ", FormReport.saying(FormReport.saying(RIGHT_OF_FEW, "4.new.total", "1"), "4.new.business", "1"));
        assertTold("BL-05 表三“复议后起诉”各项合计 0，“总计”填 1，差 1", FormReport.saying(RIGHT_OF_FEW, "3.afterReview.total", "1"));
        assertTold("FE-01 ", RIGHT_OF_FEW.with(RIGHT_OF_FEW.items().stream().filter(i -> !i.equals(FormReport.FEES)).toList()));
        assertTold("ST-01 缺少“政府信息公开行政复议、行政诉讼情况”部分", FormReport.without(RIGHT_OF_FEW, "litigation", FEW));
        String old = told(audit(FormReport.of(FEW, "2021", 2026), TextPrint.TAB, OF_FEW));
        assertTrue(old.contains("TV-04 表二仍保留“规章”") && old.contains("应为“存在的主要问题、改进情况和收费情况”"), old);
        assertTrue(old.contains("、表四为2021年格式，其余为现行格式") && !old.contains("表四缺少") && !old.contains("表三缺少"), old);
    }

    @Test
    void aTableWhoseNumberDiffersIsCalledByItsNameWhereNoFormatIsMeant() {
        assertEquals("表三总计列勾稽不平", new Words(FILES).with(new Formats(FILES).words()).of("problem.BL-01"));
        assertEquals("“收到和处理政府信息公开申请情况”表总计列勾稽不平", new Words(FEW).with(new Formats(FEW).words()).of("problem.BL-01"));
    }

    @Test
    void aTableThatIsNotAllOfAPartIsCalledByItsNumberAndName() {
        String head = "templates/" + NextFormat.ID + "/template.json";
        Words words = new Words(FILES).with(new Formats(FILES.with(head, FILES.text(head).replace("\"table\":\"5\"", "\"table\":null").getBytes(StandardCharsets.UTF_8))).words());
        assertEquals(List.of("表五", "政府信息公开考核评议情况", "三、收到和处理政府信息公开申请情况"), Stream.of("5.place", "5.title", "3.title").map(t -> words.of("table." + t)).toList());
    }

    @Test
    void aYearThatNoFormatCoversEndsBeforeTheRules() {
        Audit audit = audit(FormReport.of(FILES, "2021", 2018), TextPrint.TAB, AUDITOR);
        assertEquals(Status.UNREADABLE, audit.status());
        assertEquals("NO_FORMAT", audit.error().code());
        assertEquals(List.of(), audit.outcomes());
    }

    @Test
    void aPlainCopyForNewYearsChangesNothing() {
        PackFiles files = NextFormat.same();
        Auditor auditor = new Auditor(RulePack.load(files));
        for (int year : List.of(2023, 2026)) {
            Audit audit = audit(FormReport.of(files, year == 2023 ? "2021" : NextFormat.ID, year), TextPrint.TAB, auditor);
            assertEquals(Status.COMPLIANT, audit.status(), () -> told(audit));
        }
    }

    @Test
    void aCopyOfTheSameYearsIsRefused() throws IOException {
        PackFiles shipped = PackFiles.of(Shipped.files(Shipped.NO_RULES));
        PackFiles files = shipped;
        for (String name : shipped.below("templates/2021/")) {
            files = files.with(name.replace("/2021/", "/2026/"), shipped.bytes(name));
        }
        PackFiles twice = files;
        PackException e = assertThrows(PackException.class, () -> RulePack.load(twice));
        assertTrue(e.problems().stream().anyMatch(p -> p.message().contains("“2021”与文件夹不同名，应为“2026”")), () -> e.problems().toString());
    }

    private static Audit audit(Specimen report, Print print, Auditor auditor) {
        return auditor.audit(new Source(report.name() + "." + print.suffix(), print.write(report)));
    }

    private static void assertTold(String expected, Specimen report) {
        String found = told(audit(report, TextPrint.TAB, OF_FEW));
        assertTrue(found.lines().anyMatch(l -> l.startsWith(expected)), found);
    }

    /** The finding is there, cites the notice, and stands so on the page and in the letter. */
    private static void assertFound(String expected, Audit audit, Path folder) throws IOException {
        Finding finding = audit.outcomes().stream().flatMap(o -> o.findings().stream())
                .filter(f -> (f.rule() + " " + f.message()).equals(expected)).findFirst().orElseThrow(() -> new AssertionError(told(audit)));
        assertTrue(finding.basis().contains(NextFormat.NOTICE), finding.basis());
        RENDERER.report(audit, null, PACK.info(), "1.0.0", folder);
        RENDERER.letter(audit, PACK.info(), "1.0.0", folder);
        String page = text(folder.resolve("index.html"));
        assertTrue(page.contains(finding.message()) && page.contains(NextFormat.NOTICE), page);
        String letter = text(folder.resolve("letter.html"));
        assertTrue(letter.contains(finding.message()) && letter.contains(NextFormat.NOTICE.replaceFirst("）$", "，")), letter);
    }

    private static String text(Path page) throws IOException {
        return Jsoup.parse(Files.readString(page)).text();
    }

    private static String told(Audit audit) {
        return audit.outcomes().stream().filter(o -> o.result() == Result.VIOLATED || o.result() == Result.DOUBTFUL)
                .flatMap(o -> o.findings().stream()).map(f -> f.rule() + " " + f.message()).collect(Collectors.joining("\n"));
    }
}
