package nianshen.ingest.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import nianshen.doc.Block;
import nianshen.doc.Document;
import nianshen.doc.Meta;
import nianshen.doc.Table;
import nianshen.ingest.Outline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever a site puts around a report, the report alone comes out, and all of it. */
class HtmlReaderTest {

    @ParameterizedTest
    @EnumSource(Site.class)
    void theReportIsFoundOnEverySite(Site site) {
        Document document = Outline.read("a.html", site.page(Site.REPORT).getBytes(StandardCharsets.UTF_8));
        assertEquals(site.expected(), Outline.of(document), site.name());
    }

    @ParameterizedTest
    @EnumSource(Site.class)
    void publicationIsKeptAsMetadata(Site site) {
        Document document = Outline.read("a.html", site.page(Site.REPORT).getBytes(Charset.forName("GB18030")));
        site.metadata().forEach((key, value) -> assertEquals(value, document.metadata().get(key), site + " " + key));
    }

    @Test
    void spansAreResolved() {
        String table = "<table><thead><tr><th rowspan=2 colspan=2>申请</th><th>自然人</th></tr><tr><th>总计</th></tr></thead>"
                + "<tbody><tr><td rowspan=0>三</td><td>甲</td><td>1</td></tr><tr><td colspan='100%'>乙</td></tr></tbody></table>";
        assertEquals(List.of("[0+2v2 申请][2 自然人]\n[2 总计]\n[0v2 三][1 甲][2 1]\n[1+2 乙]"), outline(table));
    }

    @Test
    void aReferenceEscapedTwiceIsWhatItStandsFor_andOneWithoutMeaningIsNotRead() {
        assertEquals(List.of("[0 1][1 \uFFFD2][2 3\uFFFD][3 R&D;]"), outline("<table><tr><td>&amp;nbsp;1</td><td>&nbs;2</td><td>3&n`sp;</td><td>R&amp;D;</td></tr></table>"));
    }

    @Test
    void aPageWhoseEndIsMissingIsTold() {
        String cut = "<html><body><p>云泽县水利局2023年政府信息公开工作年度报告</p><p>一、总体情况</p><p>全年主动公开政府信息一百二十条";
        assertEquals(List.of("网页没有结尾的标签，后面的内容可能已经丢失，请核对原件"), read(cut).flaws().stream().map(f -> f.message()).toList());
        for (String end : List.of("</p></body></html>", "</p></BODY>", "</p></html>")) {
            assertEquals(List.of(), read(cut + end).flaws());
        }
        String piece = cut.replace("<html><body>", "");
        assertEquals(1, read(piece).flaws().size(), "a piece that closes its paragraphs but for the last");
        assertEquals(List.of(), read(piece + "</p>").flaws());
        assertEquals(List.of(), read(piece.replace("</p>", "")).flaws(), "a piece that closes none");
    }

    @Test
    void aTableFromWhichTagsAreMissingIsTold() {
        String table = "<body><table><tr><td>甲</td><td>1</td></tr><tr><td>乙</td><td>2</td></tr></table><p>首页 > 政务公开 >> 年报</p></body>";
        assertEquals(List.of(), read(table).flaws());
        assertEquals(List.of(), read(table.replace("</td>", "").replace("</tr>", "")).flaws(), "a writer who closes neither rows nor cells");
        for (String broken : List.of(table.replaceFirst("<td>1", "1"), table.replaceFirst("<tr><td>乙", "<td>乙"), table.replaceFirst("</td></tr>", "</td>"),
                table.replaceFirst("<td>1</td>", "d align=\"center\">1"), table.replaceFirst("2</td>", "2</td"))) {
            assertEquals(List.of("网页中表格的标签不成对，有的内容可能已经丢失，请核对原件"), read(broken).flaws().stream().map(f -> f.message()).toList(), broken);
        }
    }

