package nianshen.render.exports;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import nianshen.findings.Audit;
import nianshen.findings.Evidence;
import nianshen.findings.Finding;
import nianshen.findings.Outcome;
import nianshen.findings.Run;
import nianshen.render.files.Chars;
import nianshen.render.wording.Places;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * One line a finding, in RFC 4180. A report without findings has a line too, so that none is lost; one that could not be
 * read says why. Heads are the names of findings.json. A byte order mark leads, without which spreadsheets take Chinese for
 * something else.
 */
final class FindingsCsv {

    private static final String[] HEADS = {"source", "agency", "level", "year", "status", "rule", "name", "result", "severity", "message",
            "arithmetic", "quote", "table", "row", "column", "value", "place", "basis", "remedy", "foldedInto", "id"};
    private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setHeader(HEADS).get();
    /** Signs with which a spreadsheet begins to calculate. */
    private static final String FORMULA_SIGNS = "=+-@\t\r";

    private final CSVPrinter sheet;

    private FindingsCsv(CSVPrinter sheet) {
        this.sheet = sheet;
    }

    static void write(Run run, OutputStream out) throws IOException {
        OutputStreamWriter writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write('\uFEFF');
        FindingsCsv csv = new FindingsCsv(new CSVPrinter(writer, FORMAT));
        for (Audit audit : run.audits()) {
            csv.report(audit);
        }
        for (Outcome outcome : run.portfolio()) {
            csv.findings(null, outcome);
        }
        csv.sheet.flush();
    }

    private void report(Audit audit) throws IOException {
        if (audit.error() != null) {
            line(audit, null, null, audit.error().message());
        } else if (audit.outcomes().stream().allMatch(o -> o.findings().isEmpty())) {
            line(audit, null, null, null);
        }
        for (Outcome outcome : audit.outcomes()) {
            findings(audit, outcome);
        }
    }

    private void findings(Audit audit, Outcome outcome) throws IOException {
        for (Finding finding : outcome.findings()) {
            line(audit, outcome, finding, finding.message());
        }
    }

    private void line(Audit audit, Outcome outcome, Finding f, String message) throws IOException {
        List<Object> cells = new ArrayList<>(audit == null ? Collections.nCopies(5, null) : cells(audit));
        cells.addAll(f == null ? Collections.nCopies(4, null) : Arrays.asList(f.rule(), outcome.name(), f.result().key(), f.severity().key()));
        cells.add(message);
        cells.addAll(f == null ? Collections.nCopies(11, null) : particulars(f));
        sheet.printRecord(cells.stream().map(FindingsCsv::harmless));
    }

    private static List<Object> cells(Audit audit) {
        return Arrays.asList(audit.source(), audit.agency(), audit.level(), audit.year(), audit.status().key());
    }

    private static List<Object> particulars(Finding f) {
        return Arrays.asList(f.arithmetic(), all(f, Evidence::quote), all(f, Evidence::table), all(f, Evidence::row), all(f, Evidence::column),
                all(f, Evidence::value), all(f, e -> Places.text(e.span())), f.basis(), f.remedy(), f.foldedInto(), f.id());
    }

    /** Something of each piece of evidence, by the piece; "" where none has it. */
    private static String all(Finding f, Function<Evidence, String> what) {
        List<String> all = f.evidence().stream().map(what).map(Chars::oneLine).toList();
        return all.stream().allMatch(String::isEmpty) ? "" : String.join(" | ", all);
    }

    /** A text that a spreadsheet would calculate is led by the sign that makes it a text. */
    private static Object harmless(Object cell) {
        if (!(cell instanceof String text)) {
            return cell;
        }
        String clean = Chars.clean(text);
        return !clean.isEmpty() && FORMULA_SIGNS.indexOf(clean.charAt(0)) >= 0 ? "'" + clean : clean;
    }
}
