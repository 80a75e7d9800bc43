package nianshen.ingest.word;

import static nianshen.ingest.Docx.item;
import static nianshen.ingest.Docx.level;
import static nianshen.ingest.Docx.list;
import static nianshen.ingest.Docx.p;
import static nianshen.ingest.Docx.r;
import static nianshen.ingest.Docx.row;
import static nianshen.ingest.Docx.table;
import static nianshen.ingest.Docx.tc;
import static nianshen.ingest.Docx.use;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nianshen.doc.Document;
import nianshen.doc.Flaw;
import nianshen.doc.Form;
import nianshen.doc.Meta;
import nianshen.doc.PathSpan;
import nianshen.doc.Table;
import nianshen.ingest.Docx;
import nianshen.ingest.Outline;
import org.junit.jupiter.api.Test;

class DocxReaderTest {

    private static final String BOX = "<wps:txbx><w:txbxContent>" + p("云泽县水利局年度报告") + "</w:txbxContent></wps:txbx>";

    @Test
    void mergedCellsStandOnTheirGrid() {
        String merged = table(4,
                row(tc("<w:gridSpan w:val=\"2\"/><w:vMerge w:val=\"restart\"/>", p("申请人")), "自然人", "总计"),
                row(tc("<w:gridSpan w:val=\"2\"/><w:vMerge/>", p("")), "3", "4"),
                row(tc("<w:hMerge w:val=\"restart\"/>", p("一、新收")), tc("<w:hMerge/>", p("")), "5", "6"));
        assertEquals(List.of("[0v2 申请人][1 自然人][2 总计]\n[1 3][2 4]\n[0 一、新收][1 5][2 6]"), outline(merged));
    }

    @Test
    void edgesThatMissByAHairAreOneColumn() {
        String grid = "<w:tbl><w:tblGrid><w:gridCol w:w=\"2000\"/><w:gridCol w:w=\"30\"/><w:gridCol w:w=\"1970\"/></w:tblGrid>"
                + row("规章", tc("<w:gridSpan w:val=\"2\"/>", p("7"))) + row(tc("<w:gridSpan w:val=\"2\"/>", p("行政规范性文件")), "8")
                + "</w:tbl>";
        assertEquals(List.of("[0 规章][1 7]\n[0 行政规范性文件][1 8]"), outline(grid));
    }

    @Test
    void aFrameOfOneCellGivesWayToTheTableInIt() {
        String inner = table(2, row("行政许可", "15"), row("行政处罚", "2"));
        String frame = table(1, row(tc("", p("二、主动公开政府信息情况") + inner + p("说明文字"))));
        Document document = read(frame);
        assertEquals(List.of("二、主动公开政府信息情况", "[0 行政许可][1 15]\n[0 行政处罚][1 2]", "说明文字"), Outline.of(document));
        assertEquals(new PathSpan("表1/行1/列1/表1/行2/列2"), ((Table) document.blocks().get(1)).row(1).get(1).span());
    }

    @Test
    void rowsAndTablesInContentControlsAreRead() {
        String rows = "<w:tbl><w:tblGrid><w:gridCol w:w=\"1000\"/><w:gridCol w:w=\"1000\"/></w:tblGrid><w:sdt><w:sdtContent>"
                + row("规章", "<w:tc><w:sdt><w:sdtContent>" + p("9") + "</w:sdtContent></w:sdt></w:tc>")
                + "</w:sdtContent></w:sdt>" + row("许可", "1") + "</w:tbl>";
        assertEquals(List.of("一、总体情况", "[0 规章][1 9]\n[0 许可][1 1]"),
                outline("<w:sdt><w:sdtContent>" + p("一、总体情况") + rows + "</w:sdtContent></w:sdt>"));
    }

    @Test
    void automaticNumbersAreWrittenOut() {
        byte[] bytes = Docx.of(item(1, 0, "总体情况"), item(1, 1, "主动公开"), item(1, 2, "规章"), item(1, 2, "文件"),
                        item(1, 1, "依申请公开"), p("正文"), item(1, 0, "主动公开政府信息情况"), item(1, 1, "再起"),
                        item(2, 0, "甲项"), item(2, 0, "乙项"), item(3, 0, "不编号"))
                .numbering(list(0, level(0, "chineseCounting", "%1、"), level(1, "chineseCountingThousand", "（%2）"),
                        level(2, "decimal", "%3.")) + list(1, level(0, "decimalEnclosedCircle", "%1"))
                        + list(2, level(0, "bullet", "•")) + use(1, 0) + use(2, 1) + use(3, 2)).bytes();
        assertEquals(List.of("一、总体情况", "（一）主动公开", "1.规章", "2.文件", "（二）依申请公开", "正文", "二、主动公开政府信息情况",
                "（一）再起", "①甲项", "②乙项", "不编号"), Outline.of(Outline.read("a.docx", bytes)));
    }

