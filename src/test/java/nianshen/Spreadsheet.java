package nianshen;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes and edits workbooks as clerks do: cell by cell. */
public final class Spreadsheet {

    private static final DataFormatter SHOWN = new DataFormatter();

    private Spreadsheet() {
    }

    /** A new workbook with one sheet, its rows from the first. */
    public static void create(Path file, String sheet, List<List<String>> rows) throws IOException {
        Files.createDirectories(file.getParent());
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            add(book, sheet, rows);
            write(book, file);
        }
    }

    /** Adds a sheet. */
    public static Sheet add(XSSFWorkbook book, String sheet, List<List<String>> rows) {
        Sheet added = book.createSheet(sheet);
        rows.forEach(values -> append(added, values));
        return added;
    }

    /** Opens a workbook, changes it and saves it. */
    public static void edit(Path file, Consumer<XSSFWorkbook> change) throws IOException {
        try (InputStream in = Files.newInputStream(file); XSSFWorkbook book = new XSSFWorkbook(in)) {
            change.accept(book);
            write(book, file);
        }
    }

    /** Writes a cell named as in {@code C7}. */
    public static void set(Sheet sheet, String cell, String value) {
        CellReference at = new CellReference(cell);
        Row row = Optional.ofNullable(sheet.getRow(at.getRow())).orElseGet(() -> sheet.createRow(at.getRow()));
        row.getCell(at.getCol(), MissingCellPolicy.CREATE_NULL_AS_BLANK).setCellValue(value);
    }

    /** The name of the cell below a heading, in the row that begins with the word. */
    public static String cell(Sheet sheet, String row, String heading) {
        int number = IntStream.rangeClosed(0, sheet.getLastRowNum()).filter(i -> text(sheet, i, 0).equals(row)).findFirst().orElseThrow();
        return new CellReference(number, column(sheet, heading)).formatAsString();
    }

    /** Adds a row below all others that hold something. */
    public static void append(Sheet sheet, Map<String, String> values) {
        int last = sheet.getLastRowNum();
        while (last > 0 && text(sheet, last, 0).isEmpty() && text(sheet, last, 1).isEmpty()) {
            last--;
        }
        int number = last + 1;
        values.forEach((heading, value) -> set(sheet, new CellReference(number, column(sheet, heading)).formatAsString(), value));
    }

    /** Takes away the first row that holds the word. */
    public static void remove(Sheet sheet, String word) {
        int number = IntStream.rangeClosed(1, sheet.getLastRowNum()).filter(i -> sheet.getRow(i) != null
                && IntStream.range(0, sheet.getRow(i).getLastCellNum()).anyMatch(c -> text(sheet, i, c).equals(word))).findFirst().orElseThrow();
        sheet.removeRow(sheet.getRow(number));
        if (number < sheet.getLastRowNum()) {
            sheet.shiftRows(number + 1, sheet.getLastRowNum(), -1);
        }
    }

    private static void append(Sheet sheet, List<String> values) {
        Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        for (int i = 0; i < values.size(); i++) {
            row.createCell(i).setCellValue(values.get(i));
        }
    }

    /** The column below a heading, which need not stand in the first row. */
    private static int column(Sheet sheet, String heading) {
        return IntStream.rangeClosed(0, sheet.getLastRowNum()).filter(row -> sheet.getRow(row) != null).boxed()
                .flatMap(row -> IntStream.range(0, sheet.getRow(row).getLastCellNum()).filter(i -> text(sheet, row, i).equals(heading)).boxed())
                .findFirst().orElseThrow();
    }

    private static String text(Sheet sheet, int row, int column) {
        Cell cell = sheet.getRow(row) == null ? null : sheet.getRow(row).getCell(column);
        return SHOWN.formatCellValue(cell).strip();
    }

    private static void write(XSSFWorkbook book, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            book.write(out);
        }
    }
}
