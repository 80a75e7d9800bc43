package nianshen.ingest.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import nianshen.ingest.source.Refusals;
import nianshen.ingest.source.UnreadableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page comes out of a web archive whole, however the browser that saved it wrapped it. */
class MhtmlTest {

    private static final String PAGE = "<html><body><p>云泽县教育局2024年政府信息公开工作年度报告=3D</p></body></html>";
    private static final String PICTURE = "--线\r\nContent-Type: image/gif\r\nContent-Transfer-Encoding: base64\r\n\r\nR0lGODlhAQABAAAAACw=\r\n";

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\n"})
    void readsAPageInBase64BehindAPicture(String end) throws UnreadableException {
        String body = Base64.getMimeEncoder().encodeToString(PAGE.getBytes(StandardCharsets.UTF_8));
        assertEquals(PAGE, html(related("--b", PICTURE.replace("--线", "--b") + part("--b", "text/html; charset=utf-8", "BASE64", body)).replace("\r\n", end)));
    }

    @Test
    void readsAPageInQuotedPrintable() throws UnreadableException {
        StringBuilder body = new StringBuilder();
        int width = 0;
        for (byte b : PAGE.getBytes(StandardCharsets.UTF_8)) {
            String printed = b < 0 || b == '=' ? String.format(Locale.ROOT, "=%02X", b) : String.valueOf((char) b);
            width += printed.length();
            body.append(width > 70 ? "=\r\n" : "").append(printed);
            width = width > 70 ? printed.length() : width;
        }
        assertEquals(PAGE, html(related("--b", part("--b", "text/html", "quoted-printable", body.toString()))));
    }

    @Test
    void leavesTheBytesOfAPageInAnotherEncodingAsTheyAre() throws UnreadableException {
        Charset gb = Charset.forName("GB18030");
        byte[] message = related("--b", part("--b", "text/html; charset=gb2312", "8bit", PAGE)).getBytes(gb);
        assertEquals(PAGE, new String(Mhtml.html(message), gb).strip());
    }

    @Test
    void readsAFoldedHeaderWhoseBoundaryStandsOnALineOfItsOwn() throws UnreadableException {
        String message = "From: <保存者>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype=\"text/html\";\r\n\tboundary=\"----=_Next;Part\"\r\n\r\n"
                + part("------=_Next;Part", "text/html;\r\n\tcharset=\"utf-8\"", "8bit", PAGE) + "------=_Next;Part--\r\n";
        assertEquals(PAGE, html(message));
    }

    @Test
    void findsThePageInAPartOfParts() throws UnreadableException {
        String inner = "--b\r\nContent-Type: multipart/alternative; boundary=i\r\n\r\n" + part("--i", "text/plain", "8bit", "没有表格的文字")
                + part("--i", "text/html", "8bit", PAGE) + "--i--\r\n";
        assertEquals(PAGE, html(related("--b", inner)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n\r\n", "\uFEFF"})
    void blankLinesOrAByteOrderMarkAboveTheHeaderDoNotHideIt(String above) throws UnreadableException {
        assertEquals(PAGE, html(above + related("--b", part("--b", "text/html", "8bit", PAGE))));
    }

    @Test
    void readsTheBeginningOfAnArchiveThatBreaksOff() throws UnreadableException {
        String message = related("--b", part("--b", "text/html", "8bit", PAGE));
        String read = html(message.substring(0, message.indexOf("年度报告")));
        assertTrue(read.endsWith("信息公开工作"), read);
    }

    @Test
    void anArchiveWithoutAPageIsToldAsBrokenOff() {
        UnreadableException e = assertThrows(UnreadableException.class, () -> html(related("--线", PICTURE)));
        assertEquals(Refusals.truncated("网页存档（MHT）").getMessage(), e.getMessage());
    }

    @Test
    void anotherPageOfTables_orAFileOfAnotherProgram_isTold_aFrameIsNot() {
        String first = part("--b", "text/html", "8bit", PAGE);
        assertEquals(false, Mhtml.holdsMore(related("--b", first + part("--b", "text/html", "8bit", "<td>1")).getBytes(StandardCharsets.UTF_8)));
        assertEquals(true, Mhtml.holdsMore(related("--b", first + part("--b", "text/html", "8bit", "<td>1".repeat(99))).getBytes(StandardCharsets.UTF_8)));
        assertEquals(true, Mhtml.holdsMore(related("--b", first + part("--b", "application/msword", "base64", "AAAA")).getBytes(StandardCharsets.UTF_8)));
    }

    private static String related(String boundary, String parts) {
        return "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"" + boundary.substring(2) + "\"\r\n\r\n" + parts + boundary + "--\r\n";
    }

    private static String part(String boundary, String type, String encoding, String body) {
        return boundary + "\r\nContent-Type: " + type + "\r\nContent-Transfer-Encoding: " + encoding + "\r\n\r\n" + body + "\r\n";
    }

    private static String html(String message) throws UnreadableException {
        byte[] bytes = message.getBytes(StandardCharsets.UTF_8);
        return new String(Mhtml.html(bytes), StandardCharsets.UTF_8).strip();
    }
}
