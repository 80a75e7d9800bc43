package nianshen.hostile;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nianshen.Shipped;
import nianshen.doc.Block;
import nianshen.doc.Document;
import nianshen.doc.Form;
import nianshen.doc.Paragraph;
import nianshen.extract.Extractor;
import nianshen.ingest.Docx;
import nianshen.ingest.Ingest;
import nianshen.ingest.source.Source;
import nianshen.ingest.source.UnreadableException;
import nianshen.rules.RulePack;
import nianshen.specimen.Maker;
import nianshen.specimen.PaperPrint;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A file of twice the size takes about twice the work to read, whatever it is made of. */
class GrowthTest {

    /** Work that grows as the square takes four times as much. */
    private static final double MOST = 3.2;
    private static final int TRIES = 4;
    private static final int SENTENCE = 40;
    private static final RulePack PACK = RulePack.load(Path.of("rules"));
    private static final Extractor EXTRACTOR = new Extractor(PACK.catalogue(), PACK.lexicon(), PACK.roster());

    private static Map<String, IntFunction<String>> forms() {
        Map<String, IntFunction<String>> forms = new LinkedHashMap<>();
        forms.put("lines.txt", n -> "本机关认真落实各项要求。\n".repeat(n));
        forms.put("gaps.txt", n -> "正文  1   2    3\n".repeat(n));
        forms.put("ragged.txt", n -> "甲  1\n乙   2    3\n丙 4\n\n".repeat(n / 3));
        forms.put("pipes.txt", n -> "| 甲 | 1 | 2 |\n".repeat(n));
        forms.put("tabs.txt", n -> "甲\t1\t2\n".repeat(n));
        forms.put("numbers.txt", n -> "1\n".repeat(n));
        forms.put("headings.txt", n -> "一、总体情况\n二、主动公开政府信息情况\n".repeat(n / 2));
        forms.put("one-line.txt", n -> "收到申请1件，".repeat(n));
        forms.put("paragraphs.html", n -> "<html><body>" + "<p>本机关认真落实各项要求。</p>".repeat(n));
        forms.put("spans.html", n -> "<html><body><p>" + "<span style='color:#333'>收到</span>".repeat(n));
        forms.put("rows.html", n -> "<html><body><table>" + "<tr><td>甲<td>1".repeat(n));
        forms.put("comments.html", n -> "<html><body><p>正文" + "<!--".repeat(10 * n));
        forms.put("scripts.html", n -> "<html><body><p>正文" + "<script><style>".repeat(n));
        forms.put("tables.html", n -> "<html><body><p>正文</p>" + "<table>".repeat(40) + "<a b=\"".repeat(n) + "</table>");
        forms.put("boxes.html", n -> "<html><body>" + "<div><div>甲</div><div>1</div></div>".repeat(n));
        forms.put("styles.html", n -> "<html><head><style>" + ".a{color:#fff}".repeat(200) + "</style><body>" + "<p class=b>收到申请</p>".repeat(n));
        return forms;
    }

    @TestFactory
    Stream<DynamicTest> twiceTheSize_isAboutTwiceTheWork() {
        return forms().entrySet().stream().map(form -> DynamicTest.dynamicTest(form.getKey(),
                () -> grows(3_000, size -> work(form, size))));
    }

    /** Nanoseconds of this thread. */
    private static long work(Map.Entry<String, IntFunction<String>> form, int size) throws UnreadableException {
        byte[] file = form.getValue().apply(size).getBytes(StandardCharsets.UTF_8);
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        Document document = Ingest.read(new Source(form.getKey(), file).within(Shipped.site()));
        assertTrue(!document.blocks().isEmpty(), form.getKey());
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
    }

    /** What takes work that grows with a size. */
    private interface Growing {
        /** Nanoseconds of this thread for the size, files made beforehand not counted. */
        long work(int size) throws Exception;
    }

    @Test
    void twiceTheRows_areAboutTwiceTheWork() throws Exception {
        grows(2_000, GrowthTest::rows);
    }

    @Test
    void twiceThePages_areAboutTwiceTheWork() throws Exception {
        byte[] report = PaperPrint.values()[0].write(Maker.draw(1));
        grows(8, size -> reading(new Source("报告.pdf", pages(report, size))));
    }

    @Test
    void twiceTheProse_holdsAboutTwiceTheFacts() throws Exception {
        List<Block> blocks = sample().blocks();
        List<Block> prose = blocks.stream().filter(b -> b instanceof Paragraph p && p.text().length() > SENTENCE).toList();
        grows(20, size -> extraction(Stream.concat(blocks.stream(), repeated(prose, size)).toList()));
    }

    @TestFactory
    Stream<DynamicTest> twiceTheSentence_isAboutTwiceTheWork() throws Exception {
        List<Block> blocks = sample().blocks();
        return Stream.of("收到政府信息公开申请", "2024年", "2024年1月1日至12月31日", "一百二十万三千亿", "规章3件、", "云泽县水利局、海州市教育局，").map(words -> DynamicTest.dynamicTest(words,
                () -> grows(1_000, size -> extraction(Stream.concat(blocks.stream(), Stream.of(Paragraph.of(words.repeat(size), null))).toList()))));
    }

    @Test
    void twiceTheReports_holdAboutTwiceTheFacts() throws Exception {
        List<Block> blocks = sample().blocks();
        grows(8, size -> extraction(repeated(blocks, size).toList()));
    }

    private static void grows(int size, Growing growing) throws Exception {
        growing.work(size / 2);
        double best = Double.MAX_VALUE;
        for (int i = 0; i < TRIES && best > MOST; i++) {
            best = Math.min(best, (double) growing.work(2 * size) / Math.max(1_000_000, growing.work(size)));
        }
        double grown = best;
        assertTrue(grown <= MOST, () -> "grows " + grown + " times");
    }

    private static Document sample() throws Exception {
        Path report = Path.of("reports-in", "gongxin-2024.txt");
        return Ingest.read(new Source(report.getFileName().toString(), Files.readAllBytes(report)).within(Shipped.site()));
    }

    private static Stream<Block> repeated(List<Block> blocks, int times) {
        return IntStream.range(0, times).boxed().flatMap(i -> blocks.stream());
    }

    private static long extraction(List<Block> blocks) {
        Document document = new Document(Form.TEXT, Map.of(), blocks, List.of());
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        assertTrue(EXTRACTOR.extract("报告.txt", document, null).all().size() > blocks.size());
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
    }

    private static byte[] pages(byte[] report, int times) throws IOException {
        try (PDDocument one = Loader.loadPDF(report); PDDocument all = new PDDocument()) {
            for (int i = 0; i < times; i++) {
                for (PDPage page : one.getPages()) {
                    all.importPage(page);
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            all.save(out);
            return out.toByteArray();
        }
    }

    private static long reading(Source source) throws UnreadableException {
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        Ingest.read(source);
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
    }

    private static long rows(int count) throws UnreadableException {
        String rows = IntStream.range(0, count).mapToObj(i -> Docx.row("第" + i * 7919L % 100_003 + "项", "" + i * 104_729L % 99_991))
                .collect(Collectors.joining());
        return reading(new Source("报告.docx", Docx.of(Docx.table(2, rows)).bytes()));
    }
}
