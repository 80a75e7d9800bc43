package nianshen.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nianshen.Shipped;
import nianshen.doc.Block;
import nianshen.doc.Cell;
import nianshen.doc.Document;
import nianshen.doc.Paragraph;
import nianshen.doc.Table;
import nianshen.findings.Audit;
import nianshen.findings.Run;
import nianshen.findings.Status;
import nianshen.ingest.Ingest;
import nianshen.ingest.source.Source;
import nianshen.ingest.source.UnreadableException;
import nianshen.pack.PackFiles;
import nianshen.render.Renderer;
import nianshen.scan.Remembering;
import nianshen.specimen.Maker;
import nianshen.specimen.PaperPrint;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** A PDF that lost some of its text, or hides it: what was not read is told, passes nothing and accuses nobody. */
class BrokenPdfTest {

    /** How often each way of breaking is tried; {@code -Dhostile.seeds=40} for a long run. */
    private static final int SEEDS = Integer.getInteger("hostile.seeds", 1);
    /** One report, whose pictures the recogniser need not look at more than once. */
    private static final List<byte[]> SOUND = IntStream.range(0, 3).mapToObj(i -> PaperPrint.values()[i].write(Maker.draw(1))).toList();
    private static final List<String> TEXTS = SOUND.stream().map(BrokenPdfTest::read).toList();

    @TestFactory
    Stream<DynamicTest> whatWasNotRead_isToldAndNeverJudged() {
        return Arrays.stream(BrokenPdf.values()).map(way -> DynamicTest.dynamicTest(way.name(), drawn(way,
                () -> assertEquals(List.of(), IntStream.range(0, SEEDS).mapToObj(i -> wrong(way, way.ordinal() + i))
                        .filter(said -> !said.isEmpty()).toList()))));
    }

    /** One way stands for all in which letters are drawn that no text stands behind; the long run looks at all of them. */
    private static Executable drawn(BrokenPdf way, Executable test) {
        return SEEDS == 1 && way != BrokenPdf.FONTS_GONE ? () -> Remembering.withEyesShut(test) : test;
    }

    private static byte[] sound(int seed) {
        return SOUND.get(seed % SOUND.size());
    }

    /** What is wrong with what is made of the file; empty where it was refused, or read in full, or told. */
    private static String wrong(BrokenPdf way, int seed) {
        Source file = new Source("报告.pdf", way.of(sound(seed), seed));
        return Verdicts.examined(file).map(e -> wrong(e.document(), e.audit(), seed)).orElse("");
    }

    private static String wrong(Document document, Audit audit, int seed) {
        boolean whole = text(document).equals(TEXTS.get(seed % TEXTS.size()));
        boolean told = !document.flaws().isEmpty();
        boolean right = audit.status() != Status.VIOLATIONS && (whole || told) && (told == (audit.status() != Status.COMPLIANT));
        return right ? "" : seed + ": " + audit.status() + " " + document.flaws() + " " + audit.outcomes();
    }

    private static String read(byte[] sound) {
        try {
            return text(Ingest.read(new Source("报告.pdf", sound)));
        } catch (UnreadableException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static String text(Document document) {
        return document.blocks().stream().map(BrokenPdfTest::text).collect(Collectors.joining("\n"));
    }

    private static String text(Block block) {
        if (block instanceof Table table) {
            return table.cells().stream().map(Cell::text).collect(Collectors.joining("|"));
        }
        return block instanceof Paragraph paragraph ? paragraph.text() : "";
    }

    @Test
    void textInAVisibleNote_isTextOfTheReport() throws Exception {
        Document document = Ingest.read(new Source("报告.pdf", noted(true, 4)));
        assertTrue(text(document).contains("NOTE 2024"));
        assertEquals(List.of(), document.flaws());
    }

    @Test
    void textInAHiddenNote_isNone() throws Exception {
        Document document = Ingest.read(new Source("报告.pdf", noted(true, 2)));
        assertFalse(text(document).contains("NOTE 2024"));
        assertEquals(List.of(), document.flaws());
    }

    @Test
    void aFilledFieldThatIsNotDrawn_isTold() throws Exception {
        Document document = Ingest.read(new Source("报告.pdf", noted(false, 4)));
        assertTrue(document.flaws().toString().contains("批注或表单域"), document.flaws()::toString);
    }

    /** A sound report with a note on its first page. */
    private static byte[] noted(boolean drawn, int flags) throws IOException {
        try (PDDocument file = Loader.loadPDF(sound(1)); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            COSDictionary note = new COSDictionary();
            note.setItem(COSName.SUBTYPE, COSName.getPDFName("FreeText"));
            note.setInt(COSName.F, flags);
            note.setItem(COSName.CONTENTS, new COSString("NOTE 2024"));
            COSArray place = new COSArray();
            place.setFloatArray(new float[] {80, 20, 180, 32});
            note.setItem(COSName.RECT, place);
            if (drawn) {
                COSDictionary looks = new COSDictionary();
                looks.setItem(COSName.N, looks(file));
                note.setItem(COSName.AP, looks);
            }
            COSArray notes = new COSArray();
            notes.add(note);
            file.getPage(0).getCOSObject().setItem(COSName.ANNOTS, notes);
            file.save(out);
            return out.toByteArray();
        }
    }

    private static COSStream looks(PDDocument file) throws IOException {
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE1);
        font.setItem(COSName.BASE_FONT, COSName.getPDFName("Helvetica"));
        COSDictionary fonts = new COSDictionary();
        fonts.setItem(COSName.getPDFName("H"), font);
        COSDictionary resources = new COSDictionary();
        resources.setItem(COSName.FONT, fonts);
        COSStream looks = file.getDocument().createCOSStream();
        looks.setItem(COSName.RESOURCES, resources);
        COSArray box = new COSArray();
        box.setFloatArray(new float[] {0, 0, 50, 6});
        looks.setItem(COSName.BBOX, box);
        try (var out = looks.createOutputStream()) {
            out.write("BT /H 5 Tf 1 1 Td (NOTE 2024) Tj ET".getBytes(StandardCharsets.US_ASCII));
        }
        return looks;
    }

    @Test
    void aLostPage_standsFirstOnPageAndLetter(@TempDir Path folder) throws IOException {
        Source file = new Source("报告.pdf", BrokenPdf.CONTENT_GONE.of(sound(1), 2));
        Run.PackInfo pack = new Run.PackInfo("p", "1", "0");
        Renderer renderer = Renderer.open(PackFiles.read(Path.of("rules")));
        Audit audit = Shipped.auditor().audit(file);
        renderer.report(audit, null, pack, "1", folder);
        renderer.letter(audit, pack, "1", folder);
        String page = Files.readString(folder.resolve("index.html"));
        assertTrue(page.contains("原件没有读全") && page.contains("页的内容缺失"), "the page does not say so");
        String letter = Files.readString(folder.resolve("letter.html"));
        assertTrue(letter.contains("没有读全") && letter.contains("尚不能作出总体评价"), letter);
        assertFalse(letter.contains("总体符合"), letter);
    }
}
