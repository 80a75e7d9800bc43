package nianshen.rules.settings;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nianshen.pack.Nearest;
import nianshen.pack.Problem;
import nianshen.rules.settings.SheetKind.Heading;
import nianshen.rules.sheets.CellText;
import nianshen.rules.sheets.Workbook;
import nianshen.rules.sheets.Workbook.At;
import nianshen.rules.sheets.Workbook.Cell;
import nianshen.rules.sheets.Workbook.Kind;

/** A sheet with headings and rows below them, every fault named by its cell. */
final class SettingsSheet {

    /** Headings may stand below a title or a note. */
    private static final int HIGHEST = 5;
    private final String file;
    private final Workbook.Sheet cells;
    private final SheetKind kind;
    private final List<Problem> problems;
    private final Map<String, Integer> columns = new HashMap<>();
    private int head;
    private boolean headed = true;

    SettingsSheet(String file, Workbook.Sheet cells, SheetKind kind, List<Problem> problems) {
        this.file = file;
        this.cells = cells;
        this.kind = kind;
        this.problems = problems;
    }

    /** The name that messages give a sheet. */
    static String place(String file, String sheet) {
        return file + " 表“" + sheet + "”";
    }

    /** A row that holds something, columns by heading. */
    final class Row {

        private final int number;

        private Row(int number) {
            this.number = number;
        }

        Cell cell(String heading) {
            return columns.containsKey(heading) ? cells.cell(number, columns.get(heading)) : Cell.BLANK;
        }

        String text(String heading) {
            return cell(heading).text();
        }

        boolean has(String heading) {
            return !text(heading).isEmpty();
        }

        /** {@code C7}. */
        String at(String heading) {
            return new At(number, columns.getOrDefault(heading, 0)).name();
        }

        /** File, sheet and cell. */
        String place(String heading) {
            return SettingsSheet.place(file, cells.name()) + " " + at(heading);
        }

        void report(String heading, String message) {
            problems.add(new Problem(place(heading), null, null, message));
        }

        /** {@code 应为 …，实为“…”}. */
        void expect(String heading, String expected) {
            report(heading, "应为 " + expected + "，实为“" + text(heading) + "”");
        }

        private boolean sound() {
            List<String> calculated = columns.keySet().stream().filter(c -> cell(c).kind() == Kind.FORMULA).toList();
            calculated.forEach(c -> report(c, "不可使用公式，请直接填写内容"));
            return calculated.isEmpty();
        }

        private boolean blank() {
            return columns.keySet().stream().noneMatch(c -> has(c) || cell(c).kind() == Kind.FORMULA);
        }
    }

    /**
     * The rows below the headings, without such as repeat another.
     *
     * @param key what a row speaks of; "" for a row that is to be passed over
     * @param at  heading of the column that says so
     */
    List<Row> rows(String at, Function<Row, String> key) {
        if (!findHead()) {
            return List.of();
        }
        Map<String, Row> first = new LinkedHashMap<>();
        for (int number : cells.rows().tailMap(head, false).keySet()) {
            Row row = new Row(number);
            if (!row.blank() && row.sound()) {
                add(row, at, key.apply(row), first);
            }
        }
        return List.copyOf(first.values());
    }

    private void add(Row row, String at, String key, Map<String, Row> first) {
        if (!row.has(at)) {
            row.report(at, "不可空白，应填写" + at);
        } else if (!key.isEmpty()) {
            Row same = first.putIfAbsent(key, row);
            if (same != null) {
                row.report(at, "“" + row.text(at) + "”与 " + same.at(at) + " 重复，请只保留一行");
            }
        }
    }

    /** Whether its rows could be read; an empty sheet has none. */
    boolean headed() {
        return headed;
    }

    /** Whether all columns that must be there have been found. */
    private boolean findHead() {
        if (cells.rows().isEmpty()) {
            return false;
        }
        head = cells.rows().keySet().stream().limit(HIGHEST).max((a, b) -> known(a) != known(b) ? known(a) - known(b) : b - a)
                .orElseThrow();
        Set<Integer> wrong = new HashSet<>();
        cells.rows().get(head).forEach((column, cell) -> addColumn(column, cell.text(), wrong));
        Optional<String> missing = kind.missing(columns.keySet());
        if (wrong.isEmpty() && missing.isPresent()) {
            report(cells.rows().get(head).lastKey() + 1, "缺少“" + missing.get() + "”一列，首行应有 " + kind.expected());
        }
        headed = wrong.isEmpty() && missing.isEmpty();
        cells.unheaded(head).forEach(at -> report(at, Workbook.NO_HEADING));
        return headed;
    }

    private int known(int row) {
        return (int) cells.rows().get(row).values().stream().filter(c -> kind.heading(c.text()).isPresent()).count();
    }

    private void addColumn(int column, String word, Set<Integer> wrong) {
        Heading heading = kind.heading(word).orElse(null);
        if (heading == null && !word.isEmpty() && !SheetKind.REMARKS.contains(CellText.plain(word))) {
            wrong.add(column);
            report(column, "列名应为 " + kind.expected() + " 之一，实为“" + word + "”"
                    + Nearest.hint(word, kind.headings().stream().map(Heading::name).toList()));
        } else if (heading != null && columns.putIfAbsent(heading.name(), column) != null) {
            wrong.add(column);
            report(column, "列名“" + word + "”与 " + new At(head, columns.get(heading.name())).name() + " 重复");
        }
    }

    private void report(int column, String message) {
        report(new At(head, column), message);
    }

    private void report(At at, String message) {
        problems.add(new Problem(place(file, cells.name()) + " " + at.name(), null, null, message));
    }
}
