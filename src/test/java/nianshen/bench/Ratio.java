package nianshen.bench;

import java.io.IOException;
import java.util.List;
import nianshen.audit.Auditor;
import nianshen.ingest.source.Source;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** A whole audit of text PDFs, bytes to findings, beside PDFBox's own text stripper on the same bytes. */
final class Ratio {

    /** So many files in a turn that the clock of the processor tells them. */
    private static final int FILES = 24;

    private Ratio() {
    }

    static void print(String files, double most, Auditor auditor, List<Source> sources) throws Exception {
        int times = Math.max(1, FILES / sources.size());
        List<Double> least = Turns.least(List.of(() -> repeat(times, sources, auditor::audit), () -> repeat(times, sources, Ratio::strip)));
        double each = times * (double) sources.size();
        System.out.printf("      %s files: audit %.1f ms, stripper %.1f ms, ratio %.2f (at most %.2f)%n", files, least.get(0) / each,
                least.get(1) / each, least.get(0) / least.get(1), most);
    }

    private interface Reading {
        void of(Source source) throws IOException;
    }

    private static void repeat(int times, List<Source> sources, Reading reading) throws IOException {
        for (int i = 0; i < times; i++) {
            for (Source source : sources) {
                reading.of(source);
            }
        }
    }

    private static void strip(Source source) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(source.bytes())) {
            if (new PDFTextStripper().getText(pdf).isBlank()) {
                throw new IOException("nothing read");
            }
        }
    }
}
