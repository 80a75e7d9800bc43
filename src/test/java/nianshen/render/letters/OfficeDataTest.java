package nianshen.render.letters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nianshen.Shipped;
import nianshen.pack.PackFiles;
import nianshen.render.Invented;
import nianshen.render.Renderer;
import nianshen.render.files.LetterException;
import nianshen.render.files.ReportNames;
import nianshen.render.wording.Office;
import nianshen.render.wording.WorkCalendar;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The files a clerk edits, right and broken, and the small arts of setting a letter. */
class OfficeDataTest {

    private static final PackFiles FILES = PackFiles.read(Invented.RULES);

    @TempDir
    Path rules;

    @Test
    void holidaysAreNoWorkingDaysAndExchangedWeekendsAre() {
        WorkCalendar calendar = new WorkCalendar(FILES);
        assertEquals(LocalDate.of(2025, 2, 7), calendar.after(LocalDate.of(2025, 1, 24), 5).date());
        assertEquals(LocalDate.of(2024, 2, 19), calendar.after(LocalDate.of(2024, 2, 9), 2).date());
        assertTrue(calendar.works(LocalDate.of(2025, 1, 26)));
        assertFalse(calendar.works(LocalDate.of(2025, 10, 8)));
        assertTrue(calendar.after(LocalDate.of(2025, 1, 24), 5).known());
    }

    @Test
    void aYearWithoutANoticeCountsWeekdaysAndSaysSo() {
        WorkCalendar.Due due = new WorkCalendar(FILES).after(LocalDate.of(2031, 3, 6), 2);
        assertEquals(LocalDate.of(2031, 3, 10), due.date());
        assertFalse(due.known());
    }

    @Test
    void namesAreSafeAndTellReportsApart() {
        List<String> sources = List.of("a/云泽县教育局.pdf", "b/云泽县教育局.pdf", "b/云泽县教育局.docx", "云泽县水利局.txt", "CON.txt",
                "x/..", "长".repeat(200) + ".pdf", "b/A.html", "b/a.txt", "in.zip!/部门/云泽县司法局.doc");
        ReportNames names = ReportNames.of(sources);
        assertEquals(sources.size(), sources.stream().map(names::of).map(String::toLowerCase).distinct().count());
        assertEquals("云泽县水利局", names.of("云泽县水利局.txt"));
        assertEquals("云泽县司法局", names.of("in.zip!/部门/云泽县司法局.doc"));
        for (String source : sources) {
            assertTrue(names.of(source).matches("[^\\\\/:*?\"<>|.\\s][^\\\\/:*?\"<>|\\s]*"), names.of(source));
            assertTrue(names.of(source).length() < 150);
        }
        List<String> reversed = new ArrayList<>(sources);
        java.util.Collections.reverse(reversed);
        sources.forEach(s -> assertEquals(names.of(s), ReportNames.of(reversed).of(s)));
    }

    @Test
    void theAgencyIsAddressedByWhatItIs() {
        Office office = Office.read(FILES);
        assertEquals("你局", office.you("云泽县教育局"));
        assertEquals("你镇", office.you("云泽县青萝镇人民政府"));
        assertEquals("你县", office.you("平湖县人民政府"));
        assertEquals("本级政府", office.you("云泽县人民政府"));
        assertEquals("你单位", office.you(null));
    }

    @Test
    void theShippedFilesAreInOrder() throws IOException {
        copyRules();
        assertTrue(Renderer.open(PackFiles.read(rules)).fonts().keySet().containsAll(List.of("仿宋_GB2312", "方正小标宋简体", "黑体", "楷体_GB2312")));
    }

    @Test
    void aBrokenTemplateIsNamedWithItsLine() throws IOException {
        copyRules();
        replace("letter.html", "th:text=\"${letter.addressee} + '：'\"", "th:text=\"${letter.adressee} + '：'\"");
        LetterException e = assertThrows(LetterException.class, () -> Renderer.open(PackFiles.read(rules)));
        assertTrue(e.problem().file().endsWith("letter.html"), e.getMessage());
        assertEquals(line("letter.html", "letter.adressee"), e.problem().line(), e.getMessage());
        assertTrue(e.getMessage().contains("表达式“letter.adressee"), e.getMessage());
    }

    @Test
    void anUnclosedElementIsNamedWithItsLine() throws IOException {
        copyRules();
        replace("letter.html", "<p class=\"number\"", "<b><p class=\"number\"");
        LetterException e = assertThrows(LetterException.class, () -> Renderer.open(PackFiles.read(rules)));
        assertTrue(e.getMessage().contains("letter.html 第"), e.getMessage());
    }

    @Test
    void brokenOfficeDataAreNamedWithTheirLine() throws IOException {
        copyRules();
        replace("office.json", "\"self\": \"我办\",", "\"self\": \"我办\"");
        LetterException e = assertThrows(LetterException.class, () -> Renderer.open(PackFiles.read(rules)));
        assertTrue(e.getMessage().contains("office.json 第"), e.getMessage());
    }

    @Test
    void aMissingEntryIsNamed() throws IOException {
        copyRules();
        replace("office.json", "\"self\": \"我办\",", "");
        String message = assertThrows(LetterException.class, () -> Renderer.open(PackFiles.read(rules))).getMessage();
        assertTrue(message.contains("self"), message);
    }

