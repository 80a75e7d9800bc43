package nianshen.portfolio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nianshen.Folders;
import nianshen.audit.FormReport;
import nianshen.findings.Audit;
import nianshen.findings.Finding;
import nianshen.findings.Outcome;
import nianshen.findings.Result;
import nianshen.findings.Run;
import nianshen.findings.Status;
import nianshen.office.Pack;
import nianshen.office.runs.Job;
import nianshen.office.runs.Listener;
import nianshen.office.runs.Options;
import nianshen.office.runs.Reports;
import nianshen.pack.PackFiles;
import nianshen.rules.CarriedOver;
import nianshen.specimen.Specimen;
import nianshen.specimen.TextPrint;
import nianshen.store.FindingsJson;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports of one run are judged beside each other, and what is found so stands wherever other findings do. */
class TogetherTest {

    private static final PackFiles FILES = PackFiles.read(Path.of("rules")).with("local/衔接.drl", CarriedOver.RULE.getBytes(StandardCharsets.UTF_8));
    private static Pack pack;
    @TempDir
    private Path folder;
    private Path in;

    @BeforeAll
    static void open() {
        pack = Pack.open(FILES);
    }

    @BeforeEach
    void make() throws IOException {
        in = Files.createDirectories(folder.resolve("in"));
    }

    @Test
    void bothYearsInOneRun_theFindingStandsInTheReportAndInThePortfolio_withTheOtherReportNamed() throws IOException {
        write("去年", FormReport.saying(report(2023), "3.carriedOut.total", "4"));
        write("今年", report(2024));
        Run run = audit(pack, "out", 2);
        Finding own = outcome(run, "今年.txt").findings().get(0);
        assertEquals("上年结转0件，上年报告为4件", own.message());
        assertNull(own.evidence().get(0).report());
        assertEquals("去年.txt", own.evidence().get(1).report().source());
        assertEquals("未提供上一年度报告", outcome(run, "去年.txt").reason());
        Outcome all = portfolio(run);
        assertEquals(Result.VIOLATED, all.result());
        assertEquals(List.of("今年.txt", "去年.txt"), all.findings().get(0).evidence().stream().map(e -> e.report().source()).toList());
        assertEquals(Status.VIOLATIONS, audit(run, "今年.txt").status());
        assertTrue(page("今年").contains("上年结转0件，上年报告为4件"), "page");
        assertEquals(run, FindingsJson.read(folder.resolve("out/findings.json")));
    }

    @Test
    void nothingElseComesOfTheOtherYear() throws IOException {
        write("今年", report(2024));
        Run alone = audit(pack, "alone", 1);
        write("去年", report(2023));
        Run both = audit(pack, "out", 1);
        assertEquals(Result.UNDETERMINED, portfolio(alone).result());
        assertEquals(Result.SATISFIED, outcome(both, "今年.txt").result());
        assertEquals(others(audit(alone, "今年.txt")), others(audit(both, "今年.txt")));
        assertEquals(List.of("XY-05", "XY-06"), audit(both, "今年.txt").standing().stream().map(Finding::rule).filter(r -> r.startsWith("XY")).toList(),
                "the same prose, and nothing else");
    }

    @Test
    void passagesStandBesideLastYears_whatIsEqualIsMarked_andTheOriginalLeadsToThem() throws IOException {
        write("去年", report(2023).reworded("problems", t -> t.replace("更新不够及时", "更新不太及时")));
        write("今年", report(2024));
        audit(pack, "out", 1);
        String page = page("今年");
        assertTrue(page.contains("<mark>存在的主要问题：公开内容不够全面，更新不</mark><span>够</span><mark>及时。</mark>"), "this year's");
        assertTrue(page.contains("<mark>存在的主要问题：公开内容不够全面，更新不</mark><span>太</span><mark>及时。</mark>"), "last year's");
        assertTrue(page.contains("云泽县水利局2023年度报告"), "the other report");
        assertTrue(Files.readString(folder.resolve("out/reports/今年/source.html")).contains("相似度"), "the original");
    }

    @Test
    void aFolderOfReportsServesAsLastYears_asItsResultsDo() throws IOException {
        write("去年", FormReport.saying(report(2023), "3.carriedOut.total", "4"));
        Path raw = in;
        audit(pack, "去年结果", 1);
        in = Files.createDirectories(folder.resolve("今年"));
        write("今年", report(2024));
        Outcome byReports = outcome(beside(raw), "今年.txt");
        assertEquals(Result.VIOLATED, byReports.result());
        assertEquals(byReports, outcome(beside(folder.resolve("去年结果")), "今年.txt"));
    }

    private Run beside(Path earlier) throws IOException {
        Path out = folder.resolve("out " + earlier.getFileName());
        return new Job(Reports.in(List.of(in)), new Options(null, 1, false).beside(earlier)).write(pack, out, Listener.NONE).run();
    }

    @Test
    void theSameBytesWhateverTheThreads() throws IOException {
        for (int year = 2021; year <= 2024; year++) {
            write("年" + year, FormReport.saying(report(year), "3.carriedOut.total", String.valueOf(year % 3)));
        }
        audit(pack, "one", 1);
        audit(pack, "many", 4);
        assertEquals(texts("one"), texts("many"));
    }

