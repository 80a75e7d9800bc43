package nianshen.rules.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nianshen.Shipped;
import nianshen.Spreadsheet;
import nianshen.audit.Auditor;
import nianshen.facts.Level;
import nianshen.findings.Audit;
import nianshen.findings.Outcome;
import nianshen.findings.Result;
import nianshen.findings.Severity;
import nianshen.ingest.source.Source;
import nianshen.pack.PackException;
import nianshen.pack.Problem;
import nianshen.rules.RulePack;
import nianshen.rules.ledger.DueDate;
import nianshen.rules.ledger.Setting;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What a clerk sets in a workbook changes the audit, that and nothing else; a wrong cell is named with what it should be. */
class SettingsBooksTest {

    private static final Path RULES = Path.of("rules");
    private static final String SHIPPED = "tables/设置.xlsx";
    private static final String OWN = "local/本办.xlsx";
    private static final List<String> SWITCHES = List.of("编号", "开关", "级别");
    private static final List<String> WORDS = List.of("词表", "词语", "加/删");
    private static final List<String> TITLES = List.of("格式", "部分", "标题", "认可");

    @TempDir
    private Path pack;

    @BeforeEach
    void copyThePack() throws IOException {
        Shipped.copy(Shipped.NO_CASES, pack);
    }

    @Test
    void aRuleThatIsSwitchedOffHasNoOutcome() throws IOException {
        set(SHIPPED, "开关", "ST-08", "开关", "关");
        List<String> before = rules(RulePack.load(RULES));
        List<String> after = rules(RulePack.load(pack));
        assertEquals(before.stream().filter(r -> !r.equals("ST-08")).toList(), after);
    }

    @Test
    void aSeverityHoldsForFindings_ofOneRule() throws IOException {
        String fee = department().replace("实际收取信息处理费", "实际收取信息公开处理费");
        assertEquals(Severity.HINT, outcome(fee, "FE-06").severity());
        set(SHIPPED, "开关", "FE-06", "级别", "严重");
        assertEquals(Severity.SERIOUS, outcome(fee, "FE-06").findings().get(0).severity());
        assertEquals(Map.of("FE-06", new Settings.Graded(Severity.SERIOUS, SHIPPED + " 表“开关” " + cell("FE-06", "级别"))),
                RulePack.load(pack).settings().severity());
    }

    @Test
    void aThresholdThatIsSetCounts() throws IOException {
        assertEquals(Result.NOT_APPLICABLE, outcome(department(), "ST-12").result());
        set(SHIPPED, "阈值", "总体情况篇幅上限", "数值", "２００．0");
        assertEquals("第一部分" + length(outcome(department(), "ST-12")) + "字，超过200字，建议压缩",
                outcome(department(), "ST-12").findings().get(0).message());
    }

    private static String length(Outcome outcome) {
        return outcome.findings().get(0).message().replaceAll("^第一部分(\\d+)字.*", "$1");
    }

    @Test
    void scoreAndTimeAndWhatFailsAreTheOffices() throws IOException {
        Map.of("满分", "200", "严重问题扣分", "11", "一般问题扣分", "4", "每族最多扣分", "30", "单份审核时限", "7", "不合格级别", "从不")
                .forEach((name, value) -> setQuietly("阈值", name, "数值", value));
        Settings settings = RulePack.load(pack).settings();
        assertEquals(new Settings.Scoring(200, 11, 4, 30), settings.scoring());
        assertEquals(7, settings.timeLimit().toSeconds());
        assertEquals(null, settings.failOn());
    }

    @Test
    void aDeadlineMakesAReportLate_andNoneDoesNot() throws IOException {
        Path roster = pack.resolve("agencies.csv");
        Files.writeString(roster, Files.readString(roster).replace("2025-01-16", "2024-01-16"));
        assertEquals(Result.SATISFIED, outcome(department(), "DL-01").result());
        set(SHIPPED, "期限", "部门", "公布期限", "1.10");
        assertEquals("2023年度报告于2024年1月16日公布，逾期6日（应于次年1月10日前公布）", outcome(department(), "DL-01").findings().get(0).message());
        set(SHIPPED, "期限", "部门", "公布期限", "");
        assertEquals(Result.NOT_APPLICABLE, outcome(department(), "DL-01").result());
    }

