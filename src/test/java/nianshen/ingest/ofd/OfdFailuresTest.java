package nianshen.ingest.ofd;

import static nianshen.ingest.Ofd.path;
import static nianshen.ingest.Ofd.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import nianshen.doc.Document;
import nianshen.doc.Flaw;
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

/** What of an OFD cannot be read is told with its place; a file of which nothing can be read is refused with the reason. */
class OfdFailuresTest {

    private static final String PROSE = "本机关认真落实各项要求。";
    private static final String PICTURE = "<ofd:ImageObject ID=\"1\" ResourceID=\"2\" Boundary=\"0 0 210 297\" CTM=\"210 0 0 297 0 0\"/>";

    /** The prose is read, and this is told and nothing else. */
    private static void assertTold(Ofd ofd, String... told) {
        Document document = Outline.read("报告.ofd", ofd.bytes());
        assertEquals(List.of(PROSE), Outline.of(document));
        assertEquals(List.of(told), document.flaws().stream().map(Flaw::message).toList());
    }

    private static void assertRefused(Reason reason, String words, byte[] bytes) {
        UnreadableException refused = assertThrows(UnreadableException.class, () -> Ingest.read(new Source("报告.ofd", bytes)));
        assertEquals(reason, refused.reason());
        assertTrue(refused.getMessage().contains(words), refused::getMessage);
    }

    private static Ofd sound() {
        return Ofd.page(text(20, 40, PROSE));
    }

