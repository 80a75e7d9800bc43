package nianshen.specimen;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRunTrackChange;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** Word files. */
public enum WordPrint implements Print {
    /** Numbers of headings typed as text. */ TYPED {
        @Override
        void head(XWPFDocument word, XWPFParagraph paragraph, String text, BigInteger list) {
            run(paragraph, text);
        }
    },
    /** Numbers of headings made by the list numbering of Word. */ NUMBERED {
        @Override
        void head(XWPFDocument word, XWPFParagraph paragraph, String text, BigInteger list) {
            boolean numbered = text.matches("[一二三四五六]、.*");
            if (numbered) {
                paragraph.setNumID(list);
            }
            run(paragraph, numbered ? text.substring(2) : text);
        }
    },
    /** With tracked changes: what was struck out does not count, what was put in does. */ TRACKED {
        @Override
        void head(XWPFDocument word, XWPFParagraph paragraph, String text, BigInteger list) {
            run(paragraph, text);
        }

        @Override
        void body(XWPFParagraph paragraph, String text) {
            int half = text.length() / 2;
            run(paragraph, text.substring(0, half));
            CTR gone = paragraph.getCTP().addNewDel().addNewR();
            gone.addNewDelText().setStringValue("共收到申请9999件，未公开");
            CTRunTrackChange in = paragraph.getCTP().addNewIns();
            in.setId(BigInteger.ONE);
            in.addNewR().addNewT().setStringValue(text.substring(half));
        }
    };

    @Override
    public String suffix() {
        return "docx";
    }

    abstract void head(XWPFDocument word, XWPFParagraph paragraph, String text, BigInteger list);

    void body(XWPFParagraph paragraph, String text) {
        run(paragraph, text);
    }

    @Override
    public byte[] write(Specimen specimen) {
        try (XWPFDocument word = new XWPFDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            BigInteger list = numbering(word);
            for (Item item : specimen.printed()) {
                if (item instanceof Text text) {
                    paragraph(word, text, list);
                } else {
                    table(word, (Grid) item);
                }
            }
            word.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void paragraph(XWPFDocument word, Text text, BigInteger list) {
        XWPFParagraph paragraph = word.createParagraph();
        switch (text.kind()) {
            case TITLE -> {
                paragraph.setAlignment(ParagraphAlignment.CENTER);
                run(paragraph, text.text());
            }
            case HEAD -> head(word, paragraph, text.text(), list);
            case SIGNATURE -> {
                paragraph.setAlignment(ParagraphAlignment.RIGHT);
                run(paragraph, text.text());
            }
            default -> {
                paragraph.setIndentationFirstLine(640);
                body(paragraph, text.text());
            }
        }
    }

    /** As Word does: the text cut into runs. */
    private static void run(XWPFParagraph paragraph, String text) {
        for (int i = 0; i < text.length(); i += 17) {
            XWPFRun run = paragraph.createRun();
            run.setFontFamily("仿宋_GB2312");
            run.setText(text.substring(i, Math.min(text.length(), i + 17)));
        }
    }

    private static BigInteger numbering(XWPFDocument word) {
        CTAbstractNum plan = CTAbstractNum.Factory.newInstance();
        plan.setAbstractNumId(BigInteger.ZERO);
        CTLvl level = plan.addNewLvl();
        level.setIlvl(BigInteger.ZERO);
        level.addNewStart().setVal(BigInteger.ONE);
        level.addNewNumFmt().setVal(STNumberFormat.CHINESE_COUNTING_THOUSAND);
        level.addNewLvlText().setVal("%1、");
        return word.createNumbering().addNum(word.getNumbering().addAbstractNum(new XWPFAbstractNum(plan)));
    }

    private static void table(XWPFDocument word, Grid grid) {
        XWPFTable table = word.createTable();
        table.removeRow(0);
        CTTblGrid columns = table.getCTTbl().addNewTblGrid();
        for (int c = 0; c < grid.columns(); c++) {
            columns.addNewGridCol().setW(BigInteger.valueOf(width(grid, c, 1)));
        }
        for (int r = 0; r < grid.rows(); r++) {
            CTRow row = table.getCTTbl().addNewTr();
            for (int c = 0; c < grid.columns(); c += grid.at(r, c).columnSpan()) {
                cell(row.addNewTc(), grid.at(r, c), r, width(grid, c, grid.at(r, c).columnSpan()));
            }
        }
    }

    /** Twips; the columns of the labels of table 3 are wider. */
    private static int width(Grid grid, int column, int span) {
        int[] labels = {700, 1300, 2600};
        int width = 0;
        for (int c = column; c < column + span; c++) {
            width += grid.number().equals("3") ? c < 3 ? labels[c] : 640 : 9080 / grid.columns();
        }
        return width;
    }

    private static void cell(CTTc cell, Slot slot, int row, int width) {
        CTTcPr properties = cell.addNewTcPr();
        properties.addNewTcW().setW(BigInteger.valueOf(width));
        properties.getTcW().setType(STTblWidth.DXA);
        if (slot.columnSpan() > 1) {
            properties.addNewGridSpan().setVal(BigInteger.valueOf(slot.columnSpan()));
        }
        if (slot.rowSpan() > 1) {
            properties.addNewVMerge().setVal(row == slot.row() ? STMerge.RESTART : STMerge.CONTINUE);
        }
        CTR run = cell.addNewP().addNewR();
        run.addNewRPr().addNewSz().setVal(18);
        if (row == slot.row()) {
            run.addNewT().setStringValue(slot.text());
        }
    }
}
