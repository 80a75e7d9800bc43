package nianshen.rules.settings;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nianshen.findings.RuleInfo;
import nianshen.findings.Severity;
import nianshen.pack.DataException;
import nianshen.pack.Json;
import nianshen.pack.PackException;
import nianshen.pack.PackFiles;
import nianshen.pack.Problem;
import nianshen.rules.engine.RuleTexts;
import nianshen.rules.language.RuleBook;
import nianshen.rules.ledger.DrlRule;
import nianshen.template.CatalogueLoader;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * For whoever adds a shipped rule: brings the rows of the shipped workbook's sheet 开关 in line with the rules that
 * ship. What is set stays as it is; a new rule is on and as grave as it is written.
 */
final class SwitchRows {

    private static final Path RULES = Path.of("rules");
    private static final Path BOOK = RULES.resolve("tables/设置.xlsx");
    private static final float HEIGHT = 21;
    private static final Map<Severity, String> SEVERITIES = Map.of(Severity.SERIOUS, "严重", Severity.GENERAL, "一般",
            Severity.HINT, "提示");

    private SwitchRows() {
    }

    public static void main(String[] arguments) throws IOException, DataException {
        try (InputStream in = Files.newInputStream(BOOK); XSSFWorkbook book = new XSSFWorkbook(in)) {
            write(book.getSheet("开关"), rules());
            try (OutputStream out = Files.newOutputStream(BOOK)) {
                book.write(out);
            }
        }
    }

    /** The rules that ship, by id, whatever the workbook says of them. */
    static List<RuleInfo> rules() throws IOException, DataException {
        PackFiles files = PackFiles.read(RULES);
        List<Problem> problems = new ArrayList<>();
        List<DrlRule> written = RuleTexts.of(files, CatalogueLoader.load(files), problems).read().stream()
                .flatMap(f -> f.declared(problems).stream()).filter(r -> !r.file().startsWith("local/")).toList();
        List<String> basis = new ArrayList<>();
        Json.object(files, "basis.json").fieldNames().forEachRemaining(basis::add);
        List<RuleInfo> rules = List.copyOf(new RuleBook(java.util.Set.copyOf(basis), problems).describe(written, true).values());
        if (!problems.isEmpty()) {
            throw new PackException(problems);
        }
        return rules;
    }

    private static void write(Sheet sheet, List<RuleInfo> rules) {
        Map<String, List<String>> set = new HashMap<>();
        CellStyle[] styles = new CellStyle[5];
        for (int i = sheet.getLastRowNum(); i > 0; i--) {
            Row row = sheet.getRow(i);
            for (int c = 0; c < styles.length; c++) {
                styles[c] = row.getCell(c).getCellStyle();
            }
            set.put(row.getCell(0).getStringCellValue(), List.of(row.getCell(2).getStringCellValue(),
                    row.getCell(3).getStringCellValue(), row.getCell(4).getStringCellValue()));
            sheet.removeRow(row);
        }
        for (int i = 0; i < rules.size(); i++) {
            RuleInfo rule = rules.get(i);
            List<String> values = set.getOrDefault(rule.id(), List.of("开", SEVERITIES.get(rule.severity()), ""));
            fill(sheet.createRow(i + 1), styles, List.of(rule.id(), rule.name(), values.get(0), values.get(1), values.get(2)));
        }
    }

    private static void fill(Row row, CellStyle[] styles, List<String> values) {
        row.setHeightInPoints(HEIGHT);
        for (int c = 0; c < styles.length; c++) {
            Cell cell = row.createCell(c);
            cell.setCellStyle(styles[c]);
            cell.setCellValue(values.get(c));
        }
    }
}
