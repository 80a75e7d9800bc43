package nianshen.render;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nianshen.OfficialForm;
import nianshen.doc.LineSpan;
import nianshen.doc.PageSpan;
import nianshen.doc.PathSpan;
import nianshen.facts.Fact;
import nianshen.facts.Facts;
import nianshen.facts.Figure;
import nianshen.facts.Gap;
import nianshen.facts.Level;
import nianshen.facts.OfficialTable;
import nianshen.facts.Report;
import nianshen.facts.Section;
import nianshen.findings.Audit;
import nianshen.findings.Evidence;
import nianshen.findings.Failure;
import nianshen.findings.Finding;
import nianshen.findings.Outcome;
import nianshen.findings.Result;
import nianshen.findings.Run;
import nianshen.findings.Severity;
import nianshen.findings.Status;
import nianshen.pack.PackFiles;
import nianshen.render.wording.Formats;
import nianshen.template.TableGrid;

/** Audits of invented agencies of one invented county, made by hand. */
public final class Invented {

    public static final Path RULES = Path.of("rules");
    public static final Run.PackInfo PACK = new Run.PackInfo("yunze", "2024.1", "3f".repeat(32));
    public static final String TOOL = "1.0.0";
    static final String CONDITIONS = "《中华人民共和国政府信息公开条例》第五十条";
    static final String NOTICE = "《国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》"
            + "（国办公开办函〔2021〕30号）";

    private Invented() {
    }

    /** A run over all of them. */
    public static Run run() {
        return new Run(TOOL, PACK, "2025-02-10T01:00:00Z", audits(), List.of());
    }

    public static List<Audit> audits() {
        return List.of(clean(), serious(), general(), doubtful(), hostile(), unreadable());
    }

    public static Audit clean() {
        return audit("部门/云泽县司法局.html", "云泽县司法局", Level.DEPARTMENT, Status.COMPLIANT, 100, Map.of(),
                List.of(quiet("ID-01", "标题缺年份", Result.SATISFIED, null), quiet("BL-01", "总计列不平", Result.SATISFIED, null),
                        quiet("ST-07", "缺考核评议追究", Result.NOT_APPLICABLE, "只要求各级人民政府")));
    }

    public static Audit serious() {
        Evidence total = cell("carriedOut", "四、结转下年度继续办理", "2");
        Finding balance = new Finding("bl01", "BL-01", Result.VIOLATED, Severity.SERIOUS,
                "“总计”列不平：一、14 + 二、1 ≠（七）12 + 四、2，差 1", "14 + 1 ≠ 12 + 2，差 1", NOTICE, "逐项核对台账，更正后重新发布", 3, null,
                List.of(cell("new", "一、本年新收政府信息公开申请数量", "14"), cell("carriedIn", "二、上年结转政府信息公开申请数量", "1"),
                        cell("total", "（七）总计", "12"), total));
        Finding columns = new Finding("bl02", "BL-02", Result.VIOLATED, Severity.SERIOUS, "“自然人”列不平", "14 + 1 ≠ 12 + 2，差 1",
                NOTICE, "逐项核对台账，更正后重新发布", 3, "bl01", List.of(total));
        Finding fee = new Finding("fe01", "FE-01", Result.VIOLATED, Severity.GENERAL, "第六部分未报告信息处理费收取情况", null, NOTICE,
                "在第六部分补充：发出收费通知的件数和总金额、实际收取的总金额", 6, null,
                List.of(quote("无其他需要报告的事项。", new PageSpan(6, 72, 300, 200, 14))));
        Finding words = new Finding("tx08", "TX-08", Result.VIOLATED, Severity.HINT, "使用了相对时间“今年以来”", null, null,
                "建议改为具体日期", 1, null, List.of(quote("今年以来，县教育局通过门户网站公开各类信息126条。",
                        new PageSpan(1, 72.126, 210.5, 30, 11))));
        Finding columnsLost = new Finding("tb02", "TB-02", Result.DOUBTFUL, Severity.HINT, "“（一）予以公开”行仅读到6个数值，应为7个", null,
                NOTICE, "对照原件核对", 3, null, List.of(cell("granted", "（一）予以公开", "")));
        return audit("部门/云泽县教育局.pdf", "云泽县教育局", Level.DEPARTMENT, Status.VIOLATIONS, 77,
                Map.of("new.total", "14", "carriedIn.total", "1", "total.total", "12", "carriedOut.total", "2"),
                List.of(new Outcome("BL-01", "总计列不平", Result.VIOLATED, Severity.SERIOUS, null, List.of(balance)),
                        new Outcome("BL-02", "分列不平", Result.VIOLATED, Severity.SERIOUS, null, List.of(columns)),
                        new Outcome("FE-01", "未报告收费情况", Result.VIOLATED, Severity.GENERAL, null, List.of(fee)),
                        new Outcome("TB-02", "数值个数不符", Result.DOUBTFUL, Severity.HINT, null, List.of(columnsLost)),
                        new Outcome("TX-08", "相对时间", Result.VIOLATED, Severity.HINT, null, List.of(words)),
                        quiet("ID-01", "标题缺年份", Result.SATISFIED, null),
                        quiet("BL-03", "行合计错", Result.UNDETERMINED, "“（一）予以公开”行未读全")));
    }

