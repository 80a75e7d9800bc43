package nianshen.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nianshen.findings.Severity;
import nianshen.template.Problem;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** What a clerk sets in the workbook holds; a wrong cell is named with what it should be. */
class SettingsWorkbookTest {

    private static final Set<String> RULES = Set.of("ZZ-01", "ZZ-02");
    private final List<Problem> problems = new ArrayList<>();

    @Test
    void switchesSeveritiesAndThresholdsGoBeforeTheFile() throws IOException {
        Settings settings = over(List.of("ZZ-01", "甲", "关"), List.of("ZZ-02", "乙", "提示"), List.of("多少字", "1,200"));
        assertEquals(List.of(), problems);
        assertEquals(Set.of("ZZ-01"), settings.off());
        assertEquals(Map.of("ZZ-02", Severity.HINT), settings.severity());
        assertEquals(new BigDecimal("1200"), settings.thresholds().get(0).number());
    }

    @Test
    void wrongCellIsNamedWithWhatItShouldBe() throws IOException {
        over(List.of("ZZ-01", "甲", "是"), List.of("ZZ-09", "乙", "提示"), List.of("多少字", "很多"));
        assertEquals(List.of("表“开关”C2：应为 关/开，实为“是”", "表“级别”A2：应为规则编号，实为“ZZ-09”", "表“阈值”B2：应为数字，实为“很多”"),
                problems.stream().map(Problem::message).sorted().toList());
    }

    @Test
    void fileThatIsNoWorkbookIsTold() {
        new SettingsWorkbook(new PackFiles(new TreeMap<>(Map.of(SettingsWorkbook.FILE, new byte[] {1, 2}))), RULES,
                problems).over(Settings.DEFAULT);
        assertTrue(problems.get(0).message().contains("xlsx"));
    }

    private Settings over(List<String> onOff, List<String> severity, List<String> threshold) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            sheet(book, "开关", onOff);
            sheet(book, "级别", severity);
            sheet(book, "阈值", threshold);
            book.write(out);
            PackFiles files = new PackFiles(new TreeMap<>(Map.of(SettingsWorkbook.FILE, out.toByteArray())));
            Settings usual = new Settings(Severity.GENERAL, Settings.DEFAULT.scoring(), Set.of(), Map.of(), List.of(),
                    Settings.DEFAULT.timeLimit(), List.of(new Setting("多少字", BigDecimal.TEN, "10")));
            return new SettingsWorkbook(files, RULES, problems).over(usual);
        }
    }

    private static void sheet(XSSFWorkbook book, String name, List<String> values) {
        var sheet = book.createSheet(name);
        sheet.createRow(0).createCell(0).setCellValue("规则编号");
        Row row = sheet.createRow(1);
        for (int i = 0; i < values.size(); i++) {
            row.createCell(i).setCellValue(values.get(i));
        }
    }
}
