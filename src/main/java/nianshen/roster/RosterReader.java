package nianshen.roster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nianshen.pack.CsvFault;
import nianshen.pack.DataException;
import nianshen.pack.PackFiles;
import nianshen.pack.Problem;
import nianshen.text.PlainText;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads {@code rules/agencies.csv}. Columns are found by name; only the agency's name must be there. */
final class RosterReader {

    private static final String FILE = "agencies.csv";
    private static final String NAME = "机关名称";
    private static final List<String> COLUMNS = List.of(NAME, "别名", "类型", "主管机关", "职能", "联系方式", "应公布日期",
            "公布日期", "网址", "报送状态");
    private static final Map<String, String> LEVELS = Map.of("人民政府", "government", "government", "government",
            "部门", "department", "department", "department", "乡镇街道", "township", "township", "township",
            "其他", "other", "other", "other");
    private static final Map<String, String> STATES = Map.of("已报送", "submitted", "submitted", "submitted",
            "未报送", "missing", "missing", "missing", "无法访问", "unreachable", "unreachable", "unreachable");

    private final Map<String, Integer> columns = new HashMap<>();
    private final Set<String> names = new HashSet<>();
    private final List<RosterEntry> entries = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    static List<RosterEntry> read(PackFiles files) throws DataException {
        if (!files.has(FILE)) {
            return List.of();
        }
        RosterReader reader = new RosterReader();
        try {
            reader.read(files.text(FILE));
        } catch (IOException | UncheckedIOException e) {
            CsvFault.tell(e, reader::report);
        }
        return reader.result();
    }

    /** One line in the standard order of columns. */
    static RosterEntry row(String line) throws DataException {
        RosterReader reader = new RosterReader();
        try {
            reader.read(String.join(",", COLUMNS) + "\n" + line.strip());
        } catch (IOException | UncheckedIOException e) {
            CsvFault.tell(e, reader::report);
        }
        if (reader.entries.isEmpty()) {
            reader.report(null, "应为名册的一行：" + String.join(",", COLUMNS));
        }
        return reader.result().get(0);
    }

    private List<RosterEntry> result() throws DataException {
        if (!problems.isEmpty()) {
            throw new DataException(problems);
        }
        return entries;
    }

    private void read(String text) throws IOException {
        CSVFormat format = CSVFormat.DEFAULT.builder().setCommentMarker('#').setIgnoreEmptyLines(true).get();
        try (CSVParser parser = CSVParser.parse(text, format)) {
            for (CSVRecord row : parser) {
                int line = (int) parser.getCurrentLineNumber();
                if (columns.isEmpty()) {
                    readHeader(row, line);
                } else if (!row.stream().allMatch(String::isBlank)) {
                    readRow(row, line);
                }
            }
        }
    }

    private void readHeader(CSVRecord row, int line) {
        for (int i = 0; i < row.size(); i++) {
            columns.put(row.get(i).strip(), i);
        }
        if (!columns.containsKey(NAME)) {
            report(line, "缺少“" + NAME + "”列，第一行应为列名：" + String.join("、", COLUMNS) + "；实为：" + String.join("、", row.toList()));
            columns.put(NAME, 0);
            return;
        }
        columns.keySet().stream().filter(c -> !COLUMNS.contains(c) && !c.isEmpty()).sorted()
                .forEach(c -> report(line, "未知的列“" + c + "”，应为以下之一：" + String.join("、", COLUMNS)));
    }

    private void readRow(CSVRecord row, int line) {
        String name = PlainText.plain(text(row, NAME));
        if (name.isEmpty()) {
            report(line, "机关名称为空，应为机关全称");
        } else if (!names.add(name)) {
            report(line, "机关“" + name + "”重复，每个机关应只有一行");
        }
        entries.add(new RosterEntry(name, many(row, "别名"), word(row, line, "类型", LEVELS), some(row, "主管机关"),
                many(row, "职能"), some(row, "联系方式"), date(row, line, "应公布日期"), date(row, line, "公布日期"),
                some(row, "网址"), word(row, line, "报送状态", STATES)));
    }

    private String text(CSVRecord row, String column) {
        Integer at = columns.get(column);
        return at == null || at >= row.size() ? "" : row.get(at).strip();
    }

    private String some(CSVRecord row, String column) {
        String text = text(row, column);
        return text.isEmpty() ? null : text;
    }

    private List<String> many(CSVRecord row, String column) {
        return Stream.of(text(row, column).split("[;；、|]")).map(String::strip).filter(s -> !s.isEmpty()).toList();
    }

    private String word(CSVRecord row, int line, String column, Map<String, String> words) {
        String text = text(row, column);
        if (!text.isEmpty() && !words.containsKey(text)) {
            report(line, column + "“" + text + "”不认识，应为以下之一：" + String.join("、",
                    words.keySet().stream().filter(w -> w.charAt(0) > 'z').sorted().toList()));
        }
        return words.get(text);
    }

    private LocalDate date(CSVRecord row, int line, String column) {
        String text = text(row, column).replace('/', '-').replace('.', '-').replaceAll("-(\\d)(?!\\d)", "-0$1");
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            report(line, column + "“" + text(row, column) + "”不是日期，应如 2024-01-31");
            return null;
        }
    }

    private void report(Integer line, String message) {
        problems.add(new Problem(FILE, line, null, message));
    }
}