    @TestFactory
    Stream<DynamicTest> aDayIsUnderstoodAsPeopleWriteIt() {
        return Stream.of("1月9日", "1-9", "01-09", "1.09", "1/9", "1月9", "次年1月9日以前", "１月９日").map(day -> dynamicTest(day, () -> {
            set(SHIPPED, "期限", "部门", "公布期限", day);
            assertEquals("1月9日", RulePack.load(pack).settings().deadlines().get(0).text());
        }));
    }

    @Test
    void aDateCellIsADayOfAnyYear_aNumberIsOneOnlyWhereItIsClear() throws IOException {
        edit(SHIPPED, book -> {
            Cell cell = book.getSheet("期限").getRow(1).getCell(1);
            cell.getCellStyle().setDataFormat(book.createDataFormat().getFormat("m\"月\"d\"日\""));
            cell.setCellValue(java.time.LocalDate.of(2026, 2, 3));
            book.getSheet("期限").getRow(2).getCell(1).setCellStyle(book.createCellStyle());
            book.getSheet("期限").getRow(2).getCell(1).setCellValue(3.31);
        });
        assertEquals(List.of("2月3日", "3月31日"), RulePack.load(pack).settings().deadlines().stream().map(DueDate::text).toList());
        edit(SHIPPED, book -> book.getSheet("期限").getRow(2).getCell(1).setCellValue(3.1));
        told(SHIPPED + " 表“期限” B3：应为 月日（如“1月31日”），数字看不出是几日，实为“3.1”");
    }

    @Test
    void aWordThatIsAddedIsRead_oneThatIsTakenAwayIsNot() throws IOException {
        String government = base("government-2023.txt");
        String otherwise = government.replace("责任追究结果：全年未发生因政府信息公开工作被追究责任的情况。", "全年没有约谈。");
        assertEquals(Result.VIOLATED, outcome(otherwise, "ST-07").result());
        sheet(OWN, "词语", WORDS, List.of("责任追究", "没有约谈", "加"));
        assertEquals(Result.SATISFIED, outcome(otherwise, "ST-07").result());
        sheet(OWN, "词语", WORDS, List.of("mentions/责任追究.txt", "re:没有.谈", "加"));
        assertEquals(Result.SATISFIED, outcome(otherwise, "ST-07").result());
        sheet(OWN, "词语", WORDS, List.of("责任追究", "责任追究", "删"), List.of("责任追究", "re:追究[^。；]{0,12}责任", "删"),
                List.of("责任追究", "re:责任[^。；，]{0,8}追究", "删"), List.of("责任追究", "re:被追究", "删"));
        assertEquals(Result.VIOLATED, outcome(government, "ST-07").result());
    }

    @Test
    void aTitleIsRightOrOnlyRecognised() throws IOException {
        String title = department().replace("六、其他需要报告的事项", "六、补充说明");
        assertEquals(Result.VIOLATED, outcome(title, "ST-01").result());
        sheet(OWN, "部分标题", TITLES, List.of("", "第六部分", "六、补充说明", "规范"));
        assertEquals(List.of(Result.SATISFIED, Result.SATISFIED), List.of(outcome(title, "ST-01").result(), outcome(title, "ST-03").result()));
        sheet(OWN, "部分标题", TITLES, List.of("2021年格式", "其他需要报告的事项", "补充说明", "识别"));
        assertEquals(List.of(Result.SATISFIED, Result.VIOLATED), List.of(outcome(title, "ST-01").result(), outcome(title, "ST-03").result()));
        sheet(OWN, "部分标题", TITLES, List.of("2019", "六", "补充说明", "规范"));
        assertEquals(Result.VIOLATED, outcome(title, "ST-01").result());
    }

    @Test
    void theOfficesOwnWorkbookGoesBeforeTheShippedOne_andChangesTheHash() throws IOException {
        String before = RulePack.load(pack).info().sha256();
        sheet(OWN, "开关", SWITCHES, List.of("st-13", "开", ""), List.of(" ＦＥ－０６ ", "关", "严重"));
        RulePack loaded = RulePack.load(pack);
        assertEquals(OWN + " 表“开关” B3", loaded.settings().off().get("FE-06"));
        assertEquals(offBut("ST-13", "FE-06"), loaded.settings().off().keySet());
        assertEquals(Map.of("FE-06", new Settings.Graded(Severity.SERIOUS, OWN + " 表“开关” C3")), loaded.settings().severity());
        assertNotEquals(before, loaded.info().sha256());
    }

