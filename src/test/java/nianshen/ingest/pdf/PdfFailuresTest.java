package nianshen.ingest.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import nianshen.doc.Document;
import nianshen.doc.Paragraph;
import nianshen.doc.Picture;
import nianshen.ingest.source.UnreadableException;
import nianshen.ingest.source.UnreadableException.Reason;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.junit.jupiter.api.Test;

/** Files that cannot be read, or not with certainty: what is said of them. */
class PdfFailuresTest {

    private static UnreadableException refusal(byte[] pdf) {
        return assertThrows(UnreadableException.class, () -> PdfReaderTest.read(pdf));
    }

    private static byte[] locked(String owner, String user) throws Exception {
        try (PdfPrint print = new PdfPrint()) {
            print.text(80, 100, "正文。");
            StandardProtectionPolicy policy = new StandardProtectionPolicy(owner, user, new AccessPermission());
            policy.setEncryptionKeyLength(128);
            print.file.protect(policy);
            return print.bytes();
        }
    }

    @Test
    void aUserPasswordShutsTheFile() throws Exception {
        UnreadableException refusal = refusal(locked("所有者", "secret"));
        assertEquals(Reason.ENCRYPTED, refusal.reason());
        assertFalse(refusal.advice().isEmpty());
    }

    @Test
    void anOwnerPasswordAloneDoesNot() throws Exception {
        Document document = PdfReaderTest.read(locked("owner", ""));
        assertEquals("正文。", ((Paragraph) document.blocks().get(0)).text());
    }

    @Test
    void aFileCutAnywhereIsRefused() throws Exception {
        try (PdfPrint print = new PdfPrint()) {
            print.text(80, 100, "正文。").page().text(80, 100, "第二页。");
            byte[] whole = print.bytes();
            for (int tenth = 1; tenth < 10; tenth++) {
                assertEquals(Reason.TRUNCATED, refusal(Arrays.copyOf(whole, whole.length * tenth / 10)).reason());
            }
        }
    }

    @Test
    void aFileWithoutItsEndMarkIsReadWithAFlaw() throws Exception {
        try (PdfPrint print = new PdfPrint()) {
            print.text(80, 100, "正文。");
            byte[] whole = print.bytes();
            Document document = PdfReaderTest.read(Arrays.copyOf(whole, whole.length - 18));
            assertEquals(1, document.blocks().size());
            assertTrue(document.flaws().get(0).message().contains("结尾缺失"));
        }
    }

    @Test
    void damageInsideNamesThePage() throws Exception {
        try (PdfPrint print = new PdfPrint()) {
            print.paragraph(80, 100, 20, "本机关认真贯彻落实各项要求，持续推进主动公开，不断规范依申请公开的办理。");
            byte[] bytes = print.bytes();
            byte[] mark = "FlateDecode".getBytes(StandardCharsets.ISO_8859_1);
            int at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("stream",
                    new String(bytes, StandardCharsets.ISO_8859_1).indexOf(new String(mark, StandardCharsets.ISO_8859_1)));
            Arrays.fill(bytes, at + 12, at + 40, (byte) 0xff);
            UnreadableException refusal = refusal(bytes);
            assertEquals(Reason.DAMAGED, refusal.reason());
            assertEquals("第1页", refusal.place());
        }
    }

    private static void picture(PdfPrint print) throws Exception {
        BufferedImage image = new BufferedImage(60, 80, BufferedImage.TYPE_INT_RGB);
        print.out.drawImage(LosslessFactory.createFromImage(print.file, image), 0, 0, 595, 842);
    }

    @Test
    void aScanIsRefusedWithAdvice() throws Exception {
        try (PdfPrint print = new PdfPrint()) {
            picture(print);
            UnreadableException refusal = refusal(print.bytes());
            assertEquals(Reason.PICTURES_ONLY, refusal.reason());
            assertFalse(refusal.advice().isEmpty());
        }
    }

