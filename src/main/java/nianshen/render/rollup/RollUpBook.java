package nianshen.render.rollup;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nianshen.render.files.Chars;
import nianshen.render.files.Stable;
import nianshen.rollup.Addend;
import nianshen.rollup.RollUp;
import nianshen.rollup.Sum;
import nianshen.rollup.Unit;
import nianshen.template.TableGrid;
import nianshen.template.TableGrid.CellSpec;
import nianshen.template.TableGrid.Kind;
import nianshen.template.TableGrid.LabelSpec;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * The workbook of a sum: for each table a sheet in the official form whose cells are formulas over a sheet with one line
 * an agency and one column a cell of the form, so that a clerk can go from each sum to each agency's figure.
 */
final class RollUpBook {

    /** Rows above the agencies in a sheet of figures: group, row and column of the form, and the sums. */
    private static final int HEADS = 3;
    private static final int FIRST_FIGURE = 4;
    private static final int NARROW = 9 * 256;
    private static final int WIDE = 26 * 256;

    private final RollUp rollUp;
    private final RollUpWords words;
    private final RollUpNotes notes;
    private final SXSSFWorkbook book = new SXSSFWorkbook(-1);
    private final RollUpStyles styles = new RollUpStyles(book);
    /** Where the line of figures of a cell stands: sheet and column. */
    private final Map<Sum, String> ranges = new HashMap<>();
    private final Map<Sum, String> places = new HashMap<>();

    private RollUpBook(RollUp rollUp, RollUpWords words) {
        this.rollUp = rollUp;
        this.words = words;
        this.notes = new RollUpNotes(rollUp, words);
    }

    /** The same sum gives the same bytes. */
    static byte[] of(RollUp rollUp, RollUpWords words) throws IOException {
        RollUpBook writer = new RollUpBook(rollUp, words);
        try (SXSSFWorkbook book = writer.book) {
            book.setZip64Mode(org.apache.commons.compress.archivers.zip.Zip64Mode.Never);
            writer.write();
            book.getXSSFWorkbook().getProperties().getCoreProperties().setCreated(Optional.of(new Date(0)));
            book.setForceFormulaRecalculation(true);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            book.write(out);
            return Stable.zip(out.toByteArray());
        }
    }

    private void write() {
        notes();
        rollUp.form().tables().forEach(table -> form(table, sums(table)));
        if (rollUp.own() != null) {
            comparison();
        }
        doubts();
        rollUp.form().tables().forEach(table -> figures(table, sums(table)));
    }

    private List<Sum> sums(TableGrid table) {
        return rollUp.sums().stream().filter(s -> s.table() == table).toList();
    }

    private String name(String pattern, TableGrid table) {
        return pattern.replace("{table}", table.label());
    }

    private void notes() {
        Sheet sheet = book.createSheet(words.notes());
        text(sheet.createRow(0), 0, notes.title(), styles.title());
        List<String> lines = notes.lines();
        for (int i = 0; i < lines.size(); i++) {
            wrapped(sheet, i + 1, lines.get(i));
        }
        int head = lines.size() + 2;
        heads(sheet.createRow(head), words.heads().number(), words.heads().unit(), words.heads().state(), words.heads().source());
        for (int i = 0; i < rollUp.units().size(); i++) {
            Unit unit = rollUp.units().get(i);
            Row row = sheet.createRow(head + 1 + i);
            number(row, 0, i + 1, styles.figure());
            text(row, 1, unit.name(), styles.text());
            text(row, 2, unit.present() ? words.heads().present() : unit.absence(), unit.present() ? styles.text() : styles.missing());
            text(row, 3, String.join("；", unit.sources()), styles.text());
        }
        sheet.setColumnWidth(0, NARROW);
        sheet.setColumnWidth(1, WIDE);
        List.of(2, 3).forEach(c -> sheet.setColumnWidth(c, 40 * 256));
        printed(sheet);
    }

