package nianshen.render;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nianshen.pack.LetterFile;
import nianshen.pack.PackFiles;
import nianshen.render.files.DataFile;

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
    private static final int FINDING_COLUMNS = 16;
    private static final int REPORT_COLUMNS = 13;
    private static final int RULE_COLUMNS = 10;
    private static final int MISSING_COLUMNS = 4;
    private static final int NOTICE_COLUMNS = 6;
    private static final int WIDEST = 255;
    /** What WPS and Excel take for the name of a sheet. */
    private static final Pattern SHEET = Pattern.compile("(?!')[^\\p{Cntrl}/\\\\?*\\[\\]:]{1,31}(?<!')");

    /** A sheet with its columns in the order in which they are filled. */
    record Form(String sheet, List<Column> columns) {
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
        check(files, "findings", forms.findings, FINDING_COLUMNS);
        check(files, "reports", forms.reports, REPORT_COLUMNS);
        check(files, "rules", forms.rules, RULE_COLUMNS);
        check(files, "missing", forms.missing, MISSING_COLUMNS);
        check(files, "notices", forms.notices, NOTICE_COLUMNS);
        Set<String> sheets = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        Stream.of(forms.findings, forms.reports, forms.rules, forms.missing, forms.notices).map(Form::sheet).filter(sheet -> !sheets.add(sheet)).findFirst().ifPresent(sheet -> {
            throw DataFile.at(files, FILE, "sheet", "两张表都叫“" + sheet + "”，应各有名称");
        });
        return forms;
    }

    private static void check(PackFiles files, String name, Form form, int columns) {
        if (!SHEET.matcher(form.sheet).matches()) {
            throw DataFile.at(files, FILE, name, "表名“" + form.sheet + "”应为 1～31 个字，且没有 / \\ ? * [ ] : 等符号");
        }
        if (form.columns.size() != columns) {
            throw DataFile.at(files, FILE, name, "“" + name + "”的 columns 应有 " + columns + " 栏，实有 " + form.columns.size() + " 栏");
        }
        Set<String> heads = new TreeSet<>();
        form.columns.stream().filter(c -> c.head.isBlank() || !heads.add(c.head)).findFirst().ifPresent(c -> {
            throw DataFile.at(files, FILE, name, "“" + name + "”" + (c.head.isBlank() ? "有一栏没有表头（head）" : "有两栏的表头都是“" + c.head + "”") + "，各栏应有各的表头");
        });
        form.columns.stream().filter(c -> c.width < 1 || c.width > WIDEST).findFirst().ifPresent(c -> {
            throw DataFile.at(files, FILE, name, "“" + c.head + "”的 width 应为 1～" + WIDEST + " 个字符，实为 " + c.width);
        });
    }
}
