package nianshen.ingest.plain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nianshen.doc.Block;
import nianshen.doc.Document;
import nianshen.doc.Flaw;
import nianshen.doc.LineSpan;
import nianshen.doc.Meta;
import nianshen.doc.Table;
import nianshen.ingest.Outline;
import org.junit.jupiter.api.Test;

class TextReaderTest {

    @Test
    void linesAreParagraphsWithTheirNumbers() {
        Document document = read("\r\n　　云泽县水利局\r\n\r\n一、总体情况\r\n");
        assertEquals(List.of("云泽县水利局", "一、总体情况"), Outline.of(document));
        assertEquals(List.of(new LineSpan(2), new LineSpan(4)), document.blocks().stream().map(Block::span).toList());
    }

    @Test
    void aTextThatEndsWithinACharacterIsCutShort() {
        String whole = "云泽县水利局2023年政府信息公开工作年度报告\n一、总体情况\n本机关全年主动公开政府信息一百二十条。\n加强保密审查，做到";
        for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))) {
            byte[] bytes = whole.getBytes(charset);
            Document cut = Outline.read("a.txt", Arrays.copyOf(bytes, bytes.length - 1));
            assertEquals(List.of(new Flaw("文件在一个字的中间断开，后面的内容可能已经丢失，请核对原件", new LineSpan(4), Flaw.Reach.REPORT)), cut.flaws());
            assertEquals(List.of(), Outline.read("a.txt", bytes).flaws());
        }
    }

    @Test
    void tabsKeepEmptyCells() {
        assertEquals(List.of("[0 新收][1 ][2 0][3 0]\n[0 ][1 公开][2 1][3 ]"), outline("新收\t\t0\t0\n\t公开\t1\t"));
    }

    @Test
    void blankLinesEndAPieceAndPageNumbersDoNot() {
        assertEquals(List.of("[0 甲][1 1][2 2]\n[0 乙][1 3][2 4]", "[0 丙][1 5][2 6]", "正文"),
                outline("甲\t1\t2\n- 4 -\n乙\t3\t4\n\n丙\t5\t6\n第 2 页 共 6 页\n正文"));
    }

    @Test
    void tabsThatOnlyIndentOrNumberMakeNoTable() {
        assertEquals(List.of("一、 总体情况", "正文", "云泽县水利局", "云泽县水利局 2024年1月20日"),
                outline("一、\t总体情况\n\t正文\n\t\t\t云泽县水利局\n云泽县水利局\t2024年1月20日"));
    }

    @Test
    void quotedCellsMayHoldLineBreaks() {
        assertEquals(List.of("[0 信息内容][1 本年/制发件数][2 废止]\n[0 规章][1 0][2 1]"),
                outline("信息内容\t\"本年\n制发件数\"\t废止\n规章\t0\t1"));
    }

    /** So many that they are no prose: lists of a program, a table drawn with other signs than bars, and remarks in a program. */
    @Test
    void rowsInTheClothesOfOtherProgramsAreRows() {
        String read = "[0 许可][1 5][2 0]\n".repeat(11).strip();
        String row = "[0 许可][1 5][2 0][3 ][4 ][5 ][6 ]\n".repeat(11).strip();
        assertEquals(List.of(row), outline("[\"许可\",\"5\",\"0\",\"\",\"\",\"\",\"\"],\n".repeat(11)));
        assertEquals(List.of(read), outline((".------.------.------.\n: 许可 : 5    : 0    :\n").repeat(11) + ".------.------.------."));
        assertEquals(List.of(read), outline("// 许可\t5\t0\n".repeat(11)));
    }

    @Test
    void markdownTablesAreReadWithAndWithoutRulesAndOuterPipes() {
        String rows = "[0 规章][1 0]\n[0 许可][1 5]";
        assertEquals(List.of(rows), outline("| 规章 | 0 |\n|---|:-:|\n| 许可 | 5 |"));
        assertEquals(List.of(rows), outline("规章 | 0\n--- | ---\n许可 | 5"));
        assertEquals(List.of(rows), outline("| 规章 | 0 |\n| 许可 | 5 |"));
        assertEquals(List.of("[0 规章][1 0|1]\n[0 ][1 5]"), outline("| 规章 | 0\\|1 |\n| | 5 |"));
    }

    @Test
    void pipesBesideBlankCellsAreNoOuterPipes() {
        assertEquals(List.of("[0 结果][1 许可][2 5]\n[0 ][1 处罚][2 0]\n[0 ][1 强制][2 1]"), outline("结果 | 许可 | 5\n | 处罚 | 0\n | 强制 | 1"));
        assertEquals(List.of("[0 许可][1 5][2 ]\n[0 处罚][1 0][2 ]\n[0 强制][1 0][2 1]"), outline("许可 | 5 | \n处罚 | 0 | \n强制 | 0 | 1"));
        assertEquals(List.of("[0 许可][1 5]\n[0 处罚][1 0]\n[0 强制][1 1]"), outline("| 许可 | 5 |\n处罚 | 0 |\n| 强制 | 1"));
    }

    @Test
    void dashesAreValuesAndNoRule() {
        assertEquals(List.of("[0 维持][1 纠正]\n[0 -][1 -]"), outline("| 维持 | 纠正 |\n|---|---|\n| - | - |"));
    }

    @Test
    void drawnTablesAreRead() {
        assertEquals(List.of("[0 规章][1 0]\n[0 许可][1 5]"),
                outline("┌──┬─┐\n│规章│0│\n├──┼─┤\n│许可│5│\n└──┴─┘"));
        assertEquals(List.of("[0 规章][1 0]"), outline("+----+---+\n| 规章 | 0 |\n+----+---+"));
    }

    @Test
    void oneCellALineComesAsShortParagraphs() {
        assertEquals(List.of("规章", "0", "1", "行政许可", "15"), outline("规章 |\n0 |\n1 |\n|||\n行政许可 |\n15 |"));
        assertEquals(List.of("规章", "0"), outline("| 规章\n\n| 0"));
    }

    @Test
    void alignedColumnsAreATable() {
        assertEquals(List.of("[0 信息内容][1 制发][2 废止]\n[0 规章][1 0][2 0]\n[0 文件][1 12][2 3]"),
                outline("信息内容    制发   废止\n规章          0      0\n文件         12      3"));
        assertEquals(List.of("云泽县水利局　　2024年1月20日"), outline("云泽县水利局　　2024年1月20日"));
    }

    @Test
    void markdownMarksAreTakenOff() {
        assertEquals(List.of("h2 一、总体情况", "共公开120条，见网站。", "甲项", "1.乙项", "#政务公开#话题"),
                outline("## **一、总体情况**\n共公开**120**条，见[网站](http://a.cn)。\n- 甲项\n1\\.乙项\n#政务公开#话题\n---\n"));
        assertEquals(List.of("公开".repeat(60), "picture 表格截图"), outline("公开".repeat(60) + "\n![表格截图](a.png)"));
    }

    @Test
    void marksWithNothingToMarkAreNoText() {
        for (String nothing : List.of("#", "##", "## ##", ">", "> >", "**", "****", "---", "&nbsp;", "<br>")) {
            assertEquals(List.of("h1 云泽县水利局", "h1 年度报告"), outline("# 云泽县水利局\n\n" + nothing + "\n\n# 年度报告"), nothing);
        }
    }

    @Test
    void tablesInHtmlWithinMarkdownAreRead() {
        assertEquals(List.of("h1 年度报告", "[0+2 第二十条]\n[0 规章][1 0]", "正文"), outline("""
                # 年度报告
                <table>
                <tr><td colspan="2">第二十条</td></tr>
                <tr><td>规章</td><td>0</td></tr>
                </table>
                正文"""));
    }

    @Test
    void aPageOnOneLineStaysOneParagraph() {
        String page = "云泽县水利局年度报告 一、总体情况 2023年公开120条。 二、主动公开政府信息情况 规章 0 0 0";
        assertEquals(List.of(page), outline(page));
    }

    @Test
    void aPageOnOneLineWithSeparatorsStaysOneParagraphToo() {
        String prose = "公开".repeat(80) + "。";
        assertEquals(List.of("年度报告 " + prose + " | 规章 | 0"), outline("年度报告 " + prose + "|规章|0"));
        assertEquals(List.of("年度报告 " + prose + " 规章 0"), outline("年度报告 " + prose + "\t规章\t0"));
    }

    @Test
    void linesAPageLeftAroundTheTextAreMetadata() {
        Document document = read("索 引 号：YZ-12\n发布日期：2024-01-22 来源：县水利局 浏览次数：3\n云泽县水利局年度报告\n一、总体情况\n"
                + "全年公开120条。\n日期：2024年1月20日\n版权所有：云泽县人民政府\n某ICP备00000000号");
        assertEquals(List.of("云泽县水利局年度报告", "一、总体情况", "全年公开120条。", "日期：2024年1月20日"), Outline.of(document));
        assertEquals(Map.of(Meta.INDEX, "YZ-12", Meta.PUBLISHED, "2024-01-22", Meta.ISSUER, "县水利局"), document.metadata());
        assertEquals(List.of("云泽县水利局年度报告", "一、总体情况"), outline("标题：云泽县水利局年度报告\n一、总体情况"));
    }

    @Test
    void tablesOfTextAreNotRuled() {
        assertFalse(((Table) read("甲\t1\t2\n乙\t3\t4").blocks().get(0)).ruled());
    }

    private static List<String> outline(String text) {
        return Outline.of(read(text));
    }

    private static Document read(String text) {
        return Outline.read("a.txt", text.getBytes(StandardCharsets.UTF_8));
    }
}
