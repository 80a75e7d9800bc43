package nianshen.render.paper;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblCellMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** A table of a letter's annex in a Word file. */
final class WordTable {

    private static final double TEXT_SIZE = 10.5;
    private static final double SMALL_SIZE = 7.5;
    private static final int TEXT_LINE = 300;
    private static final int SMALL_LINE = 200;
    /** White space within a cell, as the web page has it. */
    private static final int ABOVE = 60;
    private static final int BESIDE = 80;

    private final WordFile word;
    private final XWPFTable table;
    private final List<Letter.Column> columns;
    private final int[] widths;

    /** @param width of the whole table */
    WordTable(WordFile word, XWPFTable table, List<Letter.Column> columns, int width) {
        this.word = word;
        this.table = table;
        this.columns = columns;
        this.widths = columns.stream().mapToInt(c -> (int) Math.round(width * c.width().doubleValue() / 100)).toArray();
        fixWidths();
    }

    private void fixWidths() {
        CTTblPr properties = table.getCTTbl().getTblPr();
        CTTblLayoutType layout = properties.isSetTblLayout() ? properties.getTblLayout() : properties.addNewTblLayout();
        layout.setType(STTblLayoutType.FIXED);
        CTTblWidth width = properties.isSetTblW() ? properties.getTblW() : properties.addNewTblW();
        width.setType(STTblWidth.DXA);
        width.setW(BigInteger.valueOf(java.util.Arrays.stream(widths).sum()));
        CTTblCellMar margins = properties.isSetTblCellMar() ? properties.getTblCellMar() : properties.addNewTblCellMar();
        margin(margins.addNewTop(), ABOVE);
        margin(margins.addNewLeft(), BESIDE);
        margin(margins.addNewBottom(), ABOVE);
        margin(margins.addNewRight(), BESIDE);
        CTTblGrid grid = table.getCTTbl().getTblGrid() == null ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        while (grid.sizeOfGridColArray() > 0) {
            grid.removeGridCol(0);
        }
        for (int column : widths) {
            grid.addNewGridCol().setW(BigInteger.valueOf(column));
        }
    }

    private static void margin(CTTblWidth margin, int width) {
        margin.setType(STTblWidth.DXA);
        margin.setW(BigInteger.valueOf(width));
    }

    void fill(List<Letter.Row> rows) {
        table.getRow(0).setRepeatHeader(true);
        table.getRow(0).setCantSplitRow(true);
        for (int c = 0; c < widths.length; c++) {
            cell(table.getRow(0), c, new Letter.Cell(columns.get(c).head(), "", true), "black");
        }
        for (int r = 0; r < rows.size(); r++) {
            table.getRow(r + 1).setCantSplitRow(true);
            for (int c = 0; c < widths.length; c++) {
                cell(table.getRow(r + 1), c, rows.get(r).cells().get(c), "body");
            }
        }
    }

    private void cell(XWPFTableRow row, int column, Letter.Cell content, String role) {
        XWPFTableCell cell = row.getCell(column);
        cell.setWidth(String.valueOf(widths[column]));
        cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.TOP);
        line(cell.getParagraphs().get(0), content, TEXT_LINE, role, TEXT_SIZE, content.text());
        if (!content.small().isEmpty()) {
            line(cell.addParagraph(), content, SMALL_LINE, role, SMALL_SIZE, content.small());
        }
    }

    private void line(XWPFParagraph paragraph, Letter.Cell content, int height, String role, double size, String text) {
        paragraph.setAlignment(content.centred() ? ParagraphAlignment.CENTER : ParagraphAlignment.LEFT);
        WordFile.lines(paragraph, height);
        word.run(paragraph, role, size, text);
    }
}
