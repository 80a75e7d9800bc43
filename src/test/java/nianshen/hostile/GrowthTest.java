package nianshen.hostile;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nianshen.doc.Document;
import nianshen.ingest.Docx;
import nianshen.ingest.Ingest;
import nianshen.ingest.source.Source;
import nianshen.ingest.source.UnreadableException;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A file of twice the size takes about twice the work to read, whatever it is made of. */
class GrowthTest {

    /** Work that grows as the square takes four times as much. */
    private static final double MOST = 3.2;
    private static final int TRIES = 4;

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
        forms.put("boxes.html", n -> "<html><body>" + "<div><div>甲</div><div>1</div></div>".repeat(n));
        forms.put("styles.html", n -> "<html><head><style>" + ".a{color:#fff}".repeat(200) + "</style><body>" + "<p class=b>收到申请</p>".repeat(n));
        return forms;
    }

    @TestFactory
    Stream<DynamicTest> twiceTheSize_isAboutTwiceTheWork() {
        return forms().entrySet().stream().map(form -> DynamicTest.dynamicTest(form.getKey(), () -> {
            int size = 3_000;
            work(form, size / 2);
            double best = Double.MAX_VALUE;
            for (int i = 0; i < TRIES && best > MOST; i++) {
                best = Math.min(best, (double) work(form, 2 * size) / Math.max(1_000_000, work(form, size)));
            }
            double grown = best;
            assertTrue(grown <= MOST, () -> form.getKey() + " grows " + grown + " times");
        }));
    }

    /** Nanoseconds of this thread. */
    private static long work(Map.Entry<String, IntFunction<String>> form, int size) throws UnreadableException {
        byte[] file = form.getValue().apply(size).getBytes(StandardCharsets.UTF_8);
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        Document document = Ingest.read(new Source(form.getKey(), file));
        assertTrue(!document.blocks().isEmpty(), form.getKey());
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
    }

    @TestFactory
    Stream<DynamicTest> twiceTheRows_isAboutTwiceTheWork() {
        return Stream.of(DynamicTest.dynamicTest("rows.docx", () -> {
            double best = Double.MAX_VALUE;
            for (int i = 0; i < TRIES && best > MOST; i++) {
                long once = rows(2_000);
                best = Math.min(best, (double) rows(4_000) / once);
            }
            double grown = best;
            assertTrue(grown <= MOST, () -> "grows " + grown + " times");
        }));
    }

    private static long rows(int count) throws UnreadableException {
        String rows = IntStream.range(0, count).mapToObj(i -> Docx.row("第" + i * 7919L % 100_003 + "项", "" + i * 104_729L % 99_991))
                .collect(Collectors.joining());
        byte[] file = Docx.of(Docx.table(2, rows)).bytes();
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        Ingest.read(new Source("报告.docx", file));
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
    }
}
