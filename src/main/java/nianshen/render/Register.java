package nianshen.render;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nianshen.findings.Audit;
import nianshen.findings.Finding;
import nianshen.findings.Outcome;
import nianshen.findings.Result;
import nianshen.findings.Run;
import nianshen.render.files.Chars;
import nianshen.render.files.Stable;
import nianshen.render.letters.Particulars;
import nianshen.render.pages.ReportView;
import nianshen.render.pages.ReportViews;
import nianshen.render.wording.Charges;
import nianshen.render.wording.Places;
import nianshen.render.wording.Words;
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

    private final RegisterForms forms;
    private final Words words;
    private final Places places;
    private final Particulars particulars;

    Register(RegisterForms forms, Words words) {
        this.forms = forms;
        this.words = words;
        this.places = new Places(words);
        this.particulars = new Particulars(words, places);
    }

    /** The same run gives the same bytes. */
    byte[] of(Run run) throws IOException {
        try (SXSSFWorkbook book = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
            book.setZip64Mode(org.apache.commons.compress.archivers.zip.Zip64Mode.Never);
            Styles styles = new Styles(book);
            Table findings = new Table(book, styles, forms.findings());
            Table reports = new Table(book, styles, forms.reports());
            Table rules = new Table(book, styles, forms.rules());
            Table missing = new Table(book, styles, forms.missing());
            for (Audit audit : run.audits()) {
                audit.outcomes().forEach(o -> o.findings().forEach(f -> finding(findings, audit, o, f)));
                report(reports, audit);
            }
            rules(rules, run);
            missing(missing, run);
            List<Table> tables = new ArrayList<>(List.of(findings, reports, rules, missing));
            notices(run, book, styles).ifPresent(tables::add);
            tables.forEach(Table::filter);
            book.getXSSFWorkbook().getProperties().getCoreProperties().setCreated(Optional.of(new Date(0)));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            book.write(out);
            return Stable.zip(out.toByteArray());
        }
    }

    private void finding(Table table, Audit audit, Outcome outcome, Finding f) {
        table.add(table.next(), ReportViews.name(audit), audit.year(), level(audit), audit.source(), f.rule(),
                outcome.name(), words.of("group." + Charges.kind(f) + ".word"), f.message(), f.arithmetic(),
                particulars.quotes(f, false), places(f), f.basis(), f.remedy(), f.foldedInto() == null ? null : parent(audit, f), null);
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

    /** How each rule ended, the most broken first, and who broke it. */
    private void rules(Table table, Run run) {
        Map<String, List<Outcome>> ended = new TreeMap<>();
        Map<String, List<String>> who = new TreeMap<>();
        for (Audit audit : run.audits()) {
            for (Outcome o : audit.outcomes()) {
                ended.computeIfAbsent(o.rule(), r -> new ArrayList<>()).add(o);
                if (o.result() == Result.VIOLATED) {
                    who.computeIfAbsent(o.rule(), r -> new ArrayList<>()).add(ReportViews.name(audit));
                }
            }
        }
        ended.entrySet().stream().sorted(Comparator.comparing(e -> -count(e.getValue(), Result.VIOLATED)))
                .forEach(e -> table.add(table.next(), e.getKey(), e.getValue().get(0).name(), count(e.getValue(), Result.VIOLATED),
                        count(e.getValue(), Result.DOUBTFUL), count(e.getValue(), Result.SATISFIED), count(e.getValue(), Result.WAIVED),
                        count(e.getValue(), Result.NOT_APPLICABLE), count(e.getValue(), Result.UNDETERMINED),
                        String.join("、", who.getOrDefault(e.getKey(), List.of()))));
    }

    private static int count(List<Outcome> outcomes, Result result) {
        return (int) outcomes.stream().filter(o -> o.result() == result).count();
    }

    /** What has not come by the roster, then what came and could not be read. */
    private void missing(Table table, Run run) {
        run.together(words.of("circular.missing")).forEach(f -> table.add(table.next(), f.message(), f.basis(), f.remedy()));
        run.audits().stream().filter(a -> a.error() != null)
                .forEach(a -> table.add(table.next(), a.source() + "：" + a.error().message(), null, a.error().advice()));
    }

    /** What the office should know and what rules found that are only tried out, where there is any. */
    private Optional<Table> notices(Run run, SXSSFWorkbook book, Styles styles) {
        if (run.notices().isEmpty() && run.audits().stream().allMatch(a -> a.trials().stream().allMatch(o -> o.findings().isEmpty()))) {
            return Optional.empty();
        }
        Table table = new Table(book, styles, forms.notices());
        run.notices().forEach(n -> table.add(table.next(), n));
        run.audits().forEach(a -> a.trials().forEach(o -> o.findings().forEach(f -> table.add(table.next(), f.message(), ReportViews.name(a), a.year(), o.rule(), particulars.quotes(f, false)))));
        return Optional.of(table);
    }

    private String level(Audit audit) {
        return words.of("level." + audit.level(), "");
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
    private static final class Table {

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

        int next() {
            return rows;
        }

        void add(Object... values) {
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
