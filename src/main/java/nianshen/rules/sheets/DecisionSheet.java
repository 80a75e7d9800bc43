package nianshen.rules.sheets;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nianshen.pack.Nearest;
import nianshen.pack.Problem;
import nianshen.rules.language.SentenceFields;
import nianshen.rules.sentences.Sentences;
import nianshen.rules.sheets.TableColumn.Kind;
import nianshen.rules.sheets.Workbook.At;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.drools.decisiontable.InputType;
import org.drools.decisiontable.SpreadsheetCompiler;

/**
 * One decision table: a cell that begins with 规则表 or RuleTable, below it four rows that say what the columns are (kind,
 * fact, code, heading), below these one rule a row. The cells are checked one by one; only then a bare table made of
 * them goes through the engine's own compiler, so that nothing else of the workbook can reach it.
 */
final class DecisionSheet {

    private static final Pattern START = Pattern.compile("(?i)(规则表|RuleTable)(\\s.*)?");
    /** Words by which the engine takes other cells for code or options. */
    private static final Set<String> KEYWORDS = Set.of("ruleset", "import", "imports", "functions", "variables", "declare",
            "queries", "unit", "sequential", "sequentialmaxpriority", "sequentialminpriority", "escapequotes",
            "ignorenumericformat", "worksheets", "package", "function", "global", "query");
    private static final Pattern NAME = Pattern.compile("[A-Z]{2}-\\d\\d([ /][^\"\\\\]*)?");
    private static final Pattern ROW = Pattern.compile("// rule values at [A-Z]+(\\d+), header at .*");
    /** Rows of the head: the start, kinds, facts, code and headings. */
    private static final int HEAD = 5;

    private final String file;
    private final Workbook.Sheet cells;
    private final TableValues values;
    private final List<Problem> problems;
    private final List<TableColumn> columns = new ArrayList<>();
    private int top;

    DecisionSheet(String file, Workbook.Sheet sheet, TableValues values, List<Problem> problems) {
        this.file = file;
        this.cells = sheet;
        this.values = values;
        this.problems = problems;
    }

    /** The name that messages give the sheet. */
    static String place(String file, Workbook.Sheet sheet) {
        return file + " 表“" + sheet.name() + "”";
    }

    /** Whether a decision table begins in the sheet. */
    static boolean holdsTable(Workbook.Sheet sheet) {
        return sheet.rows().values().stream().flatMap(r -> r.values().stream()).anyMatch(c -> START.matcher(c.text()).matches());
    }

    /** The rule code, each rule on the line of its row; nothing where the sheet holds no table or a wrong one. */
    Optional<String> code() {
        int before = problems.size();
        Optional<int[]> start = start();
        if (start.isEmpty()) {
            return Optional.empty();
        }
        top = start.get()[0];
        head(start.get()[1]);
        List<Integer> rows = problems.size() == before ? rows() : List.of();
        List<List<String>> table = rows.stream().map(this::rule).toList();
        return problems.size() > before || rows.isEmpty() ? Optional.empty() : Optional.of(placed(compiled(table), rows));
    }

    /** Row and column of the table's first cell. What the engine would take for code elsewhere is refused. */
    private Optional<int[]> start() {
        int[] found = null;
        for (int row = 0; row <= cells.lastRow(); row++) {
            for (int column = 0; column <= cells.lastColumn(row); column++) {
                String text = cells.text(row, column);
                boolean first = text.isEmpty() || row == 0 || !text.equals(cells.text(row - 1, column));
                if (KEYWORDS.contains(text.toLowerCase(java.util.Locale.ROOT))) {
                    report(row, column, "决策表中不可使用“" + text + "”，规则只可写在规则表的各行中");
                } else if (START.matcher(text).matches() && found == null) {
                    found = new int[] {row, column};
                } else if (START.matcher(text).matches() && first && row != found[0]) {
                    report(row, column, "一个工作表中只可有一个规则表，请移到另一个工作表");
                }
            }
        }
        return Optional.ofNullable(found);
    }

    private void head(int left) {
        int before = problems.size();
        int last = Math.max(cells.lastColumn(top + 1), cells.lastColumn(top + HEAD - 1));
        for (int column = left; column <= last; column++) {
            String word = cells.text(top + 1, column);
            Optional<Kind> kind = TableColumn.kind(word);
            if (kind.isPresent()) {
                column(kind.get(), column);
            } else if (!word.isEmpty() || !cells.text(top + HEAD - 1, column).isEmpty()) {
                report(top + 1, column, "应为 编号、说明、条件、结论 之一，实为" + (word.isEmpty() ? "空白" : "“" + word + "”")
                        + Nearest.hint(word, List.of("编号", "说明", "条件", "结论")));
            }
        }
        for (Kind kind : List.of(Kind.NAME, Kind.CONDITION, Kind.ACTION)) {
            if (columns.stream().noneMatch(c -> c.is(kind)) && problems.size() == before) {
                report(top + 1, left, "规则表缺少“" + kind.word() + "”列");
            }
        }
    }

