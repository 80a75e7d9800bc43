package nianshen.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nianshen.Shipped;
import nianshen.ingest.source.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Reports of invented agencies in the layouts that published ones come in, each with what must be found in it in a file
 * beside it that ends on {@code .expected}. Layouts that cannot be kept as text (ruled tables of a PDF over several
 * pages, Word files) are printed by {@link nianshen.specimen.Print}, and so are further ways of text and pages.
 */
class LayoutsTest {

    private static final Path FOLDER = Path.of("src/test/resources/layouts");
    private static final Auditor AUDITOR = Shipped.auditor();

    static List<Path> reports() throws IOException {
        return files().filter(f -> !f.toString().endsWith(".expected")).toList();
    }

    @ParameterizedTest
    @MethodSource("reports")
    void whatIsExpectedIsFoundAndNothingElse(Path report) throws IOException {
        Expected.of(Files.readString(expectation(report)), AUDITOR.pack())
                .of(AUDITOR.audit(new Source(report.getFileName().toString(), Files.readAllBytes(report))));
    }

    @Test
    void everyExpectationHasItsReport() throws IOException {
        assertTrue(reports().size() >= 6);
        assertEquals(files().filter(f -> f.toString().endsWith(".expected")).toList(),
                reports().stream().map(LayoutsTest::expectation).toList());
    }

    private static Path expectation(Path report) {
        return report.resolveSibling(report.getFileName().toString().replaceAll("\\.\\w+$", ".expected"));
    }

    private static Stream<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList().stream();
        }
    }
}
