package nianshen.ingest.ofd;

import static nianshen.ingest.Ofd.path;
import static nianshen.ingest.Ofd.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nianshen.doc.Block;
import nianshen.doc.Cell;
import nianshen.doc.Document;
import nianshen.doc.Flaw;
import nianshen.doc.Form;
import nianshen.doc.Meta;
import nianshen.doc.PageSpan;
import nianshen.ingest.Ingest;
import nianshen.ingest.Ofd;
import nianshen.ingest.Outline;
import nianshen.ingest.source.Source;
import nianshen.ingest.source.UnreadableException;
import nianshen.ingest.source.UnreadableException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What OFD may hold is read as it is shown; what is not shown is left out and told, and so is what cannot be read. */
class OfdReaderTest {

    private static final String PROSE = "本机关认真落实各项要求。";
    private static final String FEE = "收取信息处理费五百元";
    private static final double MM = 72 / 25.4;

    private static Document read(Ofd ofd) {
        return Outline.read("报告.ofd", ofd.bytes());
    }

    private static List<String> flaws(Document document) {
        return document.flaws().stream().map(Flaw::message).toList();
    }

    private static void assertRead(Ofd ofd, String... lines) {
        Document document = read(ofd);
        assertEquals(List.of(lines), Outline.of(document));
        assertEquals(List.of(), flaws(document));
    }

    /** The fee is left out, which is told, and nothing else is. */
    private static void assertUnseen(String... objects) {
        String[] all = Arrays.copyOf(objects, objects.length + 1);
        all[objects.length] = text(20, 40, PROSE);
        Document document = read(Ofd.page(all));
        assertEquals(List.of(PROSE), Outline.of(document));
        assertEquals(1, flaws(document).size());
        assertTrue(flaws(document).get(0).contains("看不见的文字“" + FEE + "”"), flaws(document)::toString);
    }

    private static void assertTold(Ofd ofd, String... told) {
        Document document = read(ofd);
        assertEquals(List.of(PROSE), Outline.of(document));
        assertEquals(List.of(told), flaws(document));
    }

    private static UnreadableException refused(byte[] bytes) {
        return assertThrows(UnreadableException.class, () -> Ingest.read(new Source("报告.ofd", bytes)));
    }

    @Test
    void text_isReadWithItsPlace() {
        Document document = read(Ofd.page(text(20, 40, PROSE)));
        assertEquals(Form.OFD, document.form());
        PageSpan place = (PageSpan) document.blocks().get(0).span();
        assertEquals(new PageSpan(1, 20 * MM, (40 - 0.88 * 5) * MM, 12 * 5 * MM, 5 * MM), place);
    }

    @Test
    void theFilesTitle_isMetadata() {
        Ofd ofd = Ofd.page(text(20, 40, PROSE)).part("OFD.xml", "<ofd:DocBody><ofd:DocInfo><ofd:Title> 年度报告 </ofd:Title></ofd:DocInfo>"
                + "<ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody>");
        assertEquals(Map.of(Meta.TITLE, "年度报告"), read(ofd).metadata());
    }

    /** Steps between characters in each way of writing them, and none at all. */
    @ParameterizedTest
    @ValueSource(strings = {"DeltaX=\"5 5 5\"", "DeltaX=\"g 3 5\"", "DeltaX=\"5,5,5\"", "DeltaX=\"5 g 2 5\"", "DeltaX=\"g 2 5 5\"", "DeltaX=\"g 99999999 5\"", "DeltaX=\"5\"", ""})
    void steps(String delta) {
        String object = "<ofd:TextObject ID=\"2\" Boundary=\"20 35 30 6\" Font=\"3\" Size=\"5\"><ofd:TextCode X=\"0\" Y=\"5\" " + delta + ">年度报告</ofd:TextCode></ofd:TextObject>";
        Document document = read(Ofd.page(object));
        assertEquals(List.of("年度报告"), Outline.of(document));
        assertEquals(20 * MM, ((PageSpan) document.blocks().get(0).span()).width(), 0.1);
    }

    @Test
    void severalPiecesOfOneObject_eachAtItsPlace() {
        assertRead(Ofd.page("<ofd:TextObject ID=\"2\" Boundary=\"20 35 60 20\" Font=\"3\" Size=\"5\"><ofd:TextCode X=\"0\" Y=\"5\" DeltaX=\"5\">年度</ofd:TextCode>"
                + "<ofd:TextCode X=\"10\" DeltaX=\"5\">报告</ofd:TextCode></ofd:TextObject>"), "年度报告");
    }