    @Test
    void anEditedTemplateTakesEffect() throws IOException {
        copyRules();
        replace("letter-body.txt", "特此函告。", "专此函达。");
        Path folder = rules.resolve("out");
        Renderer.open(PackFiles.read(rules)).letter(Invented.clean(), Invented.PACK, Invented.TOOL, folder);
        assertTrue(Files.readString(folder.resolve("letter.html")).contains("专此函达。"));
    }

    @Test
    void theHeadsOfAnAnnexAreTheSameInEveryForm() throws IOException {
        copyRules();
        replace("annexes.json", "\"整改结果\"", "\"办理情况\"");
        replace("annexes.json", "\"label\": \"附件\"", "\"label\": \"附表\"");
        Path folder = rules.resolve("out");
        Renderer.open(PackFiles.read(rules)).letter(Invented.serious(), Invented.PACK, Invented.TOOL, folder);
        for (String text : List.of(Files.readString(folder.resolve("letter.html")), pdf(folder), docx(folder))) {
            assertTrue(text.contains("办理情况") && text.contains("附表：1.问题清单") && text.contains("附表2"), text);
            assertFalse(text.contains("附件：") || text.contains("附件1"), text);
        }
    }

    @Test
    void anAnnexThatCannotBeFilledIsNamed() throws IOException {
        copyRules();
        replace("annexes.json", "      { \"head\": \"算式\", \"width\": 58, \"centred\": false }\n", "");
        String message = assertThrows(LetterException.class, () -> Renderer.open(PackFiles.read(rules))).getMessage();
        assertTrue(message.contains("annexes.json 第") && message.contains("应有 4 栏，实有 3 栏"), message);
    }

    @Test
    void widthsThatDoNotMakeUpATableAreNamed() throws IOException {
        copyRules();
        replace("annexes.json", "\"width\": 58", "\"width\": 85");
        String message = assertThrows(LetterException.class, () -> Renderer.open(PackFiles.read(rules))).getMessage();
        assertTrue(message.contains("合计应为 100，实为 127"), message);
    }

    @Test
    void sheetsAndHeadsOfTheRegisterAreTheOffices() throws IOException {
        copyRules();
        replace("register.json", "\"sheet\": \"报告汇总\"", "\"sheet\": \"各机关\"");
        replace("register.json", "\"head\": \"整改结果\", \"width\": 12", "\"head\": \"办理情况\", \"width\": 30");
        Path folder = rules.resolve("out");
        Renderer.open(PackFiles.read(rules)).withoutLetters().run(Invented.run(), folder);
        try (Workbook book = WorkbookFactory.create(folder.resolve("findings.xlsx").toFile())) {
            assertEquals(List.of("问题台账", "各机关"), List.of(book.getSheetName(0), book.getSheetName(1)));
            assertEquals("办理情况", book.getSheetAt(0).getRow(0).getCell(15).getStringCellValue());
            assertEquals(30 * 256, book.getSheetAt(0).getColumnWidth(15));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "      { \"head\": \"建议\", \"width\": 30 } | | 应有 13 栏，实有 12 栏",
            "\"sheet\": \"报告汇总\" | \"sheet\": \"报告/汇总\" | 表名“报告/汇总”应为",
            "\"sheet\": \"报告汇总\" | \"sheet\": \"问题台账\" | 两张表都叫“问题台账”",
            "\"width\": 34 | \"width\": 5000 | “问题”的 width 应为 1～255 个字符，实为 5000"})
    void aRegisterThatCannotBeWrittenIsNamed(String found, String written, String told) throws IOException {
        copyRules();
        replace("register.json", found, written == null ? "" : written);
        String message = assertThrows(LetterException.class, () -> Renderer.open(PackFiles.read(rules))).getMessage();
        assertTrue(message.contains("register.json 第") && message.contains(told), message);
    }

    private static String pdf(Path folder) throws IOException {
        try (var letter = org.apache.pdfbox.Loader.loadPDF(Files.readAllBytes(folder.resolve("letter.pdf")))) {
            return new org.apache.pdfbox.text.PDFTextStripper().getText(letter).replaceAll("\\s", "");
        }
    }

    private static String docx(Path folder) throws IOException {
        try (var letter = new org.apache.poi.xwpf.extractor.XWPFWordExtractor(
                new org.apache.poi.xwpf.usermodel.XWPFDocument(Files.newInputStream(folder.resolve("letter.docx"))))) {
            return letter.getText();
        }
    }

    private int line(String file, String words) throws IOException {
        List<String> lines = Files.readAllLines(rules.resolve("letters").resolve(file));
        return 1 + java.util.stream.IntStream.range(0, lines.size()).filter(i -> lines.get(i).contains(words)).findFirst()
                .orElseThrow();
    }

    private void replace(String file, String what, String with) throws IOException {
        Path path = rules.resolve("letters").resolve(file);
        String text = Files.readString(path);
        assertTrue(text.contains(what), what);
        Files.writeString(path, text.replace(what, with));
    }

    private void copyRules() throws IOException {
        Shipped.copy(f -> f.matches("basis\\.json|(letters|templates)/.+"), rules);
    }
}