    @Test
    void aScannedPageAmongTextIsAFlawAndAPicture() throws Exception {
        try (PdfPrint print = new PdfPrint()) {
            print.text(80, 100, "正文。").page();
            picture(print);
            Document document = PdfReaderTest.read(print.bytes());
            assertTrue(document.blocks().get(1) instanceof Picture);
            assertTrue(document.flaws().get(0).message().startsWith("第2页只有图片"));
        }
    }

    @Test
    void recognisedTextUnderAScanIsReadAsSuch() throws Exception {
        try (PdfPrint print = new PdfPrint()) {
            picture(print);
            print.out.setRenderingMode(RenderingMode.NEITHER);
            print.text(80, 100, "识别出的正文。");
            Document document = PdfReaderTest.read(print.bytes());
            assertEquals("识别出的正文。", ((Paragraph) document.blocks().get(0)).text());
            assertTrue(document.flaws().get(0).message().contains("识别"));
        }
    }

    /** A picture that lets little through lies over the text; a seal, which is clear where it has no ink, does not. */
    @Test
    void aPictureThatIsAlmostOpaqueHidesTheText() throws Exception {
        for (int clear : new int[] {0xF0, 0}) {
            try (PdfPrint print = new PdfPrint()) {
                print.text(80, 100, "收取五百元。").text(80, 300, "正文。");
                BufferedImage image = new BufferedImage(8, 8, BufferedImage.TYPE_INT_ARGB);
                for (int i = 0; i < 64; i++) {
                    image.setRGB(i % 8, i / 8, (i == 0 ? clear : 0xF0) << 24 | 0xFFFFFF);
                }
                print.out.drawImage(LosslessFactory.createFromImage(print.file, image), 70, 720, 200, 40);
                Document document = PdfReaderTest.read(print.bytes());
                assertEquals(clear == 0, document.flaws().isEmpty(), document.flaws()::toString);
                assertEquals(clear == 0 ? "收取五百元。正文。" : "正文。", document.blocks().stream().filter(Paragraph.class::isInstance).map(b -> ((Paragraph) b).text()).collect(Collectors.joining()));
            }
        }
    }

    /** The place that the end of the file names is that of the first state, and a second one stands between. */
    @Test
    void aStateThatWasSavedAndIsNotShownIsTold() throws Exception {
        byte[] once;
        try (PdfPrint print = new PdfPrint()) {
            print.text(80, 100, "正文。");
            once = print.bytes();
        }
        byte[] twice = again(once);
        assertTrue(PdfReaderTest.read(twice).flaws().isEmpty());
        String first = new String(once, StandardCharsets.ISO_8859_1);
        byte[] end = first.substring(first.lastIndexOf("startxref")).getBytes(StandardCharsets.ISO_8859_1);
        byte[] back = Arrays.copyOf(twice, twice.length + end.length);
        System.arraycopy(end, 0, back, twice.length, end.length);
        assertTrue(PdfReaderTest.read(back).flaws().get(0).message().contains("另一版本没有显示"));
    }

    /** The file with its title changed, behind what it was. */
    private static byte[] again(byte[] bytes) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument file = Loader.loadPDF(bytes)) {
            file.getDocumentInformation().setAuthor("某局");
            file.getDocumentInformation().getCOSObject().setNeedToBeUpdated(true);
            file.saveIncremental(out);
        }
        return out.toByteArray();
    }

    @Test
    void aFileWithoutPagesIsEmpty() throws Exception {
        try (PDDocument file = new PDDocument()) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            file.save(bytes);
            assertEquals(Reason.EMPTY, refusal(bytes.toByteArray()).reason());
        }
    }

    @Test
    void aHeaderAloneIsTruncated() {
        assertEquals(Reason.TRUNCATED, refusal("%PDF-1.7\n".getBytes(StandardCharsets.ISO_8859_1)).reason());
    }
}
