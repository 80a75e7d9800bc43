package nianshen.render;

import java.math.BigInteger;
import java.util.List;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
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

    private final WordFile word;
    private final XWPFTable table;
    private final int[] widths;

    WordTable(WordFile word, XWPFTable table, int[] widths) {
        this.word = word;
        this.table = table;
        this.widths = widths;
        fixWidths();
    }

    private void fixWidths() {
        CTTblPr properties = table.getCTTbl().getTblPr();
        CTTblLayoutType layout = properties.isSetTblLayout() ? properties.getTblLayout() : properties.addNewTblLayout();
        layout.setType(STTblLayoutType.FIXED);
        CTTblWidth width = properties.isSetTblW() ? properties.getTblW() : properties.addNewTblW();
        width.setType(STTblWidth.DXA);
        width.setW(BigInteger.valueOf(java.util.Arrays.stream(widths).sum()));
        CTTblGrid grid = table.getCTTbl().getTblGrid() == null ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        while (grid.sizeOfGridColArray() > 0) {
            grid.removeGridCol(0);
        }
        for (int column : widths) {
            grid.addNewGridCol().setW(BigInteger.valueOf(column));
        }
    }

    /** Each cell is a list of lines; lines after the first are small print. */
    void fill(List<String> header, List<List<List<String>>> rows, Set<Integer> centred) {
        XWPFTableRow first = table.getRow(0);
        first.setRepeatHeader(true);
        for (int c = 0; c < widths.length; c++) {
            cell(first, c, List.of(header.get(c)), "black", ParagraphAlignment.CENTER);
        }
        for (int r = 0; r < rows.size(); r++) {
            XWPFTableRow row = table.getRow(r + 1);
            for (int c = 0; c < widths.length; c++) {
                cell(row, c, rows.get(r).get(c), "body",
                        centred.contains(c) ? ParagraphAlignment.CENTER : ParagraphAlignment.LEFT);
            }
        }
    }

    private void cell(XWPFTableRow row, int column, List<String> lines, String role, ParagraphAlignment alignment) {
        XWPFTableCell cell = row.getCell(column);
        cell.setWidth(String.valueOf(widths[column]));
        cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.TOP);
        for (int i = 0; i < lines.size(); i++) {
            XWPFParagraph paragraph = i == 0 ? cell.getParagraphs().get(0) : cell.addParagraph();
            paragraph.setAlignment(alignment);
            WordFile.lines(paragraph, i == 0 ? TEXT_LINE : SMALL_LINE);
            word.run(paragraph, role, i == 0 ? TEXT_SIZE : SMALL_SIZE, lines.get(i));
        }
    }
}
