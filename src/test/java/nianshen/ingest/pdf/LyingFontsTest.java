package nianshen.ingest.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import nianshen.doc.Document;
import nianshen.ingest.source.Source;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.junit.jupiter.api.Test;

/** Fonts that say one digit and show another: their names, their collection or their drawings tell, and no digit of theirs is relied on. */
class LyingFontsTest {

    private static final String RING = "0 0 m 9 0 l 9 9 l h ";

    private static boolean doubted(PDDocument file, COSDictionary font, String shown) throws Exception {
        PDPage page = new PDPage();
        file.addPage(page);
        COSDictionary fonts = new COSDictionary();
        fonts.setItem(COSName.getPDFName("F"), font);
        COSDictionary resources = new COSDictionary();
        resources.setItem(COSName.FONT, fonts);
        page.getCOSObject().setItem(COSName.RESOURCES, resources);
        page.setContents(new PDStream(file, new ByteArrayInputStream(("BT /F 12 Tf 72 700 Td " + shown + " Tj ET").getBytes(StandardCharsets.US_ASCII))));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        file.save(out);
        Document read = new PdfReader().read(new Source("报告.pdf", out.toByteArray()));
        return read.flaws().toString().contains("不可靠");
    }

    private static COSDictionary font(PDDocument file, COSName kind, String map) throws IOException {
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, kind);
        font.setName(COSName.BASE_FONT, "Some");
        String width = map.substring(1, map.indexOf('>'));
        font.setItem(COSName.TO_UNICODE, stream(file, "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n1 begincodespacerange\n<" + "0".repeat(width.length()) + "> <"
                + "F".repeat(width.length()) + ">\nendcodespacerange\n" + (map.length() / (width.length() + 9)) + " beginbfchar\n" + map + "endbfchar\nendcmap\nend\nend\n"));
        return font;
    }

    private static COSStream stream(PDDocument file, String text) throws IOException {
        COSStream stream = file.getDocument().createCOSStream();
        try (OutputStream out = stream.createOutputStream()) {
            out.write(text.getBytes(StandardCharsets.US_ASCII));
        }
        return stream;
    }

    private static boolean named(String map) throws Exception {
        try (PDDocument file = new PDDocument()) {
            COSDictionary font = font(file, COSName.TRUE_TYPE, map);
            font.setItem(COSName.ENCODING, COSName.WIN_ANSI_ENCODING);
            return doubted(file, font, "(13)");
        }
    }

    @Test
    void aMapAgainstTheNamesOfItsCodes_isDoubted() throws Exception {
        assertEquals(false, named("<31> <0031>\n<33> <0033>\n"));
        assertEquals(true, named("<31> <0031>\n<33> <0038>\n"));
        assertEquals(true, named("<31> <0032>\n<33> <0034>\n"), "all of them moved on by one");
    }

    private static boolean collected(String map) throws Exception {
        try (PDDocument file = new PDDocument()) {
            COSDictionary font = font(file, COSName.TYPE0, map);
            font.setItem(COSName.ENCODING, COSName.IDENTITY_H);
            COSDictionary info = new COSDictionary();
            info.setString(COSName.REGISTRY, "Adobe");
            info.setString(COSName.ORDERING, "GB1");
            info.setInt(COSName.SUPPLEMENT, 2);
            COSDictionary descendant = new COSDictionary();
            descendant.setItem(COSName.TYPE, COSName.FONT);
            descendant.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE0);
            descendant.setItem(COSName.CIDSYSTEMINFO, info);
            COSArray descendants = new COSArray();
            descendants.add(descendant);
            font.setItem(COSName.DESCENDANT_FONTS, descendants);
            return doubted(file, font, "<00120014>");
        }
    }

    @Test
    void aMapAgainstAKnownCollection_isDoubted() throws Exception {
        assertEquals(false, collected("<0012> <0031>\n<0014> <0033>\n"));
        assertEquals(true, collected("<0012> <0031>\n<0014> <0038>\n"));
    }

    /** Forty Chinese characters in the order of their codes, but for some. */
    private static boolean ordered(int... others) throws Exception {
        StringBuilder map = new StringBuilder();
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            map.append(String.format("<%04X> <%04X>\n", 100 + i, 0x5000 + 3 * (i < others.length ? others[i] : i)));
            shown.append(String.format("%04X", 100 + i));
        }
        try (PDDocument file = new PDDocument()) {
            COSDictionary font = font(file, COSName.TYPE0, map.toString());
            font.setItem(COSName.ENCODING, COSName.IDENTITY_H);
            return doubted(file, font, "<" + shown + ">");
        }
    }

    @Test
    void twoCharactersInEachOthersPlace_areDoubted_otherOrdersAreThoseOfTheirFonts() throws Exception {
        assertEquals(false, ordered());
        assertEquals(true, ordered(0, 7, 2, 3, 4, 5, 6, 1));
        assertEquals(false, ordered(7, 0, 1, 2, 3, 4, 5, 6));
        assertEquals(false, ordered(1, 0, 3, 2));
        assertEquals(true, ordered(0, 1, 20), "one said to be another");
        assertEquals(false, ordered(0, 1, 20, 21), "two of them");
    }

    /** @param first how many outlines the code said to be 3 has, @param second that of 8 */
    private static boolean drawn(int first, int second) throws Exception {
        try (PDDocument file = new PDDocument()) {
            COSDictionary font = font(file, COSName.TYPE3, "<33> <0033>\n<38> <0038>\n");
            COSDictionary drawings = new COSDictionary();
            drawings.setItem(COSName.getPDFName("a"), stream(file, "9 0 0 0 9 9 d1 " + RING.repeat(first) + "f"));
            drawings.setItem(COSName.getPDFName("b"), first == second ? drawings.getItem(COSName.getPDFName("a")) : stream(file, "9 0 0 0 9 9 d1 " + RING.repeat(second) + "f"));
            font.setItem(COSName.CHAR_PROCS, drawings);
            COSArray differences = new COSArray();
            differences.add(COSInteger.get('3'));
            differences.add(COSName.getPDFName("a"));
            differences.add(COSInteger.get('8'));
            differences.add(COSName.getPDFName("b"));
            COSDictionary encoding = new COSDictionary();
            encoding.setItem(COSName.DIFFERENCES, differences);
            font.setItem(COSName.ENCODING, encoding);
            COSArray matrix = new COSArray();
            matrix.setFloatArray(new float[] {0.1f, 0, 0, 0.1f, 0, 0});
            font.setItem(COSName.FONT_MATRIX, matrix);
            return doubted(file, font, "(38)");
        }
    }

    @Test
    void drawingsThatAreNotThoseOfTheirDigits_areDoubted() throws Exception {
        assertEquals(false, drawn(1, 3));
        assertEquals(true, drawn(3, 1), "one in the place of the other");
        assertEquals(true, drawn(1, 1), "one drawing for both");
    }
}
