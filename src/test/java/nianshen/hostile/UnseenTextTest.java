package nianshen.hostile;

import static nianshen.ingest.Docx.p;
import static nianshen.ingest.Docx.row;
import static nianshen.ingest.Docx.table;
import static nianshen.ingest.Docx.tc;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import nianshen.doc.Block;
import nianshen.doc.Document;
import nianshen.doc.Paragraph;
import nianshen.doc.Table;
import nianshen.ingest.Docx;
import nianshen.ingest.Ingest;
import nianshen.ingest.source.Source;
import nianshen.ingest.source.UnreadableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Word files and web pages: what nobody sees is left out and told, what is seen is read, what is elsewhere is told. */
class UnseenTextTest {

    private static final String PROSE = "本机关认真落实各项要求，持续推进主动公开，规范办理依申请公开，加强政府信息管理，建设公开平台，落实监督保障。".repeat(3);
    private static final String VML = "xmlns:v=\"urn:schemas-microsoft-com:vml\"";
    private static final String FEE = "本机关2023年没有收取信息处理费。";

    private static Document docx(String... body) throws UnreadableException {
        return Ingest.read(new Source("报告.docx", Docx.of(p(PROSE), String.join("", body)).bytes()));
    }

    private static Document page(String body) throws UnreadableException {
        return Ingest.read(new Source("报告.html", ("<html><head><meta charset=utf-8><title>某局报告</title></head><body><div class=article><p>" + PROSE
                + "</p><p>" + PROSE + "</p>" + body + "<p>" + PROSE + "</p></div></body></html>").getBytes(StandardCharsets.UTF_8)));
    }

    private static String text(Document document) {
        return document.blocks().stream().map(UnseenTextTest::text).collect(Collectors.joining("\n"));
    }

    private static String text(Block block) {
        if (block instanceof Table table) {
            return table.cells().stream().map(c -> c.text()).collect(Collectors.joining("|"));
        }
        return block instanceof Paragraph paragraph ? paragraph.text() : "";
    }

    private static void assertUntold(Document document) {
        assertFalse(text(document).contains(FEE), "what nobody sees is not reported");
        assertTrue(document.flaws().stream().anyMatch(f -> f.message().contains(FEE)), document.flaws()::toString);
    }

    private static void assertSeen(Document document) {
        assertTrue(text(document).contains(FEE), () -> text(document));
        assertTrue(document.flaws().isEmpty(), document.flaws()::toString);
    }

    private static String run(String properties) {
        return "<w:p><w:r><w:rPr>" + properties + "</w:rPr><w:t>" + FEE + "</w:t></w:r></w:p>";
    }