    @Test
    void columnsAreFoundByTheirHeadings_belowATitle_andRemarksAreFree() throws IOException {
        sheet(OWN, "开关", List.of("本办的设置"), List.of("备注", "级别", "编号"), List.of("随便", "一般", "FE-06"), List.of("", "", "", "", ""));
        assertEquals(Severity.GENERAL, RulePack.load(pack).settings().severity().get("FE-06").severity());
    }

    @Test
    void severitiesMayStandInASheetOfTheirOwn() throws IOException {
        sheet(OWN, "级别表", List.of("规则编号", "级别"), List.of("FE-06", "一般"));
        assertEquals(OWN + " 表“级别表” B2", RulePack.load(pack).settings().severity().get("FE-06").place());
    }

    @Test
    void hiddenRowsAndSheetsCount_emptySheetsAndNotesDoNot() throws IOException {
        sheet(OWN, "开关", SWITCHES, List.of("FE-06", "关", ""));
        edit(OWN, book -> {
            book.createSheet("Sheet1");
            Spreadsheet.add(book, "说明", List.of(List.of("随便写写")));
            book.setSheetVisibility(0, org.apache.poi.ss.usermodel.SheetVisibility.HIDDEN);
            book.getSheetAt(0).getRow(1).setZeroHeight(true);
        });
        assertEquals(OWN + " 表“开关” B2", RulePack.load(pack).settings().off().get("FE-06"));
    }

    @TestFactory
    Stream<DynamicTest> aWrongCellIsNamedWithWhatItShouldBe() {
        String switches = SHIPPED + " 表“开关” ";
        String thresholds = SHIPPED + " 表“阈值” ";
        return Map.ofEntries(
                Map.entry("开关!C7=暂停", switches + "C7：应为 开/关/试行，实为“暂停”"),
                Map.entry("开关!D7=很重", switches + "D7：应为 严重/一般/提示，实为“很重”"),
                Map.entry("开关!A7=BL-60", switches + "A7：没有编号为“BL-60”的规则，是否想写“BL-06”"),
                Map.entry("开关!A7=BL-05", switches + "A7：“BL-05”与 A6 重复，请只保留一行"),
                Map.entry("开关!A7=", switches + "A7：不可空白，应填写编号"),
                Map.entry("开关!B7=行合计错", switches + "B7：应为 疑似错列错行，实为“行合计错”（BL-03 的名称）；排序时请选中整张表，不要只选一列"),
                Map.entry("开关!C1=开观", switches + "C1：列名应为 编号、名称、开关、级别、说明 之一，实为“开观”，是否想写“开关”"),
                Map.entry("开关!H7=以后再定", switches + "H7：上方没有列名，这一格不起作用；请写明列名，不需要的请删去"),
                Map.entry("开关!E1=级别", switches + "E1：列名“级别”与 D1 重复"),
                Map.entry("阈值!B2=不严", thresholds + "B2：应为 严重/一般/提示/从不，实为“不严”"),
                Map.entry("阈值!B3=0", thresholds + "B3：应为 1～1000 的整数，实为“0”"),
                Map.entry("阈值!B3=99.5", thresholds + "B3：应为 1～1000 的整数，实为“99.5”"),
                Map.entry("阈值!B8=很高", thresholds + "B8：应为 0.5～1 的数，实为“很高”"),
                Map.entry("阈值!B9=", thresholds + "B9：不可空白，应为 1～50 的整数"),
                Map.entry("阈值!C9=个数", thresholds + "C9：应为 " + Permitted.FORM + "，实为“个数”"),
                Map.entry("期限!B2=一月底", SHIPPED + " 表“期限” B2：应为 月日（如“1月31日”），实为“一月底”"),
                Map.entry("期限!B2=2月30日", SHIPPED + " 表“期限” B2：应为 月日（如“1月31日”），实为“2月30日”"),
                Map.entry("期限!A2=局", SHIPPED + " 表“期限” A2：应为 部门/人民政府/乡镇街道/其他，实为“局”"))
                .entrySet().stream().map(e -> dynamicTest(e.getKey(), () -> {
                    String[] change = e.getKey().split("[!=]", 3);
                    restore();
                    edit(SHIPPED, book -> Spreadsheet.set(book.getSheet(change[0]), change[1], change[2]));
                    told(e.getValue());
                }));
    }

