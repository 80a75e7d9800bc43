package nianshen.roster;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import nianshen.pack.DataException;
import nianshen.pack.Listing;
import nianshen.pack.Listing.Heading;
import nianshen.pack.Listing.Row;
import nianshen.pack.Nearest;
import nianshen.pack.PackFiles;
import nianshen.pack.Problem;
import nianshen.text.PlainText;

/**
 * The numbers of the office's own books by agency and year ({@code rules/ledgers.csv}): the system for requests, the
 * register of filed documents, that of reviews and suits, the published permits and penalties.
 */
public final class Ledgers {

    /** The file. */
    public static final String FILE = "ledgers.csv";
    private static final String AGENCY = "机关";
    private static final String YEAR = "年度";
    private static final String LEDGER = "台账";
    private static final String ITEM = "项目";
    private static final String NUMBER = "数量";
    private static final List<Heading> COLUMNS = List.of(new Heading(AGENCY, true, Set.of("机关名称", "机关全称", "单位")), new Heading(YEAR, true, Set.of("报告年度")),
            new Heading(LEDGER, true, Set.of("台账名称")), new Heading(ITEM, true, Set.of("事项")), new Heading(NUMBER, true, Set.of("件数", "数值", "数")));
    private final Map<Integer, Map<String, List<LedgerEntry>>> byYear = new HashMap<>();
    /** The first row of each agency. */
    private final Map<String, Row> agencies = new LinkedHashMap<>();
    /** The first row of each year. */
    private final Map<Integer, Row> years = new LinkedHashMap<>();

    /** What the books call cells, with their keys. */
    private final Map<String, String> items;

    private Ledgers(Map<String, String> items) {
        this.items = items;
    }

    /**
     * Loads the books; a missing file is none.
     *
     * @param items what the books call cells, with their keys {@code table.row.column}
     * @throws DataException naming the line of everything that is not as it must be
     */
    public static Ledgers load(PackFiles files, Map<String, String> items) throws DataException {
        List<Problem> problems = new ArrayList<>();
        Ledgers ledgers = new Ledgers(items);
        Listing.rows(Listing.lines(files, FILE, problems), COLUMNS, problems).forEach(ledgers::add);
        if (!problems.isEmpty()) {
            throw new DataException(problems);
        }
        return ledgers;
    }

    /**
     * The books that hold these rows, each in the order agency, year, book, item, number.
     *
     * @throws DataException where a row is not as it must be
     */
    public static Ledgers of(List<String> rows, Map<String, String> items) throws DataException {
        String heads = String.join(",", COLUMNS.stream().map(Heading::name).toList());
        return load(PackFiles.of(Map.of(FILE, (heads + "\n" + String.join("\n", rows)).getBytes(StandardCharsets.UTF_8))), items);
    }

    private void add(Row row) {
        String year = PlainText.plain(row.text(YEAR)).replaceFirst("年度?$", "");
        String item = PlainText.plain(row.text(ITEM));
        String number = PlainText.plain(row.text(NUMBER));
        if (row.text(AGENCY).isEmpty()) {
            row.report(AGENCY, "机关为空，应为机关全称");
        } else if (!year.matches("20\\d\\d")) {
            row.report(YEAR, "年度“" + row.text(YEAR) + "”应为四位年份，如 2023");
        } else if (!items.containsKey(item)) {
            row.report(ITEM, "项目“" + row.text(ITEM) + "”不认识，应为以下之一：" + String.join("、", items.keySet().stream().sorted().toList()) + Nearest.hint(item, items.keySet()));
        } else if (!number.matches("\\d{1,12}(\\.\\d{1,6})?")) {
            row.report(NUMBER, "数量“" + row.text(NUMBER) + "”应为数字，如 12");
        } else {
            years.putIfAbsent(Integer.valueOf(year), row);
            agencies.putIfAbsent(PlainText.plain(row.text(AGENCY)), row);
            add(row, byYear.computeIfAbsent(Integer.valueOf(year), y -> new HashMap<>()).computeIfAbsent(PlainText.plain(row.text(AGENCY)), a -> new ArrayList<>()),
                    new LedgerEntry(row.text(LEDGER), item, items.get(item), new BigDecimal(number)));
        }
    }

    /** A book says one number of a thing: of two nobody can tell which is right. */
    private static void add(Row row, List<LedgerEntry> entries, LedgerEntry entry) {
        entries.stream().filter(e -> e.ledger().equals(entry.ledger()) && e.item().equals(entry.item()) && e.value().compareTo(entry.value()) != 0).findFirst()
                .ifPresent(e -> row.report(NUMBER, "“" + entry.ledger() + "”的“" + entry.item() + "”前面已写过 " + e.value().toPlainString() + "，这里是 " + entry.value().toPlainString() + "，请核对后只保留一行"));
        entries.add(entry);
    }

    /** Rows about agencies that the roster does not know, one for each. */
    public List<Problem> strangers(Roster roster) {
        List<String> names = roster.entries().stream().map(RosterEntry::name).toList();
        return names.isEmpty() ? List.of() : agencies.entrySet().stream().filter(a -> roster.find(a.getKey()).isEmpty())
                .map(a -> a.getValue().fault(AGENCY, "名册中没有“" + a.getKey() + "”，这个机关的台账用不上" + Nearest.hint(a.getKey(), names))).toList();
    }

    /**
     * Rows about years whose reports are not read, one for each.
     *
     * @param read whether reports of a year are
     */
    public List<Problem> unread(IntPredicate read) {
        return years.entrySet().stream().filter(y -> !read.test(y.getKey()))
                .map(y -> y.getValue().fault(YEAR, y.getKey() + "年没有任何格式，那一年的报告不审核，这一年的台账用不上，请核对年度")).toList();
    }

    /** What the books say of an agency and a year, in the order of the file. */
    public List<LedgerEntry> about(Predicate<String> agency, int year) {
        return byYear.getOrDefault(year, Map.of()).entrySet().stream().filter(e -> agency.test(e.getKey())).flatMap(e -> e.getValue().stream()).toList();
    }

    /** Whether there are none. */
    public boolean isEmpty() {
        return byYear.isEmpty();
    }
}
