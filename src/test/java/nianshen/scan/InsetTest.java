package nianshen.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nianshen.doc.Block;
import nianshen.doc.Document;
import nianshen.doc.Flaw;
import nianshen.doc.PageSpan;
import nianshen.doc.Paragraph;
import nianshen.doc.Picture;
import nianshen.doc.Table;
import nianshen.ingest.Ingest;
import nianshen.ingest.source.Source;
import nianshen.specimen.Grid;
import nianshen.specimen.Item;
import nianshen.specimen.Maker;
import nianshen.specimen.PaperPrint;
import nianshen.specimen.Slot;
import nianshen.specimen.Specimen;
import nianshen.specimen.Text;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;

/** A table that is a picture on a page in print is read where it stands; other pictures stay what they are. */
class InsetTest {

    private static final Specimen SPECIMEN = Maker.draw(77);
    private static final int DPI = 150;
    private static final String ABOVE = "二、主动公开政府信息情况";
    private static final String BELOW = "三、收到和处理政府信息公开申请情况";

    @Test
    void aTableInAPictureIsReadInItsPlace() throws Exception {
        Document document = Ingest.read(new Source("报告.pdf", printed(table())));
        List<Block> blocks = document.blocks();
        int at = blocks.indexOf(blocks.stream().filter(Table.class::isInstance).findFirst().orElseThrow());
        assertEquals(ABOVE, ((Paragraph) blocks.get(at - 1)).text());
        assertEquals(BELOW, ((Paragraph) blocks.get(blocks.size() - 1)).text());
        assertEquals(figures(), ((Table) blocks.get(at)).cells().stream().map(c -> c.text().strip()).filter(t -> t.matches("\\d+")).collect(Collectors.toSet()));
        PageSpan place = (PageSpan) blocks.get(at).span();
        assertTrue(place.y() > 150 && place.y() + place.height() < 500, place::toString);
        assertEquals(Flaw.Reach.PICTURE, document.flaws().get(0).reach(), document.flaws()::toString);
        assertTrue(document.flaws().stream().allMatch(f -> f.reach() == Flaw.Reach.PICTURE || f.reach() == Flaw.Reach.FAINT), document.flaws()::toString);
    }

    @Test
    void aPictureWithoutATableStaysOne() throws Exception {
        BufferedImage map = new BufferedImage(900, 400, BufferedImage.TYPE_INT_RGB);
        Document document = Ingest.read(new Source("报告.pdf", printed(map)));
        assertEquals(1, document.blocks().stream().filter(Picture.class::isInstance).count());
        assertEquals(List.of(), document.flaws());
    }

    private static Set<String> figures() {
        return SPECIMEN.printed().stream().filter(i -> i.key().equals("table2")).map(Grid.class::cast).flatMap(g -> g.slots().stream()).map(Slot::text)
                .filter(t -> t.matches("\\d+")).collect(Collectors.toSet());
    }

    private static BufferedImage table() {
        Specimen alone = SPECIMEN.with(SPECIMEN.items().stream().filter(i -> i.key().equals("table2")).toList());
        BufferedImage page = new Scanner(Look.CLEAN, DPI, 1).pages(PaperPrint.RULED.write(alone), 1, 1).get(0);
        return page.getSubimage(100, 130, page.getWidth() - 200, page.getHeight() / 3);
    }

    /** A page with room between two headings, and a picture in it. */
    private static byte[] printed(BufferedImage picture) throws IOException {
        List<Item> items = new ArrayList<>(List.of(new Text("title", Text.Kind.TITLE, "云泽县水利局2023年政府信息公开工作年度报告"), new Text("a", Text.Kind.HEAD, ABOVE)));
        items.addAll(Collections.nCopies(14, new Text("room", Text.Kind.BODY, " ")));
        items.add(new Text("b", Text.Kind.HEAD, BELOW));
        try (PDDocument file = Loader.loadPDF(PaperPrint.RULED.write(SPECIMEN.with(items)))) {
            try (PDPageContentStream content = new PDPageContentStream(file, file.getPage(0), AppendMode.APPEND, true, true)) {
                float width = picture.getWidth() * 72f / DPI;
                float height = picture.getHeight() * 72f / DPI;
                content.drawImage(LosslessFactory.createFromImage(file, picture), 60, 842 - 160 - height, width, height);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            file.save(bytes);
            return bytes.toByteArray();
        }
    }
}