    @Test
    void whereSeveralMayBeLastYearsNoneIsTaken() throws IOException {
        write("今年", report(2024));
        write("去年", FormReport.saying(report(2023), "3.carriedOut.total", "4"));
        write("去年更正", report(2023));
        Outcome outcome = outcome(audit(pack, "out", 2), "今年.txt");
        assertEquals(Result.UNDETERMINED, outcome.result());
        assertEquals("上一年度报告有2份，不能确定以哪一份为准（去年.txt、去年更正.txt）", outcome.reason());
    }

    @Test
    void anAgencyIsTheSameByItsOtherNames() throws IOException {
        Pack renamed = Pack.open(FILES.with("agencies.csv", "机关名称,别名\n云泽县水利局,云泽县水务局\n".getBytes(StandardCharsets.UTF_8)));
        UnaryOperator<String> old = t -> t.replace("水利局", "水务局");
        write("去年", FormReport.saying(report(2023), "3.carriedOut.total", "4").reworded("title", old).reworded("signature", old));
        write("今年", report(2024));
        assertEquals(Result.VIOLATED, outcome(audit(renamed, "out", 1), "今年.txt").result());
        assertEquals(Result.UNDETERMINED, outcome(audit(pack, "stranger", 1), "今年.txt").result());
    }

    @Test
    void cancelledOnceAllAreRead_nothingOfTheWholeRunIsWritten_andItGoesOnFromThere() throws IOException {
        write("去年", FormReport.saying(report(2023), "3.carriedOut.total", "4"));
        write("今年", report(2024));
        audit(pack, "whole", 1);
        Options resuming = new Options(null, 1, false).resuming();
        Job job = new Job(Reports.in(List.of(in)), resuming);
        Path out = folder.resolve("out");
        List<String> judged = new ArrayList<>();
        assertFalse(job.write(pack, out, new Listener() {
            @Override
            public void read(int finished, String source) {
                if (finished == 2) {
                    job.cancel();
                }
            }

            @Override
            public void done(int finished, Audit audit) {
                judged.add(audit.source());
            }
        }).complete());
        assertEquals(List.of(), judged, "judged without all of its company");
        assertFalse(Files.exists(out.resolve("findings.json")));
        assertTrue(new Job(Reports.in(List.of(in)), resuming).write(pack, out, Listener.NONE).complete());
        assertEquals(texts("whole"), texts("out"));
    }

    @Test
    void cutOffBetweenTwo_whatWasJudgedBesideAReportThatChangedSinceIsJudgedAgain() throws IOException {
        write("去年", FormReport.saying(report(2023), "3.carriedOut.total", "4"));
        write("今年", report(2024));
        Job job = new Job(Reports.in(List.of(in)), new Options(null, 1, false));
        Run half = job.write(pack, folder.resolve("out"), (finished, audit) -> job.cancel()).run();
        assertEquals(Result.VIOLATED, outcome(half, "今年.txt").result());
        write("去年", report(2023));
        Run whole = new Job(Reports.in(List.of(in)), new Options(null, 1, false).resuming()).write(pack, folder.resolve("out"), Listener.NONE).run();
        assertEquals(Result.SATISFIED, outcome(whole, "今年.txt").result());
        audit(pack, "anew", 1);
        assertEquals(texts("anew"), texts("out"));
    }

    private static Specimen report(int year) {
        return FormReport.of(FILES, "2021", year);
    }

    private void write(String name, Specimen report) throws IOException {
        Files.write(in.resolve(name + ".txt"), TextPrint.TAB.write(report));
    }

    private Run audit(Pack by, String out, int threads) throws IOException {
        return new Job(Reports.in(List.of(in)), new Options(null, threads, false)).write(by, folder.resolve(out), Listener.NONE).run();
    }

    private static Audit audit(Run run, String source) {
        return run.audits().stream().filter(a -> a.source().equals(source)).findFirst().orElseThrow();
    }

    private static Outcome outcome(Run run, String source) {
        return audit(run, source).outcomes().stream().filter(o -> o.rule().equals(CarriedOver.ID)).findFirst().orElseThrow();
    }

    private static List<Outcome> others(Audit audit) {
        return audit.outcomes().stream().filter(o -> !o.rule().equals(CarriedOver.ID) && !o.rule().startsWith("XY")).toList();
    }

    private static Outcome portfolio(Run run) {
        return run.portfolio().stream().filter(o -> o.rule().equals(CarriedOver.ID)).findFirst().orElseThrow();
    }

    private String page(String name) throws IOException {
        return Files.readString(folder.resolve("out/reports/" + name + "/index.html"));
    }

    /** Every file of a run but for the workbook, which bears the time of its making. */
    private Map<String, String> texts(String out) throws IOException {
        Map<String, byte[]> files = Folders.files(folder.resolve(out), f -> !f.endsWith(".xlsx"));
        return new TreeMap<>(files.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, f -> new String(f.getValue(), StandardCharsets.UTF_8)
                .replaceFirst("\"generatedAt\": \"[^\"]*\"", ""))));
    }
}
