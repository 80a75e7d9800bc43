package nianshen.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nianshen.audit.Auditor;
import nianshen.ingest.source.Source;
import nianshen.rules.RulePack;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** A whole audit of text PDFs, bytes to findings, beside PDFBox's own text stripper on the same bytes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 8, time = 3)
@Measurement(iterations = 5, time = 2)
public class AuditBenchmark {
    /** Which files: "generated" ones, or the "real" ones where they are there. */
    @Param({"generated"})
    public String files;

    private Auditor auditor;
    private List<Source> sources;

    /** Makes the files and loads the rules. */
    @Setup
    public void prepare() throws IOException {
        auditor = new Auditor(RulePack.load(Path.of("rules")));
        sources = files.equals("real") ? Reports.real() : Reports.pdfs(12);
    }

    /** The whole audit. */
    @Benchmark
    public void audit(Blackhole sink) {
        for (Source source : sources) {
            sink.consume(auditor.audit(source));
        }
    }

    /** Text alone, by PDFBox. */
    @Benchmark
    public void stripper(Blackhole sink) throws IOException {
        for (Source source : sources) {
            try (PDDocument pdf = Loader.loadPDF(source.bytes())) {
                sink.consume(new PDFTextStripper().getText(pdf));
            }
        }
    }
}
