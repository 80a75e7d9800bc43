package nianshen.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import nianshen.LeftBehind;
import nianshen.Shipped;
import nianshen.audit.Batch;
import nianshen.audit.Input;
import nianshen.audit.Inputs;
import nianshen.specimen.Maker;
import nianshen.specimen.Print;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Reports of all forms, every third broken, one after the other in one process: what the process holds does not grow.
 * {@code mvn -B surefire:test -Dtest=SoakTest -Dsoak.reports=20000} for the long run.
 */
class SoakTest {

    private static final int REPORTS = Integer.getInteger("soak.reports", 90);
    private static final int ROUND = 30;
    /** Bytes that a heap may differ by between two looks at it. */
    private static final long SLACK = 24L << 20;
    /** Temporary files of the libraries that read; whatever else is in the folder belongs to other programs. */
    private static final String OF_READERS = "(?i)(?:pdfbox|m4j|mime4j|ooxml).*";
    private static final Path HANDLES = Path.of("/proc/self/fd");

    @TempDir
    private Path folder;

    private record Held(long heap, long threads, long handles, long temporary) {
    }

    @Test
    void whatTheProcessHolds_staysTheSame() throws IOException {
        List<Path> files = files();
        round(files);
        round(files);
        Held before = held();
        for (int done = 2 * ROUND; done < REPORTS; done += ROUND) {
            round(files);
        }
        Held after = held();
        assertTrue(after.heap() - before.heap() < SLACK, () -> before + " " + after);
        assertTrue(after.threads() <= before.threads(), () -> before + " " + after);
        assertTrue(after.handles() <= before.handles() + 1, () -> before + " " + after);
        assertEquals(before.temporary(), after.temporary());
    }

    private static void round(List<Path> files) {
        List<Input> inputs = Inputs.find(files);
        assertEquals(inputs.size(), Batch.run(inputs, 2, input -> Shipped.auditor().audit(input, null).status()).size());
    }

    private List<Path> files() throws IOException {
        List<Print> prints = Print.all();
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < ROUND; i++) {
            Print print = prints.get(i % prints.size());
            byte[] sound = print.write(Maker.draw(i + 1));
            byte[] written = i % 3 == 2 ? Mutant.of(sound, i) : sound;
            boolean packed = i % 10 == 9;
            Path file = folder.resolve(i + "." + (packed ? "zip" : print.suffix()));
            Files.write(file, packed ? BrokenZip.of(BrokenZip.Way.values()[i / 10 % 5], Map.of("a." + print.suffix(), sound, "b.txt", sound),
                    sound, new Random(i)) : written);
            files.add(file);
        }
        return files;
    }

    private static Held held() throws IOException {
        LeftBehind.stop();
        long heap = Long.MAX_VALUE;
        for (int i = 0; i < 2; i++) {
            System.gc();
            heap = Math.min(heap, Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory());
        }
        return new Held(heap, Thread.getAllStackTraces().keySet().stream().filter(t -> t.getName().equals("rules") || t.getName().startsWith("pool")).count(),
                Files.isDirectory(HANDLES) ? count(HANDLES, ".*") : 0, count(Path.of(System.getProperty("java.io.tmpdir")), OF_READERS));
    }

    private static long count(Path folder, String names) throws IOException {
        try (Stream<Path> list = Files.list(folder)) {
            return list.filter(p -> p.getFileName().toString().matches(names)).count();
        }
    }
}
