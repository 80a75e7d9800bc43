package nianshen.render.originals;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import nianshen.Shipped;
import nianshen.audit.Auditor;
import nianshen.doc.PageSpan;
import nianshen.findings.Audit;
import nianshen.findings.Run;
import nianshen.ingest.source.Source;
import nianshen.ingest.word.DocxNotes;
import nianshen.ingest.word.DocxReader;
import nianshen.pack.PackFiles;
import nianshen.render.Renderer;
import nianshen.specimen.OfdCopy;
import nianshen.specimen.OfdPrint;
import nianshen.text.Blanks;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationHighlight;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The original beside its findings: every box is drawn around what the finding points to, however the pages lie. */
class OriginalsTest {

    private static final Path REPORT = Path.of("reports-in/shichang-jianguan-2024.pdf");
    private static final Auditor AUDITOR = Shipped.auditor();
    private static final Renderer RENDERER = Renderer.open(PackFiles.read(Shipped.RULES));
    private static final Pattern HUNDREDTHS = Pattern.compile("left:([\\d.-]+)%;top:([\\d.-]+)%;width:([\\d.-]+)%;height:([\\d.-]+)%");
    @TempDir
    Path out;

    @ParameterizedTest
    @ValueSource(ints = {0, 90, 180, 270})
    void everyBoxHoldsTheFigureItsFindingNames(int turned) throws IOException {
        byte[] pdf = turned(turned);
        Audit audit = AUDITOR.audit(new Source("a.pdf", pdf));
        Document page = page(audit, pdf);
        List<Element> boxes = page.select(".sheet .box");
        assertTrue(boxes.size() > 8, () -> "only " + boxes.size() + " boxes");
        assertEquals(printed(audit), inBoxes(page, pdf));
    }

    /** What findings point to, without cells that hold nothing: page and figure. */
    private static Map<Integer, Set<String>> printed(Audit audit) {
        Map<Integer, Set<String>> values = new TreeMap<>();
        audit.outcomes().stream().flatMap(o -> o.findings().stream()).flatMap(f -> f.evidence().stream()).filter(e -> !"0".equals(e.value()))
                .forEach(e -> values.computeIfAbsent(((PageSpan) e.span()).page(), p -> new TreeSet<>()).add(e.value()));
        return values;
    }

