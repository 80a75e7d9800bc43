package nianshen.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nianshen.doc.PageSpan;
import nianshen.findings.Audit;
import nianshen.findings.Evidence;
import nianshen.findings.Finding;
import nianshen.findings.Outcome;
import nianshen.findings.ReportName;
import nianshen.findings.Result;
import nianshen.findings.Severity;
import nianshen.pack.PackFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Evidence in another report names it on page and letter, and marks nothing in the report's own tables and text. */
class OtherReportTest {

    private static final String NAME = "云泽县司法局2023年度报告";

    @TempDir
    private Path folder;

    @Test
    void evidenceInLastYearsReport_namesThatReportAndMarksNothingHere() throws IOException {
        ReportName lastYears = new ReportName("2023/云泽县司法局.html", "云泽县司法局", 2023);
        PageSpan place = new PageSpan(9, 1, 2, 3, 4);
        Finding finding = new Finding("zz01", "ZZ-01", Result.VIOLATED, Severity.GENERAL, "结转与上年报告不符", null, Invented.NOTICE, "核对更正", 3,
                null, List.of(new Evidence(null, "3", "四、结转下年度继续办理", "总计", "3.carriedOut.total", "77", null, null, null, place, lastYears)));
        Audit clean = Invented.clean();
        Renderer renderer = Renderer.open(PackFiles.read(Invented.RULES));
        Audit judged = new Audit(clean.source(), clean.sha256(), clean.title(), clean.agency(), clean.level(), clean.year(), clean.variant(),
                nianshen.findings.Status.VIOLATIONS, 90, null, List.of(new Outcome("ZZ-01", "与上年衔接", Result.VIOLATED, Severity.GENERAL, null,
                List.of(finding))), clean.facts());
        renderer.report(judged, null, Invented.PACK, Invented.TOOL, folder);
        renderer.letter(judged, Invented.PACK, Invented.TOOL, folder);
        String page = Files.readString(folder.resolve("index.html"));
        assertTrue(page.contains(NAME) && page.contains("第9页"), "the page does not name the report");
        assertEquals(1, page.split("<td class=\"wrong\"").length, "a cell of this report is marked");
        assertTrue(Files.readString(folder.resolve("letter.html")).contains(NAME), "the letter does not name the report");
    }
}
