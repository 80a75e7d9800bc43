package nianshen.rules.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nianshen.pack.PackFiles;
import nianshen.pack.Problem;
import nianshen.template.Catalogue;

/**
 * Rules as rows of a workbook for WPS or Excel ({@code .drl.xlsx}), turned into rule code sheet by sheet. A sheet's code
 * bears the name {@code 文件 表“表名”} and holds each rule on the line of its row.
 */
public final class DecisionTables {

    private static final Pattern SHEET = Pattern.compile("(.*\\.drl\\.xlsx) 表“(.*)”");
    /** A sheet for people. */
    private static final String NOTES = "说明";
    private final TableValues values;
    private final List<Problem> problems;

    /** @param problems where faults are told */
    public DecisionTables(TableValues values, List<Problem> problems) {
        this.values = values;
        this.problems = problems;
    }

    /** Adds the code of every sheet with a right table; what is wrong is added to the problems. */
    public void expand(String file, byte[] bytes, Map<String, String> code) {
        if (!file.endsWith(".xlsx")) {
            problem(file, "决策表应为 .xlsx 工作簿，不可为旧格式或带宏的工作簿，请用 WPS 或 Excel 另存为 .xlsx");
            return;
        }
        try {
            expand(file, WorkbookReader.read(bytes), code);
        } catch (WorkbookReader.Unreadable e) {
            problem(file, e.getMessage());
        }
    }

    private void expand(String file, Workbook book, Map<String, String> code) {
        int before = problems.size();
        int tables = 0;
        List<String> idle = new ArrayList<>();
        for (Workbook.Sheet sheet : book.sheets()) {
            String place = DecisionSheet.place(file, sheet);
            var found = new DecisionSheet(place, sheet, values, problems).code();
            found.ifPresent(text -> code.put(place, text));
            tables += found.isPresent() ? 1 : 0;
            if (!sheet.rows().isEmpty() && !DecisionSheet.holdsTable(sheet) && !CellText.plain(sheet.name()).equals(NOTES)) {
                idle.add(place);
            }
        }
        if (tables == 0 && problems.size() == before) {
            problem(file, "没有规则表；规则表的第一个单元格应写“规则表”");
        } else {
            idle.forEach(place -> problem(place, "程序不读取这个工作表：规则表的第一个单元格应写“规则表”，说明文字应放在名为“" + NOTES + "”的工作表"));
        }
    }

    private void problem(String file, String message) {
        problems.add(new Problem(file, null, null, message));
    }

    /** A problem in the code of a decision table with its cell; any other as it is. */
    public static Problem located(PackFiles files, Catalogue catalogue, Problem problem) {
        Matcher place = SHEET.matcher(problem.file());
        if (problem.line() == null || !place.matches() || !files.has(place.group(1))) {
            return problem;
        }
        try {
            return WorkbookReader.read(files.bytes(place.group(1))).sheet(place.group(2))
                    .map(s -> new DecisionSheet(problem.file(), s, new TableValues(catalogue), new ArrayList<>())
                            .located(problem)).orElse(problem);
        } catch (WorkbookReader.Unreadable e) {
            return problem;
        }
    }
}
