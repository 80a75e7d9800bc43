package nianshen.rules.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nianshen.Shipped;
import nianshen.Spreadsheet;
import nianshen.doc.LineSpan;
import nianshen.facts.Facts;
import nianshen.facts.Level;
import nianshen.facts.Report;
import nianshen.facts.Section;
import nianshen.findings.Outcome;
import nianshen.findings.Result;
import nianshen.findings.Severity;
import nianshen.pack.PackException;
import nianshen.pack.Problem;
import nianshen.rules.Judged;
import nianshen.rules.RulePack;
import nianshen.rules.SentenceHelp;
import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Rows of a workbook are rules; what is wrong in one is named by workbook, sheet and cell, and nothing else gets in. */
class DecisionTablesTest {

    private static final String TABLE = "local/本办.drl.xlsx";
    private static final LineSpan SPAN = new LineSpan(1);
    private static final List<List<String>> RIGHT = List.of(
            List.of("本办的规则，一行一条"),
            List.of("编号", "名称", "级别", "依据", "问题", "整改", "机关是{机关}", "{部分}的字数记为字数", "字数大于{上限}", "报告问题，列入{部分}"),
            List.of("ZZ-01", "篇幅", "一般", "S", "写了{字数}字，“太长”", "压缩", "部门", "第一部分", "100", "是"),
            List.of("ZZ-01/乡镇", "", "提示", "", "", "", "乡镇街道", "第一部分", "50", "是"),
            List.of("", "", "", "", "", "", "", "", "", ""),
            List.of("ZZ-02", "篇幅二", "严重", "S", "太长", "压缩", "", "第五部分", "200", "是"));

    @TempDir
    private Path pack;

    @BeforeEach
    void copyWithoutRules() throws IOException {
        Shipped.copy(Shipped.NO_RULES, pack);
    }

    @Test
    void everyRowIsARule() throws IOException {
        write(TABLE, book -> { });
        RulePack loaded = RulePack.load(pack);
        assertEquals(List.of("ZZ-01", "ZZ-02"), loaded.rules().stream().map(r -> r.id()).toList());
        assertTrue(loaded.rules().get(0).needs().contains("part:overview"), () -> loaded.rules().get(0).needs().toString());
        assertEquals("写了120字，“太长”", violated(loaded, Level.DEPARTMENT, 1, 120).findings().get(0).message());
        assertEquals(Severity.HINT, violated(loaded, Level.TOWNSHIP, 1, 60).severity());
        assertEquals("ZZ-02", violated(loaded, Level.GOVERNMENT, 5, 201).rule());
        assertTrue(judged(loaded, Level.DEPARTMENT, 1, 100).isEmpty());
        assertTrue(judged(loaded, Level.GOVERNMENT, 1, 5000).isEmpty());
    }

    @Test
    void tablesOnSeveralSheetsCountAndNotesDoNot() throws IOException {
        write(TABLE, book -> {
            Sheet second = book.cloneSheet(0);
            set(second, "A3", "ZZ-03");
            set(second, "A4", "ZZ-03/乡镇");
            set(second, "A6", "ZZ-04");
            book.createSheet("说明").createRow(0).createCell(0).setCellValue("随便写写");
        });
        assertEquals(List.of("ZZ-01", "ZZ-02", "ZZ-03", "ZZ-04"), RulePack.load(pack).rules().stream().map(r -> r.id()).toList());
    }

    @Test
    void anUnchangedPackIsTakenAsKeptAndAChangedCellChangesIt() throws IOException {
        write(TABLE, book -> { });
        String before = RulePack.load(pack).info().sha256();
        assertEquals("写了120字，“太长”", violated(RulePack.load(pack), Level.DEPARTMENT, 1, 120).findings().get(0).message());
        write(TABLE, cell("I3", "500"));
        RulePack changed = RulePack.load(pack);
        assertFalse(before.equals(changed.info().sha256()));
        assertTrue(judged(changed, Level.DEPARTMENT, 1, 120).isEmpty());
    }

