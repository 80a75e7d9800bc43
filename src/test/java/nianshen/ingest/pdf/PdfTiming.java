package nianshen.ingest.pdf;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import nianshen.ingest.source.Source;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * Prints the time of reading a PDF beside that of PDFBox's own text stripper, both warm, as medians in milliseconds:
 * {@code java -cp ... nianshen.ingest.pdf.PdfTiming FILE...}.
 */
public final class PdfTiming {

    private static final int ROUNDS = 60;

    private interface Work {
        void run() throws Exception;
    }

    private PdfTiming() {
    }

    public static void main(String[] files) throws Exception {
        for (String file : files) {
            byte[] bytes = Files.readAllBytes(Path.of(file));
            double stripper = median(() -> strip(bytes));
            double reader = median(() -> new PdfReader().read(new Source(file, bytes)));
            PdfReader shared = new PdfReader();
            double again = median(() -> shared.read(new Source(file, bytes)));
            System.out.printf("%s: stripper %.2f ms, reader %.2f ms (%.2f), shared %.2f ms%n", file, stripper, reader,
                    reader / stripper, again);
        }
    }

    private static void strip(byte[] bytes) throws Exception {
        try (PDDocument file = Loader.loadPDF(bytes)) {
            new PDFTextStripper().getText(file);
        }
    }

    private static double median(Work work) throws Exception {
        double[] times = new double[ROUNDS];
        for (int i = -ROUNDS; i < ROUNDS; i++) {
            long start = cpu();
            work.run();
            times[Math.max(i, 0)] = (cpu() - start) / 1e6;
        }
        Arrays.sort(times);
        return times[ROUNDS / 2];
    }

    /** Of this thread alone, so that other work on the machine does not count. */
    private static long cpu() {
        return java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
