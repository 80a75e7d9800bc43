package nianshen.rules.sheets;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a spreadsheet file says, apart from the library that reads it: plain values that can be kept and compared.
 * Hidden sheets, rows and columns are in it like all others, since a clerk's filter must not change a verdict.
 *
 * @param sheets in order of the file
 */
public record Workbook(List<Sheet> sheets) implements Serializable {

    /** What is wrong with a cell that has no heading, in Chinese. */
    public static final String NO_HEADING = "上方没有列名，这一格不起作用；请写明列名，不需要的请删去";

    /** What a cell holds; the text alone no longer shows it. */
    public enum Kind {
        /** Words. */ TEXT,
        /** A number. */ NUMBER,
        /** A date that is shown with its year. */ DATE,
        /** A date that is shown without its year, which nobody has typed: spreadsheets add that of today. */ DAY,
        /** Calculated. */ FORMULA
    }

    /** Copies the list. */
    public Workbook {
        sheets = List.copyOf(sheets);
    }

    /** The sheet of that name. */
    public Optional<Sheet> sheet(String name) {
        return sheets.stream().filter(s -> s.name().equals(name)).findFirst();
    }

    /**
     * A cell that holds something.
     *
     * @param text on one line, without blanks around it; a number without its format, a date as {@code 2025-01-31}, of a
     *             formula what it came to when the file was saved
     */
    public record Cell(String text, Kind kind) implements Serializable {

        /** A cell that holds nothing. */
        public static final Cell BLANK = new Cell("", Kind.TEXT);
    }

    /** A place in a sheet, row and column counted from 0. */
    public record At(int row, int column) implements Serializable {

        /** {@code C7}. */
        public String name() {
            StringBuilder letters = new StringBuilder();
            for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
                letters.insert(0, (char) ('A' + (rest - 1) % 26));
            }
            return letters.toString() + (row + 1);
        }
    }

    /** Cells merged into one; first and last belong to it. */
    public record Range(At first, At last) implements Serializable {

        /** Whether anything stands in the cell; rows and columns count from 0. */
        public boolean has(int row, int column) {
            return first.row <= row && row <= last.row && first.column <= column && column <= last.column;
        }
    }

    /**
     * One sheet as a reader sees it: a merged range reads the same all over, whether or not the covered cells are stored
     * in the file.
     *
     * @param rows   the cells that hold something, by row and column
     * @param merged ranges of more than one cell
     */
    public record Sheet(String name, TreeMap<Integer, TreeMap<Integer, Cell>> rows, ArrayList<Range> merged) implements Serializable {

        /** The cell at a place, {@link Cell#BLANK} where it holds nothing. */
        public Cell cell(int row, int column) {
            At at = merged(row, column).map(Range::first).orElse(new At(row, column));
            Map<Integer, Cell> cells = rows.get(at.row());
            return cells == null ? Cell.BLANK : cells.getOrDefault(at.column(), Cell.BLANK);
        }

        /** The text of a cell on one line, "" where it is blank. */
        public String text(int row, int column) {
            return cell(row, column).text();
        }

        /** Whether the cell is calculated. */
        public boolean formula(int row, int column) {
            return cell(row, column).kind() == Kind.FORMULA;
        }

        /** The merged range that covers the cell. */
        public Optional<Range> merged(int row, int column) {
            return merged.stream().filter(r -> r.has(row, column)).findFirst();
        }

        /** The cells below a row of headings that hold something and stand below none of them. */
        public List<At> unheaded(int head) {
            List<At> found = new ArrayList<>();
            rows.tailMap(head, false).forEach((row, cells) -> cells.forEach((column, cell) -> {
                if (!cell.text().isEmpty() && text(head, column).isEmpty()) {
                    found.add(new At(row, column));
                }
            }));
            return found;
        }

        /** The last row that holds something, -1 for none. */
        public int lastRow() {
            return rows.isEmpty() ? -1 : rows.lastKey();
        }

        /** The last column of the row that holds something or is merged, -1 for none. */
        public int lastColumn(int row) {
            int held = rows.containsKey(row) ? rows.get(row).lastKey() : -1;
            return merged.stream().filter(r -> r.first().row() <= row && row <= r.last().row())
                    .mapToInt(r -> r.last().column()).reduce(held, Math::max);
        }
    }
}