    @Test
    void theTableThatShipsJudgesByLevelOnceItIsSwitchedOn() throws IOException {
        Shipped.copy("tables/篇幅.drl.xlsx"::equals, pack);
        Path settings = pack.resolve("tables/设置.xlsx");
        Spreadsheet.create(settings, "开关", List.of(List.of("编号", "开关"), List.of("ST-13", "关")));
        assertEquals(List.of(), judged(RulePack.load(pack), Level.GOVERNMENT, 1, 6001));
        Spreadsheet.edit(settings, book -> Spreadsheet.set(book.getSheet("开关"), "B2", "开"));
        RulePack loaded = RulePack.load(pack);
        assertEquals("总体情况6001字，超过本级机关的篇幅上限6000字，建议压缩", violated(loaded, Level.GOVERNMENT, 1, 6001).findings().get(0).message());
        assertEquals("总体情况3001字，超过本级机关的篇幅上限3000字，建议压缩", violated(loaded, Level.TOWNSHIP, 1, 3001).findings().get(0).message());
        assertTrue(judged(loaded, Level.DEPARTMENT, 1, 4000).isEmpty());
        assertTrue(judged(loaded, Level.DEPARTMENT, 5, 9000).isEmpty());
    }

    /** One line a rule, gaps filled by cells; what one column says others and the texts may take up. */
    private static final String SENTENCES = """
            # 各部分的篇幅
            编号,名称,级别,依据,问题,整改,机关是{机关},{部分}的字数记为字数,字数大于{上限},或者 第四部分有实质内容,"报告问题，列入{部分}"
            ZZ-01,篇幅,一般,S,{部分}{字数}字，超过{上限}字,压缩,部门,第一部分,100,,是
            ZZ-01/乡镇,,,,,,乡镇街道,第一部分,50,,是
            ZZ-02,篇幅二,严重,S,太长,压缩,,第五部分,200,否,
            """;

    @Test
    void aHeadRowOfSentencesMakesEveryLineARule() throws IOException {
        sentences(SENTENCES);
        RulePack loaded = RulePack.load(pack);
        assertEquals(List.of("ZZ-01", "ZZ-02"), loaded.rules().stream().map(r -> r.id()).toList());
        assertEquals("第一部分120字，超过100字", violated(loaded, Level.DEPARTMENT, 1, 120).findings().get(0).message());
        assertEquals("第一部分60字，超过50字", violated(loaded, Level.TOWNSHIP, 1, 60).findings().get(0).message());
        assertEquals("ZZ-02", violated(loaded, Level.GOVERNMENT, 5, 201).rule());
        assertTrue(judged(loaded, Level.DEPARTMENT, 1, 100).isEmpty());
        assertTrue(judged(loaded, Level.GOVERNMENT, 1, 5000).isEmpty());
    }

    @Test
    void aTableOfSentencesIsReadAsSpreadsheetsSaveIt_inGbkOrUtf8WithAMark() throws IOException {
        for (byte[] saved : List.of(SENTENCES.getBytes(Charset.forName("GBK")), ("\uFEFF" + SENTENCES).getBytes(StandardCharsets.UTF_8))) {
            sentences(saved);
            RulePack loaded = RulePack.load(pack);
            assertEquals(List.of("ZZ-01", "ZZ-02"), loaded.rules().stream().map(r -> r.id()).toList());
            assertEquals("第一部分120字，超过100字", violated(loaded, Level.DEPARTMENT, 1, 120).findings().get(0).message());
        }
    }

    @Test
    void aTableSaysWhatSentencesSay_byWhateverHabitOfWriting() throws IOException {
        sentences("""
                规则编号,规则名称,级别,依据代码,问题的表述,整改要求,{部分},{词},{部分}没有提到“{词}”,或者 {部分}不足{字数}字,并非报告机关是{机关}
                ｚｚ-01,电话,提示,S,{部分}没有写明{词},写明{词},第一部份,联系电话,Ｙ,６０,人民政府
                ZZ-02,邮箱,提示,S,{部分}没有写明{词},写明{词},第1部分,电子邮箱,用,不用,否
                """);
        RulePack loaded = RulePack.load(pack);
        assertEquals(List.of("ZZ-01", "ZZ-02"), loaded.rules().stream().map(r -> r.id()).toList());
        assertEquals("第一部份没有写明联系电话", judged(loaded, Level.TOWNSHIP, 1, 100).get(0).findings().get(0).message());
        assertEquals(List.of("ZZ-02"), judged(loaded, Level.GOVERNMENT, 1, 20).stream().map(Outcome::rule).toList());
        assertEquals(List.of("local/本办.drl.csv 第2行第9列：“第一部份没有提到“联系电话””按“第1部分没有提到“联系电话””理解",
                "local/本办.drl.csv 第2行第10列：“或者 第一部份不足６０字”按“或者第1部分不足60字”理解"), SentenceHelp.meant(loaded.files()).stream().map(Problem::text).toList());
    }