    /** Prints on pages as wide as the sheet. */
    private static void printed(Sheet sheet) {
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    private void wrapped(Sheet sheet, int row, String line) {
        text(sheet.createRow(row), 0, line, styles.note());
        sheet.addMergedRegion(new CellRangeAddress(row, row, 0, 3));
        sheet.getRow(row).setHeightInPoints(15f * (1 + line.length() / 50));
    }

    /** A table of the form, each figure a formula over the figures of the agencies. */
    private void form(TableGrid table, List<Sum> sums) {
        Sheet sheet = book.createSheet(name(words.sum(), table));
        text(sheet.createRow(0), 0, notes.title() + "  " + table.label() + " " + table.name(), styles.title());
        text(sheet.createRow(1), 0, notes.lines().get(0) + (rollUp.doubtful().isEmpty() ? "" : "；" + RollUpWords.filled(words.marked(),
                Map.of("sheet", words.doubtful()))), styles.plain());
        table.labels().forEach(label -> label(sheet, label));
        table.cells().stream().filter(at -> at.kind() == Kind.TEXT).forEach(at -> framed(sheet, at, styles.figure()));
        for (int i = 0; i < sums.size(); i++) {
            Sum sum = sums.get(i);
            String column = CellReference.convertNumToColString(FIRST_FIGURE + i);
            int last = HEADS + Math.max(1, rollUp.units().size());
            ranges.put(sum, "'" + name(words.data(), table) + "'!" + column + (HEADS + 1) + ":" + column + last);
            Cell cell = sum(sheet, sum);
            places.put(sum, "'" + sheet.getSheetName() + "'!" + cell.getAddress().formatAsString());
        }
        widths(sheet, table);
        printed(sheet);
    }

    private Cell sum(Sheet sheet, Sum sum) {
        CellSpec at = sum.cell();
        Cell cell = framed(sheet, at, sum.doubts().isEmpty() ? styles.figure() : styles.doubtful());
        cell.setCellFormula("SUM(" + ranges.get(sum) + ")");
        cell.setCellValue(sum.total().doubleValue());
        return cell;
    }

    private void label(Sheet sheet, LabelSpec label) {
        framed(sheet, label.gridRow(), label.gridColumn(), label.rowSpan(), label.columnSpan(), styles.head()).setCellValue(label.text());
    }

    private static Cell framed(Sheet sheet, CellSpec at, CellStyle style) {
        return framed(sheet, at.gridRow(), at.gridColumn(), at.rowSpan(), at.columnSpan(), style);
    }

    /** The cell of the form, merged where it takes several of the sheet's. */
    private static Cell framed(Sheet sheet, int gridRow, int column, int rows, int columns, CellStyle style) {
        int top = gridRow + 2;
        for (int r = top; r < top + rows; r++) {
            for (int c = column; c < column + columns; c++) {
                row(sheet, r).createCell(c).setCellStyle(style);
            }
        }
        if (rows > 1 || columns > 1) {
            sheet.addMergedRegion(new CellRangeAddress(top, top + rows - 1, column, column + columns - 1));
        }
        return row(sheet, top).getCell(column);
    }

    /** Columns that hold nothing but labels are wide. */
    private static void widths(Sheet sheet, TableGrid table) {
        int firstFigure = table.cells().stream().mapToInt(CellSpec::gridColumn).min().orElse(0);
        for (int c = 0; c < table.width(); c++) {
            int ofLabels = c == firstFigure - 1 ? WIDE : 14 * 256;
            sheet.setColumnWidth(c, c >= firstFigure ? 11 * 256 : ofLabels);
        }
    }

    /** What the government's own report says beside the sum. */
    private void comparison() {
        Sheet sheet = book.createSheet(words.comparison());
        text(sheet.createRow(0), 0, rollUp.own().source(), styles.plain());
        heads(sheet.createRow(1), words.heads().cell(), words.heads().total(), words.heads().own(), words.heads().gap());
        int at = 2;
        for (Sum sum : rollUp.sums()) {
            BigDecimal own = rollUp.own().sheet().value(sum.key());
            boolean differs = own != null && own.compareTo(sum.total()) != 0;
            Row row = sheet.createRow(at++);
            text(row, 0, sum.where(), styles.text());
            formula(row, 1, places.get(sum), sum.total().doubleValue(), sum.doubts().isEmpty() ? styles.figure() : styles.doubtful());
            if (own != null) {
                number(row, 2, own.doubleValue(), styles.figure());
                formula(row, 3, "C" + at + "-B" + at, own.subtract(sum.total()).doubleValue(), differs ? styles.doubtful() : styles.figure());
            } else {
                text(row, 2, rollUp.own().sheet().doubt(sum.key()), styles.missing());
            }
        }
        sheet.createFreezePane(1, 2);
        sheet.setColumnWidth(0, 70 * 256);
        List.of(1, 2, 3).forEach(c -> sheet.setColumnWidth(c, 14 * 256));
        printed(sheet);
    }

    private void doubts() {
        Sheet sheet = book.createSheet(words.doubtful());
        heads(sheet.createRow(0), words.heads().unit(), words.heads().cell(), words.heads().counted(), words.heads().doubt(), words.heads().source());
        int at = 1;
        for (RollUpNotes.Doubt doubt : notes.doubts()) {
            Row row = sheet.createRow(at++);
            text(row, 0, doubt.addend().unit().name(), styles.text());
            text(row, 1, doubt.sum().where(), styles.text());
            figure(row, 2, doubt.addend());
            text(row, 3, doubt.addend().doubt(), styles.text());
            text(row, 4, String.join("；", doubt.addend().unit().sources()), styles.text());
        }
        if (at == 1) {
            text(sheet.createRow(1), 0, words.none(), styles.plain());
        }
        sheet.createFreezePane(0, 1);
        List<Integer> widths = List.of(26, 60, 12, 60, 40);
        for (int c = 0; c < widths.size(); c++) {
            sheet.setColumnWidth(c, widths.get(c) * 256);
        }
        printed(sheet);
    }

    /** One line an agency, one column a cell of the form. */
    private void figures(TableGrid table, List<Sum> sums) {
        Sheet sheet = book.createSheet(name(words.data(), table));
        text(sheet.createRow(0), FIRST_FIGURE, table.label() + " " + table.name(), styles.plain());
        Row rows = sheet.createRow(1);
        Row columns = sheet.createRow(2);
        heads(columns, words.heads().number(), words.heads().unit(), words.heads().state(), words.heads().source());
        for (int i = 0; i < sums.size(); i++) {
            text(rows, FIRST_FIGURE + i, String.join("—", sums.get(i).cell().rowPath()), styles.head());
            text(columns, FIRST_FIGURE + i, String.join("—", sums.get(i).cell().columnPath()), styles.head());
            sheet.setColumnWidth(FIRST_FIGURE + i, NARROW);
        }
        rows.setHeightInPoints(90);
        columns.setHeightInPoints(45);
        for (int u = 0; u < rollUp.units().size(); u++) {
            unit(sheet.createRow(HEADS + u), u, sums);
        }
        sheet.createFreezePane(2, HEADS);
        sheet.setColumnWidth(0, 6 * 256);
        List.of(1, 2, 3).forEach(c -> sheet.setColumnWidth(c, c == 1 ? WIDE : 14 * 256));
    }

    private void unit(Row row, int number, List<Sum> sums) {
        Unit unit = rollUp.units().get(number);
        number(row, 0, number + 1, styles.figure());
        text(row, 1, unit.name(), styles.text());
        text(row, 2, unit.present() ? words.heads().present() : unit.absence(), unit.present() ? styles.text() : styles.missing());
        text(row, 3, String.join("；", unit.sources()), styles.text());
        for (int i = 0; i < sums.size(); i++) {
            figure(row, FIRST_FIGURE + i, sums.get(i).addends().get(number));
        }
    }

    private void figure(Row row, int column, Addend addend) {
        if (addend.value() == null) {
            row.createCell(column).setCellStyle(styles.missing());
        } else {
            number(row, column, addend.value().doubleValue(), addend.sound() ? styles.figure() : styles.doubtful());
        }
    }

    private void heads(Row row, String... heads) {
        for (int c = 0; c < heads.length; c++) {
            text(row, c, heads[c], styles.head());
        }
    }

    private static Row row(Sheet sheet, int number) {
        return Optional.ofNullable(sheet.getRow(number)).orElseGet(() -> sheet.createRow(number));
    }

    private static void text(Row row, int column, String text, CellStyle style) {
        Cell cell = row.createCell(column);
        cell.setCellValue(Chars.clean(text));
        cell.setCellStyle(style);
    }

    private static void number(Row row, int column, double number, CellStyle style) {
        Cell cell = row.createCell(column);
        cell.setCellValue(number);
        cell.setCellStyle(style);
    }

    private static void formula(Row row, int column, String formula, double value, CellStyle style) {
        Cell cell = row.createCell(column);
        cell.setCellFormula(formula);
        cell.setCellValue(value);
        cell.setCellStyle(style);
    }
}
