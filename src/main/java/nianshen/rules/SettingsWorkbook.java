package nianshen.rules;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import nianshen.findings.Severity;
import nianshen.template.Problem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The switches as a workbook for WPS or Excel ({@code tables/设置.xlsx}): sheets 开关 (rule id, name, 开 or 关), 级别 (rule
 * id, name, 严重, 一般 or 提示) and 阈值 (name, value, remark), each below a heading row. It goes before
 * {@code settings.json}; an empty last cell leaves what that says.
 */
final class SettingsWorkbook {

    static final String FILE = "tables/设置.xlsx";
    private static final Map<String, Severity> SEVERITIES = Map.of("严重", Severity.SERIOUS, "一般", Severity.GENERAL,
            "提示", Severity.HINT);
    private static final Map<String, Boolean> SWITCHES = Map.of("开", true, "关", false);
    private static final int VALUE = 2;
    private final DataFormatter shown = new DataFormatter();
    private final PackFiles files;
    private final Set<String> rules;
    private final List<Problem> problems;

    /** @param rules ids that there are */
    SettingsWorkbook(PackFiles files, Set<String> rules, List<Problem> problems) {
        this.files = files;
        this.rules = rules;
        this.problems = problems;
    }

    /** The settings with what the workbook says; unchanged where there is none. */
    Settings over(Settings settings) {
        if (!files.has(FILE)) {
            return settings;
        }
        try (Workbook book = new XSSFWorkbook(new ByteArrayInputStream(files.bytes().get(FILE)))) {
            return over(settings, book);
        } catch (IOException | RuntimeException e) {
            problems.add(new Problem(FILE, null, null, "无法打开，应为 .xlsx 工作簿，请用 WPS 或 Excel 另存后再试"));
            return settings;
        }
    }

    private Settings over(Settings settings, Workbook book) {
        Set<String> off = new HashSet<>(settings.off());
        Map<String, Severity> severity = new HashMap<>(settings.severity());
        Map<String, Setting> thresholds = new java.util.LinkedHashMap<>();
        settings.thresholds().forEach(t -> thresholds.put(t.name(), t));
        ruled(book.getSheet("开关"), SWITCHES, (id, on) -> {
            if (on) {
                off.remove(id);
            } else {
                off.add(id);
            }
        });
        ruled(book.getSheet("级别"), SEVERITIES, severity::put);
        thresholds(book.getSheet("阈值"), thresholds);
        return new Settings(settings.failOn(), settings.scoring(), off, severity, settings.essential(),
                settings.timeLimit(), List.copyOf(thresholds.values()));
    }

    /** A sheet whose rows name a rule and end in one of a few words. */
    private <T> void ruled(Sheet sheet, Map<String, T> words, BiConsumer<String, T> each) {
        for (Row row : rows(sheet)) {
            String id = text(row, 0);
            String word = text(row, VALUE);
            if (!id.isEmpty() && !rules.contains(id)) {
                report(row, 0, "应为规则编号", id);
            } else if (!id.isEmpty() && !word.isEmpty() && !words.containsKey(word)) {
                report(row, VALUE, "应为 " + String.join("/", words.keySet().stream().sorted().toList()), word);
            } else if (!id.isEmpty() && !word.isEmpty()) {
                each.accept(id, words.get(word));
            }
        }
    }

    /** Thresholds that rules know by name; one that was a number must stay a number. */
    private void thresholds(Sheet sheet, Map<String, Setting> thresholds) {
        for (Row row : rows(sheet)) {
            Setting known = thresholds.get(text(row, 0));
            String value = text(row, 1);
            if (known == null && !text(row, 0).isEmpty()) {
                report(row, 0, "应为 settings.json 中 thresholds 的名称", text(row, 0));
            } else if (known != null && !value.isEmpty()) {
                BigDecimal number = number(value);
                if (known.number() != null && number == null) {
                    report(row, 1, "应为数字", value);
                } else {
                    thresholds.put(known.name(), new Setting(known.name(), known.number() == null ? null : number, value));
                }
            }
        }
    }

    private static BigDecimal number(String value) {
        try {
            return new BigDecimal(value.replace(",", ""));
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static Iterable<Row> rows(Sheet sheet) {
        if (sheet == null) {
            return List.of();
        }
        List<Row> rows = new java.util.ArrayList<>();
        sheet.forEach(rows::add);
        return rows.isEmpty() ? rows : rows.subList(1, rows.size());
    }

    private String text(Row row, int column) {
        Cell cell = row.getCell(column);
        return cell == null ? "" : shown.formatCellValue(cell).strip();
    }

    private void report(Row row, int column, String expected, String found) {
        problems.add(new Problem(FILE, null, null, "表“" + row.getSheet().getSheetName() + "”" + (char) ('A' + column)
                + (row.getRowNum() + 1) + "：" + expected + "，实为“" + found + "”"));
    }
}