    @TestFactory
    Stream<DynamicTest> aWrongWordOrTitleIsNamedByItsCell() {
        String words = OWN + " 表“词语” ";
        String titles = OWN + " 表“部分标题” ";
        return Map.ofEntries(
                Map.entry(List.of("责任追就", "约谈", "加"), words + "A2：words 中没有词表“责任追就”，是否想写“责任追究”"),
                Map.entry(List.of("责任追究", "责任追查", "删"), words + "B2：词表“责任追究”中没有“责任追查”，是否想写“责任追究”"),
                Map.entry(List.of("责任追究", "re:(约谈", "加"), words + "B2：正则表达式有误（括号没有成对，第4个字符附近）：(约谈"),
                Map.entry(List.of("责任追究", "re:约?", "加"), words + "B2：正则表达式会匹配空白，应至少要求一个字：约?"),
                Map.entry(List.of("责任追究", "约谈 =>", "加"), words + "B2：“=>”之后没有内容，应写明它代表什么：约谈 =>"),
                Map.entry(List.of("机关层级", "乡", "加"), words + "B2：词表“机关层级”的词语都写明了含义，应写作“词语 => 含义”，含义为 department、government、other、township 之一"),
                Map.entry(List.of("责任追究", "约谈", "增"), words + "C2：应为 加/删，实为“增”"),
                Map.entry(List.of("责任追究", "", "加"), words + "B2：不可空白，应填写词语"),
                Map.entry(List.of("2021", "第六部分", "存在问题及改进情况", "规范"),
                        titles + "C2：“存在问题及改进情况”是2021年格式第五部分“存在的主要问题及改进情况”的标题，不能再作第六部分的标题"),
                Map.entry(List.of("2021", "第六部分", "其他需要报告的事项", "识别"), titles + "C2：“其他需要报告的事项”是2021年格式规定的标题，应为规范"),
                Map.entry(List.of("2020", "第六部分", "补充说明", "规范"), titles + "A2：应为 2019/2021/全部，实为“2020”"),
                Map.entry(List.of("", "第八部分", "补充说明", "规范"), titles + "B2：应为 第一部分至第六部分，或部分的规范标题，实为“第八部分”"),
                Map.entry(List.of("", "第六部分", "补充说明", "可以"), titles + "D2：应为 规范/识别，实为“可以”"))
                .entrySet().stream().map(e -> dynamicTest(e.getKey().toString(), () -> {
                    boolean word = e.getKey().size() == 3;
                    sheet(OWN, word ? "词语" : "部分标题", word ? WORDS : TITLES, e.getKey());
                    told(e.getValue());
                }));
    }

    @Test
    void aRowThatChangesNothingIsNoted_andNoOther() throws IOException {
        sheet("local/词.xlsx", "词语", WORDS, List.of("机关简称", "政府办", "加"), List.of("责任追究", "约谈过", "加"));
        sheet("local/题.xlsx", "部分标题", TITLES, List.of("2021", "第一部分", "概述", "规范"), List.of("", "第一部分", "工作全貌", "规范"), List.of("2021", "第一部分", "工作综述", "识别"));
        sheet("local/关.xlsx", "开关", SWITCHES, List.of("FE-06", "", ""), List.of("FE-05", "关", ""));
        Files.writeString(pack.resolve("waivers.csv"), Files.readString(pack.resolve("waivers.csv")).stripTrailing()
                + "\nFE-05,云泽县水利局,2023,已有批复,周文清,\nFE-06,云泽县水利局,2003,已有批复,周文清,\nFE-06,云泽县水利局,2023,已有批复,周文清,\n");
        Files.writeString(pack.resolve("ledgers.csv"), "机关,年度,台账,项目,数量\n云泽县水利局,2004,申请系统,新收申请,14\n云泽县水利局,2023,申请系统,新收申请,14\n");
        assertEquals(List.of(
                "ledgers.csv 第2行：2004年没有任何格式，那一年的报告不审核，这一年的台账用不上，请核对年度",
                "local/关.xlsx 表“开关” A2：“FE-06”这一行没有填写开关，也没有填写级别，不起作用",
                "local/词.xlsx 表“词语” B2：词表“机关简称”中已有“政府办”，这一行不起作用",
                "local/题.xlsx 表“部分标题” C2：“概述”已是这个部分规范的标题，这一行不起作用",
                "waivers.csv 第2行：规则“FE-05”已在设置工作簿的“开关”表中停用，这一行豁免不起作用",
                "waivers.csv 第3行：2003年没有任何格式，那一年的报告不审核，这一行豁免不起作用，请核对年度"),
                RulePack.load(pack).notes().stream().map(Problem::text).sorted().toList());
    }

