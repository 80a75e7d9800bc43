package nianshen.office.runs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nianshen.audit.FormReport;
import nianshen.findings.Audit;
import nianshen.findings.Finding;
import nianshen.findings.Outcome;
import nianshen.findings.Result;
import nianshen.office.Pack;
import nianshen.office.Refusal;
import nianshen.office.Refusal.Reason;
import nianshen.pack.PackFiles;
import nianshen.rules.CarriedOver;
import nianshen.specimen.Specimen;
import nianshen.specimen.TextPrint;
import nianshen.store.StoredException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an earlier run read stands beside this year's reports, for rules that ask for it and for no others. */
class EarlierReportsTest {

    private static final String RULE = CarriedOver.ID;
    private static final PackFiles FILES = PackFiles.read(Path.of("rules")).with("local/衔接.drl", CarriedOver.RULE.getBytes(StandardCharsets.UTF_8));
    private static Pack pack;
    @TempDir
    private Path folder;

    @BeforeAll
    static void open() {
        pack = Pack.open(FILES);
    }

    @Test
    void lastYearsReportStandsBesideThisYears_andItsOwnFaultsAreNotToldAgain() throws IOException {
        Specimen wrong = FormReport.saying(FormReport.saying(report(2023), "3.carriedOut.total", "4"), "4.value.review.total", "7");
        run("那年", wrong, Earlier.NONE);
        Audit alone = run("alone", report(2024), Earlier.NONE);
        assertEquals(Result.UNDETERMINED, outcomes(alone).get(RULE).result());
        assertEquals("未提供上一年度报告", outcomes(alone).get(RULE).reason());
        Audit beside = run("beside", report(2024), Earlier.in(folder.resolve("那年")));
        Finding found = outcomes(beside).get(RULE).findings().get(0);
        assertEquals("上年结转0件，上年报告为4件", found.message());
        assertEquals(2023, found.evidence().get(1).report().year());
        assertEquals(ofOneReport(alone), ofOneReport(beside), "nothing else has changed");
    }

    @Test
    void anotherAgencysAndAnotherYearsReportsAreNotTakenForLastYears() throws IOException {
        run("前年", report(2022), Earlier.NONE);
        Specimen own = report(2023);
        run("别的机关", own.reworded("title", t -> t.replace("水利局", "教育局")).reworded("signature", t -> t.replace("水利局", "教育局")), Earlier.NONE);
        Audit audit = run("今年", report(2024), Earlier.in(folder));
        assertEquals(Result.UNDETERMINED, outcomes(audit).get(RULE).result());
    }

    @Test
    void reportAuditedTwiceIsOne() throws IOException {
        run("一", FormReport.saying(report(2023), "3.carriedOut.total", "4"), Earlier.NONE);
        run("二", FormReport.saying(report(2023), "3.carriedOut.total", "4"), Earlier.NONE);
        assertEquals(1, outcomes(run("今年", report(2024), Earlier.in(folder))).get(RULE).findings().size());
    }

    @Test
    void folderWithoutResultsAndDamagedResultsAreRefused() throws IOException {
        assertEquals(Reason.MISSING, assertThrows(Refusal.class, () -> Earlier.in(folder.resolve("没有"))).reason());
        assertEquals(Reason.NO_FACTS, assertThrows(Refusal.class, () -> Earlier.in(folder)).reason());
        Files.writeString(folder.resolve("facts.json"), "{");
        assertTrue(assertThrows(StoredException.class, () -> Earlier.in(folder)).getMessage().contains("facts.json"));
    }

    @Test
    void packSentAsBytesJudgesAsTheOneThatWasSent() throws IOException, ClassNotFoundException {
        ByteArrayOutputStream sent = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(sent)) {
            out.writeObject(pack.rules().files());
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(sent.toByteArray()))) {
            Pack arrived = Pack.open((PackFiles) in.readObject());
            assertEquals(pack.info(), arrived.info());
            Specimen wrong = FormReport.saying(report(2024), "3.new.total", "5");
            Audit there = audit(arrived, "there", wrong, Earlier.NONE);
            assertTrue(there.standing().size() > 1, there::toString);
            assertEquals(audit(pack, "here", wrong, Earlier.NONE), there);
        }
    }

    private static Specimen report(int year) {
        return FormReport.of(FILES, "2021", year);
    }

    private Audit run(String name, Specimen report, Earlier earlier) throws IOException {
        return audit(pack, name, report, earlier);
    }

    /** The audit of one report, whose results then lie in the folder of that name. */
    private Audit audit(Pack by, String name, Specimen report, Earlier earlier) throws IOException {
        Path file = Files.createDirectories(folder.resolve("in " + name)).resolve(report.name() + ".txt");
        Files.write(file, TextPrint.TAB.write(report));
        Job job = new Job(Reports.in(List.of(file)), new Options(null, 1, false, earlier, false));
        return job.write(by, folder.resolve(name), Listener.NONE).run().audits().get(0);
    }

    private static Map<String, Outcome> outcomes(Audit audit) {
        Map<String, Outcome> byRule = new TreeMap<>();
        audit.outcomes().forEach(o -> byRule.put(o.rule(), o));
        return byRule;
    }

    /** The outcomes of the rules that look at one report. */
    private static Map<String, Outcome> ofOneReport(Audit audit) {
        Map<String, Outcome> all = outcomes(audit);
        pack.rules().portfolio().forEach(rule -> all.remove(rule.id()));
        return all;
    }
}
