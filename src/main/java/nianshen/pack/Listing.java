package nianshen.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nianshen.text.PlainText;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A list that an office keeps, one thing a row, columns found by their headings: a CSV file, or a sheet of a workbook.
 * Whatever keeps a row from being read as it was meant is told at its place.
 */
public final class Listing {

    /** Columns of lists kept for other ends too. */
    private static final Set<String> REMARKS = Set.of("说明", "备注", "序号", "联系人", "经办人", "负责人", "分管领导", "职务", "手机", "手机号码", "传真", "邮箱", "电子邮箱");
    /** Headings may stand below a title or a note. */
    private static final int HIGHEST = 5;
    private static final int SHOWN = 3;
    /** A day of our time as spreadsheets count it, from the end of 1899. */
    private static final Pattern SERIAL = Pattern.compile("[345]\\d{4}");
    private static final LocalDate DAY_NOUGHT = LocalDate.of(1899, 12, 30);
    private static final Pattern BLANKS = Pattern.compile("[\\s　]");
    private static final Pattern OTHER_COMMA = Pattern.compile("[，；;\\t、|]");
    private static final Pattern DAY = Pattern.compile("(20\\d\\d)(?:[-/.年](\\d{1,2})[-/.月](\\d{1,2})[日号]?|(\\d\\d)(\\d\\d))");
    private final List<Heading> headings;
    private final List<Problem> problems;
    private final Map<String, Integer> columns = new HashMap<>();
    /** Columns as the file has them in its first row. */
    private final Map<String, String> called = new HashMap<>();
    private int width;

    private Listing(List<Heading> headings, List<Problem> problems) {
        this.headings = headings;
        this.problems = problems;
    }

    /**
     * A column.
     *
     * @param required whether the list is of no use without it
     * @param others   other words for it
     */
    public record Heading(String name, boolean required, Set<String> others) {

        private boolean is(String word) {
            String plain = BLANKS.matcher(word).replaceAll("");
            return name.equals(plain) || others.contains(plain);
        }
    }

    /**
     * A line as it stands in the file.
     *
     * @param cells without blanks around them
     * @param fault what is wrong with the cell of a column, counted from 0
     */
    public record Line(List<String> cells, BiFunction<Integer, String, Problem> fault) {

        private boolean blank() {
            return cells.stream().allMatch(String::isEmpty);
        }

        /** Whether it is a note as people type it who have no half-width signs at hand. */
        private boolean remark() {
            return cells.get(0).startsWith("＃");
        }

        /** Whether one text reaches over the whole row, as titles of a list and of its sections do. */
        private boolean title() {
            return cells.size() > 2 && cells.stream().distinct().count() == 1;
        }
    }

    /** The lines of a CSV file, remarks behind {@code #} left out; none where it is missing. */
    public static List<Line> lines(PackFiles files, String file, List<Problem> problems) {
        return files.has(file) ? lines(files.text(file), file, problems) : List.of();
    }

    /** The same of a text that stands for the file. */
    public static List<Line> lines(String text, String file, List<Problem> problems) {
        List<Line> lines = new ArrayList<>();
        CSVFormat format = CSVFormat.DEFAULT.builder().setCommentMarker('#').setIgnoreEmptyLines(true).get();
        try (CSVParser parser = CSVParser.parse(text, format)) {
            for (CSVRecord row : parser) {
                int line = (int) parser.getCurrentLineNumber();
                lines.add(new Line(row.toList().stream().map(String::strip).toList(), (column, message) -> new Problem(file, line, null, message)));
            }
        } catch (IOException | UncheckedIOException e) {
            CsvFault.tell(e, (line, message) -> problems.add(new Problem(file, line, null, message)));
        }
        return lines;
    }

    /** A row that holds something, columns by heading. */
    public final class Row {

        private final Line line;

        private Row(Line line) {
            this.line = line;
        }

        /** Whether anything stands in a column that the list is read for. */
        private boolean says() {
            return columns.keySet().stream().anyMatch(c -> !text(c).isEmpty());
        }

        /** What stands in the column, "" for nothing. */
        public String text(String heading) {
            Integer at = columns.get(heading);
            return at == null || at >= line.cells().size() ? "" : line.cells().get(at);
        }

        /** The same, null for nothing. */
        public String some(String heading) {
            String text = text(heading);
            return text.isEmpty() ? null : text;
        }

        /** The day that stands in the column as people and spreadsheets write it; null for nothing, or for none, which is told. */
        public LocalDate day(String heading) {
            String text = text(heading);
            Optional<LocalDate> day = Listing.day(text);
            if (!text.isEmpty() && day.isEmpty()) {
                String column = called.getOrDefault(heading, heading);
                report(heading, (column.matches("\\w+") ? "" : column) + "“" + text + "”不是日期，应如 2024-01-31，或留空");
            }
            return day.orElse(null);
        }

        /** Tells what is wrong with the cell. */
        public void report(String heading, String message) {
            problems.add(fault(heading, message));
        }

        /** What is to be said of the cell. */
        public Problem fault(String heading, String message) {
            return line.fault().apply(columns.getOrDefault(heading, 0), message);
        }
    }

