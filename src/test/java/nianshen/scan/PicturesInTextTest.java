package nianshen.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import nianshen.doc.Document;
import nianshen.doc.Flaw;
import nianshen.doc.Form;
import nianshen.doc.Paragraph;
import nianshen.doc.PathSpan;
import nianshen.doc.Table;
import nianshen.ingest.Ingest;
import nianshen.ingest.source.Source;
import nianshen.specimen.Maker;
import nianshen.specimen.PaperPrint;
import nianshen.specimen.Specimen;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

/** Word files and web pages in which a table is a picture. */
class PicturesInTextTest {

    private static final Specimen SPECIMEN = Maker.draw(77);
    private static final double PIECE = 0.15;
    private static final String PAGE = "<html><body><h1>云泽县水利局2023年政府信息公开工作年度报告</h1><p>二、主动公开政府信息情况</p>"
            + "<p>" + "本机关依照规定公开了各类政府信息。".repeat(8) + "</p><p><img src='%s'></p><p>三、收到和处理政府信息公开申请情况</p></body></html>";

    /** @param part of the page's height */
    private static byte[] png(double part) throws java.io.IOException {
        Specimen table = SPECIMEN.with(SPECIMEN.items().stream().filter(i -> i.key().equals("table2")).toList());
        BufferedImage page = new Scanner(Look.CLEAN, 150, 1).pages(PaperPrint.RULED.write(table), 1, 1).get(0);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(page.getSubimage(100, 100, page.getWidth() - 200, (int) (page.getHeight() * part)), "png", bytes);
        return bytes.toByteArray();
    }

    private static byte[] docx(double part) throws Exception {
        try (XWPFDocument word = new XWPFDocument()) {
            word.createParagraph().createRun().setText("二、主动公开政府信息情况");
            word.createParagraph().createRun().addPicture(new ByteArrayInputStream(png(part)), XWPFDocument.PICTURE_TYPE_PNG, "表.png",
                    Units.toEMU(450), Units.toEMU(300));
            word.createParagraph().createRun().setText("三、收到和处理政府信息公开申请情况");
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            word.write(bytes);
            return bytes.toByteArray();
        }
    }

    @Test
    void theTableInThePictureTakesItsPlace() throws Exception {
        Document document = Ingest.read(new Source("报告.docx", docx(0.5)));
        assertEquals(Form.DOCX, document.form());
        assertEquals("二、主动公开政府信息情况", ((Paragraph) document.blocks().get(0)).text());
        List<Table> tables = document.blocks().stream().filter(Table.class::isInstance).map(Table.class::cast).toList();
        assertEquals(1, tables.size(), document.blocks()::toString);
        assertEquals("三、收到和处理政府信息公开申请情况", ((Paragraph) document.blocks().get(document.blocks().size() - 1)).text());
        Set<String> cells = tables.get(0).cells().stream().map(c -> c.text().strip()).collect(Collectors.toSet());
        Set<String> due = SPECIMEN.printed().stream().filter(i -> i.key().equals("table2")).map(nianshen.specimen.Grid.class::cast)
                .flatMap(g -> g.slots().stream()).map(nianshen.specimen.Slot::text).filter(t -> t.matches("\\d+")).collect(Collectors.toSet());
        assertTrue(!due.isEmpty() && cells.containsAll(due), due + " " + cells);
        assertTrue(tables.get(0).span() instanceof PathSpan);
        assertEquals(List.of(Flaw.Reach.PICTURE), document.flaws().stream().map(Flaw::reach).toList(), document.flaws()::toString);
        assertEquals(document.flaws().get(0).span(), tables.get(0).span());
    }

    @Test
    void inAPageThatHoldsThePictureItself() throws Exception {
        String picture = Base64.getEncoder().encodeToString(png(PIECE));
        read("报告.html", PAGE.formatted("data:image/png;base64," + picture).getBytes(StandardCharsets.UTF_8));
    }

    /** Saved with its pictures, or written for a script that fetches them. */
    @Test
    void inAFileBesideThePage() throws Exception {
        byte[] picture = png(PIECE);
        for (String address : List.of("src='./%E8%A1%A8.png?1'", "src='data:image/gif;base64,R0lGODlhAQABAAAAACw=' data-original='表.png'", "srcset='表.png 1x, 二.png 2x'")) {
            byte[] page = PAGE.replace("src='%s'", address).getBytes(StandardCharsets.UTF_8);
            Document document = Ingest.read(new Source("报告.html", page).with(path -> path.equals("表.png") ? Optional.of(picture) : Optional.empty()));
            assertEquals(1, document.blocks().stream().filter(Table.class::isInstance).count(), address);
        }
    }

    @Test
    void inAWebArchive() throws Exception {
        String archive = String.join("\r\n", "MIME-Version: 1.0", "Content-Type: multipart/related; boundary=\"b\"", "",
                "--b", "Content-Type: text/html; charset=utf-8", "Content-Transfer-Encoding: base64", "",
                Base64.getMimeEncoder().encodeToString(PAGE.formatted("http://xian.example/t/1.png").getBytes(StandardCharsets.UTF_8)),
                "--b", "Content-Type: image/png", "Content-Transfer-Encoding: base64", "Content-Location: http://xian.example/t/1.png", "",
                Base64.getMimeEncoder().encodeToString(png(PIECE)), "--b--", "");
        read("报告.mht", archive.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void inAnOldWordFile() throws Exception {
        try (InputStream in = PicturesInTextTest.class.getResourceAsStream("picture.doc")) {
            read("报告.doc", in.readAllBytes());
        }
    }

    @Test
    void aPictureElsewhereStaysOne() throws Exception {
        Document document = Ingest.read(new Source("报告.html", PAGE.formatted("http://xian.example/t/1.png").getBytes(StandardCharsets.UTF_8)));
        assertEquals(1, document.blocks().stream().filter(nianshen.doc.Picture.class::isInstance).count(), document.blocks()::toString);
    }

    private static void read(String name, byte[] bytes) throws Exception {
        Document document = Ingest.read(new Source(name, bytes));
        assertEquals(1, document.blocks().stream().filter(Table.class::isInstance).count(), document.blocks()::toString);
        assertEquals(0, document.blocks().stream().filter(nianshen.doc.Picture.class::isInstance).count(), document.blocks()::toString);
        assertEquals(Flaw.Reach.PICTURE, document.flaws().get(0).reach(), document.flaws()::toString);
        // the picture ends within a row, of which what is left cannot be read: that is told, and where
        assertTrue(document.flaws().stream().allMatch(f -> document.flaws().get(0).span().equals(f.span())), document.flaws()::toString);
    }
}
