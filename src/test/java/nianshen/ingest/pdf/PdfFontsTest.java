package nianshen.ingest.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import nianshen.doc.Document;
import nianshen.doc.Flaw;
import nianshen.doc.Paragraph;
import nianshen.ingest.source.UnreadableException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.junit.jupiter.api.Test;

/** Text by fonts of every make, most of them without a font program. */
class PdfFontsTest {

    private static final String TEXT = "行政许可12件";

    private static String text(byte[] pdf) throws UnreadableException {
        Document document = PdfReaderTest.read(pdf);
        return ((Paragraph) document.blocks().get(0)).text();
    }

    /** A page that shows the bytes, or all content given, in the font F1. */
    private static byte[] page(COSDictionary font, String content) throws Exception {
        try (PDDocument file = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            file.addPage(page);
            COSDictionary fonts = new COSDictionary();
            fonts.setItem(COSName.getPDFName("F1"), font);
            COSDictionary resources = new COSDictionary();
            resources.setItem(COSName.FONT, fonts);
            page.getCOSObject().setItem(COSName.RESOURCES, resources);
            PDStream stream = new PDStream(file);
            try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                out.write(content.getBytes(StandardCharsets.ISO_8859_1));
            }
            page.setContents(stream);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            file.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static String shown(byte[] codes) {
        return "BT /F1 12 Tf 80 700 Td <" + HexFormat.of().formatHex(codes) + "> Tj ET";
    }

    private static COSDictionary song(String encoding) {
        COSDictionary info = new COSDictionary();
        info.setString(COSName.REGISTRY, "Adobe");
        info.setString(COSName.ORDERING, "GB1");
        info.setInt(COSName.SUPPLEMENT, 2);
        COSDictionary descendant = new COSDictionary();
        descendant.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE0);
        descendant.setName(COSName.BASE_FONT, "STSong-Light");
        descendant.setItem(COSName.CIDSYSTEMINFO, info);
        COSArray descendants = new COSArray();
        descendants.add(descendant);
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE0);
        font.setName(COSName.BASE_FONT, "STSong-Light");
        font.setName(COSName.ENCODING, encoding);
        font.setItem(COSName.DESCENDANT_FONTS, descendants);
        return font;
    }

    @Test
    void unicodeCodesNeedNoFont() throws Exception {
        assertEquals(TEXT, text(page(song("UniGB-UCS2-H"), shown(TEXT.getBytes(StandardCharsets.UTF_16BE)))));
        assertEquals(TEXT, text(page(song("UniGB-UTF16-H"), shown(TEXT.getBytes(StandardCharsets.UTF_16BE)))));
    }

    @Test
    void chineseCodesNeedNoFont() throws Exception {
        assertEquals(TEXT, text(page(song("GBK-EUC-H"), shown(TEXT.getBytes(Charset.forName("GBK"))))));
        assertEquals(TEXT, text(page(song("GB-EUC-H"), shown(TEXT.getBytes(Charset.forName("GB2312"))))));
        assertEquals(TEXT, text(page(song("GBK2K-H"), shown(TEXT.getBytes(Charset.forName("GB18030"))))));
    }

    @Test
    void standardFontsNeedNothing() throws Exception {
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.SUBTYPE, COSName.TYPE1);
        font.setName(COSName.BASE_FONT, "Helvetica");
        font.setItem(COSName.ENCODING, COSName.WIN_ANSI_ENCODING);
        String content = "BT /F1 12 Tf 80 700 Td (3001\\0503119\\051) Tj [(ab) -1000 (c\\\\d)] TJ ET";
        assertEquals("3001(3119)ab c\\d", text(page(font, content)));
    }

    @Test
    void invisibleTextIsNotRead() throws Exception {
        byte[] hidden = page(song("UniGB-UCS2-H"), shown(TEXT.getBytes(StandardCharsets.UTF_16BE))
                + " BT 1 1 1 rg /F1 12 Tf 80 600 Td <6C34> Tj ET BT 0 g 3 Tr /F1 12 Tf 80 500 Td <6C34> Tj ET");
        assertEquals(1, PdfReaderTest.read(hidden).blocks().size());
    }

    @Test
    void whiteTextOnADarkAreaIsRead() throws Exception {
        byte[] shown = page(song("UniGB-UCS2-H"), "0 0 1 rg 70 690 200 30 re f 1 g "
                + shown(TEXT.getBytes(StandardCharsets.UTF_16BE)));
        assertEquals(TEXT, text(shown));
    }

    private static byte[] embedded(boolean subset) throws Exception {
        try (PDDocument file = new PDDocument();
                InputStream in = PdfPrint.class.getResourceAsStream("/fonts/ttf/NotoSansSC/NotoSansSC-Regular.ttf")) {
            PDType0Font font = PDType0Font.load(file, in, subset);
            PDPage page = new PDPage(PDRectangle.A4);
            file.addPage(page);
            try (PDPageContentStream out = new PDPageContentStream(file, page)) {
                out.beginText();
                out.setFont(font, 12);
                out.newLineAtOffset(80, 700);
                out.showText(TEXT);
                out.endText();
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            file.save(bytes);
            return withoutToUnicode(bytes.toByteArray());
        }
    }

    private static byte[] withoutToUnicode(byte[] pdf) throws Exception {
        try (PDDocument file = Loader.loadPDF(pdf)) {
            COSDictionary fonts = file.getPage(0).getResources().getCOSObject().getCOSDictionary(COSName.FONT);
            for (COSName name : fonts.keySet()) {
                fonts.getCOSDictionary(name).removeItem(COSName.TO_UNICODE);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            file.save(bytes);
            return bytes.toByteArray();
        }
    }

    @Test
    void withoutToUnicodeTheEmbeddedFontIsAsked() throws Exception {
        assertEquals(TEXT, text(embedded(false)));
    }

    /** The page is looked at as a picture then, where the addition that reads pictures is there, as it is in tests. */
    @Test
    void whatNobodyKnowsIsNotGuessed_itIsReadAsAPicture() throws Exception {
        Document document = PdfReaderTest.read(embedded(true));
        assertEquals(List.of(Flaw.Reach.PICTURE), document.flaws().stream().map(Flaw::reach).distinct().toList(), document::toString);
        assertEquals(TEXT, document.blocks().stream().map(b -> ((Paragraph) b).text()).collect(Collectors.joining()));
    }

    @Test
    void aFewUnknownCharactersAreAFlaw() throws Exception {
        COSDictionary font = song("UniGB-UCS2-H");
        byte[] pdf = page(font, shown((TEXT + "\uE001").getBytes(StandardCharsets.UTF_16BE)));
        Document document = PdfReaderTest.read(pdf);
        assertEquals(TEXT + "\uFFFD", ((Paragraph) document.blocks().get(0)).text());
        assertTrue(document.flaws().get(0).message().startsWith("第1页有1个字符"));
    }

    @Test
    void radicalsBecomeTheCharactersTheyStandFor() throws Exception {
        assertEquals("一月见长门", text(page(song("UniGB-UCS2-H"), shown("⼀⽉⻅⻓⻔".getBytes(StandardCharsets.UTF_16BE)))));
    }
}
