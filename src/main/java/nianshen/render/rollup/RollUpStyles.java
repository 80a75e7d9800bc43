package nianshen.render.rollup;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** The looks of cells in the workbook of a sum. */
final class RollUpStyles {

    private final Workbook book;
    private final CellStyle title;
    private final CellStyle plain;
    private final CellStyle note;
    private final CellStyle head;
    private final CellStyle text;
    private final CellStyle figure;
    private final CellStyle doubtful;
    private final CellStyle missing;

    RollUpStyles(Workbook book) {
        this.book = book;
        plain = book.createCellStyle();
        title = book.createCellStyle();
        title.setFont(bold(14));
        note = book.createCellStyle();
        note.setWrapText(true);
        note.setVerticalAlignment(VerticalAlignment.TOP);
        text = framed(null);
        text.setWrapText(true);
        head = framed(IndexedColors.GREY_25_PERCENT);
        head.setWrapText(true);
        head.setAlignment(HorizontalAlignment.CENTER);
        figure = framed(null);
        doubtful = framed(IndexedColors.YELLOW);
        missing = framed(IndexedColors.ROSE);
    }

    private CellStyle framed(IndexedColors fill) {
        CellStyle style = book.createCellStyle();
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        if (fill != null) {
            style.setFillForegroundColor(fill.getIndex());
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        return style;
    }

    private Font bold(int points) {
        Font font = book.createFont();
        font.setBold(true);
        font.setFontHeightInPoints((short) points);
        return font;
    }

    CellStyle title() {
        return title;
    }

    /** Text that may run over the cells beside it. */
    CellStyle plain() {
        return plain;
    }

    CellStyle note() {
        return note;
    }

    CellStyle head() {
        return head;
    }

    CellStyle text() {
        return text;
    }

    CellStyle figure() {
        return figure;
    }

    /** Of a number that cannot be relied on. */
    CellStyle doubtful() {
        return doubtful;
    }

    /** Where there is no number. */
    CellStyle missing() {
        return missing;
    }
}