    private void column(Kind kind, int at) {
        for (int row = top + 1; row < top + HEAD; row++) {
            refuseFormula(row, at);
        }
        TableColumn column = new TableColumn(at, kind, cells.text(top + 2, at), cells.text(top + 3, at), cells.text(top + 4, at));
        if (!columns.isEmpty()) {
            checkMerged(columns.get(columns.size() - 1), column);
        }
        columns.add(column);
        switch (kind) {
            case NAME -> { }
            case METADATA -> {
                if (TableColumn.kind(column.label()).filter(Kind.NAME::equals).isPresent()) {
                    report(top + 1, at, "应为“编号”，实为“" + cells.text(top + 1, at) + "”");
                } else if (SentenceFields.name(column.field()).isEmpty()) {
                    report(top + (column.code().isEmpty() ? 4 : 3), at, SentenceFields.problem(column.field(), ""));
                }
            }
            case CONDITION, ACTION -> checkCode(column);
        }
    }

    /** Two cells that give one name to a fact mean one fact, and must be one cell. */
    private void checkMerged(TableColumn left, TableColumn right) {
        if (right.is(Kind.CONDITION) && right.pattern().startsWith("$") && right.pattern().equals(left.pattern())
                && !sameFact(left, right)) {
            report(top + 2, right.at(), "与左边是同一个对象“" + right.pattern() + "”，应与 " + new At(top + 2, left.at()).name() + " 合并为一个单元格");
        }
    }

    private void checkCode(TableColumn column) {
        if (TableValues.comment(column.pattern())) {
            report(top + 2, column.at(), "不可写注释");
        }
        if (TableValues.comment(column.code())) {
            report(top + 3, column.at(), "不可写注释");
        } else if (column.code().isEmpty()) {
            report(top + 3, column.at(), "缺少代码，如 length > $param");
        } else if (column.is(Kind.CONDITION) && column.pattern().isEmpty() && !column.code().contains("(")) {
            report(top + 2, column.at(), "缺少对象，如 $s : Section；几列说同一个对象的，请把这一行的单元格横跨各列合并，或逐列填写");
        } else {
            column.codeProblem().ifPresent(problem -> report(top + 3, column.at(), problem));
        }
    }

    /** The rows below the head that hold something. */
    private List<Integer> rows() {
        List<Integer> rows = new ArrayList<>();
        for (int row = top + HEAD; row <= cells.lastRow(); row++) {
            int at = row;
            if (columns.stream().anyMatch(c -> !cells.text(at, c.at()).isEmpty() || cells.formula(at, c.at()))) {
                rows.add(row);
            }
        }
        if (rows.isEmpty()) {
            report(top + HEAD, columns.get(0).at(), "规则表中没有规则");
        }
        return rows;
    }

    /** The checked cells of one rule, in order of the columns. */
    private List<String> rule(int row) {
        for (Kind kind : List.of(Kind.CONDITION, Kind.ACTION)) {
            if (columns.stream().filter(c -> c.is(kind)).allMatch(c -> cells.text(row, c.at()).isEmpty())) {
                TableColumn first = columns.stream().filter(c -> c.is(kind)).findFirst().orElseThrow();
                report(row, first.at(), kind == Kind.ACTION ? "规则没有结论，请在结论列填写“是”" : "规则没有条件，应至少填写一列");
            }
        }
        return columns.stream().map(c -> cell(row, c)).toList();
    }

    private String cell(int row, TableColumn column) {
        refuseFormula(row, column.at());
        String text = cells.text(row, column.at());
        return switch (column.kind()) {
            case NAME -> name(row, column, text);
            case METADATA -> text.isEmpty() ? "" : metadata(row, column, text);
            case CONDITION, ACTION -> text.isEmpty() || !column.code().contains("$param") ? text
                    : values.code(column.code(), text, wrong -> report(row, column.at(), wrong));
        };
    }

