package nianshen.portfolio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import nianshen.OwnCache;
import nianshen.Shipped;
import nianshen.audit.Judged;
import nianshen.findings.Audit;
import nianshen.findings.Status;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A verdict is come to once, where nothing failed, and anew of whatever differs. */
class VerdictsTest {

    private static final Audit AUDIT = new Audit("报告.txt", "00", null, null, null, 2024, null, Status.COMPLIANT, 100, null, List.of(), null);
    @TempDir
    private Path folder;
    private OwnCache own;
    private int judged;

    @BeforeEach
    void aFolderOfItsOwn() {
        own = new OwnCache(folder);
    }

    @AfterEach
    void theFolderOfBefore() {
        own.close();
    }

    private Audit found(Verdicts verdicts, String basis, boolean whole) {
        return verdicts.of(basis == null ? null : basis.getBytes(StandardCharsets.UTF_8), () -> {
            judged++;
            return new Judged(AUDIT, whole);
        });
    }

    @Test
    void isComeToOnceOnTheSame() {
        Verdicts verdicts = Verdicts.by(Shipped.pack());
        assertTrue(verdicts.none());
        assertEquals(AUDIT, found(verdicts, "a", true));
        assertFalse(verdicts.none());
        assertEquals(AUDIT, found(verdicts, "a", true));
        assertEquals(1, judged);
        found(verdicts, "b", true);
        found(verdicts, null, true);
        found(verdicts, null, true);
        found(Verdicts.NONE, "a", true);
        assertEquals(5, judged);
    }

    @Test
    void whereSomethingFailedNothingIsKept() {
        Verdicts verdicts = Verdicts.by(Shipped.pack());
        found(verdicts, "a", false);
        found(verdicts, "a", true);
        assertEquals(2, judged);
        assertFalse(verdicts.none());
    }
}
