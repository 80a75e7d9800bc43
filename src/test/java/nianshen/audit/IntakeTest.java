package nianshen.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import nianshen.Shipped;
import nianshen.extract.Extractor;
import nianshen.ingest.source.Limit;
import nianshen.ingest.source.Source;
import nianshen.ingest.source.UnreadableException;
import nianshen.rules.Deadline;
import nianshen.rules.RuleFailure;
import nianshen.rules.RulePack;
import nianshen.rules.Runaways;
import org.junit.jupiter.api.Test;

/** A file that is not read in time is to blame itself: no rule is, and nothing of it goes on. */
class IntakeTest {

    private static Deadline within(long millis) {
        return new Deadline(Duration.ofMillis(millis), new Runaways());
    }

    @Test
    void aFileThatIsNotReadInTime_isRefusedForWhatItIs() {
        RulePack pack = Shipped.pack();
        Extractor extractor = new Extractor(pack.catalogue(), pack.lexicon(), pack.roster());
        byte[] page = ("<html><body><table>" + "<tr><td>收到申请<td>1</tr>".repeat(40_000) + "</table>").getBytes(StandardCharsets.UTF_8);
        UnreadableException refused = assertThrows(UnreadableException.class,
                () -> new Intake(new Source("报告.html", page)).facts(extractor, null, within(1)));
        assertEquals(UnreadableException.Reason.TOO_LARGE, refused.reason());
        assertTrue(refused.getMessage().contains("时限"), refused.getMessage());
    }

    @Test
    void readingThatIsOutOfTime_stopsAndBlamesNoRule() throws Exception {
        Deadline deadline = within(50);
        for (int i = 0; i < 5; i++) {
            CountDownLatch stopped = new CountDownLatch(1);
            RuleFailure late = assertThrows(RuleFailure.class, () -> deadline.keep(() -> endless(stopped), () -> null));
            assertEquals(RuleFailure.Kind.RULE_TIMEOUT, late.kind());
            assertTrue(stopped.await(10, TimeUnit.SECONDS), "the reading goes on");
        }
    }

    @Test
    void whatIsThrownThoughItIsNotDeclared_isNoResult() {
        IllegalStateException failed = assertThrows(IllegalStateException.class, () -> within(10_000).keep(() -> undeclared(new IOException("坏了")), () -> null));
        assertEquals("坏了", failed.getCause().getMessage());
    }

    @SuppressWarnings("unchecked")
    private static <T, E extends Throwable> T undeclared(Throwable thrown) throws E {
        throw (E) thrown;
    }

    private static Object endless(CountDownLatch stopped) {
        Limit counter = new Limit("从不", Long.MAX_VALUE);
        try {
            while (true) {
                counter.use(1);
            }
        } finally {
            stopped.countDown();
        }
    }
}
