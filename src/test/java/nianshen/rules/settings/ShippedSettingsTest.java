package nianshen.rules.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nianshen.findings.RuleInfo;
import nianshen.findings.Severity;
import nianshen.rules.RulePack;
import nianshen.rules.ledger.Severities;
import nianshen.rules.sheets.Workbook.Cell;
import nianshen.rules.sheets.Workbook.Sheet;
import nianshen.rules.sheets.WorkbookReader;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The workbook that ships says what holds, of every rule that ships; offices save it anew without changing it. */
class ShippedSettingsTest {

    private static final Path BOOK = Path.of("rules/tables/设置.xlsx");

    @TempDir
    private Path folder;

    /** Where this fails for a new rule, run {@link SwitchRows}. */
    @Test
    void everyShippedRuleIsListedUnderItsName_asItIsWritten() throws Exception {
        Sheet sheet = WorkbookReader.read(Files.readAllBytes(BOOK)).sheet("开关").orElseThrow();
        List<RuleInfo> rules = SwitchRows.rules();
        assertEquals(rules.stream().map(r -> r.id() + " " + r.name() + " " + r.severity()).toList(), IntStream.rangeClosed(1, sheet.lastRow())
                .mapToObj(row -> sheet.text(row, 0) + " " + sheet.text(row, 1) + " " + Severities.WORDS.get(sheet.text(row, 3))).toList());
        RulePack pack = RulePack.load(Path.of("rules"));
        assertEquals(Map.of(), pack.settings().severity());
        assertEquals(Set.of("ST-13", "TX-11"), pack.settings().off().keySet());
    }

    @Test
    void theLawsDeadlinesHold_andTheUsualScore() {
        Settings settings = RulePack.load(Path.of("rules")).settings();
        assertEquals(List.of("DEPARTMENT 1月31日", "GOVERNMENT 3月31日"), settings.deadlines().stream().map(d -> d.level() + " " + d.text()).toList());
        assertEquals(new Settings.Scoring(100, 10, 3, 20), settings.scoring());
        assertEquals(Severity.GENERAL, settings.failOn());
        assertEquals(new BigDecimal("0.85"), settings.thresholds().get(0).number());
    }

    @Test
    void cellsOfFewWordsOfferThem_andHeadingsStayInSight() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(BOOK))) {
            Map<String, List<String>> offered = new TreeMap<>();
            for (SheetKind kind : SheetKind.values()) {
                XSSFSheet sheet = book.getSheet(SheetKind.names().get(kind.ordinal()));
                assertTrue(sheet.getPaneInformation().isFreezePane(), sheet.getSheetName());
                for (DataValidation list : sheet.getDataValidations()) {
                    offered.put(sheet.getSheetName() + list.getRegions().getCellRangeAddresses()[0].getFirstColumn(),
                            List.of(list.getValidationConstraint().getExplicitListValues()));
                }
            }
            assertEquals(List.of("加", "删"), offered.get("词语2"));
            assertEquals(List.of("开", "关", "试行"), offered.get("开关2"));
            assertEquals(List.of("严重", "一般", "提示"), offered.get("开关3"));
            assertEquals(List.of("规范", "识别"), offered.get("部分标题3"));
        }
    }

    @Test
    void savedByAnotherProgramItReadsTheSame() throws Exception {
        Path saved = folder.resolve("设置.xlsx");
        save(saved);
        assumeTrue(Files.exists(saved) || "true".equals(System.getenv("CI")), "waits for LibreOffice Calc (soffice)");
        assertEquals(texts(BOOK), texts(saved));
    }

    /** Leaves no file where the program or its part for spreadsheets is not installed. */
    private void save(Path saved) throws IOException, InterruptedException {
        if (Stream.of(System.getenv("PATH").split(File.pathSeparator)).noneMatch(p -> Files.isExecutable(Path.of(p, "soffice")))) {
            return;
        }
        Process saving = new ProcessBuilder("soffice", "-env:UserInstallation=" + folder.resolve("profile").toUri(), "--headless",
                "--convert-to", "xlsx", "--outdir", saved.getParent().toString(), BOOK.toAbsolutePath().toString()).redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile()).start();
        assertTrue(saving.waitFor(120, TimeUnit.SECONDS));
    }

    private static List<String> texts(Path file) throws IOException, WorkbookReader.Unreadable {
        return WorkbookReader.read(Files.readAllBytes(file)).sheets().stream().flatMap(s -> s.rows().entrySet().stream()
                .flatMap(row -> row.getValue().entrySet().stream().filter(c -> !c.getValue().equals(Cell.BLANK))
                        .map(c -> s.name() + " " + row.getKey() + " " + c.getKey() + " " + c.getValue()))).toList();
    }
}
