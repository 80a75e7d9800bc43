package nianshen.rules;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.ss.util.NumberToTextConverter;

/**
 * The cells of one sheet as a reader sees them, rows and columns counted from 0: a merged range reads the same all
 * over, whether or not the covered cells are stored in the file.
 */
record SheetCells(Sheet sheet, DataFormatter shown) {

    SheetCells(Sheet sheet) {
        this(sheet, new DataFormatter());
    }

    /** The text of a cell on one line, "" where it is blank. */
    String text(int row, int column) {
        Cell cell = cell(row, column);
        if (cell == null) {
            return "";
        }
        boolean number = cell.getCellType() == CellType.NUMERIC && !DateUtil.isCellDateFormatted(cell);
        String text = number ? NumberToTextConverter.toText(cell.getNumericCellValue()) : shown.formatCellValue(cell);
        return text.replaceAll("\\s*\\R\\s*", " ").strip();
    }

    boolean formula(int row, int column) {
        Cell cell = cell(row, column);
        return cell != null && cell.getCellType() == CellType.FORMULA;
    }

    private Cell cell(int row, int column) {
        CellRangeAddress range = merged(row, column);
        Row at = sheet.getRow(range == null ? row : range.getFirstRow());
        return at == null ? null : at.getCell(range == null ? column : range.getFirstColumn());
    }

    /** The merged range that covers a cell, or null. */
    CellRangeAddress merged(int row, int column) {
        return sheet.getMergedRegions().stream().filter(r -> r.isInRange(row, column)).findFirst().orElse(null);
    }

    int lastRow() {
        return sheet.getLastRowNum();
    }

    /** The last column that any cell of the row is in, -1 for a row that is not there. */
    int lastColumn(int row) {
        Row at = sheet.getRow(row);
        int stored = at == null ? -1 : at.getLastCellNum() - 1;
        return sheet.getMergedRegions().stream().filter(r -> r.getFirstRow() <= row && row <= r.getLastRow())
                .mapToInt(CellRangeAddress::getLastColumn).reduce(stored, Math::max);
    }

    /** {@code C7}. */
    static String name(int row, int column) {
        return CellReference.convertNumToColString(column) + (row + 1);
    }
}
