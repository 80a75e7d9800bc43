package nianshen.rules.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nianshen.rules.sheets.TableColumn.Kind;
import nianshen.rules.sheets.Workbook.At;

/**
 * Finds the cell of a decision table that a place in the code of a row was made of: the row's own cell, or the code or
 * fact above it.
 */
final class CellOrigin {

    private static final String PARAMETER = "\\$(?:param|\\d)";
    private final TableColumn name;
    private final List<TableColumn> filled;
    private final int top;
    private final int row;
    private final String line;

    /**
     * @param columns the columns that the row has something in
     * @param top     the row in which the table begins
     * @param line    the row's code
     */
    CellOrigin(List<TableColumn> columns, int top, int row, String line) {
        this.name = columns.stream().filter(c -> c.is(Kind.NAME)).findFirst().orElse(columns.get(0));
        this.filled = Stream.of(Kind.METADATA, Kind.CONDITION, Kind.ACTION).flatMap(kind -> columns.stream().filter(c -> c.is(kind))).toList();
        this.top = top;
        this.row = row;
        this.line = line;
    }

    /** @param place in the line, from 0 */
    At of(int place) {
        int from = 0;
        TableColumn last = name;
        for (TableColumn column : filled) {
            Matcher code = pattern(column).matcher(line);
            if (!code.find(from)) {
                return own(column);
            }
            if (place < code.start()) {
                boolean object = !column.pattern().isEmpty() && place >= Math.max(from, line.indexOf(column.pattern(), from));
                return object ? new At(top + 2, column.at()) : behind(last);
            }
            if (place < code.end()) {
                return inside(column, code, place);
            }
            from = code.end();
            last = column;
        }
        return behind(last);
    }

    /** What shows behind a column's code is a fault of that code, the cells below it having been checked. */
    private At behind(TableColumn column) {
        return column.is(Kind.CONDITION) || column.is(Kind.ACTION) ? new At(top + 3, column.at()) : own(column);
    }

    private At own(TableColumn column) {
        return new At(row, column.at());
    }

    private At inside(TableColumn column, Matcher code, int place) {
        boolean code4all = column.is(Kind.CONDITION) || column.is(Kind.ACTION);
        for (int group = 1; group <= code.groupCount(); group++) {
            if (place >= code.start(group) - 1 && place < Math.max(code.end(group), code.start(group) + 1)) {
                return own(column);
            }
        }
        return code4all ? new At(top + 3, column.at()) : own(column);
    }

    /** The column's code with anything where its cells go. */
    private static Pattern pattern(TableColumn column) {
        List<String> parts = new ArrayList<>();
        for (String part : column.snippet().split(PARAMETER, -1)) {
            parts.add(Pattern.quote(part));
        }
        String open = column.is(Kind.ACTION) ? "([^;]*?)" : "(.*?)";
        boolean endless = column.snippet().matches("(?s).*" + PARAMETER);
        return Pattern.compile(String.join(open, parts) + (endless ? "(?=[,)]|\\s|$)" : ""));
    }
}