    @Test
    void aCommentThatNamesAScript_orAScriptThatNamesAComment_hidesNoTags() {
        String table = "<body><table><tr><td>甲%s</td><td>1</td></tr><tr><td>乙%s</td><td>2</td></tr></table></body>";
        assertEquals(List.of(), read("<!-- <script> -->" + String.format(table, "<script>x</script>", "")).flaws());
        assertEquals(List.of(), read(String.format(table, "<script>x = '<!--'</script>", "<!-- y -->")).flaws());
    }

    @Test
    void spansThatOverflowAreCut() {
        String table = "<table><tr><td rowspan=9>甲</td><td rowspan=2>1</td><td>2</td></tr><tr><td colspan=5>3</td></tr></table>";
        assertEquals(List.of("[0v2 甲][1v2 1][2 2]\n[2 3]"), outline(table));
    }

    @Test
    void cellsMayHoldBlocksAndBreaks() {
        String table = "<table><tr><td><p>本年\n 制发</p><div>件数</div></td><td>&nbsp;3<br/></td></tr>"
                + "<tr><td><h4>规　章</h4></td><td><span>1</span><span>2</span></td></tr></table>";
        assertEquals(List.of("[0 本年制发/件数][1 3]\n[0 规　章][1 12]"), outline(table));
    }

    @Test
    void hiddenPartsAreNotRead() {
        assertEquals(List.of("一、总体情况", "正文"), outline("<p>一、总体情况</p><p style='display: none'>旧稿</p><div hidden>旧稿</div>"
                + "<script>var a='<p>脚本</p>'</script><style>p{}</style><template><p>模板</p></template><!-- 注 --><p>正文</p>"));
    }

    @Test
    void aReportThatAScriptWouldShowIsReadAllTheSame() {
        String page = "<body><div id='a' style='display:none'>" + Site.REPORT + "</div><div id='b'></div></body>";
        assertEquals(Outline.of(Outline.read("a.html", Site.REPORT.getBytes(StandardCharsets.UTF_8))), outline(page));
    }

    @Test
    void orderedListsShowTheirNumbers() {
        assertEquals(List.of("1.甲", "2.乙", "无号"), outline("<ol><li>甲<li>乙</ol><ul><li>无号</ul>"));
    }

    @Test
    void tablesOfPlainElementsAreTables() {
        String expected = "[0 信息内容][1 制发][2 废止]\n[0 规章][1 0][2 0]\n[0 文件][1 12][2 3]";
        String[][] rows = {{"信息内容", "制发", "废止"}, {"规章", "0", "0"}, {"文件", "12", "3"}};
        for (String[] marks : new String[][] {{"<div class='table'>", "<div class='tr'>", "<div class='td'>"},
            {"<div>", "<div>", "<div>"}, {"<ul class='tb'>", "<li class='row'>", "<span class='col'>"},
            {"<div style='display:table'>", "<div style='display:table-row'>", "<span style='display: table-cell'>"},
            {"<div role='table'>", "<div role='row'>", "<div role='cell'>"},
            {"<div class='layui'>", "<div class='layui-row'>", "<div class='col-md-4'>"}}) {
            assertEquals(List.of(expected), outline(element(marks, rows)), String.join("", marks));
        }
    }

    @Test
    void rowsAmongParagraphsAreATableAndHeadingsStayHeadings() {
        String row = "<div class='r'><div>规章</div><div>0</div><div>1</div></div>";
        String table = "[0 规章][1 0][2 1]\n[0 规章][1 0][2 1]";
        assertEquals(List.of("二、情况", table, "三、情况", table, "六、其他"), outline("<p>二、情况</p>" + row + row
                + "<div class='h'><div>三、情况</div></div>" + row + row + "<div>六、其他</div>"));
        assertEquals(List.of("h3 二、情况", table), outline("<section><h3>二、情况</h3>" + row + row + "</section>"));
        assertEquals(List.of("二、情况", table), outline("<div><div class='t'>二、情况</div>" + row + row + "</div>"));
    }

