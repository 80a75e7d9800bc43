package nianshen.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
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

/** A Word file in which a table is a picture. */
class WordPicturesTest {

    private static final Specimen SPECIMEN = Maker.draw(77);

    private static byte[] png() throws java.io.IOException {
        Specimen table = SPECIMEN.with(SPECIMEN.items().stream().filter(i -> i.key().equals("table2")).toList());
        BufferedImage page = new Scanner(Look.CLEAN, 150, 1).pages(PaperPrint.RULED.write(table), 1, 1).get(0);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(page.getSubimage(100, 100, page.getWidth() - 200, page.getHeight() / 2), "png", bytes);
        return bytes.toByteArray();
    }

    private static byte[] docx() throws Exception {
        try (XWPFDocument word = new XWPFDocument()) {
            word.createParagraph().createRun().setText("二、主动公开政府信息情况");
            word.createParagraph().createRun().addPicture(new ByteArrayInputStream(png()), XWPFDocument.PICTURE_TYPE_PNG, "表.png",
                    Units.toEMU(450), Units.toEMU(300));
            word.createParagraph().createRun().setText("三、收到和处理政府信息公开申请情况");
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            word.write(bytes);
            return bytes.toByteArray();
        }
    }

    @Test
    void theTableInThePictureTakesItsPlace() throws Exception {
        Document document = Ingest.read(new Source("报告.docx", docx()));
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
}
