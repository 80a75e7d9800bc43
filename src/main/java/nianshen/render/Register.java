package nianshen.render;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nianshen.findings.Run;
import nianshen.render.files.Chars;
import nianshen.render.files.Stable;
import nianshen.render.wording.Words;
import nianshen.text.Sha256;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** findings.xlsx, the office's register (问题台账): one line a finding; a sheet each for reports, rules and what has not come. */
final class Register {

    private static final int ROWS_IN_MEMORY = 200;
    private static final double SIDE_INCHES = 0.4;
    private static final int LONGEST_TEXT = 32_000;

    private final RegisterRows rows;

    Register(RegisterForms forms, Words words) {
        this.rows = new RegisterRows(forms, words);
    }

    /** The same run gives the same bytes. */
    byte[] of(Run run) throws IOException {
        try (SXSSFWorkbook book = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
            book.setZip64Mode(org.apache.commons.compress.archivers.zip.Zip64Mode.Never);
            Styles styles = new Styles(book);
            List<Table> tables = new ArrayList<>();
            rows.fill(run, form -> {
                Table table = new Table(book, styles, form);
                tables.add(table);
                return table;
            });
            tables.forEach(Table::filter);
            book.getXSSFWorkbook().getProperties().getCoreProperties().setCreated(Optional.of(new Date(0)));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            book.write(out);
            return Stable.zip(out.toByteArray());
        }
    }

    /** What runs of which the register says the same have in common, and no others. */
    byte[] mark(Run run) {
        MessageDigest digest = Sha256.digest();
        rows.fill(run, form -> new Marked(form, digest));
        return digest.digest();
    }

    /** A sheet of which nothing is made but the digest of its rows. */
    private static final class Marked implements RegisterRows.Table {

        private final RegisterForms.Form form;
        private final MessageDigest digest;
        private int rows = 1;

        Marked(RegisterForms.Form form, MessageDigest digest) {
            this.form = form;
            this.digest = digest;
            take(form.sheet());
        }

        @Override
        public int next() {
            return rows;
        }

        @Override
        public void add(Object... values) {
            rows++;
            take(form.sheet());
            take(values.length);
            for (Object value : values) {
                take(value);
            }
        }

        /** Numbers are told from texts, what is left open from what is empty, and where each ends. */
        private void take(Object value) {
            byte[] text = String.valueOf(value).getBytes(StandardCharsets.UTF_8);
            digest.update(ByteBuffer.allocate(1 + Integer.BYTES).put((byte) kind(value)).putInt(text.length).array());
            digest.update(text);
        }

        private static char kind(Object value) {
            return value instanceof String ? '"' : value == null ? '-' : '#';
        }
    }

    /** The looks of a cell. */
    private static final class Styles {

        private static final String FORMULA_SIGNS = "=+-@";
        private final CellStyle head;
        private final CellStyle text;
        /** Of text that office programs would take for a formula as soon as somebody edits it. */
        private final CellStyle quoted;

        Styles(SXSSFWorkbook book) {
            head = book.createCellStyle();
            Font bold = book.createFont();
            bold.setBold(true);
            head.setFont(bold);
            head.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
            head.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            text = book.createCellStyle();
            Stream.of(head, text).forEach(Styles::frame);
            text.setWrapText(true);
            text.setVerticalAlignment(VerticalAlignment.TOP);
            quoted = book.createCellStyle();
            quoted.cloneStyleFrom(text);
            quoted.setQuotePrefixed(true);
        }

        private static void frame(CellStyle style) {
            style.setBorderTop(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
            style.setBorderBottom(BorderStyle.THIN);
            style.setBorderLeft(BorderStyle.THIN);
        }

        CellStyle of(Object value) {
            String shown = value instanceof String said ? said : "";
            return !shown.isEmpty() && FORMULA_SIGNS.indexOf(shown.charAt(0)) >= 0 ? quoted : text;
        }
    }

    /** A sheet that is filled row by row. */
    private static final class Table implements RegisterRows.Table {

        /** Points of a line, and of the highest row that spreadsheets allow. */
        private static final float LINE = 13.5f;
        private static final float HIGHEST = 409;
        private static final int FIRST_WIDE = 0x2E80;
        private final Sheet sheet;
        private final Styles styles;
        private final RegisterForms.Form form;
        private int rows = 1;

        Table(SXSSFWorkbook book, Styles styles, RegisterForms.Form form) {
            this.sheet = book.createSheet(form.sheet());
            this.styles = styles;
            this.form = form;
            int columns = form.columns().size();
            Row row = sheet.createRow(0);
            for (int c = 0; c < columns; c++) {
                sheet.setColumnWidth(c, form.columns().get(c).width() * 256);
                set(row.createCell(c), form.columns().get(c).head(), styles.head);
            }
            sheet.createFreezePane(2, 1);
            print();
        }

        /** On paper the columns fit the width of a lying page, and the heads stand on each. */
        private void print() {
            sheet.setFitToPage(true);
            sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
            PrintSetup print = sheet.getPrintSetup();
            print.setPaperSize(PrintSetup.A4_PAPERSIZE);
            print.setLandscape(true);
            print.setFitWidth((short) 1);
            print.setFitHeight((short) 0);
            sheet.setMargin(PageMargin.LEFT, SIDE_INCHES);
            sheet.setMargin(PageMargin.RIGHT, SIDE_INCHES);
            sheet.getHeader().setCenter(form.sheet());
            sheet.getFooter().setCenter("— &P —");
        }

        @Override
        public int next() {
            return rows;
        }

        @Override
        public void add(Object... values) {
            Row row = sheet.createRow(rows++);
            List<Object> cells = java.util.Arrays.asList(values);
            for (int c = 0; c < cells.size(); c++) {
                set(row.createCell(c), cells.get(c), styles.of(cells.get(c)));
            }
            int lines = IntStream.range(0, cells.size()).map(c -> lines(cells.get(c), form.columns().get(c).width())).max().orElse(1);
            row.setHeightInPoints(Math.min(HIGHEST, lines * LINE));
        }

        void filter() {
            sheet.setAutoFilter(new CellRangeAddress(0, rows - 1, 0, form.columns().size() - 1));
        }

        /** Not every office program makes rows as high as their text needs. */
        private static int lines(Object value, int width) {
            String text = value == null ? "" : value.toString();
            return text.lines().mapToInt(line -> 1 + line.codePoints().map(c -> c < FIRST_WIDE ? 1 : 2).sum() / width).sum();
        }

        private static void set(Cell cell, Object value, CellStyle style) {
            cell.setCellStyle(style);
            if (value instanceof Integer number) {
                cell.setCellValue(number);
            } else if (value != null) {
                String text = Chars.clean(value.toString());
                cell.setCellValue(text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT) + "……");
            }
        }
    }
}
