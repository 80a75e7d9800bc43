package nianshen.prose;

import static nianshen.prose.ProseRun.KNOWN;
import static nianshen.prose.ProseRun.STRANGE;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nianshen.Shipped;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Generated prose: {@code -Dprose.reports=3000} tries that many reports, else a few. Prints the shares and keeps what went
 * wrong in {@code target/prose.txt}. The bounds are what the reader reaches; they are only ever tightened.
 */
class GeneratedProseTest {
    private static final int FEW = 25;
    private static final double TOLD_AT_LEAST = 0.97;
    private static final double ACCUSED_AT_MOST = 0;
    private static final double DOUBTED_AT_MOST = 0.04;
    private static final double STRANGE_ACCUSED_AT_MOST = 0;
    private static Tally tally;

    @BeforeAll
    static void run() throws IOException {
        tally = ProseRun.of(Shipped.auditor(), Long.getLong("prose.reports", FEW));
        tally.summary().forEach(System.out::println);
        Files.write(Path.of("target", "prose.txt"), tally.details().toList());
    }

    @Test
    void soundProse_isNotAccused() {
        atMost(ACCUSED_AT_MOST, "reports", KNOWN + " accused");
    }

    @Test
    void soundProse_isNotDoubted() {
        atMost(DOUBTED_AT_MOST, "reports", KNOWN + " doubted");
    }

    @Test
    void plantedMismatches_areTold() {
        atMost(1 - TOLD_AT_LEAST, "planted", KNOWN + " missed");
    }

    @Test
    void unknownWordsBeforeTheFigure_neverAViolation() {
        atMost(STRANGE_ACCUSED_AT_MOST, "planted", STRANGE + " accused besides");
    }

    private static void atMost(double share, String of, String kind) {
        assertTrue(tally.wrong(kind) <= share * tally.count(kind.split(" ")[0] + " " + of), () -> kind + "\n"
                + String.join("\n", tally.lines(kind)));
    }
}