    @ParameterizedTest
    @ValueSource(strings = {"<w:vanish/>", "<w:color w:val=\"FFFFFF\"/>", "<w:color w:val=\"ffffff\"/>", "<w:sz w:val=\"2\"/>",
            "<w:sz w:val=\"4\"/>", "<w:w w:val=\"1\"/>", "<w:position w:val=\"-800\"/>", "<w:color w:val=\"auto\" w:themeColor=\"background1\"/>",
            "<w:color w:val=\"000000\"/><w:shd w:val=\"clear\" w:fill=\"000000\"/>", "<w:color w:val=\"FF0000\"/><w:highlight w:val=\"red\"/>",
            "<w:color w:val=\"F2F2F2\"/>", "<w:color w:val=\"auto\" w:themeColor=\"background1\" w:themeShade=\"F2\"/>", "<w:color w:val=\"auto\" w:themeColor=\"text1\" w:themeTint=\"0D\"/>",
            "<w:color w:val=\"auto\" w:themeColor=\"background2\"/>"})
    void unseenRuns_areLeftOutAndTold(String properties) throws Exception {
        assertUntold(docx(run(properties)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<w:color w:val=\"FF0000\"/>", "<w:sz w:val=\"15\"/>", "<w:vanish w:val=\"0\"/>",
            "<w:color w:val=\"FFFFFF\"/><w:highlight w:val=\"darkBlue\"/>", "<w:color w:val=\"FFFFFF\"/><w:shd w:val=\"clear\" w:fill=\"1F4E79\"/>",
            "<w:color w:val=\"D9D9D9\"/>", "<w:color w:val=\"auto\" w:themeColor=\"background1\" w:themeShade=\"80\"/>", "<w:color w:val=\"auto\" w:themeColor=\"text1\" w:themeTint=\"80\"/>"})
    void seenRuns_areText(String properties) throws Exception {
        assertSeen(docx(run(properties)));
    }

    @Test
    void aLineOrARowOfNoHeight_isLeftOutAndTold() throws Exception {
        assertUntold(docx("<w:p><w:pPr><w:spacing w:line=\"1\" w:lineRule=\"exact\"/></w:pPr><w:r><w:t>" + FEE + "</w:t></w:r></w:p>"));
        assertUntold(docx(table(1, "<w:tr><w:trPr><w:trHeight w:val=\"1\" w:hRule=\"exact\"/></w:trPr>" + tc("", p(FEE)) + "</w:tr>")));
        assertSeen(docx("<w:p><w:pPr><w:spacing w:line=\"560\" w:lineRule=\"exact\"/></w:pPr><w:r><w:t>" + FEE + "</w:t></w:r></w:p>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<w:ind w:left=\"-20000\"/>", "<w:ind w:start=\"-12000\"/>", "<w:framePr w:w=\"900\" w:x=\"30000\"/>", "<w:framePr w:w=\"900\" w:y=\"-15000\"/>"})
    void whatWasMovedOffThePage_isLeftOutAndTold(String place) throws Exception {
        assertUntold(docx("<w:p><w:pPr>" + place + "</w:pPr><w:r><w:t>" + FEE + "</w:t></w:r></w:p>"));
        assertSeen(docx("<w:p><w:pPr>" + place.replaceAll("-?(\\d\\d)\\d{3}\"", "$1\"") + "</w:pPr><w:r><w:t>" + FEE + "</w:t></w:r></w:p>"));
    }

    @Test
    void whiteInADarkCell_isText() throws Exception {
        assertSeen(docx(table(2, row(tc("<w:shd w:val=\"clear\" w:fill=\"1F4E79\"/>", run("<w:color w:val=\"FFFFFF\"/>")), "1"), row("甲", "2"))));
    }

    @Test
    void whatAMergedCellCovers_isLeftOutAndTold() throws Exception {
        assertUntold(docx(table(2, row(tc("<w:vMerge w:val=\"restart\"/>", p("信息内容")), "1"), row(tc("<w:vMerge/>", p(FEE)), "2"))));
    }

    @Test
    void anotherFileInside_isTold() throws Exception {
        Document document = docx("<w:altChunk r:id=\"rId7\"/>", p(PROSE));
        assertTrue(document.flaws().get(0).message().contains("另一份文件"), document.flaws()::toString);
    }

    @Test
    void aStoredPartThatWasChanged_isRefused() throws Exception {
        byte[] file = stored(Docx.of(p(PROSE), p(FEE)).bytes());
        String raw = new String(file, StandardCharsets.ISO_8859_1);
        byte[] changed = raw.replace(raw("没有"), raw("已经")).getBytes(StandardCharsets.ISO_8859_1);
        assertSeen(Ingest.read(new Source("报告.docx", file)));
        assertThrows(UnreadableException.class, () -> Ingest.read(new Source("报告.docx", changed)));
    }

    private static String raw(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    /** The archive with its entries as they are, not compressed. */
    private static byte[] stored(byte[] archive) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(archive)); ZipOutputStream to = new ZipOutputStream(out)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                byte[] bytes = from.readAllBytes();
                CRC32 sum = new CRC32();
                sum.update(bytes);
                ZipEntry plain = new ZipEntry(entry.getName());
                plain.setMethod(ZipEntry.STORED);
                plain.setSize(bytes.length);
                plain.setCrc(sum.getValue());
                to.putNextEntry(plain);
                to.write(bytes);
            }
        }
        return out.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<p style='color:#fff'>%s</p>", "<p><span style='font-size:0'>%s</span></p>", "<p style='opacity:0'>%s</p>",
            "<p style='display:none'>%s</p>", "<p hidden>%s</p>", "<p style='text-indent:-9999px'>%s</p>", "<p><font color=white>%s</font></p>",
            "<p style='color: white;'>%s</p>", "<p style='font-size:1px'>%s</p>", "<p style='background:#000;color:#000'>%s</p>",
            "<p style='color:Red; background-color: red'>%s</p>", "<p style='COLOR:#FFF!important'>%s</p>", "<p style='zoom:0'>%s</p>", "<p style='opacity:.01'>%s</p>",
            "<p style='filter:opacity(0)'>%s</p>", "<p style='font:0/0 a'>%s</p>", "<dialog>%s</dialog>",
            "<p style='display:var(--x,none)'>%s</p>", "<div style='--x:none'><p style='display:var(--x)'>%s</p></div>", "<p style='clip-path:circle(0)'>%s</p>", "<p style='clip-path:polygon(0 0, 0 0, 0 0)'>%s</p>", "<p style='clip-path:inset(60%% 0)'>%s</p>",
            "<p style='transform:scale(0, 0)'>%s</p>", "<p style='transform:translateX(1px) scaleY(0)'>%s</p>", "<p style='transform:rotateX(90deg)'>%s</p>", "<p style='font-size:calc(1px * 0)'>%s</p>", "<p style='font-size:calc(12px - 12px)'>%s</p>", "<p style='font-size:min(0px, 12px)'>%s</p>",
            "<p style='color:#f2f2f2'>%s</p>", "<p style='color:#eee'>%s</p>", "<p style='color:rgb(240,240,240)'>%s</p>", "<font color=#F5F5F5>%s</font>", "<div style='background:#036'><p style='color:#003366'>%s</p></div>", "<div style='color:#036'><p style='background:#036'>%s</p></div>",
            "<p style='background:#000'>%s</p>", "<p style='opacity:0%%'>%s</p>", "<p style='text-indent:-99em'>%s</p>", "<p style='margin-left:calc(-9999px)'>%s</p>", "<p style='position:absolute;right:-200vw'>%s</p>"})
    void unseenElements_areLeftOutAndTold(String element) throws Exception {
        assertUntold(page(String.format(element, FEE)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<p style='color:#333'>%s</p>", "<p style='font-size:1em'>%s</p>", "<p style='font-size:0'><span style='font-size:14px'>%s</span></p>",
            "<p style='color:#fff;background:#036'>%s</p>", "<div style='background-color:#036'><p style='color:#fff'>%s</p></div>", "<p style='opacity:0.9'>%s</p>",
            "<p style='clip-path:inset(0)'>%s</p>", "<p style='transform:scale(1.2)'>%s</p>", "<p style='transform:scale(0.9, 1.05)'>%s</p>", "<p style='color:#ccc'>%s</p>", "<p style='font-size:clamp(14px,2vw,18px)'>%s</p>", "<p style='display:var(--x,block)'>%s</p>",
            "<p style='font-size:calc(1em + 2px)'>%s</p>", "<p style='text-indent:-2em'>%s</p>", "<p style='margin-left:-10px'>%s</p>", "<p style='background:#000;color:#eee'>%s</p>", "<div style='background:#036'><p style='color:#c00'>%s</p></div>", "<p style='opacity:100%%'>%s</p>"})
    void seenElements_areText(String element) throws Exception {
        assertSeen(page(String.format(element, FEE)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"display:none", "color:#fff", "color: White", "color:rgb(255 255 255)", "color:#fefefe", "font-size:0", "opacity:0", "visibility:hidden",
            "position:absolute;left:-9999px", "text-indent:-9999px", "max-height:0;overflow:hidden", "clip:rect(0,0,0,0);position:absolute",
            "transform:scale(0)", "-webkit-text-fill-color:transparent"})
    void whatAStyleHides_isLeftOutAndTold_whereverTheStyleStands(String css) throws Exception {
        assertUntold(page("<p style='" + css + "'>" + FEE + "</p>"));
        for (String selector : new String[] {".a", "p.a", "div p.a", "div > .a", "#x", "p[id=x]", "h1, .a"}) {
            assertUntold(page("<style>" + selector + "{" + css + "}</style><p class=a id=x>" + FEE + "</p>"));
        }
        assertUntold(page("<style>@media screen and (min-width:1px){.a{" + css + "}}</style><p class=a>" + FEE + "</p>"));
        assertUntold(page("<style>.a{" + css.replace(";", " !important;") + " !important} p{display:block;color:red}</style><p class=a>" + FEE + "</p>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<style>.b .a{display:none} .b.on .a{display:block}</style><div class='b on'><p class=a>%s</p></div>",
            "<style>@media print{.a{display:none}}</style><p class=a>%s</p>", "<style>.a:hover{display:none}</style><p class=a>%s</p>",
            "<style>.a{color:#fff;background:#036}</style><p class=a>%s</p>", "<style>.b{background-color:#036} .a{color:#fff}</style><div class=b><p class=a>%s</p></div>",
            "<style>.a{display:none}</style><p class=a style='display:block'>%s</p>", "<style>.b{display:none}</style><p class=a>%s</p>",
            "<link rel=stylesheet href=site.css><style>.a{color:#fff}</style><p class=a>%s</p>", "<details><summary>更多</summary><p>%s</p></details>"})
    void whatAnotherStyleShows_isText(String body) throws Exception {
        assertSeen(page(String.format(body, FEE)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<textarea>%s</textarea>", "<svg><text>%s</text></svg>", "<iframe srcdoc='<p>%s</p>'></iframe>", "<button>%s</button>"})
    void whatIsSeenAndNotRead_isTold(String element) throws Exception {
        Document document = page(String.format(element, FEE));
        assertTrue(document.flaws().toString().contains("没有读取"), document.flaws()::toString);
    }

    @Test
    void whatARevisionDeletes_isToldUntilItIsAccepted() throws Exception {
        String row = row("甲", "12");
        String deleted = row.replace("<w:tr>", "<w:tr><w:trPr><w:del w:id=\"1\"/></w:trPr>");
        assertTrue(docx(table(2, row + deleted)).flaws().toString().contains("修订还没有接受"));
        assertEquals(0, docx(table(2, row + row)).flaws().size());
        Document changed = docx(table(2, "<w:tr>" + tc("", p("甲")) + tc("", "<w:p><w:del w:id=\"1\"><w:r><w:delText>12</w:delText></w:r></w:del><w:ins w:id=\"2\"><w:r><w:t>13</w:t></w:r></w:ins></w:p>") + "</w:tr>"));
        assertTrue(text(changed).contains(nianshen.doc.Cell.UNREAD), "which of the two holds is not decided");
    }

    @Test
    void aHiddenRow_isLeftOutAndTold() throws Exception {
        assertUntold(docx(table(2, row("甲", "1") + row(FEE, "2").replace("<w:tr>", "<w:tr><w:trPr><w:hidden/></w:trPr>"))));
    }

    @Test
    void textInAFieldWithoutEnd_isLeftOutAndTold() throws Exception {
        assertUntold(docx("<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:t>" + FEE + "</w:t></w:r></w:p>"));
    }

    @Test
    void contentThatNobodyKnows_isTold() throws Exception {
        Document document = docx("<w:unknown>" + p(FEE) + "</w:unknown>");
        assertTrue(document.flaws().toString().contains("不认识的内容"), document.flaws()::toString);
        assertEquals(0, docx("<w:moveFrom>" + p(FEE) + "</w:moveFrom><w:bookmarkStart w:id=\"1\"/>").flaws().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!--[if IE]><p>%s本机关认真落实各项要求。</p><![endif]-->", "<table><tr><td>一</td><td style='display:none'>%s</td></tr></table>"})
    void commentsAndCellsThatNobodySees_areLeftOutAndTold(String element) throws Exception {
        assertUntold(page(String.format(element, FEE)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<div style='max-height:40px;overflow:hidden'>%s</div>", "<style>.a{height:60px;overflow:hidden}</style><div class=a>%s</div>", "<div>%s<a href=2.html>下一页</a></div>", "<object data=a.pdf></object>",
            "<div id=m></div><script>m.innerHTML='本机关没有收取信息处理费。'</script>", "<svg><text>1</text><text>2</text><text>3</text><text>4 本机关没有收取信息处理费</text></svg>"})
    void whatAReaderSeesOnlyInPart_orElsewhere_isTold(String element) throws Exception {
        assertFalse(page(element.replace("%s", ("<p>" + PROSE + "</p>").repeat(5))).flaws().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {".a{direction:rtl}", ".a{unicode-bidi:bidi-override}", ".b{flex-direction:column-reverse}", ".a{order:-1}", ".a{transform:scaleX(-1)}", ".a{filter:blur(9px)}", ".a::before{content:'没有'}",
            "@scope (.b){.a{display:none}}", "@media not print{.a{display:none}}", ".\\61{display:none}", ":is(.a,.c){opacity:5%}", ".b{background:#333} .a{color:#333}", ".a{font-size:.05em}"})
    void whatASheetChangesOrHides_isTold(String css) throws Exception {
        assertFalse(page("<style>" + css + "</style><div class=b><p class=a>" + FEE + "</p></div>").flaws().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"@media (max-width:768px){.a{display:none}}", "@media screen and (max-width:480px){.a{display:none}}", "@media (prefers-color-scheme:dark){.a{color:#fff}}", ".a::before{content:''}", ".a{order:0}",
            ".a{filter:grayscale(100%)}", ".b{background:#036} .a{color:#333}"})
    void whatASheetKeepsForOthers_changesNothing(String css) throws Exception {
        assertSeen(page("<style>" + css + "</style><div class=b><p class=a>" + FEE + "</p></div>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"share", "footer", "nav"})
    void aPassageOfTheReport_isText_whateverTheElementAroundItIsCalled(String name) throws Exception {
        assertTrue(text(page("<div class=" + name + "><p>" + FEE.replace("。", "，") + "也没有发出收费通知，总金额为零，实际收取金额为零，按照政府信息公开信息处理费管理办法的规定执行，没有减免。</p></div>")).contains("没有减免"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"visibility:hidden", "width:0;height:0", "position:absolute;margin-left:-2000pt"})
    void aBoxThatNobodySees_isLeftOutAndTold(String style) throws Exception {
        assertUntold(docx("<w:p><w:r><w:pict><v:shape %s style=\"" .formatted(VML) + style + "\"><v:textbox><w:txbxContent>" + p(FEE) + "</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<w:pict><v:rect %s style=\"position:absolute;width:300pt;height:90pt\" fillcolor=\"white\"/></w:pict>", "<w:object><o:OLEObject xmlns:o=\"urn:schemas-microsoft-com:office:office\" ProgID=\"Excel.Sheet.12\"/></w:object>",
            "<w:drawing><a:graphicData xmlns:a=\"u\" uri=\"http://schemas.openxmlformats.org/drawingml/2006/chart\"/></w:drawing>", "<w:subDoc/>"})
    void aSheetOverTheText_orAnotherProgramsObject_isTold(String drawn) throws Exception {
        assertFalse(docx("<w:p><w:r>" + drawn.replace("%s", VML) + "</w:r></w:p>").flaws().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"<w:pict><v:line %s style=\"position:absolute\" strokecolor=\"red\"/></w:pict>", "<w:pict><v:rect %s style=\"position:absolute;width:400pt;height:2pt\" fillcolor=\"white\"/></w:pict>"})
    void aLineUnderTheTitle_isNothingToTell(String drawn) throws Exception {
        assertEquals(0, docx("<w:p><w:r>" + drawn.replace("%s", VML) + "</w:r></w:p>").flaws().size());
    }

    @Test
    void aCellThatShowsWhatNoTextSays_isUnread() throws Exception {
        for (String shown : new String[] {"<w:pgNum/>", "<w:dayShort/>", "<w:ruby><w:rt><w:r><w:t>12</w:t></w:r></w:rt><w:rubyBase/></w:ruby>",
                "<w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> EQ \\o(12) </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:fldChar w:fldCharType=\"end\"/>"}) {
            assertTrue(text(docx(table(2, "<w:tr>" + tc("", p("甲")) + tc("", "<w:p><w:r>" + shown + "</w:r></w:p>") + "</w:tr>"))).contains(nianshen.doc.Cell.UNREAD), shown);
        }
    }

    @Test
    void aFigureInACellThatIsCrossed_isTold() throws Exception {
        String crossed = "<w:tcBorders><w:tl2br w:val=\"single\"/></w:tcBorders>";
        assertEquals(1, docx(table(2, "<w:tr>" + tc("", p("甲")) + tc(crossed, p("12")) + "</w:tr>")).flaws().size());
        assertEquals(0, docx(table(2, "<w:tr>" + tc(crossed, p("项目")) + tc(crossed, p("")) + "</w:tr>")).flaws().size());
    }

    @Test
    void menusThatASiteKeepsShut_areNothingToTell() throws Exception {
        assertEquals(0, page("<div style='display:none'>分享到：微信 微博 打印</div>").flaws().size());
    }
}
