package nianshen.rules;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nianshen.pack.CsvFault;
import nianshen.pack.Nearest;
import nianshen.pack.PackFiles;
import nianshen.pack.Problem;
import nianshen.rules.ledger.Waiver;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads {@code waivers.csv}: rule, agency, year, reason, who, until. */
final class WaiverReader {

    static final String FILE = "waivers.csv";
    private static final CSVFormat FORMAT = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true)
            .setTrim(true).setIgnoreEmptyLines(true).setNullString("").setCommentMarker('#').get();
    private static final List<String> COLUMNS = List.of("rule", "agency", "year", "reason", "who", "until");
    private final List<Problem> problems;
    private final Set<String> rules;

    WaiverReader(Set<String> rules, List<Problem> problems) {
        this.rules = rules;
        this.problems = problems;
    }

    /** The waivers; none where the file is missing. */
    List<Waiver> read(PackFiles files) {
        List<Waiver> waivers = new ArrayList<>();
        if (!files.has(FILE)) {
            return waivers;
        }
        try (CSVParser rows = FORMAT.parse(new StringReader(files.text(FILE)))) {
            if (!Set.copyOf(rows.getHeaderNames()).equals(Set.copyOf(COLUMNS))) {
                report(1L, "首行应为列名 " + String.join(",", COLUMNS) + "，实为 " + String.join(",", rows.getHeaderNames()));
                return waivers;
            }
            for (CSVRecord row : rows) {
                add(row, rows.getCurrentLineNumber(), waivers);
            }
        } catch (IOException | UncheckedIOException e) {
            CsvFault.tell(e, (line, message) -> report(line == null ? null : line.longValue(), message));
        } catch (IllegalArgumentException | IllegalStateException e) {
            report(1L, "首行应为列名 " + String.join(",", COLUMNS) + "，每列只写一次");
        }
        return waivers;
    }

    private void add(CSVRecord row, long line, List<Waiver> waivers) {
        if (!row.isConsistent()) {
            report(line, "有 " + row.size() + " 列，应有 " + COLUMNS.size() + " 列（" + String.join(",", COLUMNS) + "），没有内容的列也要留逗号");
        } else if (row.get("rule") == null) {
            report(line, "rule（规则编号）为空，应写明豁免哪条规则");
        } else if (row.get("reason") == null) {
            report(line, "reason（理由）为空，应写明理由");
        } else if (!rules.contains(row.get("rule"))) {
            report(line, "没有编号为“" + row.get("rule") + "”的规则" + Nearest.hint(row.get("rule"), rules));
        } else {
            waivers.add(waiver(row, line));
        }
    }

    private Waiver waiver(CSVRecord row, long line) {
        return new Waiver(row.get("rule"), row.get("agency"), year(row.get("year"), line), row.get("reason"),
                row.get("who"), day(row.get("until"), line));
    }

    private Integer year(String text, long line) {
        if (text == null || text.matches("20\\d\\d")) {
            return text == null ? null : Integer.valueOf(text);
        }
        report(line, "年度“" + text + "”应为四位年份，如 2023，或留空");
        return null;
    }

    private LocalDate day(String text, long line) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            report(line, "日期“" + text + "”应写作 2024-12-31，或留空");
            return null;
        }
    }

    private void report(Long line, String message) {
        problems.add(new Problem(FILE, line == null ? null : line.intValue(), null, message));
    }
}