    @Test
    void aPageThatIsMissing_isTold() {
        assertTold(sound().and(text(20, 40, PROSE)).part("Doc_0/Pages/Page_1/Content.xml", null), "第2页的内容缺失，请核对原件");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<?xml version='1.0'?><Page>", "<?xml version='1.0'?><!DOCTYPE a [<!ENTITY b 'c'>]><Page>&b;</Page>",
            "<?xml version='1.0'?><!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><Page>&b;</Page>", "<?nonsense"})
    void aPageThatIsNoXml_isTold(String page) {
        assertTold(sound().and().part("Doc_0/Pages/Page_1/Content.xml", page), "第2页的内容已损坏，请核对原件");
    }

    @Test
    void aPageThatIsAPicture_isTold() {
        Document document = Outline.read("报告.ofd", sound().and(PICTURE).bytes());
        assertEquals(List.of(PROSE, "picture "), Outline.of(document));
        assertEquals(List.of("第2页只有图片，没有可读取的文字，请核对原件"), document.flaws().stream().map(Flaw::message).toList());
    }

    @Test
    void whatAPageRefersTo_isTold() {
        Ofd ofd = Ofd.whole("<ofd:Template TemplateID=\"8\"/><ofd:PageRes>R.xml</ofd:PageRes><ofd:Content><ofd:Layer ID=\"1\">" + text(20, 40, PROSE)
                + "<ofd:CompositeObject ID=\"2\" ResourceID=\"9\" Boundary=\"0 0 9 9\"/><ofd:Hologram/></ofd:Layer></ofd:Content>")
                .document("<ofd:Annotations>Annots.xml</ofd:Annotations>").part("Doc_0/Annots.xml", "<ofd:Page PageID=\"1\"><ofd:FileLoc>None.xml</ofd:FileLoc></ofd:Page>")
                .common("<ofd:PublicRes>None.xml</ofd:PublicRes>").body("<ofd:Signatures>None.xml</ofd:Signatures>");
        assertTold(ofd, "OFD的资源的内容缺失，请核对原件", "OFD的签章的内容缺失，请核对原件", "第1页的资源的内容缺失，请核对原件", "第1页的模板的内容缺失，请核对原件",
                "第1页有一段内容缺失，请核对原件", "第1页有一段内容无法识别，请核对原件", "第1页的注释的内容缺失，请核对原件");
    }

    @Test
    void loops_areTold() {
        String unit = "<ofd:CompositeGraphicUnits><ofd:CompositeGraphicUnit ID=\"7\"><ofd:Content><ofd:CompositeObject ID=\"1\" ResourceID=\"8\" Boundary=\"0 0 9 9\"/>"
                + "</ofd:Content></ofd:CompositeGraphicUnit><ofd:CompositeGraphicUnit ID=\"8\"><ofd:Content><ofd:CompositeObject ID=\"1\" ResourceID=\"7\" Boundary=\"0 0 9 9\"/>"
                + "</ofd:Content></ofd:CompositeGraphicUnit></ofd:CompositeGraphicUnits>";
        assertTold(Ofd.page(text(20, 40, PROSE), "<ofd:CompositeObject ID=\"1\" ResourceID=\"7\" Boundary=\"0 0 9 9\"/>").common("<ofd:PublicRes>R.xml</ofd:PublicRes>")
                .part("Doc_0/R.xml", unit), "第1页有一段内容嵌套过深或自相循环，请核对原件");
        String own = "<ofd:Template TemplateID=\"5\"/><ofd:Content><ofd:Layer ID=\"1\">" + text(20, 40, PROSE) + "</ofd:Layer></ofd:Content>";
        assertTold(Ofd.whole(own).common("<ofd:TemplatePage ID=\"5\" BaseLoc=\"T.xml\"/>").part("Doc_0/T.xml", "<ofd:Template TemplateID=\"5\"/>"),
                "第1页的模板嵌套过深或自相循环，请核对原件");
    }

    @Test
    void deepBlocks_areTold() {
        assertTold(Ofd.page(text(20, 40, PROSE), "<ofd:PageBlock ID=\"1\">".repeat(60) + "</ofd:PageBlock>".repeat(60)), "第1页有一段内容嵌套过深或自相循环，请核对原件");
    }

    /** Numbers that are none, or none of this world, harm nothing else. */
    @ParameterizedTest
    @ValueSource(strings = {"NaN", "Infinity", "-1e308", "x", "", "99999999999999999999"})
    void numbersThatAreNone(String number) {
        String strange = text(20, 100, "CTM=\"" + number + " 0 0 " + number + " 0 0\" HScale=\"" + number + "\" DrawParam=\"" + number + "\"", "", "一").replace("Size=\"5\"", "Size=\"" + number + "\"");
        String line = path("0 0 " + number + " 5", "LineWidth=\"" + number + "\"", "", "M " + number + " 0 L 5 " + number + " A 1 2 Z Q B 1");
        Document document = Outline.read("报告.ofd", Ofd.page(text(20, 40, PROSE), strange, line, "<ofd:TextObject/>", "<ofd:PathObject/>", "<ofd:ImageObject/>").bytes());
        assertTrue(Outline.of(document).contains(PROSE), () -> Outline.of(document).toString());
    }

    @Test
    void severalDocuments_areReadInARowAndTold() {
        Ofd ofd = sound().part("OFD.xml", "<ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody><ofd:DocBody><ofd:DocRoot>Doc_1/Document.xml</ofd:DocRoot></ofd:DocBody>");
        assertTold(ofd, "OFD有一份文档的内容缺失，请核对原件", "OFD有2份文档，页码连续计算，请核对原件");
    }

    @Test
    void partsOfOneName_areTold() {
        assertTold(sound().part("doc_0/PAGES/Page_0/content.xml", "<ofd:Content/>").part("Doc_0/Pages/Page_0/../Page_0/Content.xml", "<ofd:Content><ofd:Layer>" + text(20, 40, PROSE)
                + "</ofd:Layer></ofd:Content>"), "OFD有重名的内容“doc_0/pages/page_0/content.xml”，不能确定显示的是哪一份，请核对原件");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../etc/passwd", "/../../OFD.xml", "C:\\Windows\\a.xml", "http://a.example/Content.xml", "..", ""})
    void namesThatLeadOutOfThePackage_leadNowhere(String location) {
        Ofd ofd = sound().part("Doc_0/Document.xml", "<ofd:CommonData/><ofd:Pages><ofd:Page ID=\"1\" BaseLoc=\"Pages/Page_0/Content.xml\"/><ofd:Page ID=\"2\" BaseLoc=\"" + location
                + "\"/></ofd:Pages>");
        assertTold(ofd, "第2页的内容缺失，请核对原件");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            Doc_0/Document.xml ~ 有一份文档的内容缺失
            Doc_0/Pages/Page_0/Content.xml ~ 第1页的内容缺失
            """)
    void filesWithoutTheirHeart_areRefused(String part, String why) {
        UnreadableException refused = assertThrows(UnreadableException.class, () -> Ingest.read(new Source("报告.ofd", sound().part(part, null).bytes())));
        assertTrue(refused.getMessage().contains(why), refused::getMessage);
    }

    @Test
    void encryptedFiles_areRefused() {
        assertRefused(Reason.ENCRYPTED, "OFD 文件已加密", sound().part("Encryptions.xml", "<ofd:EncryptInfo/>").bytes());
    }

    @Test
    void filesOfPicturesOnly_areRefused() {
        assertRefused(Reason.PICTURES_ONLY, "OFD的页面都是图片", Ofd.page(PICTURE).bytes());
        assertRefused(Reason.EMPTY, "OFD的页面是空白的", Ofd.page("").bytes());
    }

    @Test
    void filesThatAreCutOff_areRefused() {
        byte[] whole = sound().bytes();
        assertRefused(Reason.TRUNCATED, "不完整", Arrays.copyOf(whole, whole.length - 100));
    }

    @Test
    void textThatOnlyHoldsPlaces_isRefused() {
        String shaped = text(20, 40, "", "<ofd:CGTransform CodePosition=\"0\" CodeCount=\"3\" GlyphCount=\"3\"><ofd:Glyphs>1 2 3</ofd:Glyphs></ofd:CGTransform>", "\uE001\uE002\uE003");
        assertRefused(Reason.DAMAGED, "没有可用的编码", Ofd.page(shaped).bytes());
    }
}
