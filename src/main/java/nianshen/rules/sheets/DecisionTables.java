package nianshen.rules.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nianshen.pack.Listing;
import nianshen.pack.PackFiles;
import nianshen.pack.Problem;
import nianshen.rules.sentences.Sentences;
import nianshen.rules.sheets.Workbook.At;

/**
 * Rules as rows of a workbook for WPS or Excel ({@code .drl.xlsx}), turned into rule code sheet by sheet. A sheet's code
 * bears the name {@code 文件 表“表名”} and holds each rule on the line of its row.
 */
public final class DecisionTables {

    private static final Pattern SHEET = Pattern.compile("(.*\\.drl\\.xlsx) 表“(.*)”");
    /** A sheet for people. */
    private static final String NOTES = "说明";
    private static final String CSV = ".csv";
    private final Sentences sentences;
    private final List<Problem> problems;
    private final List<Problem> said = new ArrayList<>();

    /** @param problems where faults are told */
    public DecisionTables(Sentences sentences, List<Problem> problems) {
        this.sentences = sentences;
        this.problems = problems;
    }

    /** The conditions that the rows of the tables so far come to, each at its cell. */
    public List<Problem> said() {
        return said;
    }

    /** Adds the code of every sheet with a right table; what is wrong is added to the problems. */
    public void expand(String file, PackFiles files, Map<String, String> code) {
        if (file.endsWith(CSV)) {
            lines(file, files, code);
            return;
        }
        if (!file.endsWith(".xlsx")) {
            problem(file, "决策表应为 .xlsx 工作簿，不可为旧格式或带宏的工作簿，请用 WPS 或 Excel 另存为 .xlsx");
            return;
        }
        try {
            expand(file, WorkbookReader.read(files.bytes(file)), code);
        } catch (WorkbookReader.Unreadable e) {
            problem(file, e.getMessage());
        }
    }

    private void expand(String file, Workbook book, Map<String, String> code) {
        int before = problems.size();
        int tables = 0;
        List<String> idle = new ArrayList<>();
        for (Workbook.Sheet sheet : book.sheets()) {
            String place = file + " 表“" + sheet.name() + "”";
            Optional<String> found = code(place, sheet);
            found.ifPresent(text -> code.put(place, text));
            tables += found.isPresent() ? 1 : 0;
            if (!sheet.rows().isEmpty() && !holdsTable(sheet) && !CellText.plain(sheet.name()).equals(NOTES)) {
                idle.add(place);
            }
        }
        if (tables == 0 && problems.size() == before) {
            problem(file, "没有规则表；规则表首行的第一个单元格应写“编号”");
        } else {
            idle.forEach(place -> problem(place, "程序不读取这个工作表：规则表首行的第一个单元格应写“编号”，说明文字应放在名为“" + NOTES + "”的工作表"));
        }
    }

    /** Whether rules stand in the sheet. */
    public static boolean holdsTable(Workbook.Sheet sheet) {
        return SentenceTable.head(sheet).isPresent();
    }

    private Optional<String> code(String place, Workbook.Sheet sheet) {
        return SentenceTable.head(sheet).flatMap(head -> new SentenceTable(place, sheet, sentences, (at, message) -> new Problem(place + " " + at.name(), null, null, message), problems, said).code());
    }

    private void lines(String file, PackFiles files, Map<String, String> code) {
        Workbook.Sheet sheet = new Workbook.Sheet(file, new TreeMap<>(), new ArrayList<>());
        List<Listing.Line> lines = Listing.lines(files, file, problems);
        for (Listing.Line line : lines) {
            TreeMap<Integer, Workbook.Cell> cells = new TreeMap<>();
            for (int i = 0; i < line.cells().size(); i++) {
                if (!line.cells().get(i).isEmpty()) {
                    cells.put(i, new Workbook.Cell(line.cells().get(i), Workbook.Kind.TEXT));
                }
            }
            sheet.rows().put(line.fault().apply(0, "").line() - 1, cells);
        }
        if (SentenceTable.head(sheet).isEmpty()) {
            problem(file, "没有规则表；规则表首行的第一格应写“编号”" + lines.stream().map(Listing::separated).filter(s -> !s.isEmpty()).findFirst().orElse(""));
        } else {
            new SentenceTable(file, sheet, sentences, (at, message) -> new Problem(file, at.row() + 1, at.column() + 1, message), problems, said).code()
                    .ifPresent(c -> code.put(file, c));
        }
    }

    private void problem(String file, String message) {
        problems.add(new Problem(file, null, null, message));
    }

    /** A problem in the code of a decision table with its cell; any other as it is. */
    public static Problem located(PackFiles files, Problem problem) {
        Matcher place = SHEET.matcher(problem.file());
        if (problem.line() == null || !place.matches() || !files.has(place.group(1))) {
            return problem;
        }
        try {
            return WorkbookReader.read(files.bytes(place.group(1))).sheet(place.group(2))
                    .map(s -> located(s, problem)).orElse(problem);
        } catch (WorkbookReader.Unreadable e) {
            return problem;
        }
    }

    private static Problem located(Workbook.Sheet sheet, Problem problem) {
        At at = new SentenceTable(problem.file(), sheet, null, null, List.of(), List.of()).at(problem.line() - 1, problem.message());
        return new Problem(problem.file() + " " + at.name(), null, null, problem.message());
    }
}