    @Test
    void aListBegunAnewStartsAtItsOwnNumber() {
        String again = "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"0\"/><w:lvlOverride w:ilvl=\"0\">"
                + "<w:startOverride w:val=\"5\"/></w:lvlOverride></w:num>";
        byte[] bytes = Docx.of(item(1, 0, "甲"), item(1, 0, "乙"), item(2, 0, "丙"), item(2, 0, "丁"))
                .numbering(list(0, level(0, "japaneseCounting", "%1、")) + use(1, 0) + again).bytes();
        assertEquals(List.of("一、甲", "二、乙", "五、丙", "六、丁"), Outline.of(Outline.read("a.docx", bytes)));
    }

    @Test
    void numbersAndLevelsComeFromStylesToo() {
        String style = "<w:style w:type=\"paragraph\" w:styleId=\"1\"><w:name w:val=\"heading 1\"/><w:pPr><w:numPr>"
                + "<w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style><w:style w:type=\"paragraph\" w:styleId=\"X\">"
                + "<w:name w:val=\"own\"/><w:basedOn w:val=\"1\"/></w:style><w:style w:type=\"paragraph\" w:styleId=\"B\">"
                + "<w:name w:val=\"body\"/><w:pPr><w:outlineLvl w:val=\"1\"/></w:pPr></w:style>";
        byte[] bytes = Docx.of(p("<w:pStyle w:val=\"1\"/>", "总体情况"), p("<w:pStyle w:val=\"X\"/>", "公开情况"),
                        p("<w:pStyle w:val=\"X\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>", "无号"),
                        p("<w:pStyle w:val=\"B\"/>", "二级"), p("<w:outlineLvl w:val=\"9\"/><w:pStyle w:val=\"B\"/>", "正文"))
                .styles(style).numbering(list(0, level(0, "chineseCounting", "%1、")) + use(1, 0)).bytes();
        assertEquals(List.of("h1 一、总体情况", "h1 二、公开情况", "h1 无号", "h2 二级", "正文"), Outline.of(Outline.read("a.docx", bytes)));
    }

    @Test
    void trackedChangesCountAsAccepted() {
        String changed = "<w:p>" + r("共公开") + "<w:del><w:r><w:delText>12</w:delText></w:r></w:del><w:ins>" + r("15")
                + "</w:ins><w:moveFrom>" + r("旧") + "</w:moveFrom><w:moveTo>" + r("条") + "</w:moveTo></w:p>";
        String joined = "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>" + r("前半") + "</w:p>" + p("后半");
        String rows = table(2, row("甲", "1"), "<w:tr><w:trPr><w:del/></w:trPr>" + tc("", p("删")) + tc("", p("9")) + "</w:tr>",
                row("乙", "2"));
        assertEquals(List.of("共公开15条", "前半后半", "[0 甲][1 1]\n[0 乙][1 2]"), outline(changed + joined + rows));
    }

    @Test
    void aTextBoxIsReadOnce() {
        String both = "<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\">" + BOX + "</mc:Choice><mc:Fallback><w:pict>"
                + "<v:textbox><w:txbxContent>" + p("云泽县水利局年度报告") + "</w:txbxContent></v:textbox></w:pict></mc:Fallback>"
                + "</mc:AlternateContent></w:r>" + r("正文在后") + "</w:p>";
        assertEquals(List.of("云泽县水利局年度报告", "正文在后"), outline(both));
    }

    @Test
    void onlyResultsOfFieldsAndVisibleTextAreShown() {
        String field = "<w:p>" + r("第") + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + r("3")
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>" + r("页")
                + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>藏</w:t></w:r><w:hyperlink>" + r("链接") + "</w:hyperlink>"
                + "<w:smartTag>" + r("标记") + "</w:smartTag><w:r><w:footnoteReference w:id=\"1\"/></w:r></w:p>";
        assertEquals(List.of("第3页链接标记"), outline(field));
    }