    /** The day that people or spreadsheets write so: 2024-01-31, 2024/1/31, 2024年1月31日, 20240131, 45322. */
    static Optional<LocalDate> day(String typed) {
        if (SERIAL.matcher(typed).matches()) {
            return Optional.of(DAY_NOUGHT.plusDays(Integer.parseInt(typed)));
        }
        Matcher parts = DAY.matcher(PlainText.plain(typed));
        try {
            return parts.matches() ? Optional.of(LocalDate.of(number(parts, 1, 1), number(parts, 2, 4), number(parts, 3, 5))) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(Matcher parts, int group, int otherwise) {
        return Integer.parseInt(parts.group(group) == null ? parts.group(otherwise) : parts.group(group));
    }

    /** The rows below the headings; what keeps one from being read is told and the row left out. */
    public static List<Row> rows(List<Line> lines, List<Heading> headings, List<Problem> problems) {
        Listing listing = new Listing(headings, problems);
        List<Line> held = lines.stream().filter(l -> !l.blank() && !l.title() && !l.remark()).toList();
        if (held.isEmpty()) {
            return List.of();
        }
        int head = IntStream.range(0, Math.min(HIGHEST, held.size())).reduce(0, (a, b) -> listing.known(held.get(b)) > listing.known(held.get(a)) ? b : a);
        return listing.headed(held.get(head)) ? held.stream().skip(head + 1L).filter(listing::first).filter(listing::whole).map(l -> listing.new Row(l)).filter(Row::says).toList() : List.of();
    }

    private long known(Line line) {
        return line.cells().stream().filter(c -> headings.stream().anyMatch(h -> h.is(c))).count();
    }

    /** Whether the first line names the columns. */
    private boolean headed(Line head) {
        int before = problems.size();
        width = head.cells().size();
        if (known(head) == 0 && width > 1 && head.cells().stream().allMatch(c -> Nearest.of(c, names()).isEmpty())) {
            problems.add(head.fault().apply(0, wanted() + "，实为“" + head.cells().stream().filter(c -> !c.isEmpty()).limit(SHOWN).collect(Collectors.joining("、")) + "”"));
            return false;
        }
        IntStream.range(0, width).forEach(i -> addColumn(head, i, head.cells().get(i)));
        headings.stream().filter(h -> h.required() && !columns.containsKey(h.name())).findFirst().filter(h -> problems.size() == before)
                .ifPresent(h -> problems.add(head.fault().apply(width, wanted() + "，缺少“" + h.name() + "”" + separated(head))));
        return problems.size() == before;
    }

    private void addColumn(Line head, int at, String word) {
        Optional<Heading> heading = headings.stream().filter(h -> h.is(word)).findFirst();
        heading.ifPresent(h -> called.putIfAbsent(h.name(), word));
        if (heading.isEmpty() && !word.isEmpty() && !REMARKS.contains(word)) {
            problems.add(head.fault().apply(at, wanted() + "，实为“" + word + "”" + (head.cells().size() > 1 ? Nearest.hint(word, names()) : separated(head))));
        } else if (heading.isPresent() && columns.putIfAbsent(heading.get().name(), at) != null) {
            problems.add(head.fault().apply(at, "列名“" + word + "”重复，每列只写一次"));
        }
    }

    private String wanted() {
        return "首行应为列名 " + String.join(",", headings.stream().map(Heading::name).toList());
    }

    private List<String> names() {
        return headings.stream().flatMap(h -> Stream.concat(Stream.of(h.name()), h.others().stream())).toList();
    }

    /** That the columns of a line are kept apart by another sign than they should; "" where that is not so. */
    public static String separated(Line line) {
        return line.cells().size() == 1 ? wrongComma(line.cells().get(0)).map(c -> "；列与列之间应为半角的逗号“,”，实为“" + c + "”").orElse("") : "";
    }

    private static Optional<String> wrongComma(String text) {
        Matcher found = OTHER_COMMA.matcher(text);
        return found.find() ? Optional.of(found.group().equals("\t") ? "制表符" : found.group()) : Optional.empty();
    }

    /** Whether the line is none of headings once more, above a second list. */
    private boolean first(Line line) {
        List<String> words = line.cells().stream().filter(c -> !c.isEmpty()).toList();
        boolean again = words.size() > 1 && words.size() == known(line);
        if (again) {
            problems.add(line.fault().apply(0, "“" + words.get(0) + "”等又是一行列名，一个文件只写一张表，请删去这一行"));
        }
        return !again;
    }

    /** Whether the cells are as many as the columns, so that none stands in a wrong one. */
    private boolean whole(Line line) {
        int missing = columns.values().stream().max(Integer::compare).map(last -> last + 1).orElse(width) - line.cells().size();
        int over = line.cells().size() - width;
        Predicate<String> joined = cell -> cell.matches(".*[，；;\\t].*");
        if (over > 0 && line.cells().stream().skip(width).anyMatch(c -> !c.isEmpty())) {
            problems.add(line.fault().apply(width, "有 " + line.cells().size() + " 格，列名只有 " + width + " 个；格中要写逗号的，整格应写在半角双引号中"));
            return false;
        }
        if (missing > 0 && line.cells().stream().anyMatch(joined)) {
            String cell = line.cells().stream().filter(joined).findFirst().orElseThrow();
            problems.add(line.fault().apply(0, "“" + cell + "”中的分隔是“" + wrongComma(cell).orElseThrow() + "”，列与列之间应为半角的逗号“,”"));
            return false;
        }
        return true;
    }
}