    @Test
    void aGridOfCellsFlowsIntoItsColumns() {
        assertEquals(List.of("[0+3 第二十条]\n[0 规章][1 0][2 1]"), outline("<div style='display:grid;grid-template-columns:repeat(3,1fr)'>"
                + "<div style='grid-column: span 3'>第二十条</div><div>规章</div><div>0</div><div>1</div></div>"));
    }

    @Test
    void anArchiveOfAPageIsRead() {
        String part = "<html><body><p>一、总体情况</p></body></html>";
        String head = "From: <saved>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"--X1\"\r\n\r\n----X1\r\n"
                + "Content-Type: text/html; charset=\"utf-8\"\r\nContent-Transfer-Encoding: ";
        String base64 = head + "base64\r\n\r\n" + Base64.getMimeEncoder().encodeToString(part.getBytes(StandardCharsets.UTF_8))
                + "\r\n----X1--\r\n";
        assertEquals(List.of("一、总体情况"), outline(base64));
        StringBuilder quoted = new StringBuilder();
        for (byte b : part.getBytes(StandardCharsets.UTF_8)) {
            quoted.append(b < 0 || b == '=' ? String.format("=%02X", b & 0xFF) : String.valueOf((char) b));
        }
        quoted.insert(9, "=\r\n");
        assertEquals(List.of("一、总体情况"), outline(head + "quoted-printable\r\n\r\n" + quoted + "\r\n----X1--\r\n"));
    }

    @Test
    void cellsHaveTheirPlace() {
        Block table = read("<div></div><div><table><thead><tr><td>规章<td>0</thead><tbody><tr><td>文件<td>1</table></div>").blocks().get(0);
        assertEquals("PathSpan[path=div[2]/table[1]/tr[2]/td[2]]", ((Table) table).row(1).get(1).span().toString());
    }

    @Test
    void aReportMayWriteAboutTheFootOfItsSite() {
        String sentence = "<p>完善“联系我们”“网站地图”栏目，补齐网站标识码，更新ICP备案信息。</p>";
        List<String> lines = outline(Site.PORTAL.page(Site.REPORT.replace("<p>六、", sentence + "<p>六、")));
        assertEquals(Site.PORTAL.expected().size() + 1, lines.size());
    }

    @Test
    void attachmentsAreNamed() {
        Document document = read(Site.REPORT + "<p>附件：<a href='/f/x.docx'>云泽县水利局年报.docx</a></p>");
        assertEquals("云泽县水利局年报.docx", document.metadata().get(Meta.ATTACHMENTS));
        assertTrue(Outline.of(document).stream().noneMatch(l -> l.contains("docx")));
    }

    @Test
    void aTitleThatStandsOnlyInTheMetadataIsTaken() {
        String page = "<table><tr><td>索引号</td><td>1</td><td>名称</td><td>" + Site.TITLE + "</td></tr></table>" + Site.REPORT;
        assertEquals("h1 " + Site.TITLE, outline(page).get(0));
    }

    @Test
    void preformattedLinesAreLines() {
        assertEquals(List.of("一、总体情况", "[0 规章][1 0][2 0]\n[0 文件][1 1][2 2]"), outline("<pre>一、总体情况\n规章\t0\t0\n文件\t1\t2\n</pre>"));
    }

    private static String element(String[] marks, String[][] rows) {
        StringBuilder html = new StringBuilder(marks[0]);
        for (String[] row : rows) {
            html.append(marks[1]);
            for (String cell : row) {
                html.append(marks[2]).append(cell).append(end(marks[2]));
            }
            html.append(end(marks[1]));
        }
        return html.append(end(marks[0])).toString();
    }

    private static String end(String start) {
        return "</" + start.substring(1).split("[ >]")[0] + ">";
    }

    private static List<String> outline(String html) {
        return Outline.of(read(html));
    }

    private static Document read(String html) {
        return Outline.read("a.html", html.getBytes(StandardCharsets.UTF_8));
    }
}