    public static Audit general() {
        Finding fee = new Finding("fe01b", "FE-01", Result.VIOLATED, Severity.GENERAL, "第六部分未报告信息处理费收取情况", null, NOTICE,
                "在第六部分补充：发出收费通知的件数和总金额、实际收取的总金额", 6, null, List.of(quote("无。", new LineSpan(112))));
        Finding nil = new Finding("st04b", "ST-04", Result.VIOLATED, Severity.GENERAL, "第六部分“其他需要报告的事项”无实质内容", null, CONDITIONS, "补充第六部分",
                6, "fe01b", List.of(quote("无。", new LineSpan(112))));
        return audit("乡镇/云泽县青萝镇人民政府.txt", "云泽县青萝镇人民政府", Level.TOWNSHIP, Status.VIOLATIONS, 97, Map.of(),
                List.of(new Outcome("FE-01", "未报告收费情况", Result.VIOLATED, Severity.GENERAL, null, List.of(fee)),
                        new Outcome("ST-04", "部分内容空缺", Result.VIOLATED, Severity.GENERAL, null, List.of(nil))));
    }

    public static Audit doubtful() {
        Finding lost = new Finding("tb02d", "TB-02", Result.DOUBTFUL, Severity.HINT, "“（二）部分公开”行仅读到6个数值，应为7个", null, NOTICE,
                "对照原件核对", 3, null, List.of(quote("（二）部分公开\t0\t0\t0\t0\t0\t0", new PathSpan("表2/行6/列3"))));
        return audit("部门/云泽县水利局.docx", "云泽县水利局", Level.DEPARTMENT, Status.DOUBTFUL, 100, Map.of(),
                List.of(new Outcome("TB-02", "数值个数不符", Result.DOUBTFUL, Severity.HINT, null, List.of(lost))));
    }

    /** A report whose words are markup and rare characters. */
    public static Audit hostile() {
        String script = "<script>alert('x')</script>&nbsp;${7*7}[[${7*7}]]";
        Finding title = new Finding("id03", "ID-03", Result.VIOLATED, Severity.HINT, "标题用语“" + script + "”不规范", null, null,
                "更正标题后重新发布", null, null,
                List.of(quote(script + "\u0007𠮷㙍\uD800", new PathSpan("div[2]/table[1]/tr[5]/td[3]"))));
        return audit("部门/a<b>&'\".html", "云泽县<img src=x onerror=alert(1)>局", Level.DEPARTMENT, Status.DOUBTFUL, 100, Map.of(),
                List.of(new Outcome("ID-03", "标题文种不规范", Result.VIOLATED, Severity.HINT, null, List.of(title))));
    }

    public static Audit unreadable() {
        return new Audit("部门/扫描件.pdf", "ab".repeat(32), null, null, null, null, null, Status.UNREADABLE, null,
                new Failure("ENCRYPTED", "整个文件", "PDF已加密，无法读取", "请提供未加密的文件"), List.of(), null);
    }

    private static Audit audit(String source, String agency, Level level, Status status, int score,
            Map<String, String> figures, List<Outcome> outcomes) {
        String title = agency + "2024年政府信息公开工作年度报告";
        return new Audit(source, "ab".repeat(32), title, agency, level.key(), 2024, "2021", status, score, null, outcomes,
                new Facts(new Report(source, title, 2024, true, agency, level, "county", "2021", "2021", false, title,
                        new LineSpan(1)), facts(figures)));
    }

    private static List<Fact> facts(Map<String, String> figures) {
        List<Fact> facts = new ArrayList<>();
        new Formats(PackFiles.read(RULES)).newest().tables()
                .forEach(t -> t.cells().forEach(c -> facts.add(figure(OfficialForm.table(t.key()), c, figures))));
        facts.add(new Section(1, "overview", true, null, false, false, "总体情况", Section.State.PRESENT, "总体情况", "一", 1, true,
                "根据条例编制本报告。\n今年以来，县教育局 通过门户网站公开各类信息126条。<script>alert(1)</script>", Section.Content.FILLED, 0, 40, "一、总体情况",
                new LineSpan(3)));
        facts.add(new Section(6, "other", true, null, true, false, "其他需要报告的事项", Section.State.ABSENT, null, null, 0, false, "", Section.Content.EMPTY, 0, 0,
                null, null));
        facts.add(new Gap("table:3", "“（一）予以公开”行少一个数值，各列无法对应", "（一）予以公开", new PageSpan(3, 72, 120, 300, 12)));
        return facts;
    }

    private static Figure figure(OfficialTable table, TableGrid.CellSpec cell, Map<String, String> figures) {
        String raw = figures.getOrDefault(cell.row() + "." + cell.column(), "0");
        boolean lost = table.number().equals("3") && cell.row().equals("granted");
        return new Figure(table, cell.row(), cell.column(), cell.row(), cell.column(), lost ? null : new BigDecimal(raw), lost ? "" : raw,
                lost ? Figure.Reading.BLANK : Figure.Reading.NUMBER, lost ? 0.3 : 1, new PageSpan(3, 100, 200, 20, 10));
    }

    private static Evidence cell(String row, String label, String value) {
        return new Evidence(value, "3", label, "总计", "3." + row + ".total", value, null,
                new PageSpan(3, 500.004, 210.5, 20, 11));
    }

    private static Evidence quote(String words, nianshen.doc.SourceSpan span) {
        return new Evidence(words, null, null, null, null, null, null, span);
    }

    private static Outcome quiet(String rule, String name, Result result, String reason) {
        return new Outcome(rule, name, result, Severity.GENERAL, reason, List.of());
    }
}
