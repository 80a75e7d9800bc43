package nianshen.rules.settings;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nianshen.facts.Level;
import nianshen.pack.Problem;
import nianshen.rules.ledger.DueDate;
import nianshen.rules.settings.SettingsSheet.Row;
import nianshen.rules.sheets.CellText;
import nianshen.rules.sheets.Workbook.Cell;
import nianshen.rules.sheets.Workbook.Kind;
import nianshen.text.Numeral;

/** Reads by when each kind of issuer must have published; a blank cell says that there is no deadline. */
final class DeadlineSheets {

    static final Map<String, Level> LEVELS = levels();
    private static final Pattern MONTH_AND_DAY = Pattern.compile("(?:次年|(?<year>20\\d\\d)[年./-])?(?<month>\\d{1,2})(?:月(?<day>\\d{1,2})[日号]?|[-./](?<of>\\d{1,2}))(?:[以之]?前)?");
    private static final Pattern NUMERAL = Pattern.compile("[" + Numeral.SPOKEN + "]+");
    /** The number 3.1 may have been typed as 3.1 or as 3.10. */
    private static final Pattern ONE_DECIMAL = Pattern.compile("\\d{1,2}\\.[123]");
    private static final String AS_DAY = "月日（如“1月31日”）";
    private final Choices<Optional<MonthDay>> choices;
    private final Set<String> named = new HashSet<>();
    private final List<Problem> notes;

    /** @param notes is added to: years, by which no deadline goes */
    DeadlineSheets(List<Problem> problems, List<Problem> notes) {
        this.choices = new Choices<>(problems);
        this.notes = notes;
    }

    private static Map<String, Level> levels() {
        Map<String, Level> levels = new LinkedHashMap<>();
        levels.put("部门", Level.DEPARTMENT);
        levels.put("人民政府", Level.GOVERNMENT);
        levels.put("乡镇街道", Level.TOWNSHIP);
        levels.put("其他", Level.OTHER);
        return levels;
    }

    void read(SettingsSheet sheet, boolean local) {
        sheet.rows("机关类型", row -> level(row.text("机关类型"))).forEach(row -> read(row, local));
    }

    private static String level(String typed) {
        return CellText.plain(typed).replace("、", "").replaceFirst("^政府$", "人民政府");
    }

    private void read(Row row, boolean local) {
        String level = level(row.text("机关类型"));
        named.add(level);
        Optional<MonthDay> day = day(row.cell("公布期限"));
        if (!LEVELS.containsKey(level)) {
            row.expect("机关类型", String.join("/", LEVELS.keySet()));
        } else if (ambiguous(row.cell("公布期限"))) {
            row.expect("公布期限", AS_DAY + "，数字看不出是几日");
        } else if (day.isEmpty() && row.has("公布期限")) {
            row.expect("公布期限", AS_DAY);
        } else {
            choices.add(local, level, day, row.place("公布期限"));
            year(row.cell("公布期限")).ifPresent(year -> notes.add(new Problem(row.place("公布期限"), null, null,
                    "期限不分年度，“" + year + "”年不起作用，各年度的报告都按“" + new DueDate(LEVELS.get(level), day.orElseThrow()).text() + "”算；请只写月日")));
        }
    }

    private static boolean ambiguous(Cell cell) {
        return cell.kind() == Kind.NUMBER && ONE_DECIMAL.matcher(cell.text()).matches();
    }

    private static Optional<MonthDay> day(Cell cell) {
        return isDate(cell) ? Optional.of(MonthDay.from(LocalDate.parse(cell.text().substring(0, 10)))) : day(cell.text());
    }

    private static boolean isDate(Cell cell) {
        return cell.kind() == Kind.DATE || cell.kind() == Kind.DAY;
    }

    /** The year that somebody has typed with the day; none where a spreadsheet has put it there by itself. */
    private static Optional<String> year(Cell cell) {
        if (isDate(cell)) {
            return cell.kind() == Kind.DATE ? Optional.of(cell.text().substring(0, 4)) : Optional.empty();
        }
        Matcher parts = parts(cell.text());
        return parts.matches() ? Optional.ofNullable(parts.group("year")) : Optional.empty();
    }

    private static Matcher parts(String typed) {
        return MONTH_AND_DAY.matcher(NUMERAL.matcher(CellText.plain(typed)).replaceAll(n -> Numeral.parse(n.group()).toPlainString()));
    }

    /** The day as people write it; nothing where it is none. */
    static Optional<MonthDay> day(String typed) {
        Matcher parts = parts(typed);
        try {
            return parts.matches() ? Optional.of(MonthDay.of(Integer.parseInt(parts.group("month")),
                    Integer.parseInt(parts.group("day") == null ? parts.group("of") : parts.group("day")))) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The deadlines that there are. */
    List<DueDate> all() {
        return choices.all().entrySet().stream()
                .flatMap(e -> e.getValue().value().map(day -> new DueDate(LEVELS.get(e.getKey()), day)).stream()).toList();
    }

    /** The kinds of issuers that nothing is said of, 其他 aside; none where one is misspelt, which is told already. */
    List<String> missing() {
        return !LEVELS.keySet().containsAll(named) ? List.of() : LEVELS.entrySet().stream().filter(e -> e.getValue() != Level.OTHER && !named.contains(e.getKey()))
                .map(Map.Entry::getKey).toList();
    }
}
