package nianshen.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nianshen.Shipped;
import nianshen.Spreadsheet;
import nianshen.rules.RulePack;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is saved while the program watches stands on the page soon after, and nothing that is half saved or wrong does. */
class WatchTest {

    /** Far more than anything takes; nothing waits for it to pass. */
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    /** Longer than the program takes to see a change and to find that the file is not being written any more. */
    private static final Duration SLOW = Duration.ofMillis(600);
    /** Shorter than the program waits before it says that a file is broken. */
    private static final Duration TOO_SLOW = Duration.ofMillis(1300);
    private static final String RULE = """
            package checks.watched
            import nianshen.facts.*
            global nianshen.rules.ledger.Ledger ledger

            rule "ZZ-01 试验"
                @name("试验") @severity("general") @basis("F21") @needs("title")
                @message("初稿") @remedy("更正")
            when
                $t : Title( year != null )
            then
                ledger.violated().at($t);
            end
            """;
    private static final String SENTENCES = """
            规则 “ZZ-02 句子试验”
            级别：一般
            依据：F21
            问题：句子初稿
            整改：更正
            当
              第1部分有实质内容
            那么
              报告问题
            结束
            """;

    @TempDir
    private static Path folder;
    private static Ongoing watch;

    @BeforeAll
    static void watching() throws IOException {
        Shipped.copy(Shipped.FEW_RULES, folder.resolve("rules"));
        Spreadsheet.create(folder.resolve("rules/tables/设置.xlsx"), "开关", List.of(List.of("编号", "名称", "开关", "级别", "说明"),
                List.of("ID-01", "标题缺年份", "开", "一般", ""), List.of("ST-13", "篇幅", "关", "提示", "")));
        Files.createDirectories(folder.resolve("in"));
        Files.copy(Path.of("rules/cases/_base/department-2023.txt"), folder.resolve("in/甲局.txt"));
        watch = new Ongoing(folder.resolve("log"), folder.resolve("errors"), "watch", folder.resolve("in").toString(), "--rules",
                folder.resolve("rules").toString(), "--out", folder.resolve("out").toString(), "--no-letters");
        await(() -> audits() == 1);
    }

    @AfterAll
    static void ended() {
        watch.close();
    }

    @Test
    void ruleCodeThatIsAddedChangedAndTakenAway() throws IOException {
        Path rule = folder.resolve("rules/checks/watched.drl");
        save(rule, RULE);
        await(() -> page().contains("初稿"));
        save(rule, RULE.replace("初稿", "定稿"));
        await(() -> page().contains("定稿") && !page().contains("初稿"));
        Files.delete(rule);
        await(() -> !page().contains("定稿"));
    }

    @Test
    void sentencesThatAreAddedChangedAndTakenAway() throws IOException {
        Path rule = folder.resolve("rules/local/watched.dslr");
        save(rule, SENTENCES);
        await(() -> page().contains("句子初稿"));
        save(rule, SENTENCES.replace("句子初稿", "句子定稿"));
        await(() -> page().contains("句子定稿"));
        Files.delete(rule);
        await(() -> !page().contains("句子定稿"));
    }

    @Test
    void cellsOfSettingsAndDecisionTablesSavedAsOfficeProgramsDo() throws IOException {
        Path settings = folder.resolve("rules/tables/设置.xlsx");
        Path table = folder.resolve("rules/tables/篇幅.drl.xlsx");
        byte[] before = Files.readAllBytes(settings);
        saveAsOffice(settings, changed(settings, "开关", "ST-13", 2, "开"));
        saveAsOffice(table, changed(table, "篇幅", "ST-13/部门", 8, "11"));
        await(() -> page().contains("篇幅上限11字"));
        saveAsOffice(table, changed(table, "篇幅", "ST-13/部门", 8, "12"));
        await(() -> page().contains("篇幅上限12字"));
        saveAsOffice(settings, before);
        await(() -> !page().contains("篇幅上限12字"));
    }

    @Test
    void lettersAndReports() throws IOException {
        Path template = folder.resolve("rules/letters/page-report.html");
        save(template, Files.readString(template).replace("<footer>", "<footer><p>本办专用</p>"));
        await(() -> page().contains("本办专用"));
        Path report = folder.resolve("in/乙局.txt");
        Files.copy(folder.resolve("in/甲局.txt"), report);
        await(() -> read(folder.resolve("out/index.html")).contains("乙局"));
        save(report, "不是年度报告");
        await(() -> read(folder.resolve("out/findings.json")).contains("unreadable"));
        Files.delete(report);
        await(() -> !read(folder.resolve("out/index.html")).contains("乙局"));
    }

    @BeforeEach
    void whatEarlierTestsDidIsDone() {
        settled();
    }