    @TestFactory
    Stream<DynamicTest> whatIsWrongInATableOfSentencesIsNamedByLineAndColumn() {
        return Map.of("第五部分,200=第九部分,200", "第5行第8列：没有第九部分", "ZZ-01,篇幅,一般=ZZ-01,篇幅,很重", "第3行第3列：“级别”应为 一般、严重、提示 之一，实为“很重”",
                "部门,第一部分,100,=部门,第一部分,100,也许", "第3行第10列：应为 是（用到这句话）或空白（不用），实为“也许”", "字数大于{上限}=字数大鱼{上限}", "看不懂“字数大鱼100”",
                "字数大于{上限}=字数大于{上限}的{倍}倍", "第2行第9列：“字数大于{上限}的{倍}倍”有几个空格", "{字数}字，超过=｛数字｝字，超过", "第3行第5列：文字中的 {数字} 没有取值",
                "第一部分,100=第一部分,", "第3行第9列：“问题”或“整改”中写了 {上限}，这一格应填写", "编号,=号码,", "没有规则表；规则表首行的第一格应写“编号”").entrySet().stream().map(e -> dynamicTest(e.getKey(), () -> {
                    String[] change = e.getKey().split("=", 2);
                    sentences(SENTENCES.replace(change[0], change[1]));
                    PackException refused = assertThrows(PackException.class, () -> RulePack.load(pack));
                    assertTrue(refused.lines().stream().anyMatch(l -> l.contains(e.getValue())), () -> e.getValue() + "\n" + refused.lines());
                }));
    }

    private void sentences(String text) throws IOException {
        sentences(text.getBytes(StandardCharsets.UTF_8));
    }

    private void sentences(byte[] saved) throws IOException {
        Files.createDirectories(pack.resolve("local"));
        Files.write(pack.resolve("local/本办.drl.csv"), saved);
    }

    @TestFactory
    Stream<DynamicTest> aWrongCellIsNamedWithWhatItShouldBe() {
        return Map.ofEntries(
                Map.entry("C3=很重", "C3：“级别”应为 一般、严重、提示 之一，实为“很重”"),
                Map.entry("A3=篇幅", "A3：规则"),
                Map.entry("A6=ZZ-01", "ZZ-01"),
                Map.entry("D3=X9", "D3：规则“ZZ-01”：依据代码“X9”不在 basis.json 中"),
                Map.entry("D6=", "规则“ZZ-02”：缺少“依据”"),
                Map.entry("E3=直引号\"x\"", "E3：“问题”之后应写明内容，且不可含直引号"),
                Map.entry("E3=写了{m}字", "E3：文字中的 {m} 没有取值"),
                Map.entry("G3=公司", "G3：看不懂“机关是公司”"),
                Map.entry("H3=第九部分", "H3：没有第九部分"),
                Map.entry("I3=很多", "I3：看不懂“字数大于很多”"),
                Map.entry("J3=也许", "J3：应为 是（用到这句话）或空白（不用），实为“也许”"),
                Map.entry("I2=字数大鱼{上限}", "看不懂“字数大鱼100”"),
                Map.entry("A2=表", "没有规则表"))
                .entrySet().stream().map(e -> dynamicTest(e.getKey(), () -> {
                    String[] change = e.getKey().split("=", 2);
                    write(TABLE, cell(change[0], change[1]));
                    assertTold(e.getValue());
                }));
    }

