package nianshen.render.rollup;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nianshen.render.files.Chars;
import nianshen.render.files.Stable;
import nianshen.rollup.RollUp;
import nianshen.rollup.Sum;
import nianshen.template.TableGrid;
import nianshen.template.TableGrid.CellSpec;
import nianshen.template.TableGrid.LabelSpec;
import nianshen.text.Numeral;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVerticalJc;

/** The tables of a sum as a Word file, in the official form, to be taken over into the government's own report. */
final class RollUpDocx {

    /** Lengths are twentieths of a point. */
    private static final int TYPE_WIDTH = 9400;
    private static final int MARGIN = 1250;
    private static final double LABEL = 1.6;
    private static final int NOTES = 20;
    private static final String FONT = "宋体";

    private final RollUp rollUp;
    private final RollUpWords words;
    private final RollUpNotes notes;
    private final XWPFDocument document = new XWPFDocument();

    private RollUpDocx(RollUp rollUp, RollUpWords words) {
        this.rollUp = rollUp;
        this.words = words;
        this.notes = new RollUpNotes(rollUp, words);
    }

    /** The same sum gives the same bytes. */
    static byte[] of(RollUp rollUp, RollUpWords words) throws IOException {
        RollUpDocx writer = new RollUpDocx(rollUp, words);
        try (XWPFDocument document = writer.document) {
            writer.write();
            document.getProperties().getCoreProperties().setCreated(Optional.of(new Date(0)));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.write(out);
            return Stable.zip(out.toByteArray());
        }
    }

    private void write() {
        CTSectPr page = document.getDocument().getBody().addNewSectPr();
        page.addNewPgSz().setW(BigInteger.valueOf(11906));
        page.getPgSz().setH(BigInteger.valueOf(16838));
        page.addNewPgMar().setLeft(BigInteger.valueOf(MARGIN));
        page.getPgMar().setRight(BigInteger.valueOf(MARGIN));
        page.getPgMar().setTop(BigInteger.valueOf(MARGIN));
        page.getPgMar().setBottom(BigInteger.valueOf(MARGIN));
        paragraph(notes.title(), 14, true);
        notes.lines().forEach(line -> paragraph(line, 10.5, false));
        rollUp.form().tables().forEach(this::table);
        doubts();
    }

    private void doubts() {
        List<String> doubts = notes.grouped();
        paragraph(doubts.isEmpty() ? words.none() : words.starred(), 10.5, false);
        doubts.stream().limit(NOTES).forEach(d -> paragraph(d, 9, false));
        if (doubts.size() > NOTES) {
            paragraph(RollUpWords.filled(words.more(), Map.of("count", doubts.size())), 9, false);
        }
    }

    private void paragraph(String text, double points, boolean title) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setAlignment(title ? ParagraphAlignment.CENTER : ParagraphAlignment.LEFT);
        paragraph.setSpacingAfter(120);
        run(paragraph, text, points).setBold(title);
    }

    private static XWPFRun run(XWPFParagraph paragraph, String text, double points) {
        XWPFRun run = paragraph.createRun();
        run.setFontFamily(FONT);
        run.setFontFamily(FONT, XWPFRun.FontCharRange.eastAsia);
        run.setFontSize(points);
        run.setText(Chars.clean(text));
        return run;
    }

    private void table(TableGrid grid) {
        paragraph(grid.label() + "  " + grid.name(), 12, true);
        XWPFTable table = document.createTable();
        table.removeRow(0);
        int[] widths = widths(grid);
        CTTbl xml = table.getCTTbl();
        fixed(xml, widths);
        int rows = grid.labels().stream().mapToInt(l -> l.gridRow() + l.rowSpan()).max().orElse(0);
        rows = Math.max(rows, grid.cells().stream().mapToInt(c -> c.gridRow() + c.rowSpan()).max().orElse(0));
        Slot[][] slots = slots(grid, rows);
        for (Slot[] row : slots) {
            CTRow line = xml.addNewTr();
            line.addNewTrPr().addNewCantSplit();
            for (int c = 0; c < row.length; c += row[c] == null ? 1 : row[c].columns()) {
                cell(table, line.addNewTc(), row[c], widths, c);
            }
        }
        document.createParagraph();
    }

    private static void fixed(CTTbl xml, int[] widths) {
        xml.getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        var width = xml.getTblPr().isSetTblW() ? xml.getTblPr().getTblW() : xml.getTblPr().addNewTblW();
        width.setType(STTblWidth.DXA);
        width.setW(BigInteger.valueOf(Arrays.stream(widths).sum()));
        var grid = xml.getTblGrid() == null ? xml.addNewTblGrid() : xml.getTblGrid();
        Arrays.stream(widths).forEach(w -> grid.addNewGridCol().setW(BigInteger.valueOf(w)));
    }

    private static int[] widths(TableGrid grid) {
        int firstFigure = grid.cells().stream().mapToInt(CellSpec::gridColumn).min().orElse(0);
        double[] shares = new double[grid.width()];
        for (int c = 0; c < shares.length; c++) {
            shares[c] = c < firstFigure ? LABEL : 1;
        }
        double all = Arrays.stream(shares).sum();
        return Arrays.stream(shares).mapToInt(s -> (int) Math.round(TYPE_WIDTH * s / all)).toArray();
    }

    /** What covers a place of the grid; of a cell over several rows each of them. */
    private record Slot(String text, int columns, int rows, boolean first, boolean figure) {
    }

    private Slot[][] slots(TableGrid grid, int rows) {
        Slot[][] slots = new Slot[rows][grid.width()];
        for (LabelSpec label : grid.labels()) {
            fill(slots, label.gridRow(), label.gridColumn(), new Slot(label.text(), label.columnSpan(), label.rowSpan(), true, false));
        }
        for (Sum sum : rollUp.sums().stream().filter(s -> s.table() == grid).toList()) {
            CellSpec cell = sum.cell();
            String shown = Numeral.plain(sum.total()) + (sum.doubts().isEmpty() ? "" : "*");
            fill(slots, cell.gridRow(), cell.gridColumn(), new Slot(shown, cell.columnSpan(), cell.rowSpan(), true, true));
        }
        return slots;
    }

    private static void fill(Slot[][] slots, int row, int column, Slot slot) {
        for (int r = row; r < row + slot.rows(); r++) {
            slots[r][column] = r == row ? slot : new Slot("", slot.columns(), slot.rows(), false, slot.figure());
        }
    }

    private static void cell(XWPFTable table, CTTc xml, Slot slot, int[] widths, int column) {
        CTTcPr properties = xml.addNewTcPr();
        int columns = slot == null ? 1 : slot.columns();
        properties.addNewTcW().setType(STTblWidth.DXA);
        properties.getTcW().setW(BigInteger.valueOf(Arrays.stream(widths, column, column + columns).sum()));
        if (columns > 1) {
            properties.addNewGridSpan().setVal(BigInteger.valueOf(columns));
        }
        if (slot != null && slot.rows() > 1) {
            properties.addNewVMerge().setVal(slot.first() ? STMerge.RESTART : STMerge.CONTINUE);
        }
        properties.addNewVAlign().setVal(STVerticalJc.CENTER);
        XWPFParagraph paragraph = new XWPFParagraph(xml.addNewP(), table.getBody());
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        run(paragraph, slot == null ? "" : slot.text(), 9);
    }
}