    @Test
    void allFaultsOfAllWorkbooksAreToldAtOnce_andNothingElse() throws IOException {
        edit(SHIPPED, book -> {
            Spreadsheet.set(book.getSheet("开关"), "C7", "暂停");
            Spreadsheet.set(book.getSheet("期限"), "B3", "春天");
            book.setSheetName(book.getSheetIndex("词语"), "词与");
        });
        sheet(OWN, "开关", SWITCHES, List.of("FE-06", "Y", ""), List.of("FE-05", "", "轻"));
        Files.write(pack.resolve("local/坏的.xlsx"), new byte[] {'P', 'K', 3, 4, 9});
        told("local/坏的.xlsx：无法打开，文件已损坏或不是 .xlsx 工作簿，请用 WPS 或 Excel 另存为 .xlsx（Excel 工作簿）后再试",
                OWN + " 表“开关” B2：应为 开/关/试行，实为“Y”",
                OWN + " 表“开关” C3：应为 严重/一般/提示，实为“轻”",
                SHIPPED + " 表“开关” C7：应为 开/关/试行，实为“暂停”",
                SHIPPED + " 表“期限” B3：应为 月日（如“1月31日”），实为“春天”",
                SHIPPED + " 表“词与”：不是设置表，表名应为 开关、阈值、期限、词语、部分标题 或 说明，是否想写“词语”");
    }

    @Test
    void switchesDaysAndNumbersTypedByHabitAreAccepted() throws IOException {
        for (String off : List.of("关", "关闭", "停用", "否", "×", "Ｘ", "不启用")) {
            sheet(OWN, "开关", SWITCHES, List.of("FE-06", off, ""));
            assertEquals(offBut("", "FE-06"), RulePack.load(pack).settings().off().keySet(), off);
        }
        for (String on : List.of("开", "启用", "是", "√")) {
            sheet(OWN, "开关", SWITCHES, List.of("ST-13", on, ""));
            assertEquals(offBut("ST-13"), RulePack.load(pack).settings().off().keySet(), on);
        }
        Files.delete(pack.resolve(OWN));
        for (String day : List.of("一月二十日", "1月20号", "1-20", "２０２５年１月２０日", "2025/1/20", "次年1月20日前")) {
            edit(SHIPPED, book -> Spreadsheet.set(book.getSheet("期限"), "B4", day));
            assertTrue(RulePack.load(pack).settings().deadlines().contains(new DueDate(Level.TOWNSHIP, MonthDay.of(1, 20))), day);
        }
        for (String length : List.of("3000字", "３０００", "3,000")) {
            edit(SHIPPED, book -> Spreadsheet.set(book.getSheet("阈值"), "B12", length));
            assertTrue(RulePack.load(pack).settings().thresholds().contains(new Setting("总体情况篇幅上限", new BigDecimal("3000"), "3000")), length);
        }
    }

    @Test
    void twoWorkbooksOfOneFolderMayNotDisagree() throws IOException {
        sheet(OWN, "开关", SWITCHES, List.of("FE-06", "关", "一般"));
        sheet("local/第二份.xlsx", "开关", SWITCHES, List.of("FE-06", "关", "严重"));
        told("local/第二份.xlsx 表“开关” C2：“FE-06”与 " + OWN + " 表“开关” C2 不一致，请改成一致或只保留一处");
    }

