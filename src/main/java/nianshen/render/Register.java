package nianshen.render;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nianshen.findings.Audit;
import nianshen.findings.Finding;
import nianshen.findings.Outcome;
import nianshen.findings.Run;
import nianshen.render.files.Chars;
import nianshen.render.files.Stable;
import nianshen.render.pages.ReportView;
import nianshen.render.pages.ReportViews;
import nianshen.render.wording.Places;
import nianshen.render.wording.Words;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** findings.xlsx, the office's register (问题台账): one line a finding, and a sheet with one line a report. */
final class Register {

    private static final int ROWS_IN_MEMORY = 200;
    private static final int LONGEST_TEXT = 32_000;

    private final RegisterForms forms;
    private final Words words;
    private final Places places;

    Register(RegisterForms forms, Words words) {
        this.forms = forms;
        this.words = words;
        this.places = new Places(words);
    }

    /** The same run gives the same bytes. */
    byte[] of(Run run) throws IOException {
        try (SXSSFWorkbook book = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
            book.setZip64Mode(org.apache.commons.compress.archivers.zip.Zip64Mode.Never);
            Styles styles = new Styles(book);
            Table findings = new Table(book, styles, forms.findings());
            Table reports = new Table(book, styles, forms.reports());
            for (Audit audit : run.audits()) {
                audit.outcomes().forEach(o -> o.findings().forEach(f -> finding(findings, audit, o, f)));
                report(reports, audit);
            }
            findings.filter();
            reports.filter();
            book.getXSSFWorkbook().getProperties().getCoreProperties().setCreated(Optional.of(new Date(0)));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            book.write(out);
            return Stable.zip(out.toByteArray());
        }
    }

    private void finding(Table table, Audit audit, Outcome outcome, Finding f) {
        table.add(table.next(), ReportViews.name(audit), audit.year(), level(audit), audit.source(), f.rule(),
                outcome.name(), words.of("group." + ReportViews.group(f) + ".word"), f.message(), f.arithmetic(),
                quotes(f), places(f), f.basis(), f.remedy(), f.foldedInto() == null ? null : parent(audit, f), null);
    }

    private static String parent(Audit audit, Finding folded) {
        return audit.outcomes().stream().flatMap(o -> o.findings().stream())
                .filter(f -> f.id().equals(folded.foldedInto())).map(Finding::rule).findFirst().orElse(null);
    }

    private void report(Table table, Audit audit) {
        ReportView.Counts counts = ReportViews.counts(audit);
        boolean read = audit.error() == null;
        table.add(table.next(), ReportViews.name(audit), audit.year(), level(audit),
                words.of("status." + audit.status().key() + ".word"), read ? counts.serious() : null,
                read ? counts.general() : null, read ? counts.hint() : null, read ? counts.doubtful() : null,
                audit.score(), audit.source(), read ? null : audit.error().message(),
                read ? null : audit.error().advice());
    }

    private String level(Audit audit) {
        return words.of("level." + audit.level(), "");
    }

    private static String quotes(Finding f) {
        return f.evidence().stream().map(e -> e.value() != null ? e.value() : e.quote()).filter(q -> q != null)
                .map(Chars::oneLine).distinct().collect(Collectors.joining("；"));
    }

    private String places(Finding f) {
        return f.evidence().stream().map(places::of).distinct().collect(Collectors.joining("；"));
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
            head.setBorderBottom(BorderStyle.THIN);
            text = book.createCellStyle();
            text.setWrapText(true);
            text.setVerticalAlignment(VerticalAlignment.TOP);
            quoted = book.createCellStyle();
            quoted.cloneStyleFrom(text);
            quoted.setQuotePrefixed(true);
        }

        CellStyle of(Object value) {
            String shown = value instanceof String said ? said : "";
            return !shown.isEmpty() && FORMULA_SIGNS.indexOf(shown.charAt(0)) >= 0 ? quoted : text;
        }
    }

    /** A sheet that is filled row by row. */
    private static final class Table {

        private final Sheet sheet;
        private final Styles styles;
        private final int columns;
        private int rows = 1;

        Table(SXSSFWorkbook book, Styles styles, RegisterForms.Form form) {
            this.sheet = book.createSheet(form.sheet());
            this.styles = styles;
            this.columns = form.columns().size();
            Row row = sheet.createRow(0);
            for (int c = 0; c < columns; c++) {
                sheet.setColumnWidth(c, form.columns().get(c).width() * 256);
                set(row.createCell(c), form.columns().get(c).head(), styles.head);
            }
            sheet.createFreezePane(2, 1);
        }

        int next() {
            return rows;
        }

        void add(Object... values) {
            Row row = sheet.createRow(rows++);
            List<Object> cells = java.util.Arrays.asList(values);
            for (int c = 0; c < cells.size(); c++) {
                set(row.createCell(c), cells.get(c), styles.of(cells.get(c)));
            }
        }

        void filter() {
            sheet.setAutoFilter(new CellRangeAddress(0, rows - 1, 0, columns - 1));
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
