package nianshen.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import nianshen.Shipped;
import nianshen.audit.Auditor;
import nianshen.doc.Document;
import nianshen.doc.Flaw;
import nianshen.findings.Audit;
import nianshen.findings.Result;
import nianshen.ingest.Ingest;
import nianshen.ingest.source.Source;
import nianshen.ingest.source.UnreadableException;
import nianshen.scan.ScanTable.Tally;
import nianshen.specimen.Maker;
import nianshen.specimen.PaperPrint;
import nianshen.specimen.Specimen;
import org.junit.jupiter.api.Test;

/** An OFD of scanned pages is read as a PDF of them is. */
class OfdScanTest {

    private static final Auditor AUDITOR = Shipped.auditor();
    private static final Set<String> SHORT = Set.of("title", "table4");

    @Test
    void figuresAreReadOrDoubtedAndNothingAccuses() throws IOException {
        Specimen whole = Maker.draw(77);
        byte[] pdf = PaperPrint.RULED.write(whole.with(whole.items().stream().filter(i -> SHORT.contains(i.key())).toList()));
        byte[] ofd = bound(new Scanner(Look.OFFICE, 200, 5).pages(pdf, 1, 9), "png");
        Audit scan = AUDITOR.audit(new Source("scan.ofd", ofd));
        assertNull(scan.error(), () -> scan.error().toString());
        Tally tally = Tally.of(AUDITOR.audit(new Source("text.pdf", pdf)).facts(), scan.facts());
        assertEquals(0, tally.wrong(), tally.told()::toString);
        assertTrue(tally.right() > 10 && tally.doubted() < 3, tally.told()::toString);
        assertTrue(scan.outcomes().stream().noneMatch(o -> o.result() == Result.VIOLATED), () -> scan.outcomes().toString());
    }

    /** A picture that nothing here reads leaves the page unread, which is told. */
    @Test
    void aPictureThatCannotBeReadIsTold() throws IOException, UnreadableException {
        BufferedImage blank = new BufferedImage(100, 140, BufferedImage.TYPE_BYTE_GRAY);
        String page = "<Page><Content><Layer><TextObject Boundary='20 20 60 6' Font='1' Size='5'><TextCode X='0' Y='5' DeltaX='g 3 5'>年度报告</TextCode></TextObject></Layer></Content></Page>";
        Document document = Ingest.read(new Source("a.ofd", bound(List.of(blank), page, "jb2")));
        assertEquals(List.of("第2页只有图片，没有可读取的文字，请核对原件"), document.flaws().stream().map(Flaw::message).toList());
    }

    private static byte[] bound(List<BufferedImage> pictures, String form) throws IOException {
        return bound(pictures, null, form);
    }

    /** @param first page before the pictures, or null */
    private static byte[] bound(List<BufferedImage> pictures, String first, String form) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StringBuilder pages = new StringBuilder(first == null ? "" : "<Page ID='1' BaseLoc='first.xml'/>");
        StringBuilder media = new StringBuilder();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            if (first != null) {
                put(zip, "Doc_0/first.xml", first.getBytes(StandardCharsets.UTF_8));
            }
            for (int i = 0; i < pictures.size(); i++) {
                ByteArrayOutputStream picture = new ByteArrayOutputStream();
                boolean written = ImageIO.write(pictures.get(i), form, picture);
                put(zip, "Doc_0/Res/p" + i + "." + form, written ? picture.toByteArray() : new byte[] {1, 2, 3, 4});
                put(zip, "Doc_0/page" + i + ".xml", ("<Page><Content><Layer><ImageObject ResourceID='" + (50 + i) + "' Boundary='0 0 210 297' CTM='210 0 0 297 0 0'/></Layer></Content></Page>")
                        .getBytes(StandardCharsets.UTF_8));
                pages.append("<Page ID='").append(10 + i).append("' BaseLoc='page").append(i).append(".xml'/>");
                media.append("<MultiMedia ID='").append(50 + i).append("' Type='Image'><MediaFile>p").append(i).append('.').append(form).append("</MediaFile></MultiMedia>");
            }
            put(zip, "Doc_0/Res.xml", ("<Res BaseLoc='Res'><MultiMedias>" + media + "</MultiMedias></Res>").getBytes(StandardCharsets.UTF_8));
            put(zip, "Doc_0/Document.xml", ("<Document><CommonData><DocumentRes>Res.xml</DocumentRes></CommonData><Pages>" + pages + "</Pages></Document>").getBytes(StandardCharsets.UTF_8));
            put(zip, "OFD.xml", "<OFD><DocBody><DocRoot>Doc_0/Document.xml</DocRoot></DocBody></OFD>".getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
    }
}