    @Test
    void aWorkbookInAnotherFolderOrFormatIsTold() throws IOException {
        Files.copy(pack.resolve(SHIPPED), pack.resolve("设置.xlsx"));
        Files.copy(pack.resolve(SHIPPED), pack.resolve("words/词.xlsx"));
        Files.writeString(pack.resolve("settings.json"), "{}");
        Files.copy(pack.resolve(SHIPPED), pack.resolve("tables/旧.xls"));
        Files.copy(pack.resolve(SHIPPED), pack.resolve("tables/~$设置.xlsx"));
        told("settings.json：不再使用，请把其中的设置写入 tables/设置.xlsx 或 local 中的工作簿，再删去这个文件",
                "tables/旧.xls：设置应写在 .xlsx 工作簿中，请用 WPS 或 Excel 打开后另存为 .xlsx（Excel 工作簿），再删去这个文件",
                "words/词.xlsx：工作簿放在这里不起作用，应放在 tables 或 local 文件夹中",
                "设置.xlsx：工作簿放在这里不起作用，应放在 tables 或 local 文件夹中");
    }

    @Test
    void anotherShippedWorkbookMayRepeatButNotContradict() throws IOException {
        sheet("tables/阈值.xlsx", "开关", List.of("规则编号", "规则名称", "启用"), List.of("ST-08", "缺量化数据", "开"));
        assertEquals(offBut(""), RulePack.load(pack).settings().off().keySet());
        sheet("tables/阈值.xlsx", "开关", List.of("规则编号", "规则名称", "启用"), List.of("ST-08", "缺量化数据", "关"));
        told("tables/阈值.xlsx 表“开关” C2：“ST-08”与 " + SHIPPED + " 表“开关” " + cell("ST-08", "开关")
                + " 不一致，请改成一致或只保留一处；本办自己的设置放在 local 文件夹中，以它为准");
    }

    @Test
    void aFormulaIsRefusedWhereItWouldCount() throws IOException {
        edit(SHIPPED, book -> {
            book.getSheet("开关").getRow(6).getCell(2).setCellFormula("C6");
            book.getSheet("开关").getRow(6).getCell(4).setCellFormula("C6");
        });
        told(SHIPPED + " 表“开关” C7：不可使用公式，请直接填写内容");
    }

    @Test
    void aRuleWithoutItsThresholdOrDeadlineIsAFault() throws IOException {
        edit(SHIPPED, book -> {
            Spreadsheet.remove(book.getSheet("阈值"), "收费存疑金额");
            Spreadsheet.remove(book.getSheet("期限"), "人民政府");
        });
        told("sentences/发布.dslr 第4行：规则“DL-01 逾期”要用公布期限，设置工作簿的“期限”表中没有“人民政府”一行（没有期限的也应列出，期限留空）",
                "sentences/填报.dslr 第113行：规则“TB-06 收费单位存疑”要用阈值“收费存疑金额”，设置工作簿的“阈值”表中没有这一行");
    }

    @Test
    void aThresholdThatIsMisnamedIsToldOnce() throws IOException {
        edit(SHIPPED, book -> Spreadsheet.set(book.getSheet("阈值"), "A10", "收费存疑的金额"));
        told(SHIPPED + " 表“阈值” A10：没有规则用到“收费存疑的金额”，是否想写“收费存疑金额”");
    }

    @Test
    void anOfficesOwnRuleHasAThresholdOfItsOwn() throws IOException {
        Files.writeString(Files.createDirectories(pack.resolve("local")).resolve("本办.drl"), """
                package local.own
                import nianshen.facts.*
                import nianshen.rules.ledger.Setting
                global nianshen.rules.ledger.Ledger ledger
                rule "ZZ-01 部分太短"
                  @name("部分太短") @severity("hint") @basis("LOC") @needs("prose") @message("不足{n}字") @remedy("补充")
                when
                  Setting( name == "最少字数", $n : number )
                  $s : Section( number == 1, length < $n.intValue() )
                then
                  ledger.violated().with("n", $n).at($s);
                end
                """);
        sheet(OWN, "阈值", List.of("名称", "数值"), List.of("最少字数", "50,000"));
        assertEquals("不足50000字", outcome(department(), "ZZ-01").findings().get(0).message());
        sheet(OWN, "阈值", List.of("名称", "数值"), List.of("最少字数", "很少"));
        told(OWN + " 表“阈值” B2：应为 数，实为“很少”");
        sheet(OWN, "阈值", List.of("名称", "数值"), List.of("最少字数", ""));
        told(OWN + " 表“阈值” B2：不可空白，规则“ZZ-01 部分太短”要用");
    }