    @Test
    void formulasMacrosOldFormatsAndRuinsAreRefused() throws IOException {
        write(TABLE, book -> book.getSheetAt(0).getRow(2).getCell(8).setCellFormula("50+50"));
        assertTold(TABLE + " 表“规则” I3：不可使用公式");
        Files.write(pack.resolve(TABLE), new byte[] {'P', 'K', 3, 4, 0});
        assertTold(TABLE + "：无法打开");
        Files.delete(pack.resolve(TABLE));
        write("tables/本办.drl.xlsm", book -> { });
        assertTold("tables/本办.drl.xlsm：决策表应为 .xlsx 工作簿");
        Files.delete(pack.resolve("tables/本办.drl.xlsm"));
        write(TABLE, book -> book.setWorkbookType(org.apache.poi.xssf.usermodel.XSSFWorkbookType.XLSM));
        assertTold(TABLE + "：工作簿带有宏");
    }

    @TestFactory
    Stream<DynamicTest> aCellIsNoProgram() {
        return Stream.of("I2=eval( true )", "I3=1) eval(true", "I3=System.exit(0)", "I3=1 /* ", "I3=(100)//", "J2=System.exit(0);", "J2=ledger.violated(); System.exit(0);",
                "J2=new java.io.File(\"/tmp/x\").delete();", "J2=drools.halt();", "E3=\") @x(\"", "B3=\") eval(\"", "A3=ZZ-01\" when eval(true) then System.exit(0); end rule \"ZZ-08",
                "G3=部门 then System.exit(0); end", "H3=第一部分\" ) eval(true")
                .map(attack -> dynamicTest(attack, () -> {
                    write(TABLE, cell(attack.substring(0, 2), attack.substring(3)));
                    assertTold(TABLE + " 表“规则” ");
                }));
    }

    private void assertTold(String expected) {
        PackException refused = assertThrows(PackException.class, () -> RulePack.load(pack));
        assertTrue(refused.lines().stream().anyMatch(l -> l.contains(expected)), () -> expected + "\n" + refused.lines());
        assertTrue(refused.lines().stream().allMatch(l -> l.matches("[^ ：]+( 表“规则” [A-Z]+\\d+)?：.*")), refused.lines()::toString);
    }

    private static Outcome violated(RulePack loaded, Level level, int number, int length) {
        List<Outcome> outcomes = judged(loaded, level, number, length);
        assertEquals(1, outcomes.size(), outcomes::toString);
        return outcomes.get(0);
    }

    private static List<Outcome> judged(RulePack loaded, Level level, int number, int length) {
        List<nianshen.facts.Fact> facts = new ArrayList<>(List.of(
                new Report("r.txt", "t", 2023, true, "白沙县水利局", level, "county", "2021", "2021", false, "q", SPAN),
                new Section(number, List.of("overview", "", "", "", "problems").get(number - 1), true, null, false, false, "k" + number, Section.State.PRESENT, "x", "一", 1, true, "body",
                        Section.Content.FILLED, 0, length, "q", SPAN)));
        return Judged.outcomes(loaded, new Facts((Report) facts.get(0), facts)).stream()
                .filter(o -> o.result() == Result.VIOLATED).toList();
    }

    private static Consumer<XSSFWorkbook> cell(String name, String text) {
        return book -> set(book.getSheetAt(0), name, text);
    }

    private static void set(Sheet sheet, String name, String text) {
        CellAddress at = new CellAddress(name);
        var row = sheet.getRow(at.getRow()) == null ? sheet.createRow(at.getRow()) : sheet.getRow(at.getRow());
        row.getCell(at.getColumn(), MissingCellPolicy.CREATE_NULL_AS_BLANK).setCellValue(text);
    }

    private void write(String name, Consumer<XSSFWorkbook> change) throws IOException {
        Path file = pack.resolve(name);
        Files.createDirectories(file.getParent());
        try (XSSFWorkbook book = new XSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = book.createSheet("规则");
            for (int r = 0; r < RIGHT.size(); r++) {
                var row = sheet.createRow(r);
                for (int c = 0; c < RIGHT.get(r).size(); c++) {
                    row.createCell(c).setCellValue(RIGHT.get(r).get(c));
                }
            }
            change.accept(book);
            book.write(out);
        }
    }
}