    /** A file set in lines for people, with another prefix and another namespace. */
    @Test
    void otherWaysToWriteTheXml() {
        String page = "<?xml version=\"1.0\"?>\n<Page xmlns=\"urn:x\">\n <Content>\n  <Layer>\n   <TextObject Boundary=\"20 35 60 6\" Font=\"3\" Size=\"5\">\n"
                + "    <TextCode X=\"0\" Y=\"5\" DeltaX=\"g 3 5\">\n     年度报告\n    </TextCode>\n   </TextObject>\n  </Layer>\n </Content>\n</Page>";
        assertRead(Ofd.page().part("Doc_0/Pages/Page_0/Content.xml", page), "年度报告");
    }

    /** The object's matrix works before it is moved to its boundary. */
    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            0.5 0 0 0.5 0 0 ~ 10 ~ 0 ~ 10
            14.17 0 0 14.17 0 0 ~ 0.352778 ~ 0 ~ 0.352778
            0.352778 0 0 0.352778 -20 7 ~ 14.1732 ~ 56.693 ~ -5.6693
            """)
    void matrices(String ctm, String size, String x, String y) {
        Document document = read(Ofd.page("<ofd:TextObject ID=\"2\" CTM=\"" + ctm + "\" Boundary=\"20 35 30 6\" Font=\"3\" Size=\"" + size + "\"><ofd:TextCode X=\"" + x
                + "\" Y=\"" + y + "\">年</ofd:TextCode></ofd:TextObject>"));
        assertEquals(List.of("年"), Outline.of(document));
        PageSpan place = (PageSpan) document.blocks().get(0).span();
        assertEquals(20 * MM, place.x(), 0.1);
        assertEquals((40 - 0.88 * 5) * MM, place.y(), 0.1);
    }

    /** Characters that lie on their side in an object that is turned back. */
    @Test
    void turnedCharacters() {
        String down = "<ofd:TextObject ID=\"2\" Boundary=\"20 20 6 60\" Font=\"3\" Size=\"5\" ReadDirection=\"90\" CharDirection=\"90\">"
                + "<ofd:TextCode X=\"1\" Y=\"0\" DeltaY=\"g 11 5\">" + PROSE + "</ofd:TextCode></ofd:TextObject>";
        assertRead(Ofd.page(down), PROSE);
        assertRead(Ofd.page(down.replace("DeltaY=\"g 11 5\"", "")), PROSE);
    }

    @Test
    void widthsOfCharacters_keepColumnsApart() {
        String object = "<ofd:TextObject ID=\"2\" Boundary=\"20 35 100 6\" Font=\"3\" Size=\"5\"><ofd:TextCode X=\"0\" Y=\"5\" DeltaX=\"2.5 2.5 20 2.5\">12345</ofd:TextCode></ofd:TextObject>";
        assertRead(Ofd.page(object), "123 45");
    }

    @ParameterizedTest
    @ValueSource(strings = {"M 0 0 L 20 0 L 20 10 L 0 10 C", "S 0 0 L 20 0 L 20 10 L 0 10 L 0 0", "M0 0L20 0L20 10L0 10C", "M 0 0 L 20 0 M 20 0 L 20 10 M 20 10 L 0 10 M 0 10 L 0 0"})
    void strokes_encloseCells(String data) {
        assertRead(table(path("20 20 20 10", "", "", data), path("40 20 20 10", "", "", data)), "[0 甲][1 1]", PROSE);
        String half = data.replace("20", "40").replace("10", "20");
        String matrix = "CTM=\"0.5 0 0 0.5 0 0\" LineWidth=\"0.4\"";
        assertRead(table(path("20 20 20 10", matrix, "", half), path("40 20 20 10", matrix, "", half)), "[0 甲][1 1]", PROSE);
    }

    private static Ofd table(String... lines) {
        return Ofd.page(String.join("", lines) + text(22, 27, "甲") + text(42, 27, "1") + text(20, 50, PROSE));
    }

    private static String bar(double x, double y, double width, double height) {
        return path(x + " " + y + " " + width + " " + height, "Stroke=\"false\" Fill=\"true\"", "",
                "M 0 0 L " + width + " 0 L " + width + " " + height + " L 0 " + height + " C");
    }

    @Test
    void thinFilledBoxes_encloseCells() {
        assertRead(table(bar(20, 20, 40, 0.2), bar(20, 30, 40, 0.2), bar(20, 20, 0.2, 10), bar(40, 20, 0.2, 10), bar(60, 20, 0.2, 10)), "[0 甲][1 1]", PROSE);
    }

    /** Lines whose boundary has no height, and those that the boundary cuts off. */
    @Test
    void theBoundary_cutsLinesOff() {
        String frame = "M 0 0 L 40 0 M 0 10 L 40 10 M 0 0 L 0 10 M 40 0 L 40 10";
        String middle = path("40 20 0 10", "", "", "M 0 0 L 0 10");
        assertRead(table(path("20 20 40 10", "", "", frame), middle), "[0 甲][1 1]", PROSE);
        assertRead(table(path("20 20 40 10", "", "", frame), path("40 40 0 10", "", "", "M 0 -20 L 0 -10")), "[0 甲 1]", PROSE);
    }

    @Test
    void blocksAndComposites() {
        String unit = "<ofd:CompositeGraphicUnits><ofd:CompositeGraphicUnit ID=\"7\" Width=\"100\" Height=\"10\"><ofd:Content>" + text(0, 5, PROSE)
                + "</ofd:Content></ofd:CompositeGraphicUnit></ofd:CompositeGraphicUnits>";
        String use = "<ofd:PageBlock ID=\"4\"><ofd:PageBlock ID=\"5\"><ofd:CompositeObject ID=\"6\" ResourceID=\"7\" Boundary=\"20 %d 100 10\"/></ofd:PageBlock></ofd:PageBlock>";
        Ofd ofd = Ofd.page(use.formatted(20), use.formatted(60)).common("<ofd:DocumentRes>DocumentRes.xml</ofd:DocumentRes>").part("Doc_0/DocumentRes.xml", unit);
        assertRead(ofd, PROSE, PROSE);
        Ofd own = Ofd.whole("<ofd:PageRes>Res.xml</ofd:PageRes><ofd:Content><ofd:Layer ID=\"1\">" + use.formatted(20) + "</ofd:Layer></ofd:Content>")
                .part("Doc_0/Pages/Page_0/Res.xml", unit);
        assertRead(own, PROSE);
    }

    /** Templates lie below or above, and the layers of a page in their order, so that a later cover hides only what lies beneath. */
    @Test
    void templatesAndLayers_inTheirOrder() {
        String cover = bar(10, 30, 150, 20);
        String template = "<ofd:TemplatePage ID=\"5\" BaseLoc=\"Tpls/Tpl_0/Content.xml\"/>";
        String page = "<ofd:Template TemplateID=\"5\" ZOrder=\"%s\"/><ofd:Content><ofd:Layer ID=\"1\" Type=\"Foreground\">" + text(20, 80, FEE)
                + "</ofd:Layer><ofd:Layer ID=\"2\" Type=\"Background\">" + bar(10, 70, 150, 20) + "</ofd:Layer><ofd:Layer ID=\"3\">" + text(20, 40, PROSE)
                + "</ofd:Layer></ofd:Content>";
        String below = "<ofd:Content><ofd:Layer ID=\"1\">" + cover + text(20, 120, "内容") + "</ofd:Layer></ofd:Content>";
        Ofd ofd = Ofd.whole(page.formatted("Background")).common(template).part("Doc_0/Tpls/Tpl_0/Content.xml", below);
        assertRead(ofd, PROSE, FEE, "内容");
        Document above = read(Ofd.whole(page.formatted("Foreground")).common(template).part("Doc_0/Tpls/Tpl_0/Content.xml", below));
        assertEquals(List.of(FEE, "内容"), Outline.of(above));
        assertTrue(flaws(above).get(0).contains("看不见的文字“" + PROSE.replace("。", "")), flaws(above)::toString);
    }

    @Test
    void annotations_areTextOfThePage() {
        String list = "<ofd:Page PageID=\"1\"><ofd:FileLoc>Page_0/Annotation.xml</ofd:FileLoc></ofd:Page>";
        String note = "<ofd:Annot ID=\"1\" Type=\"Stamp\"%s><ofd:Appearance Boundary=\"20 100 100 10\">" + text(0, 5, FEE) + "</ofd:Appearance></ofd:Annot>";
        Ofd ofd = Ofd.page(text(20, 40, PROSE)).document("<ofd:Annotations>Annots/Annotations.xml</ofd:Annotations>").part("Doc_0/Annots/Annotations.xml", list);
        assertRead(ofd.part("Doc_0/Annots/Page_0/Annotation.xml", note.formatted("")), PROSE, FEE);
        assertRead(ofd.part("Doc_0/Annots/Page_0/Annotation.xml", note.formatted(" Visible=\"false\"")), PROSE);
    }

    /** A mark over all pages is none of the report's words. */
    @Test
    void watermarks_areNoText() {
        String list = "<ofd:Page PageID=\"1\"><ofd:FileLoc>Page_0/Annotation.xml</ofd:FileLoc></ofd:Page>";
        String note = "<ofd:Annot ID=\"1\" Type=\"Watermark\"><ofd:Appearance Boundary=\"20 30 100 10\">" + text(0, 5, "%s") + "</ofd:Appearance></ofd:Annot>";
        Ofd ofd = Ofd.page(text(20, 40, PROSE)).document("<ofd:Annotations>Annots/Annotations.xml</ofd:Annotations>").part("Doc_0/Annots/Annotations.xml", list);
        assertRead(ofd.part("Doc_0/Annots/Page_0/Annotation.xml", note.formatted("内部资料")), PROSE);
        assertTold(ofd.part("Doc_0/Annots/Page_0/Annotation.xml", note.formatted(FEE.repeat(5))), "第1页的水印文字没有计入报告，请核对原件");
    }

    /** A letter may be written by its number; a marker hides nothing; digits over each other are neither. */
    @Test
    void lettersByNumber_markers_andDigitsOverEachOther() {
        assertRead(Ofd.page(text(20, 40, "\\5E74\\5ea6报告")), "年度报告");
        assertRead(Ofd.page(text(20, 40, PROSE), bar(10, 30, 150, 20).replace("Fill=", "BlendMode=\"Multiply\" Fill=")), PROSE);
        Document document = read(Ofd.page(text(20, 40, PROSE), text(20, 80, "3"), text(20, 80, "8")));
        assertEquals(List.of("第1页有数字叠印在一起，不能确定是哪一个，请核对原件"), flaws(document));
    }

    /** The paper may begin anywhere; what lies beside it or beside what is shown of it is not seen. */
    @Test
    void paper() {
        String area = "<ofd:Area><ofd:PhysicalBox>-10 -10 210 297</ofd:PhysicalBox>%s</ofd:Area><ofd:Content><ofd:Layer ID=\"1\">" + text(20, 40, PROSE) + text(20, 80, FEE)
                + "</ofd:Layer></ofd:Content>";
        Document all = read(Ofd.whole(area.formatted("")));
        assertEquals(30 * MM, ((PageSpan) all.blocks().get(0).span()).x(), 0.1);
        assertEquals(List.of(PROSE, FEE), Outline.of(all));
        Document cut = read(Ofd.whole(area.formatted("<ofd:ApplicationBox>-10 -10 210 60</ofd:ApplicationBox>")));
        assertEquals(List.of(PROSE), Outline.of(cut));
        assertEquals(1, cut.flaws().size());
    }

    @Test
    void theCurrentVersion_isRead() {
        Ofd ofd = Ofd.page(text(20, 40, FEE)).body("<ofd:Versions><ofd:Version ID=\"1\" Index=\"1\" Current=\"false\" BaseLoc=\"Doc_0/V1.xml\"/>"
                + "<ofd:Version ID=\"2\" Index=\"2\" Current=\"true\" BaseLoc=\"Doc_0/V2.xml\"/></ofd:Versions>")
                .part("Doc_0/V2.xml", "<ofd:DocRoot>Two/Document.xml</ofd:DocRoot>")
                .part("Doc_0/Two/Document.xml", "<ofd:CommonData/><ofd:Pages><ofd:Page ID=\"1\" BaseLoc=\"P.xml\"/></ofd:Pages>")
                .part("Doc_0/Two/P.xml", "<ofd:Content><ofd:Layer ID=\"1\">" + text(20, 40, PROSE) + "</ofd:Layer></ofd:Content>");
        assertRead(ofd, PROSE);
    }

    /** Names of parts as programs write them: from the root, with other slashes, in other cases, in Chinese. */
    @ParameterizedTest
    @ValueSource(strings = {"/Doc_0/Pages/Page_0/Content.xml", "Pages\\Page_0\\Content.xml", "./Pages/Page_0/Content.xml", "Doc_0/Pages/Page_0/Content.xml", "pages/page_0/CONTENT.XML",
            "../Doc_0/Pages/Page_0/Content.xml", " Pages/Page_0/Content.xml\n"})
    void namesOfParts(String location) {
        assertRead(Ofd.page(text(20, 40, PROSE)).part("Doc_0/Document.xml", "<ofd:CommonData/><ofd:Pages><ofd:Page ID=\"1\" BaseLoc=\"" + location + "\"/></ofd:Pages>"), PROSE);
    }

    @Test
    void chineseNamesOfParts_inAnyCode() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, java.nio.charset.Charset.forName("GB18030"))) {
            String page = "<Page><Content><Layer>" + text(20, 40, PROSE).replace("ofd:", "") + "</Layer></Content></Page>";
            Map<String, String> parts = Map.of("OFD.xml", "<OFD><DocBody><DocRoot>文档/文档.xml</DocRoot></DocBody></OFD>", "文档/文档.xml",
                    "<Document><Pages><Page ID='1' BaseLoc='第一页.xml'/></Pages></Document>", "文档/第一页.xml", page);
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        assertEquals(List.of(PROSE), Outline.of(Outline.read("报告.ofd", bytes.toByteArray())));
    }

    private static final String WHITE = "<ofd:FillColor Value=\"%s\"/>";

    @ParameterizedTest
    @ValueSource(strings = {"255 255 255", "#FF #FF #FF", "254,254,254", "255", "0 0 0 0"})
    void white_isNotSeen(String value) {
        assertUnseen(text(20, 80, "", WHITE.formatted(value), FEE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0 0 0", "255 0 0", "128", "0 0 0 100", "", "#80 #80 #80"})
    void colours_areSeen(String value) {
        assertRead(Ofd.page(text(20, 40, "", WHITE.formatted(value), FEE)), FEE);
    }

    @Test
    void whiteOnADarkArea_isSeen() {
        assertRead(Ofd.page(bar(10, 30, 150, 20), text(20, 40, "", WHITE.formatted("255 255 255"), FEE)), FEE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Alpha=\"0\"", "Visible=\"false\"", "Fill=\"false\"", "CTM=\"0.01 0 0 0.01 0 0\""})
    void whatItsAttributesHide_isNotSeen(String attribute) {
        assertUnseen(text(20, 80, attribute, "", FEE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<ofd:PageBlock ID=\"1\" Visible=\"false\">%s</ofd:PageBlock>", "<ofd:PageBlock ID=\"1\" Alpha=\"0\">%s</ofd:PageBlock>"})
    void whatStandsInSomethingHidden_isNotSeen(String block) {
        assertUnseen(block.formatted(text(20, 80, FEE)));
    }

    @Test
    void whatIsCovered_isNotSeen() {
        assertUnseen(text(20, 80, FEE), bar(10, 70, 150, 20));
    }

    /** Through a marker black text can be read; through what takes most of it away it cannot for sure, and then not at all. */
    @Test
    void whatIsVeiled_isTold() {
        String sheet = bar(10, 30, 190, 20);
        assertUnseen(text(20, 80, FEE), bar(10, 70, 150, 20).replace("Stroke=", "Alpha=\"240\" Stroke="));
        assertTold(Ofd.page(text(20, 40, PROSE), sheet.replace("Stroke=", "Alpha=\"205\" Stroke=")), "第1页有文字被半透明的图形盖住，看不清楚，请核对原件");
        assertTold(Ofd.page(text(20, 40, PROSE), sheet.replace("Stroke=", "Alpha=\"100\" Stroke=")));
    }

    @Test
    void whatIsCrossedOut_isTold_andWhatIsUnderlinedIsNot() {
        assertTold(Ofd.page(text(20, 40, PROSE), bar(20, 37.9, 60, 0.2)), "第1页有文字被横线划去，被划去的也计入了报告，请核对原件");
        assertTold(Ofd.page(text(20, 40, PROSE), bar(20, 41, 60, 0.2)));
    }

    /** What somebody framed in a cell stays in it. */
    @Test
    void aBoxAroundAFigure_isNoCell() {
        String[] cells = {path("20 20 20 10", "", "", "M 0 0 L 20 0 L 20 10 L 0 10 C"), path("40 20 20 10", "", "", "M 0 0 L 20 0 L 20 10 L 0 10 C")};
        assertRead(table(cells[0], cells[1], path("41.5 21.5 5 7", "", "", "M 0 0 L 5 0 L 5 7 L 0 7 C")), "[0 甲][1 1]", PROSE);
    }

    /** Beside enough text to stand between. */
    @Test
    void linesThatAreDrawn_areTold() {
        String[] around = {text(20, 40, PROSE.repeat(3)), text(20, 60, PROSE.repeat(3))};
        String told = "第1页有像是文字的图片或图形，没有读取，请核对原件";
        String letter = "M %d 6 L %d 0 L %d 6 L %d 4 C ";
        String letters = IntStream.range(0, 8).map(i -> 6 * i).mapToObj(x -> letter.formatted(x, x + 2, x + 5, x + 1)).collect(Collectors.joining());
        assertEquals(List.of(told), flaws(read(Ofd.page(around[0], path("20 44 100 8", "Fill=\"true\" Stroke=\"false\"", "", letters), around[1]))));
        assertEquals(List.of("第1页有一幅图片缺失，请核对原件", told), flaws(read(Ofd.page(around[0], "<ofd:ImageObject ID=\"1\" ResourceID=\"2\" Boundary=\"20 45 60 6\" CTM=\"60 0 0 6 0 0\"/>", around[1]))).stream().sorted().toList());
        assertEquals(List.of(), flaws(read(Ofd.page(around[0], around[1], path("20 100 100 8", "", "", "M 0 0 L 50 7 L 90 2")))));
    }

    @Test
    void typeOfAnotherSizeInACell_andDigitsDrawnAgainBeside_areUnsure() {
        String[] cells = {path("20 20 20 10", "", "", "M 0 0 L 20 0 L 20 10 L 0 10 C"), path("40 20 20 10", "", "", "M 0 0 L 20 0 L 20 10 L 0 10 C")};
        String large = text(46, 28, "核").replace("Size=\"5\"", "Size=\"7\"");
        assertTrue(Outline.of(read(table(cells[0], cells[1], large))).get(0).contains(Cell.UNREAD));
        assertTrue(flaws(read(Ofd.page(text(20, 40, PROSE), text(20, 80, "7"), text(21.1, 81, "7")))).get(0).contains("叠印"));
    }

    @Test
    void textThatIsNoTextToTheFormat_andCharactersOnOnePlace_areTold() {
        assertTold(Ofd.page(text(20, 40, PROSE), text(20, 80, FEE).replace("TextCode", "TextKode")), "第1页有一段内容无法识别，请核对原件");
        assertTrue(flaws(read(Ofd.page(text(20, 40, PROSE), text(20, 80, "11").replace("g 1 5", "0")))).contains("第1页有字符叠在同一处，看不清楚，请核对原件"));
    }

    @Test
    void coloursOfSharedParameters_count() {
        Ofd ofd = Ofd.page(text(20, 40, PROSE), text(20, 80, "DrawParam=\"4\"", "", FEE)).common("<ofd:PublicRes>PublicRes.xml</ofd:PublicRes>").part("Doc_0/PublicRes.xml",
                "<ofd:DrawParams><ofd:DrawParam ID=\"4\" Relative=\"5\"/><ofd:DrawParam ID=\"5\" Relative=\"4\"><ofd:FillColor Value=\"255 255 255\"/></ofd:DrawParam></ofd:DrawParams>");
        assertEquals(List.of(PROSE), Outline.of(read(ofd)));
    }

    private static String clips(String flag, String... boxes) {
        StringBuilder clips = new StringBuilder("<ofd:Clips" + flag + ">");
        for (String box : boxes) {
            clips.append("<ofd:Clip><ofd:Area><ofd:Path Boundary=\"").append(box).append("\"><ofd:AbbreviatedData>M 0 0 L 60 0 L 60 8 L 0 8 C</ofd:AbbreviatedData></ofd:Path></ofd:Area></ofd:Clip>");
        }
        return clips + "</ofd:Clips>";
    }

    @Test
    void clips() {
        assertUnseen(text(20, 80, "", clips("", "0 20 60 8"), FEE));
        assertUnseen(text(20, 80, "", clips("", "0 0 60 8", "0 20 60 8"), FEE));
        assertRead(Ofd.page(text(20, 40, "", clips("", "0 0 60 8"), FEE)), FEE);
        assertRead(Ofd.page(text(20, 40, "CTM=\"1 0 0 1 0 0\"", clips(" TransFlag=\"false\"", "0 0 60 8"), FEE)), FEE);
    }

    @Test
    void whatStandsBesideItsBoundary_isNotSeen() {
        assertUnseen(text(20, 80, FEE).replace("Y=\"5\"", "Y=\"25\""));
    }

    /** Text that lets everything through lies over a picture when somebody recognised it. */
    @Test
    void recognisedText_isReadAndDoubted() {
        String picture = "<ofd:ImageObject ID=\"1\" ResourceID=\"2\" Boundary=\"0 0 210 297\" CTM=\"210 0 0 297 0 0\"/>";
        assertTold(Ofd.page(picture, text(20, 40, "Alpha=\"0\"", "", PROSE)), "第1页有一幅图片缺失，请核对原件", "第1页是扫描图片，文字来自识别结果，可能有误，请核对原件");
    }

    /** A seal is a picture; that its signature was not judged is told of the file and doubts nothing. */
    @Test
    void seals_arePicturesOfThePage() {
        String signature = "<ofd:SignedInfo><ofd:StampAnnot ID=\"1\" PageRef=\"%d\" Boundary=\"20 100 100 100\"/></ofd:SignedInfo><ofd:SignedValue>SignedValue.dat</ofd:SignedValue>";
        Ofd ofd = Ofd.page(text(20, 40, PROSE)).and(text(20, 40, PROSE)).body("<ofd:Signatures>/Doc_0/Signs/Signatures.xml</ofd:Signatures>").part("Doc_0/Signs/Signatures.xml",
                "<ofd:Signature ID=\"1\" Type=\"Seal\" BaseLoc=\"Sign_0/Signature.xml\"/><ofd:Signature ID=\"2\" Type=\"Sign\" BaseLoc=\"/Doc_0/Signs/Sign_1/Signature.xml\"/>")
                .part("Doc_0/Signs/Sign_0/Signature.xml", signature.formatted(2)).part("Doc_0/Signs/Sign_1/Signature.xml", "<ofd:SignedInfo/>");
        assertRead(ofd, PROSE, PROSE, "picture ");
        assertEquals(Map.of(Meta.SEALS, "2个（第2页）"), read(ofd).metadata());
    }

    private static String shaped(String glyphs, String text) {
        return text(20, 80, "", "<ofd:CGTransform CodePosition=\"0\" CodeCount=\"" + text.length() + "\" GlyphCount=\"" + text.length() + "\"><ofd:Glyphs>" + glyphs
                + "</ofd:Glyphs></ofd:CGTransform>", text);
    }

    @Test
    void namedShapes_changeNothing() {
        assertRead(Ofd.page(shaped("11 12 13 12", "一二三二")), "一二三二");
        assertRead(Ofd.page(shaped("11 12 13 12", "1232").replace("g 3 5", "g 3 2.5")), "1232");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uE123\uE456\uE001", "¤¤¤"})
    void charactersThatOnlyHoldPlaces_areTold(String text) {
        Document document = read(Ofd.page(text(20, 40, PROSE), shaped("11 12 13", text)));
        assertEquals(List.of(PROSE, "\uFFFD\uFFFD\uFFFD"), Outline.of(document));
        assertEquals(List.of("第1页有3个字符没有编码，无法读取，请核对原件"), flaws(document));
    }

    @Test
    void charactersWithSeveralShapes_areTold() {
        Document digits = read(Ofd.page(text(20, 40, PROSE), shaped("11 12 13 12", "1233")));
        assertEquals(List.of("OFD有一种字体中数字与字形对应不一致，数字不可靠，请核对原件"), flaws(digits));
        Document blanks = read(Ofd.page(text(20, 40, PROSE), shaped("11 12 13 14 15", "口口口口口")));
        assertEquals(List.of("OFD有一种字体用同一个字符代表不同的字，文字不可靠，请核对原件"), flaws(blanks));
    }

    private static final String SPACES = "<ofd:ColorSpaces><ofd:ColorSpace ID=\"7\" Type=\"RGB\"><ofd:Palette><ofd:CV>0 0 0</ofd:CV><ofd:CV>255 255 255</ofd:CV></ofd:Palette></ofd:ColorSpace></ofd:ColorSpaces>";
    private static final String SHADING = "<ofd:FillColor><ofd:AxialShd StartPoint=\"0 0\" EndPoint=\"9 9\"><ofd:Segment><ofd:Color Value=\"%1$s\"/></ofd:Segment><ofd:Segment><ofd:Color Value=\"%1$s\"/></ofd:Segment></ofd:AxialShd></ofd:FillColor>";

    private static Ofd coloured(String colour) {
        return Ofd.page(text(20, 40, PROSE), text(20, 80, "", colour, FEE)).common("<ofd:PublicRes>PublicRes.xml</ofd:PublicRes>").part("Doc_0/PublicRes.xml", SPACES);
    }

    /** The colour of paper, also out of a palette and under a shading. */
    @Test
    void textInTheColourOfPaper_isUnseenHoweverThatIsSaid() {
        for (String white : List.of("<ofd:FillColor ColorSpace=\"7\" Index=\"1\"/>", SHADING.formatted("255 255 255"))) {
            Document document = read(coloured(white));
            assertEquals(List.of(PROSE), Outline.of(document));
            assertTrue(flaws(document).get(0).contains("看不见的文字“" + FEE + "”"), flaws(document)::toString);
        }
        for (String dark : List.of("<ofd:FillColor ColorSpace=\"7\" Index=\"0\"/>", SHADING.formatted("0 0 90"))) {
            assertRead(coloured(dark), PROSE, FEE);
        }
    }

    @Test
    void textInAColourThatNobodyKnows_isTold() {
        for (String unknown : List.of("<ofd:FillColor ColorSpace=\"7\" Index=\"2\"/>", "<ofd:FillColor ColorSpace=\"8\" Index=\"0\"/>",
                "<ofd:FillColor><ofd:Pattern Width=\"3\" Height=\"3\"><ofd:CellContent/></ofd:Pattern></ofd:FillColor>")) {
            Document document = read(coloured(unknown));
            assertEquals(List.of(PROSE, FEE), Outline.of(document));
            assertEquals(List.of("第1页有文字的颜色不能确定，可能看不见，请核对原件"), flaws(document));
        }
    }

    private static String drawn(int characters, String shapes) {
        return "<ofd:CGTransform CodePosition=\"0\" CodeCount=\"" + characters + "\" GlyphCount=\"" + shapes.split(" ").length + "\"><ofd:Glyphs>" + shapes + "</ofd:Glyphs></ofd:CGTransform>";
    }

    /** What a digit looks like that is drawn with two shapes nobody can say, nor which is meant where two digits have one shape. */
    @Test
    void digitsAndShapesThatDoNotGoTogether_areTold() {
        for (String shapes : List.of(drawn(1, "18 20"), drawn(2, "26 26"))) {
            assertEquals(1, flaws(read(Ofd.page(text(20, 40, PROSE), text(20, 80, "", shapes, "13")))).size());
        }
        assertRead(Ofd.page(text(20, 40, PROSE), text(20, 80, "", drawn(2, "18 20"), "13")), PROSE, "1 3");
        assertRead(Ofd.page(text(20, 40, PROSE), text(20, 80, "", drawn(2, "18"), "13")), PROSE, "1 3");
    }

    /** Cut off along its middle an 8 may be a 3 or a 9 as well. */
    @Test
    void digitsOfWhichHalfShows_areTold() {
        String upper = "<ofd:Clips><ofd:Clip><ofd:Area><ofd:Path Boundary=\"0 0 90 %s\"><ofd:AbbreviatedData>M 0 0 L 90 0 L 90 9 L 0 9 C</ofd:AbbreviatedData></ofd:Path></ofd:Area></ofd:Clip></ofd:Clips>";
        Document cut = read(Ofd.page(text(20, 40, "", upper.replace("90 9 L 0 9", "90 3 L 0 3").formatted("3"), "本年13件"), text(20, 60, PROSE)));
        assertEquals(List.of("第1页有数字只露出一部分，看不清楚，请核对原件"), flaws(cut));
        assertRead(Ofd.page(text(20, 40, "", upper.formatted("9"), "本年1件"), text(20, 60, PROSE)), "本年1件", PROSE);
    }
}
