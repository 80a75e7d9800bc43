package nianshen.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nianshen.Shipped;
import nianshen.facts.Figure;
import nianshen.findings.Audit;
import nianshen.findings.Outcome;
import nianshen.ingest.source.Source;
import nianshen.specimen.OfdCopy;
import nianshen.specimen.OfdPrint;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Reports in PDF, drawn again as OFD in each way, give the same facts and the same findings. */
class OfdReportsTest {

    private static final Auditor AUDITOR = Shipped.auditor();
    private static final List<Path> REPORTS = Stream.of("reports-in/shichang-jianguan-2024.pdf", "reports-in/shuili-2024.pdf", "../shared/reports/real/huaian-2024.pdf")
            .map(Path::of).filter(Files::exists).toList();

    @TestFactory
    Stream<DynamicTest> theSameFacts() {
        return REPORTS.stream().flatMap(file -> ways(file).map(way -> DynamicTest.dynamicTest(file.getFileName() + " " + way, () -> assertSame(file, way))));
    }

    /** All ways for the first report, one for each of the others. */
    private static Stream<OfdPrint> ways(Path file) {
        int at = REPORTS.indexOf(file);
        return at == 0 ? Stream.of(OfdPrint.values()) : Stream.of(OfdPrint.values()[at]);
    }

    private static void assertSame(Path file, OfdPrint way) throws IOException {
        byte[] pdf = Files.readAllBytes(file);
        Audit one = AUDITOR.audit(new Source("a.pdf", pdf));
        Audit other = AUDITOR.audit(new Source("a.ofd", OfdCopy.of(pdf, way)));
        assertTrue(figures(one).size() >= 200, () -> figures(one).size() + " figures");
        assertEquals(figures(one), figures(other));
        assertEquals(one.title(), other.title());
        assertEquals(verdicts(one), verdicts(other));
    }

    private static List<String> figures(Audit audit) {
        return audit.facts().of(Figure.class).stream().map(f -> f.numbered() + "=" + f.value() + " " + f.raw() + " " + f.reading() + " " + f.confidence()).toList();
    }

    private static List<String> verdicts(Audit audit) {
        return audit.outcomes().stream().map((Outcome o) -> o.rule() + " " + o.result() + " " + o.findings().stream().map(f -> f.message()).toList()).toList();
    }
}