    @Test
    void brokenPackNeverTakesThePlaceOfTheRunningOne() throws IOException {
        String shown = version(page());
        Path rule = folder.resolve("rules/checks/broken.drl");
        save(rule, RULE.replace("ZZ-01", "ZZ-03").replace("year", "yaer"));
        await(() -> read(folder.resolve("errors")).contains("checks/broken.drl"));
        assertTrue(read(folder.resolve("errors")).contains("继续使用原来的版本"));
        assertEquals(shown, version(page()));
        save(rule, RULE.replace("ZZ-01", "ZZ-03").replace("初稿", "改好了"));
        await(() -> page().contains("改好了"));
        assertFalse(shown.equals(version(page())));
        await(() -> version(read(folder.resolve("out/index.html"))).equals(version(page())));
        await(() -> read(folder.resolve("log")).stripTrailing().endsWith("结束")
                && read(folder.resolve("log")).contains(version(page()).substring(0, 8)));
        Files.delete(rule);
        await(() -> !page().contains("改好了"));
    }

    @Test
    void workbookThatIsSlowToBeSavedIsNotCalledBroken() throws IOException {
        Path settings = folder.resolve("rules/tables/设置.xlsx");
        byte[] before = Files.readAllBytes(settings);
        byte[] after = changed(settings, "开关", "ID-01", 4, "慢慢存盘");
        int told = read(folder.resolve("errors")).length();
        while (!savedInTwoGoes(settings, after)) {
            Files.write(settings, before);
            settled();
            told = read(folder.resolve("errors")).length();
        }
        settled();
        String errors = read(folder.resolve("errors")).substring(told);
        assertFalse(errors.contains("设置.xlsx"), errors);
        Files.write(settings, before);
    }

    /**
     * Saves half of a file, and the whole after the program has had time to see the half.
     *
     * @return whether the half did not lie there for so long that the program may well call it broken: a busy machine
     *         may stop a test for any time
     */
    private static boolean savedInTwoGoes(Path file, byte[] whole) throws IOException {
        long begun = System.nanoTime();
        Files.write(file, Arrays.copyOf(whole, whole.length / 2));
        await(() -> System.nanoTime() - begun > SLOW.toNanos());
        Files.write(file, whole);
        return System.nanoTime() - begun < TOO_SLOW.toNanos();
    }

    /** Waits until reports are judged by the rules that lie there now, and the page of the report says so. */
    private static void settled() {
        String version = RulePack.load(folder.resolve("rules")).info().sha256();
        await(() -> !version(page()).isEmpty() && version.startsWith(version(page()))
                && read(folder.resolve("log")).stripTrailing().endsWith(version.substring(0, 8) + "）。正在监视改动，按 Ctrl+C 结束"));
    }

    private static void save(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /** A lock file, a new file under another name, the old one moved away, the new one in its place. */
    private static void saveAsOffice(Path file, byte[] bytes) throws IOException {
        Path lock = Files.writeString(file.resolveSibling("~$" + file.getFileName()), "");
        Path fresh = Files.write(file.resolveSibling("7F2A1C00"), bytes);
        Path old = Files.move(file, file.resolveSibling("7F2A1C01.tmp"));
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        Files.delete(old);
        Files.delete(lock);
    }

    /** The workbook with another value in the row that begins so. */
    private static byte[] changed(Path file, String sheet, String key, int column, String value) throws IOException {
        try (InputStream in = Files.newInputStream(file); XSSFWorkbook book = new XSSFWorkbook(in);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (Row row : book.getSheet(sheet)) {
                if (row.getCell(0) != null && row.getCell(0).toString().equals(key)) {
                    row.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK).setCellValue(value);
                }
            }
            book.write(out);
            return out.toByteArray();
        }
    }

    private static String page() {
        try (Stream<Path> pages = Files.walk(folder.resolve("out/reports"))) {
            return read(pages.filter(p -> p.toString().contains("甲局") && p.endsWith("index.html")).findFirst().orElseThrow());
        } catch (IOException e) {
            return "";
        }
    }

    private static String version(String page) {
        Matcher hash = Pattern.compile("规则包 .*?（<span>([0-9a-f]+)").matcher(page);
        return hash.find() ? hash.group(1) : "";
    }

    private static int audits() {
        return (int) read(folder.resolve("log")).lines().filter(l -> l.contains("正在监视")).count();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return "";
        }
    }

    private static void await(BooleanSupplier wanted) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!wanted.getAsBoolean()) {
            assertTrue(watch.goesOn() && System.nanoTime() < end, () -> "not seen: " + read(folder.resolve("log"))
                    + read(folder.resolve("errors")));
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
