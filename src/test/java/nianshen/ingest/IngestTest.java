package nianshen.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import nianshen.doc.Form;
import nianshen.ingest.source.Source;
import nianshen.ingest.source.UnreadableException;
import nianshen.ingest.source.UnreadableException.Reason;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The form is told from the content, and what cannot be read is named. */
class IngestTest {

    private static final String PICTURE = "<w:p><w:r><w:drawing><a:blip r:embed=\"rId9\"/></w:drawing></w:r></w:p>";

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            TEXT ~ 一、总体情况
            TEXT ~ | 规章 | 0 |
            TEXT ~ 面积<10平方米且>5平方米
            HTML ~ <!DOCTYPE html><html><body>一、总体情况</body></html>
            HTML ~ <!-- 保存自网页 --><p>一、总体情况</p>
            HTML ~ <table><tr><td>规章</td><td>0</td></tr></table>
            HTML ~ <?xml version="1.0"?><div>一、总体情况</div>
            HTML ~ 前言<p>一、总体情况</p>
            """)
    void formsOfTextAreTold(Form form, String text) {
        assertEquals(form, Outline.read("x.dat", text.getBytes(StandardCharsets.UTF_8)).form());
    }

    @Test
    void theSuffixDoesNotCount() {
        assertEquals(Form.DOCX, Outline.read("报告.pdf", Docx.of(Docx.p("一、总体情况")).bytes()).form());
        assertEquals(Form.HTML, Outline.read("报告.doc", "<html><body><p>一、总体情况</p></body></html>".getBytes(StandardCharsets.UTF_8)).form());
    }

    @Test
    void emptyFilesAreTold() {
        assertReason(Reason.EMPTY, new byte[0], "文件为空");
        assertReason(Reason.EMPTY, Docx.of(Docx.p("")).bytes(), "没有文字");
        assertReason(Reason.EMPTY, "<html><body><div></div></body></html>".getBytes(StandardCharsets.UTF_8), "没有正文");
    }

    @Test
    void encryptedOfficeFilesAreTold() throws Exception {
        EncryptionInfo info = new EncryptionInfo(EncryptionMode.standard);
        Encryptor encryptor = info.getEncryptor();
        encryptor.confirmPassword("secret");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            try (OutputStream out = encryptor.getDataStream(files)) {
                out.write(Docx.of(Docx.p("密")).bytes());
            }
            files.writeFilesystem(bytes);
        }
        assertReason(Reason.ENCRYPTED, bytes.toByteArray(), "已加密");
    }

    @Test
    void cutAndBrokenWordFilesAreTold() {
        byte[] whole = Docx.of(Docx.p("一、总体情况")).bytes();
        assertReason(Reason.TRUNCATED, Arrays.copyOf(whole, whole.length - 60), "不完整");
        assertReason(Reason.TRUNCATED, Arrays.copyOf(whole, whole.length / 2), "不完整");
        byte[] broken = Docx.zip(Map.of("word/document.xml", "<w:document>"));
        assertReason(Reason.DAMAGED, broken, "已损坏");
    }

    @Test
    void picturesAreTold() {
        assertReason(Reason.PICTURES_ONLY, Docx.of(Docx.p("年度报告"), PICTURE, PICTURE).bytes(), "图片");
        assertReason(Reason.PICTURES_ONLY, ("<html><body><div id='zoom'><p>年度报告</p><p><img src='W020240101.jpg'></p></div>"
                + "</body></html>").getBytes(StandardCharsets.UTF_8), "图片");
        assertReason(Reason.DAMAGED, new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0}, "图片");
    }

    @Test
    void aPageThatOnlyAttachesTheReportSaysSo() {
        String page = "<html><body><h1>年度报告</h1><p><a href='f/a.pdf'>云泽县水利局年度报告.pdf</a></p></body></html>";
        assertReason(Reason.EMPTY, page.getBytes(StandardCharsets.UTF_8), "云泽县水利局年度报告.pdf");
    }

    @Test
    void otherFormsAreNamed() {
        assertReason(Reason.UNKNOWN_FORM, Docx.zip(Map.of("年报/OFD.xml", "<ofd/>", "年报/Doc_0/Document.xml", "<ofd/>")), "OFD");
        assertReason(Reason.UNKNOWN_FORM, Docx.zip(Map.of("xl/workbook.xml", "<a/>")), "Excel");
        assertReason(Reason.UNKNOWN_FORM, Docx.zip(Map.of("a/报告.txt", "x")), "压缩包");
        assertReason(Reason.UNKNOWN_FORM, "{\\rtf1\\ansi 1}".getBytes(StandardCharsets.US_ASCII), "RTF");
        assertReason(Reason.UNKNOWN_FORM, "<?xml version=\"1.0\"?><w:wordDocument/>".getBytes(StandardCharsets.UTF_8), "XML");
        byte[] noise = new byte[4000];
        new Random(7).nextBytes(noise);
        assertReason(Reason.UNKNOWN_FORM, noise, "无法识别");
    }

    private static void assertReason(Reason reason, byte[] bytes, String words) {
        UnreadableException e = assertThrows(UnreadableException.class, () -> Ingest.read(new Source("x", bytes)));
        assertEquals(reason, e.reason());
        assertTrue(e.getMessage().contains(words), e.getMessage());
        assertTrue(!e.place().isEmpty() && !e.advice().isEmpty());
    }
}
