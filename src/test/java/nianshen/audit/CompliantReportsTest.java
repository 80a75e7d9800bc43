package nianshen.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianshen.Shipped;
import nianshen.findings.Audit;
import nianshen.findings.Result;
import nianshen.findings.Status;
import nianshen.ingest.source.Source;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Reports of invented agencies of many kinds, each right in its own words: nothing may be found in them. A file name
 * ending on {@code +ST-06} allows that hint and no other.
 */
class CompliantReportsTest {

    private static final Path FOLDER = Path.of("src/test/resources/compliant");
    private static final Auditor AUDITOR = Shipped.auditor();

    static List<Path> reports() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("reports")
    void nothingIsFound(Path file) throws IOException {
        Audit audit = AUDITOR.audit(new Source(file.getFileName().toString(), Files.readAllBytes(file)));
        String name = file.getFileName().toString().replace(".txt", "");
        String allowed = name.contains("+") ? name.substring(name.indexOf('+') + 1) : "";
        assertNotEquals(Status.UNREADABLE, audit.status(), () -> String.valueOf(audit.error()));
        assertEquals(allowed, audit.outcomes().stream()
                .filter(o -> o.result() == Result.VIOLATED || o.result() == Result.DOUBTFUL)
                .map(o -> o.rule()).sorted().collect(Collectors.joining("+")), () -> told(audit));
    }

    private static String told(Audit audit) {
        return audit.outcomes().stream().flatMap(o -> o.findings().stream())
                .map(f -> f.rule() + " " + f.message()).collect(Collectors.joining("\n"));
    }
}
