package nianshen.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nianshen.findings.Outcome;
import nianshen.findings.Result;
import nianshen.findings.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How offices fill in the tables and what becomes of them on the way: what is right is not accused, no fault is passed over. */
class TableWordingTest {

    private static final String FOUR = "| 行政复议 |  |  |  |  | 行政诉讼 |  |  |  |  |  |  |  |  |  |~"
            + "| 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 未经复议直接起诉 |  |  |  |  | 复议后起诉 |  |  |  |  |~"
            + "|  |  |  |  |  | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |~";

    /** Every cell on a line of its own, as pages come when their text is copied. */
    private static Wording oneCellALine(Wording wording) {
        StringBuilder lines = new StringBuilder();
        wording.text().lines().forEach(l -> lines.append(!l.startsWith("|") ? l + "\n"
                : l.replaceAll("^\\|\\s*|\\s*\\|$", "").replaceAll("(?:\\s*\\|\\s*)+", "\n") + "\n"));
        return new Wording(lines.toString());
    }

    private static Outcome outcome(Wording wording, String rule) {
        return wording.audit().outcomes().stream().filter(o -> o.rule().equals(rule)).findFirst().orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "—", "无", "-"})
    void symbolIsNeverPassedOver(String symbol) {
        Wording wording = Wording.department().put("| 行政强制 | 0 |", "| 行政强制 | " + symbol + " |");
        assertEquals("TB-04", wording.found());
        assertNotEquals(Result.SATISFIED, outcome(oneCellALine(wording), "TB-04").result());
        Wording row = Wording.township().put("| 行政处罚 | 0 |", "| 行政处罚 | " + symbol + " |").put("| 规章 | 0 | 0 | 0 |",
                "| 规章 | " + symbol + " | " + symbol + " | " + symbol + " |");
        assertEquals("TB-04", row.found());
        assertNotEquals(Result.SATISFIED, outcome(oneCellALine(row), "TB-04").result());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', value = {"| 规章 |~| 规章（县级无此项） |", "| 规章 |~| 规章(无) |", "| 行政许可 |~| 行政许可（含备案） |", "| 行政强制 |~| 行政强制 （措施、执行） |",
        "| （七）总计 |~| （七）总计（件） |", "| 2.重复申请 |~| 2.重复申请（同一申请人） |", "| 四、结转下年度继续办理 |~| 四、结转下年度继续办理（含延期） |"})
    void rowWithARemarkBehindItsLabelIsTheRow_andItsLabelIsToldOf(String label, String remarked) {
        Wording wording = Wording.department().put(label, remarked);
        assertEquals("TB-07", wording.found());
    }

    @Test
    void oneCellALineIsRead() {
        assertEquals("", oneCellALine(Wording.department()).found());
    }

    @ParameterizedTest
    @ValueSource(strings = {"36（其中变更3件）", "36(含注销2件)", "36件（均已公示）", "36份（均已公示）", "36（含延续许可8件）"})
    void numberWithARemarkIsAHintAtMost(String cell) {
        Wording wording = Wording.department().put("| 行政许可 | 36 |", "| 行政许可 | " + cell + " |");
        assertEquals("TB-05", wording.found());
        assertEquals(Severity.HINT, outcome(wording, "TB-05").severity());
    }

    @ParameterizedTest
    @ValueSource(strings = {"约36", "36起以上", "三十六"})
    void whatIsNoNumberIsToldOf(String cell) {
        assertEquals("TB-05", Wording.department().put("| 行政许可 | 36 |", "| 行政许可 | " + cell + " |").found());
    }

    @ParameterizedTest
    @ValueSource(strings = {"86400元", "97.3208万元", "25.1", "1,251,000.50元", "2.5亿元"})
    void purchasesOfTheOldFormatNameTheirUnit(String amount) {
        Wording wording = Wording.older();
        String row = wording.text().lines().filter(l -> l.contains("政府集中采购")).findFirst().orElseThrow();
        assertEquals("", wording.put(row, row.replaceFirst("\\| [\\d.]+ \\|\\s*$", "| " + amount + " |")).found());
    }

    @ParameterizedTest
    @CsvSource({"盐城市人民政府办公厅,''", "盐城市人民政府办公室,''", "江苏省人民政府办公厅,''", "云泽县人民政府办公室,TB-08", "盐城市水利局,TB-08", "云泽县水利局,TB-08"})
    void officeMayReportItsGovernmentsRules(String agency, String rules) {
        assertEquals(rules, Wording.department().put("云泽县水利局", agency).put("| 规章 | 0 | 0 | 0 |", "| 规章 | 2 | 0 | 9 |").found());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "| 行政复议 |  |  |  |  | 行政诉讼 |  |  |  |  |  |  |  |  |  |~", "| 复议 | | | | | 诉讼 | | | | | | | | | |~| 维持 | 纠 | 其他 | 未结 | 计 | 起诉 | | | | | 复后 | | | | |~",
        "|  |  |  |  |  | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |~"})
    void tableFourWithADamagedHeadIsNotMissing(String head) {
        String found = Wording.department().put(FOUR, head).found();
        assertTrue(found.isEmpty() || found.equals("ST-11?"), found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"现行有效件数|现行有效件", "2.其他法律行政法规禁止公开|2.其他法律行政止公开", "3.补正后申请内容仍不明确|3.补正后申请内容仍不明",
        "1.信访举报投诉类申请|1.信访举报投拆类申请", "本年处理决定数量|本年处理决定数", "（四）无法提供|（四）无法提共"})
    void labelWithASlipIsReadForWhatItIs(String label, String slip) {
        String found = oneOfPipes(label, slip).found();
        assertTrue(found.isEmpty() || found.equals("TB-07") || found.equals("TB-07?"), found);
    }

    private static Wording oneOfPipes(String label, String slip) {
        Wording wording = Wording.department();
        int at = wording.text().indexOf(label, wording.text().indexOf("|"));
        return new Wording(wording.text().substring(0, at) + slip + wording.text().substring(at + label.length()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"注：表中复议案件含上年未结1件。", "（说明：本表统计到12月31日。）", "备注：行政诉讼为二审案件", "数据来源：云泽县司法局。"})
    void noteUnderATableIsProse(String note) {
        assertEquals("", Wording.department().put("五、存在的主要问题", note + "~~五、存在的主要问题").found());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', value = {"township~| 0 | 0 | 0 | 0 | 0 | 0 | 0 |~|  |  |  |  |  |  | 0 |", "department~| 3 | 2 | 0 | 0 | 1 | 0 | 6 |~|  |  |  |  |  |  | 6 |",
        "department~| 9 | 4 | 0 | 0 | 1 | 0 | 14 |~|  |  |  |  |  |  | 14 |", "department~| 8 | 4 | 0 | 0 | 1 | 0 | 13 |~|  |  |  |  |  |  | 13 |"})
    void onlyTotalsFilledLeavesTheSumsOpen(String base, String row, String total) {
        Wording wording = Wording.of(base).put(row, total);
        String found = wording.found();
        assertTrue(List.of("TB-03", "TB-02?", "TB-02? TB-03").contains(found), found);
        assertFalse(oneCellALine(wording).found().contains("BL-"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"附表", "附件：政府信息公开情况统计表", "附：数据表格"})
    void tablesInPartsOfTheirOwnBehindTheNarrativeAreThere(String head) {
        Wording wording = Wording.department();
        String text = wording.text();
        int two = text.indexOf("二、主动公开");
        int five = text.indexOf("五、存在的主要");
        String tables = text.substring(two, five);
        String narrative = text.substring(0, two) + "二、主动公开政府信息情况~~主动公开126条，详见附表。~~三、收到和处理政府信息公开申请情况~~新收14件，详见附表。~~"
                + "四、政府信息公开行政复议、行政诉讼情况~~详见附表。~~";
        String end = text.substring(five, text.indexOf("云泽县水利局\n2024"));
        String sign = text.substring(text.indexOf("云泽县水利局\n2024"));
        String appended = tables.replace("二、主动公开", "一、主动公开").replace("\n三、收到", "\n二、收到").replace("\n四、政府信息公开", "\n三、政府信息公开");
        assertEquals("", new Wording(narrative.replace('~', '\n') + end + sign + "\n" + head + "\n\n" + appended).found());
        assertEquals("", new Wording(narrative.replace('~', '\n') + end + appended + sign).found());
    }
}
