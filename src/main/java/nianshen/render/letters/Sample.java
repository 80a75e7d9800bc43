package nianshen.render.letters;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nianshen.doc.PageSpan;
import nianshen.facts.Facts;
import nianshen.facts.Figure;
import nianshen.facts.Gap;
import nianshen.facts.Level;
import nianshen.facts.OfficialTable;
import nianshen.facts.Report;
import nianshen.facts.Section;
import nianshen.findings.Audit;
import nianshen.findings.ReportName;
import nianshen.findings.Evidence;
import nianshen.findings.Example;
import nianshen.findings.Failure;
import nianshen.findings.Finding;
import nianshen.findings.Firings;
import nianshen.findings.Outcome;
import nianshen.findings.Rectification;
import nianshen.findings.Result;
import nianshen.findings.RuleEntry;
import nianshen.findings.RuleInfo;
import nianshen.findings.Run;
import nianshen.findings.Severity;
import nianshen.findings.Status;
import nianshen.pack.FileKinds;
import nianshen.render.originals.Copied;
import nianshen.render.originals.PagePicture;

/** An invented run that touches every corner of the templates, for trying them out before real reports come. */
public final class Sample {

    /** What its rules found. */
    public static final Firings FIRED = new Firings("2025-02-05", 1, Map.of("ZZ-01", 1L));
    /** A rule pack. */
    public static final Run.PackInfo PACK = new Run.PackInfo("sample", "0", "0".repeat(64));

    /** The page of the original to which its evidence points. */
    public static final Copied COPIED = new Copied(List.of(new PagePicture(1, "page-1.png", 595, 842, false)), "annotated.pdf", true);

    private Sample() {
    }

    /** The run, with reports of every verdict. */
    public static Run run() {
        return new Run("0", PACK, "2025-02-05T00:00:00Z", audits(), List.of(), List.of(), List.of("样例"));
    }

    /** What became of its findings: none mended, one mended, nothing received. */
    public static List<Rectification> corrected() {
        Audit wrong = audits().get(0);
        return Stream.of(audits().get(0), audits().get(3), audits().get(4)).flatMap(after -> Rectification.between(run(wrong), run(after)).stream()).toList();
    }

    /** That a report has not come. */
    public static Reminder reminder() {
        return new Reminder(new ReportName("", "样例县水利局", 2024), told("样例县水利局未报送2024年度报告", "ZZ-01"));
    }

    /** A report that only came too late, as a rule says. */
    public static Audit late(String rule) {
        Outcome late = new Outcome(rule, "样例", Result.VIOLATED, Severity.SERIOUS, null, List.of(told("2024年度报告逾期1日", rule)));
        return new Audit("样例.html", PACK.sha256(), "样例", "样例县样例局", "department", 2024, "2021", Status.VIOLATIONS, 90, null, List.of(late), null);
    }

    private static Finding told(String message, String rule) {
        return new Finding("0", rule, Result.VIOLATED, Severity.SERIOUS, message, null, "样例", "样例", null, null, List.of());
    }

    private static Run run(Audit only) {
        return new Run("0", PACK, "2025-02-05T00:00:00Z", List.of(only), List.of());
    }

    /** Its rules. */
    public static List<RuleEntry> rules() {
        RuleInfo rule = new RuleInfo("ZZ-01", "样例", Severity.HINT, List.of("S"), "样例", "样例", 2021, 2024, List.of("department"),
                List.of(), List.of(), "report", FileKinds.LOCAL + "样例.dslr");
        List<Example.Change> changes = List.of(new Example.Change("样例", ""), new Example.Change("样例", "样例"));
        return List.of(new RuleEntry(rule, Severity.HINT, true, "样例",
                List.of(new Example("ZZ-01", true, "样例", changes), new Example("ZZ-01", false, "样例", changes)), 1L));
    }

    /** Its reports. */
    public static List<Audit> audits() {
        return List.of(audit(Status.VIOLATIONS, Severity.SERIOUS, Result.VIOLATED),
                audit(Status.VIOLATIONS, Severity.GENERAL, Result.VIOLATED),
                audit(Status.DOUBTFUL, Severity.HINT, Result.DOUBTFUL),
                new Audit("样例.txt", PACK.sha256(), null, "样例县样例局", "department", 2024, "2021", Status.COMPLIANT, 100,
                        null, List.of(quiet(Result.SATISFIED), quiet(Result.UNDETERMINED)), null),
                new Audit("样例.pdf", PACK.sha256(), null, null, null, null, null, Status.UNREADABLE, null,
                        new Failure("SAMPLE", "第1页", "样例", "样例"), List.of(), null));
    }

    private static Audit audit(Status status, Severity severity, Result result) {
        Finding parent = finding("a", severity, result, null);
        Outcome outcome = new Outcome("XX-01", "样例", result, severity, null,
                List.of(parent, finding("b", severity, result, "a")));
        Outcome waived = new Outcome("XX-02", "样例", Result.WAIVED, severity, "样例",
                List.of(finding("c", severity, Result.WAIVED, null)));
        return new Audit("样例.docx", PACK.sha256(), "样例", "样例县样例局", "department", 2024, "2021", status, 90, null,
                List.of(outcome, waived, quiet(Result.NOT_APPLICABLE)), facts());
    }

    private static Facts facts() {
        Report report = new Report("样例.docx", "样例", 2024, true, "样例县样例局", Level.DEPARTMENT, "county", "2021", "2021",
                false, "样例", null);
        return new Facts(report, List.of(
                new Section(3, "样例", true, "样例", false, false, "样例", Section.State.PRESENT, "样例", "三", 1, true, "样例", Section.Content.FILLED, 0, 2,
                        "样例", null),
                new Figure(new OfficialTable("样例", "3", "表三"), "total", "total", "样例", "样例", null, "", Figure.Reading.BLANK, 1, null),
                new Gap("table:3", "样例", "样例", null)));
    }

    private static Finding finding(String id, Severity severity, Result result, String foldedInto) {
        return new Finding(id, "XX-01", result, severity, "样例", "1 + 1 ≠ 3，差 1", "样例", "样例", 3, foldedInto,
                List.of(new Evidence("样例", "3", "样例", "样例", "3.total.total", "3", "样例", new PageSpan(1, 72, 72, 72, 12))));
    }

    private static Outcome quiet(Result result) {
        return new Outcome("XX-03", "样例", result, Severity.HINT, "样例", List.of());
    }
}
