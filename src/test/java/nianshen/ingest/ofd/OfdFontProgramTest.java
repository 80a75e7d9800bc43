package nianshen.ingest.ofd;

import static nianshen.ingest.Ofd.text;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import nianshen.doc.Document;
import nianshen.doc.Flaw;
import nianshen.ingest.Ofd;
import nianshen.ingest.Outline;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Characters that only hold their places are what the font that the file brings says of their shapes. */
class OfdFontProgramTest {

    private static final String FIGURES = "1720";
    private static final byte[] FONT = font();

    private static byte[] font() {
        try (InputStream in = TrueTypeFont.class.getResourceAsStream("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String shapes() throws IOException {
        try (TrueTypeFont font = new TTFParser(true).parseEmbedded(new ByteArrayInputStream(FONT))) {
            var lookup = font.getUnicodeCmapLookup();
            return FIGURES.chars().mapToObj(c -> String.valueOf(lookup.getGlyphId(c))).collect(Collectors.joining(" "));
        }
    }

    private static Document read(String characters, byte[] font) throws IOException {
        String transform = "<ofd:CGTransform CodePosition=\"0\" CodeCount=\"4\" GlyphCount=\"4\"><ofd:Glyphs>" + shapes() + "</ofd:Glyphs></ofd:CGTransform>";
        String object = text(20, 80, "", transform, "WXYZ").replace("WXYZ", characters).replace("g 3 5", "g 3 2.5");
        byte[] ofd = Ofd.page(text(20, 40, "本机关认真落实各项要求。").replace("Font=\"3\"", "Font=\"4\""), object)
                .common("<ofd:PublicRes>PublicRes.xml</ofd:PublicRes>")
                .part("Doc_0/PublicRes.xml", "<ofd:Fonts><ofd:Font ID=\"3\" FontName=\"f\"><ofd:FontFile>f.ttf</ofd:FontFile></ofd:Font></ofd:Fonts>").bytes();
        return Outline.read("报告.ofd", with(ofd, "Doc_0/f.ttf", font));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uE101\uE102\uE103\uE104", "¤¤¤¤", ""})
    void theFontSaysWhatTheFileDoesNot(String characters) throws IOException {
        Document document = read(characters, FONT);
        assertEquals(List.of("本机关认真落实各项要求。", FIGURES), Outline.of(document));
        assertEquals(List.of(), document.flaws());
    }

    /** What nothing says is told. */
    @ParameterizedTest
    @CsvSource({"0", "3000"})
    void aDamagedFontLeavesThemUnsaid(int length) throws IOException {
        Document document = read("", java.util.Arrays.copyOf(FONT, length));
        assertEquals(List.of("第1页有4个字符没有编码，无法读取，请核对原件"), document.flaws().stream().map(Flaw::message).toList());
    }

    private static byte[] with(byte[] zip, String name, byte[] part) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip)); ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                in.transferTo(out);
            }
            out.putNextEntry(new ZipEntry(name));
            out.write(part);
        }
        return bytes.toByteArray();
    }
}
