package nianshen.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import nianshen.audit.Auditor;
import nianshen.findings.Audit;
import nianshen.findings.Failure;
import nianshen.findings.Status;
import nianshen.ingest.source.Source;
import nianshen.rules.RulePack;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Files that ask for more than any report does come to an end, each with a reason that a clerk understands. */
class HeavyFilesTest {

    /** Not a measure of speed: whoever takes longer would never end. */
    private static final Duration AGE = Duration.ofMinutes(3);
    private static Auditor auditor;

    @BeforeAll
    static void load() {
        auditor = new Auditor(RulePack.load(Path.of("rules")));
    }

    @TestFactory
    Stream<DynamicTest> heavyFiles_areRefusedWithTheirReason() {
        return HeavyFiles.all().entrySet().stream().map(file -> DynamicTest.dynamicTest(file.getKey(), () -> {
            byte[] bytes = file.getValue().get();
            Audit audit = assertTimeoutPreemptively(AGE, () -> auditor.audit(new Source(file.getKey(), bytes)));
            assertEquals(Status.UNREADABLE, audit.status());
            Failure reason = audit.error();
            assertFalse(reason.message().matches(".*(程序出错|超时|Error|Exception).*"), reason::toString);
        }));
    }
}