    private static Map<Integer, Set<String>> inBoxes(Document html, byte[] pdf) throws IOException {
        Map<Integer, Set<String>> values = new TreeMap<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (Element sheet : html.select(".sheet")) {
                int number = Integer.parseInt(sheet.selectFirst("img").attr("src").replaceAll("\\D", ""));
                PDPage page = document.getPage(number - 1);
                boolean lying = page.getRotation() % 180 != 0;
                double width = lying ? page.getCropBox().getHeight() : page.getCropBox().getWidth();
                double height = lying ? page.getCropBox().getWidth() : page.getCropBox().getHeight();
                for (Element box : sheet.select(".box")) {
                    values.computeIfAbsent(number, p -> new TreeSet<>()).add(text(page, place(box.attr("style"), width, height)));
                }
            }
        }
        return values;
    }

    private static Rectangle2D place(String style, double width, double height) {
        Matcher share = HUNDREDTHS.matcher(style);
        assertTrue(share.find(), style);
        double[] is = {1, 2, 3, 4};
        for (int i = 0; i < 4; i++) {
            is[i] = Double.parseDouble(share.group(i + 1)) / 100 * (i % 2 == 0 ? width : height);
        }
        return new Rectangle2D.Double(is[0], is[1], is[2], is[3]);
    }

    static String text(PDPage page, Rectangle2D place) throws IOException {
        PDFTextStripperByArea area = new PDFTextStripperByArea();
        area.addRegion("box", place);
        area.extractRegions(page);
        return area.getTextForRegion("box").strip();
    }

    @ParameterizedTest
    @EnumSource(value = OfdPrint.class, names = {"RUNS", "TURNED"})
    void anOfdIsDrawnAgainWithItsInkInTheBoxes(OfdPrint way) throws IOException {
        byte[] pdf = Files.readAllBytes(REPORT);
        int due = page(AUDITOR.audit(new Source("a.pdf", pdf)), pdf).select(".box").size();
        byte[] ofd = OfdCopy.of(pdf, way);
        Document page = page(AUDITOR.audit(new Source("a.ofd", ofd)), ofd);
        assertEquals(due, page.select(".box").size());
        assertTrue(page.select(".caption").text().contains("重画"));
        assertFalse(Files.exists(out.resolve(PdfOriginal.COPY)));
        for (Element sheet : page.select(".sheet")) {
            BufferedImage picture = ImageIO.read(out.resolve(sheet.selectFirst("img").attr("src")).toFile());
            assertEquals(way == OfdPrint.TURNED, picture.getWidth() > picture.getHeight());
            for (Element box : sheet.select(".box")) {
                assertTrue(ink(picture, place(box.attr("style"), picture.getWidth(), picture.getHeight())), box::toString);
            }
        }
    }

    /** Whether something dark stands in the middle of a box, off its edges. */
    private static boolean ink(BufferedImage picture, Rectangle2D place) {
        int dark = 0;
        for (int x = (int) (place.getX() + place.getWidth() / 8); x < place.getMaxX() - place.getWidth() / 8; x++) {
            for (int y = (int) (place.getY() + place.getHeight() / 8); y < place.getMaxY() - place.getHeight() / 8; y++) {
                dark += (picture.getRGB(x, y) & 0xFF) < 0x80 ? 1 : 0;
            }
        }
        return dark > 3;
    }

    @Test
    void aFindingLeadsToItsBoxAndTheBoxToItsFinding() throws IOException {
        byte[] pdf = Files.readAllBytes(REPORT);
        Document page = page(AUDITOR.audit(new Source("a.pdf", pdf)), pdf);
        List<String> lost = new ArrayList<>();
        page.select("a[href^=index.html#]").stream().map(a -> a.attr("href").substring("index.html#".length()))
                .filter(id -> page.getElementById(id) == null).forEach(lost::add);
        assertEquals(List.of(), lost);
        assertEquals(page.select(".finding").size(), page.select(".finding .about a").size());
        assertEquals(page.select("[id]").size(), page.select("[id]").eachAttr("id").stream().distinct().count());
    }

    @Test
    void onlyPagesWithFindingsAreDrawnInTheShapeOfThePage() throws IOException {
        byte[] pdf = Files.readAllBytes(REPORT);
        Audit audit = AUDITOR.audit(new Source("a.pdf", pdf));
        Document page = page(audit, pdf);
        try (var files = Files.list(out)) {
            assertEquals(printed(audit).keySet().stream().map(p -> "page-" + p + ".png").collect(Collectors.toSet()),
                    files.map(f -> f.getFileName().toString()).filter(f -> f.endsWith(".png")).collect(Collectors.toSet()));
        }
        for (Element img : page.select(".sheet img")) {
            var picture = ImageIO.read(out.resolve(img.attr("src")).toFile());
            assertEquals(595.0 / 842, (double) picture.getWidth() / picture.getHeight(), 0.01);
        }
    }

    @Test
    void theCopyHasANoteAtEveryPlaceAndTheWordsOfTheOriginal() throws IOException {
        byte[] pdf = Files.readAllBytes(REPORT);
        Document page = page(AUDITOR.audit(new Source("a.pdf", pdf)), pdf);
        try (PDDocument copy = Loader.loadPDF(out.resolve(PdfOriginal.COPY).toFile()); PDDocument original = Loader.loadPDF(pdf)) {
            assertEquals(new PDFTextStripper().getText(original), new PDFTextStripper().getText(copy));
            List<PDAnnotation> notes = new ArrayList<>();
            for (PDPage each : copy.getPages()) {
                notes.addAll(each.getAnnotations());
            }
            assertTrue(notes.stream().allMatch(PDAnnotationHighlight.class::isInstance));
            assertEquals(page.select(".box").size(), notes.size());
            String said = notes.stream().map(PDAnnotation::getContents).collect(Collectors.joining("\n"));
            page.select(".finding .message").eachText().forEach(message -> assertTrue(said.contains(message), () -> message + " is in no note"));
        }
    }

    @Test
    void aWordFileGetsACommentAtEveryCellAndSentenceAndKeepsItsWords() throws Exception {
        byte[] docx = Files.readAllBytes(Path.of("reports-in/liuduzhen-2023.docx"));
        Audit audit = AUDITOR.audit(new Source("a.docx", docx));
        Document page = page(audit, docx);
        assertEquals(Copied.WORD, page.select(".actions a[href^=annotated]").attr("href"));
        byte[] copy = Files.readAllBytes(out.resolve(Copied.WORD));
        DocxReader reader = new DocxReader();
        assertEquals(reader.read(new Source("a.docx", docx)).blocks(), reader.read(new Source("a.docx", copy)).blocks());
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(copy))) {
            String said = Stream.of(word.getComments()).map(XWPFComment::getText).collect(Collectors.joining("\n"));
            page.select(".finding .message").eachText().forEach(message -> assertTrue(Blanks.bare(said).contains(Blanks.bare(message)), () -> message + " is in no comment of " + said));
            Map<String, String> commented = commented(word);
            assertEquals(word.getComments().length, commented.size(), "every comment has its words");
            audit.outcomes().stream().flatMap(o -> o.findings().stream()).flatMap(f -> f.evidence().stream()).filter(e -> e.report() == null && e.span() != null && !"0".equals(e.value()))
                    .forEach(e -> assertTrue(commented.values().stream().anyMatch(t -> t.contains(withoutNumber(e.value() == null ? e.quote() : e.value()))), e::toString));
        }
        byte[] again = DocxNotes.copy(copy, List.of(new DocxNotes.Note("段落1", null, "另一条")));
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(again))) {
            assertEquals(commented(new XWPFDocument(new ByteArrayInputStream(copy))).size() + 1, word.getComments().length, "comments that were there stay");
        }
        page(audit, docx);
        assertArrayEquals(copy, Files.readAllBytes(out.resolve(Copied.WORD)), "the same bytes");
    }

    /** The number of a heading is Word's own and stands in no run. */
    static String withoutNumber(String quote) {
        return Blanks.bare(quote).replaceFirst("^[一二三四五六七八九十]、", "");
    }

    /** The words between the marks of each comment, by its number. */
    static Map<String, String> commented(XWPFDocument word) {
        Map<String, String> commented = new TreeMap<>();
        Set<String> open = new TreeSet<>();
        Document body = Jsoup.parse(word.getDocument().getBody().xmlText(), org.jsoup.parser.Parser.xmlParser());
        for (Element e : body.getAllElements()) {
            switch (e.tagName()) {
                case "w:commentRangeStart" -> {
                    open.add(e.attr("w:id"));
                    commented.put(e.attr("w:id"), "");
                }
                case "w:commentRangeEnd" -> open.remove(e.attr("w:id"));
                case "w:t" -> open.forEach(id -> commented.merge(id, Blanks.bare(e.wholeText()), String::concat));
                default -> { }
            }
        }
        assertTrue(open.isEmpty());
        return commented;
    }

    @Test
    void aFileThatIsNoWordFileAnyMoreGetsNoCopy() throws IOException {
        byte[] docx = Files.readAllBytes(Path.of("reports-in/liuduzhen-2023.docx"));
        Audit audit = AUDITOR.audit(new Source("a.docx", docx));
        page(audit, docx);
        assertTrue(page(audit, Arrays.copyOf(docx, docx.length / 2)).select(".actions a[href^=annotated]").isEmpty());
        assertFalse(Files.exists(out.resolve(Copied.WORD)));
    }

    @Test
    void whatCannotBeDrawnIsReadBesideItsFindings() throws IOException {
        Audit audit = AUDITOR.audit(new Source("a.pdf", Files.readAllBytes(REPORT)));
        Document page = page(audit, "%PDF-1.7 broken".getBytes(StandardCharsets.UTF_8));
        assertTrue(page.select(".sheet").isEmpty());
        assertEquals(page.select(".finding").size(), page.select(".finding .about a").size());
        assertTrue(page.select(".original.source").text().contains("收到和处理政府信息公开申请情况"));
        assertFalse(Files.exists(out.resolve(PdfOriginal.COPY)));
    }

    @Test
    void wordsWithSpacesOfEveryKindWithinAreMarkedWhole() throws IOException {
        String told = Files.readString(Shipped.RULES.resolve("cases/_base/department-2023.txt"));
        for (String space : List.of(" ", "\u3000", "\u00a0", "\u2003", "\u3000 \u3000")) {
            String text = told.replace("实际收取信息处理费300元", "实际" + space + "收取信息公开处理费300元").replace("云泽县水利局2023年政府信息公开工作年度报告", "云泽县水利局" + space + "2023年政府信息公开年度报告");
            Audit audit = AUDITOR.audit(new Source("a.txt", text.getBytes(StandardCharsets.UTF_8)));
            List<String> marked = page(audit, null).select(".original mark").eachText().stream().map(Blanks::bare).toList();
            assertEquals(List.of("云泽县水利局2023年政府信息公开年度报告", "2023年本机关发出收费通知2件，总金额300元，实际收取信息公开处理费300元。"), marked);
        }
    }

    /** Where only the rules are others, the page names these beside the same pictures; where a picture is not as it was made, all are made again. */
    @Test
    void whatShowsTheSameRemarksIsNotDrawnAgain() throws IOException {
        byte[] pdf = Files.readAllBytes(REPORT);
        Audit audit = AUDITOR.audit(new Source("a.pdf", pdf));
        String before = page(audit, pdf).select(".sheet").outerHtml();
        Run.PackInfo others = new Run.PackInfo(AUDITOR.pack().info().id(), "9.9.9", "0".repeat(64));
        Path picture = out.resolve("page-2.png");
        byte[] drawn = Files.readAllBytes(picture);
        FileTime then = FileTime.fromMillis(0);
        Files.setLastModifiedTime(picture, then);
        RENDERER.report(audit, () -> pdf, others, "1", out);
        assertEquals(then, Files.getLastModifiedTime(picture));
        String page = Files.readString(out.resolve("index.html"));
        assertEquals(before, Jsoup.parse(page).select(".sheet").outerHtml());
        assertTrue(page.contains("9.9.9"));
        Files.write(picture, new byte[] {1});
        RENDERER.report(audit, () -> pdf, AUDITOR.pack().info(), "1", out);
        assertArrayEquals(drawn, Files.readAllBytes(picture));
    }

    /** A picture shows the page without remarks; it is drawn again only of another original, or where it is not as it was drawn. */
    @Test
    void aPageOfWhichSomethingElseIsRemarkedIsNotDrawnAgain() throws IOException {
        byte[] pdf = Files.readAllBytes(REPORT);
        Copied.write(pdf, List.of(remark(2, "先"), remark(3, "先")), List.of(pdf), out);
        Path picture = out.resolve("page-2.png");
        byte[] drawn = Files.readAllBytes(picture);
        FileTime then = FileTime.fromMillis(0);
        Files.setLastModifiedTime(picture, then);
        List<Note> after = List.of(remark(2, "后"));
        Copied again = Copied.write(pdf, after, List.of(pdf), out);
        assertEquals(List.of("page-2.png"), again.pictures().stream().map(PagePicture::link).toList());
        assertEquals(then, Files.getLastModifiedTime(picture));
        assertFalse(Files.exists(out.resolve("page-3.png")));
        assertEquals(List.of("1. 后"), remarks(out.resolve(PdfOriginal.COPY)));
        Files.write(picture, new byte[] {1});
        assertEquals(again, Copied.write(pdf, after, List.of(pdf), out));
        assertArrayEquals(drawn, Files.readAllBytes(picture));
        byte[] other = turned(90);
        Copied.write(other, after, List.of(other), out);
        assertFalse(Arrays.equals(drawn, Files.readAllBytes(picture)));
    }

    private static Note remark(int page, String text) {
        return new Note(1, text, new PageSpan(page, 100, 100, 50, 20), null);
    }

    private static List<String> remarks(Path copy) throws IOException {
        List<String> remarks = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(copy.toFile())) {
            for (PDPage page : document.getPages()) {
                page.getAnnotations().forEach(a -> remarks.add(a.getContents()));
            }
        }
        return remarks;
    }

    @Test
    void picturesOfAnEarlierRunDoNotStay() throws IOException {
        byte[] pdf = Files.readAllBytes(REPORT);
        Audit audit = AUDITOR.audit(new Source("a.pdf", pdf));
        page(audit, pdf);
        RENDERER.withoutLetters().report(audit, () -> pdf, AUDITOR.pack().info(), "1", out);
        try (var files = Files.list(out)) {
            assertEquals(List.of(), files.map(f -> f.getFileName().toString()).filter(f -> f.matches(".*\\.png|annotated.*")).toList());
        }
    }

    private Document page(Audit audit, byte[] pdf) throws IOException {
        RENDERER.report(audit, () -> pdf, AUDITOR.pack().info(), "1", out);
        return Jsoup.parse(Files.readString(out.resolve("index.html")));
    }

    private static byte[] turned(int degrees) throws IOException {
        try (PDDocument document = Loader.loadPDF(REPORT.toFile())) {
            document.getPages().forEach(p -> p.setRotation(degrees));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }
}
