package nianshen.ingest.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import nianshen.doc.Document;
import nianshen.doc.Form;
import nianshen.doc.Meta;
import nianshen.doc.PathSpan;
import nianshen.doc.Table;
import nianshen.ingest.Ingest;
import nianshen.ingest.Outline;
import nianshen.ingest.source.Source;
import nianshen.ingest.source.UnreadableException;
import nianshen.ingest.source.UnreadableException.Reason;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;

/** The file read here was saved by a word processor from a document with lists, revisions, a field and a text box. */
class DocReaderTest {

    @Test
    void aDocIsReadAsItShows() throws IOException {
        Document document = Outline.read("a.wps", file());
        assertEquals(Form.DOC, document.form());
        assertEquals("测试年度报告", document.metadata().get(Meta.TITLE));
        List<String> lines = Outline.of(document);
        assertEquals(List.of("云泽县水利局二〇二三年度报告", "h1 一、总体情况", "h1 二、主动公开政府信息情况", "共公开15条", "软回车后"),
                lines.subList(0, 5));
        assertEquals(List.of("（一）收到申请", "1.予以公开", "2.部分公开", "（二）办理结果",
                "[0+2v2 申请人][2 自然人][3 总计]\n[2 3][3 4]\n[0 一、新收][1 小计][2 5][3 6]", "表后文字", "外框说明文字",
                "[0 行政许可][1 15]\n[0 行政处罚][1 2]", "框内结尾", "2024年1月20日"), lines.subList(6, lines.size()));
    }

    @Test
    void notesAreReadBehindTheText() throws IOException {
        try (InputStream in = DocReaderTest.class.getResourceAsStream("notes.doc")) {
            Document document = Outline.read("a.doc", in.readAllBytes());
            assertEquals(List.of("全年收到申请5件，均已答复。", "丙", "不含下属单位。"), Outline.of(document));
            assertEquals(List.of(), document.flaws());
        }
    }

    @Test
    void onlyTheResultOfAFieldIsShown() throws IOException {
        String line = Outline.of(Outline.read("a.doc", file())).get(5);
        assertEquals("第年", line.replaceAll("\\d", ""));
    }

    @Test
    void cellsHaveTheirPlace() throws IOException {
        Table table = (Table) Outline.read("a.doc", file()).blocks().get(10);
        assertEquals(new PathSpan("表1/行3/列4"), table.row(2).get(3).span());
    }

    @Test
    void anEncryptedDocIsRefused() throws IOException {
        assertEquals(Reason.ENCRYPTED, reason(withFlag(file())));
    }

    @Test
    void aDocCutShortIsTold() throws IOException {
        byte[] whole = file();
        assertEquals(Reason.TRUNCATED, reason(Arrays.copyOf(whole, whole.length / 2 + 100)));
        assertEquals(Reason.TRUNCATED, reason(Arrays.copyOf(whole, 700)));
    }

    private static Reason reason(byte[] bytes) {
        return assertThrows(UnreadableException.class, () -> Ingest.read(new Source("a.doc", bytes))).reason();
    }

    private static byte[] withFlag(byte[] bytes) throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            byte[] word;
            try (DocumentInputStream in = files.createDocumentInputStream("WordDocument")) {
                word = in.readAllBytes();
            }
            word[0x0B] |= 1;
            files.getRoot().getEntry("WordDocument").delete();
            files.createDocument(new ByteArrayInputStream(word), "WordDocument");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            files.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    private static byte[] file() throws IOException {
        try (var in = DocReaderTest.class.getResourceAsStream("lists-changes-boxes.doc")) {
            return in.readAllBytes();
        }
    }
}