    @Test
    void aMissingColumnIsTold() throws IOException {
        edit(SHIPPED, book -> {
            Sheet sheet = book.getSheet("部分标题");
            Spreadsheet.set(sheet, "C2", "补充说明");
            sheet.getRow(0).removeCell(sheet.getRow(0).getCell(3));
        });
        sheet(OWN, "开关", List.of("编号", "名称"), List.of("ST-08", "缺量化数据"));
        told(OWN + " 表“开关” C1：缺少“开关”一列，首行应有 编号、名称、开关、级别、说明", SHIPPED + " 表“部分标题” F1：缺少“认可”一列，首行应有 格式、部分、标题、认可、说明");
    }

    @Test
    void aDecisionTableUnderTheNameOfSettingsIsTold() throws IOException {
        Files.move(pack.resolve("tables/篇幅.drl.xlsx"), pack.resolve("tables/篇幅.xlsx"));
        assertEquals(List.of("tables/篇幅.xlsx 表“篇幅”：是规则表（决策表），文件名应以 .drl.xlsx 结尾",
                SHIPPED + " 表“开关” A" + cell("ST-13", "编号").substring(1) + "：没有编号为“ST-13”的规则，是否想写“ST-03”"), told());
    }

    private List<String> rules(RulePack loaded) throws IOException {
        return audit(department(), loaded).outcomes().stream().map(Outcome::rule).toList();
    }

    private Outcome outcome(String report, String rule) {
        return audit(report, RulePack.load(pack)).outcomes().stream().filter(o -> o.rule().equals(rule)).findFirst().orElseThrow();
    }

    private static Audit audit(String report, RulePack loaded) {
        return new Auditor(loaded).audit(new Source("r.txt", report.getBytes(StandardCharsets.UTF_8)));
    }

    private static String department() throws IOException {
        return base("department-2023.txt");
    }

    private static String base(String name) throws IOException {
        return Files.readString(RULES.resolve("cases/_base").resolve(name));
    }

    private void restore() throws IOException {
        Files.write(pack.resolve(SHIPPED), Files.readAllBytes(RULES.resolve(SHIPPED)));
    }

    private String cell(String row, String heading) throws IOException {
        String[] name = new String[1];
        edit(SHIPPED, book -> name[0] = Spreadsheet.cell(book.getSheet("开关"), row, heading));
        return name[0];
    }

    private void set(String file, String sheet, String row, String heading, String value) throws IOException {
        edit(file, book -> Spreadsheet.set(book.getSheet(sheet), Spreadsheet.cell(book.getSheet(sheet), row, heading), value));
    }

    private void setQuietly(String sheet, String row, String heading, String value) {
        try {
            set(SHIPPED, sheet, row, heading, value);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void edit(String file, Consumer<XSSFWorkbook> change) throws IOException {
        Spreadsheet.edit(pack.resolve(file), change);
    }

    @SafeVarargs
    private void sheet(String file, String sheet, List<String>... rows) throws IOException {
        Spreadsheet.create(pack.resolve(file), sheet, List.of(rows));
    }

    /** The problems of the pack, all of them. */
    private List<String> told() {
        return assertThrows(PackException.class, () -> RulePack.load(pack)).problems().stream().map(Problem::text).toList();
    }

    private void told(String... expected) {
        assertEquals(List.of(expected), told());
    }

    /** The rules that ship switched off, without one of them and with others. */
    private static Set<String> offBut(String on, String... more) {
        Set<String> off = new TreeSet<>(RulePack.load(Path.of("rules")).settings().off().keySet());
        off.remove(on);
        off.addAll(List.of(more));
        return off;
    }
}
