package nianshen.ingest.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import nianshen.doc.Document;
import nianshen.ingest.Outline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CharsetsTest {

    private static final String TEXT = "一、总体情况\n2023年，云泽县水利局主动公开政府信息120条，其中“网站”80条。\n规章\t0\t0\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GBK", "GB18030", "GB2312", "UTF-16LE", "UTF-16BE", "Big5"})
    void bareTextIsDecoded(String charset) {
        String text = charset.startsWith("Big5") ? "一、總體情況\n去年一年，本局主動公開政府資訊一百二十條，其中網站八十條，均在法定期限內答覆。\n" : TEXT;
        assertEquals(text, Charsets.decode(text.getBytes(Charset.forName(charset))).orElseThrow().text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void markedTextIsDecodedWithoutItsMark(String charset) {
        byte[] marked = ("\uFEFF" + TEXT).getBytes(Charset.forName(charset));
        assertEquals(TEXT, Charsets.decode(marked).orElseThrow().text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"utf-8", "gb2312", "gbk", "iso-8859-1", "no-such-charset", "utf-16"})
    void aDeclarationThatContradictsTheBytesLoses(String declared) {
        String page = "<html><head><meta charset=\"" + declared + "\"></head><body><p>" + TEXT + "</p></body></html>";
        assertEquals(page, Charsets.decode(page.getBytes(StandardCharsets.UTF_8)).orElseThrow().text());
        assertEquals(page, Charsets.decode(page.getBytes(Charset.forName("GB18030"))).orElseThrow().text());
    }

    @Test
    void rareCharactersOfNamesAreKept() {
        String name = "云泽县\uD842\uDFB7镇\u4DAEの委员会一、总体情况的公开信息，均已答复。";
        assertEquals(name, Charsets.decode(name.getBytes(Charset.forName("GB18030"))).orElseThrow().text());
    }

    @Test
    void aTextCutInsideACharacterStaysUtf8AndSaysSo() {
        byte[] bytes = TEXT.repeat(3).strip().concat("条").getBytes(StandardCharsets.UTF_8);
        Document document = Outline.read("a.txt", Arrays.copyOf(bytes, bytes.length - 1));
        assertTrue(Outline.of(document).get(0).equals("一、总体情况"));
        assertEquals(1, document.flaws().size());
    }

    @Test
    void aMarkBeforeTextOfAnotherCharsetDoesNoHarm() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
        bytes.writeBytes(TEXT.getBytes(Charset.forName("GBK")));
        assertEquals(TEXT, Charsets.decode(bytes.toByteArray()).orElseThrow().text());
    }
}
