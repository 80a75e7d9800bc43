package nianshen.render;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nianshen.pack.LetterFile;
import nianshen.pack.PackFiles;
import nianshen.pack.Problem;
import nianshen.render.files.DataFile;
import nianshen.render.wording.Heads;

/**
 * What the sheets of the register are called and how they are headed, from {@code rules/letters/register.json}.
 *
 * @param findings one line a finding
 * @param reports  one line a report
 * @param rules    one line a rule, and how it ended how often
 * @param missing  one line for each report that has not come or could not be read
 * @param notices  one line for each thing that the office should know, and for what rules found that are only tried out
 */
record RegisterForms(Form findings, Form reports, Form rules, Form missing, Form notices) {

    private static final String FILE = LetterFile.REGISTER.path();
    /** What the columns of each sheet are filled with, by its usual head. */
    private static final List<String> OF_FINDINGS = List.of("序号", "单位", "年度", "单位类别", "文件", "规则", "规则名称", "类别", "问题", "算式", "原文", "位置", "依据", "整改要求", "并入", "整改结果");
    private static final List<String> OF_REPORTS = List.of("序号", "单位", "年度", "单位类别", "结论", "严重", "一般", "提示", "存疑", "评分", "文件", "未能审核的原因", "建议");
    private static final List<String> OF_RULES = List.of("序号", "规则", "规则名称", "不符", "存疑", "符合", "豁免", "不适用", "未能判定", "不符的单位");
    private static final List<String> OF_MISSING = List.of("序号", "情况", "依据", "要求");
    private static final List<String> OF_NOTICES = List.of("序号", "情况", "单位", "年度", "试行的规则", "原文");
    private static final int WIDEST = 255;
    /** What WPS and Excel take for the name of a sheet. */
    private static final Pattern SHEET = Pattern.compile("(?!')[^\\p{Cntrl}/\\\\?*\\[\\]:]{1,31}(?<!')");

    /** A sheet with its columns in the order in which they are filled. */
    record Form(String sheet, List<Column> columns) {

        private Heads heads(String name, List<String> filled) {
            return new Heads(FILE, name, filled, columns.stream().map(Column::head).toList());
        }
    }

    /**
     * A column.
     *
     * @param width in characters
     */
    record Column(String head, int width) {
    }

    /**
     * Reads and checks the file.
     *
     * @throws nianshen.render.files.LetterException where it is broken, a sheet cannot be called so, or has not as many
     *         columns as are filled
     */
    static RegisterForms read(PackFiles files) {
        RegisterForms forms = DataFile.json(files, FILE, RegisterForms.class);
        forms.heads().forEach(heads -> heads.check(files));
        forms.all().forEach((name, form) -> check(files, name, form));
        Set<String> sheets = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        forms.all().values().stream().map(Form::sheet).filter(sheet -> !sheets.add(sheet)).findFirst().ifPresent(sheet -> {
            throw DataFile.at(files, FILE, "sheet", "两张表都叫“" + sheet + "”，应各有名称");
        });
        return forms;
    }

    /** What is worth a look in it and keeps nobody from using it. */
    List<Problem> notes(PackFiles files) {
        return heads().stream().flatMap(heads -> heads.notes(files).stream()).toList();
    }

    private Map<String, Form> all() {
        Map<String, Form> all = new LinkedHashMap<>();
        all.put("findings", findings);
        all.put("reports", reports);
        all.put("rules", rules);
        all.put("missing", missing);
        all.put("notices", notices);
        return all;
    }

    private List<Heads> heads() {
        return List.of(findings.heads("findings", OF_FINDINGS), reports.heads("reports", OF_REPORTS), rules.heads("rules", OF_RULES),
                missing.heads("missing", OF_MISSING), notices.heads("notices", OF_NOTICES));
    }

    private static void check(PackFiles files, String name, Form form) {
        if (!SHEET.matcher(form.sheet).matches()) {
            throw DataFile.at(files, FILE, name, "表名“" + form.sheet + "”应为 1～31 个字，且没有 / \\ ? * [ ] : 等符号");
        }
        form.columns.stream().filter(c -> c.width < 1 || c.width > WIDEST).findFirst().ifPresent(c -> {
            throw DataFile.at(files, FILE, name, "“" + c.head + "”的 width 应为 1～" + WIDEST + " 个字符，实为 " + c.width);
        });
    }
}