    private String name(int row, TableColumn column, String text) {
        if (!NAME.matcher(text).matches()) {
            report(row, column.at(), "应以规则编号开头，如“ZZ-01”或“ZZ-01/部门”，实为“" + text + "”");
        }
        for (int above = top + HEAD; above < row && !text.isEmpty(); above++) {
            if (cells.text(above, column.at()).equals(text)) {
                report(row, column.at(), "“" + text + "”与 " + new At(above, column.at()).name() + " 重复；合并的单元格请拆开，逐行填写");
            }
        }
        return text;
    }

    private String metadata(int row, TableColumn column, String text) {
        Optional<String> value = SentenceFields.value(column.field(), text);
        if (value.isEmpty()) {
            report(row, column.at(), SentenceFields.problem(column.field(), text).replaceFirst("^“[^”]*”(?=应为)", ""));
        }
        return value.orElse(text);
    }

    private void refuseFormula(int row, int column) {
        if (cells.formula(row, column)) {
            report(row, column, "不可使用公式，请直接填写内容");
        }
    }

    /** The engine's translation of a bare table with the head and the checked rows. */
    private String compiled(List<List<String>> rules) {
        try (XSSFWorkbook book = new XSSFWorkbook(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Sheet sheet = book.createSheet();
            sheet.createRow(0).createCell(0).setCellValue("RuleTable rules");
            write(sheet, columns.stream().map(c -> c.kind().name()).toList());
            write(sheet, columns.stream().map(TableColumn::pattern).toList());
            write(sheet, columns.stream().map(TableColumn::snippet).toList());
            write(sheet, columns.stream().map(TableColumn::label).toList());
            rules.forEach(rule -> write(sheet, rule));
            mergeAsDrawn(sheet);
            book.write(out);
            return new SpreadsheetCompiler().compile(false, new ByteArrayInputStream(out.toByteArray()), InputType.XLS);
        } catch (IOException | RuntimeException e) {
            problems.add(new Problem(file, null, null, "无法转为规则（" + e.getMessage() + "）"));
            return "";
        }
    }

    private static void write(Sheet sheet, List<String> texts) {
        var row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        for (int i = 0; i < texts.size(); i++) {
            row.createCell(i).setCellValue(texts.get(i));
        }
    }

    /** Columns below one merged cell are about one fact. */
    private void mergeAsDrawn(Sheet sheet) {
        for (int from = 0, to; from < columns.size(); from = to) {
            to = from + 1;
            while (to < columns.size() && sameFact(columns.get(from), columns.get(to))) {
                to++;
            }
            if (to > from + 1) {
                sheet.addMergedRegion(new CellRangeAddress(2, 2, from, to - 1));
            }
        }
    }

    private boolean sameFact(TableColumn left, TableColumn right) {
        return left.is(Kind.CONDITION) && right.is(Kind.CONDITION)
                && cells.merged(top + 2, left.at()).filter(r -> r.has(top + 2, right.at())).isPresent();
    }

    /** Every rule on the line of its row, our own head before the first. */
    private String placed(String generated, List<Integer> rows) {
        String[] lines = new String[cells.lastRow() + 1];
        java.util.Arrays.fill(lines, "");
        int line = 0;
        for (String text : generated.lines().toList()) {
            Matcher row = ROW.matcher(text);
            if (row.matches()) {
                line = rows.get(Integer.parseInt(row.group(1)) - 1 - HEAD);
            } else if (!text.startsWith("//generated")) {
                lines[line] += text.strip() + " ";
            }
        }
        return Sentences.header(file) + String.join("\n", lines) + "\n";
    }

    /** The cell that a complaint about a row's code is about: the one that the code at its column was made of. */
    Problem located(Problem problem) {
        Optional<String> code = code();
        if (code.isEmpty()) {
            return problem;
        }
        int row = problem.line() - 1;
        List<TableColumn> filled = columns.stream().filter(c -> !cells.text(row, c.at()).isEmpty()).toList();
        At cell = problem.column() == null || filled.isEmpty() ? named(row, problem.message())
                : new CellOrigin(filled, top, row, code.get().split("\n", -1)[row]).of(problem.column() - 1);
        return new Problem(file + " " + cell.name(), null, null, problem.message());
    }

    /** The cell of what is not there: of the metadata that the message names, else the row's name. */
    private At named(int row, String message) {
        return columns.stream().filter(c -> c.is(Kind.METADATA) && message.contains("“" + c.field() + "”")).findFirst()
                .or(() -> columns.stream().filter(c -> c.is(Kind.NAME)).findFirst()).map(c -> new At(row, c.at())).orElse(new At(row, 0));
    }

    private void report(int row, int column, String message) {
        problems.add(new Problem(file + " " + new At(row, column).name(), null, null, message));
    }
}