    @Test
    void notesAreReadBehindWhatCallsThem_eachOnce() {
        String notes = note(1, "不含下属单位。") + note(2, "含转办。" ) + note(3, "见注" + CALL.formatted(1) + CALL.formatted(3));
        Document read = Outline.read("a.docx", Docx.of("<w:p>" + r("全年收到申请5件") + CALL.formatted(1) + r("，均已答复。") + CALL.formatted(1) + "</w:p>", p("甲"),
                table(2, row("新收", tc("", "<w:p>" + r("5") + CALL.formatted(2) + "</w:p>"))), "<w:p>" + r("乙") + CALL.formatted(3) + "</w:p>", p("丙"))
                .footnotes(note(-1, "分隔") + notes).bytes());
        assertEquals(List.of("全年收到申请5件，均已答复。", "不含下属单位。", "甲", "[0 新收][1 5]", "含转办。", "乙", "见注", "丙"), Outline.of(read));
        assertEquals(List.of(), read.flaws());
    }

    @Test
    void aNoteThatIsNotThereIsTold() {
        Document read = Outline.read("a.docx", Docx.of(p("甲"), "<w:p>" + r("乙") + CALL.formatted(7) + "</w:p>").footnotes(note(1, "别的")).bytes());
        assertEquals(List.of("甲", "乙"), Outline.of(read));
        assertEquals(List.of("文件中有脚注或尾注的内容没有找到，请核对原件"), read.flaws().stream().map(Flaw::message).toList());
    }

    private static final String CALL = "<w:r><w:footnoteReference w:id=\"%s\"/></w:r>";

    private static String note(int id, String text) {
        return "<w:footnote w:id=\"" + id + "\"><w:p><w:r><w:footnoteRef/></w:r>" + (text.contains("<") ? text.replaceFirst("^[^<]*", r(text.substring(0, text.indexOf('<')))) : r(text)) + "</w:p></w:footnote>";
    }

    @Test
    void softBreaksEndAParagraphAndContentsAreLeftOut() {
        String contents = "<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/></w:docPartObj></w:sdtPr>"
                + "<w:sdtContent>" + p("一、总体情况1") + "</w:sdtContent></w:sdt>";
        assertEquals(List.of("云泽县水利局", "2023年政府信息公开工作年度报告"),
                outline(contents + "<w:p>" + r("云泽县水利局") + "<w:r><w:br/></w:r>" + r("2023年政府信息公开工作年度报告") + "</w:p>"));
    }

    @Test
    void tablesPastedAsTextAreTables() {
        String tab = "</w:t></w:r><w:r><w:tab/></w:r><w:r><w:t>";
        assertEquals(List.of("一、 总体情况", "[0 规章][1 0][2 1]\n[0 文件][1 2][2 3]", "[0 许可][1 5]\n[0 处罚][1 6]"),
                outline(p("一、" + tab + "总体情况") + p("规章" + tab + "0" + tab + "1") + p("文件" + tab + "2" + tab + "3")
                        + p("| 许可 | 5 |") + p("| 处罚 | 6 |")));
    }

    @Test
    void placesAndTitleAreKept() {
        Document document = Outline.read("a.docx", Docx.of(p(""), p("第一段"), table(1, row("第二十条")),
                table(2, row("行政许可", "8"), row("行政处罚", "1"))).title("年度报告").bytes());
        assertEquals(Form.DOCX, document.form());
        assertEquals("年度报告", document.metadata().get(Meta.TITLE));
        assertEquals(new PathSpan("段落2"), document.blocks().get(0).span());
        assertEquals(new PathSpan("表2"), document.blocks().get(2).span());
        assertTrue(((Table) document.blocks().get(2)).ruled());
    }

    @Test
    void theOfficialFormComesOutAsThreeTables() throws Exception {
        Path form = Path.of("../shared/reports/format-2021-template.docx");
        assumeTrue(Files.exists(form));
        List<Table> tables = Outline.read("form.docx", Files.readAllBytes(form)).blocks().stream()
                .filter(Table.class::isInstance).map(Table.class::cast).toList();
        assertEquals(List.of("14x4", "28x10", "4x15"), tables.stream().map(t -> t.rows() + "x" + t.columns()).toList());
    }

    private static List<String> outline(String body) {
        return Outline.of(read(body));
    }

    private static Document read(String body) {
        return Outline.read("a.docx", Docx.of(body).bytes());
    }
}
