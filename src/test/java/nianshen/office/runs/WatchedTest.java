package nianshen.office.runs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What counts as a change, and when it is over. */
class WatchedTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void rulesAndAReport() throws IOException {
        write("rules/tables/设置.xlsx", "");
        write("in/甲局.txt", "报告");
    }

    @Test
    void lockFilesAndResultsAreNoChange() throws IOException {
        Watched before = now();
        for (String name : List.of("rules/tables/~$设置.xlsx", "rules/tables/.~设置.xlsx", "rules/tables/5A3C1E00",
                "rules/tables/设置.xlsx.tmp", "in/~$甲局.txt", "in/out/index.html")) {
            write(name, "不是改动");
            assertEquals(before, now(), name);
        }
    }

    @Test
    void whateverIsWrittenAddedOrTakenAwayIsAChangeOfRulesOrOfReports() throws IOException {
        Watched before = now();
        write("rules/tables/设置.xlsx", "改了");
        Watched written = now();
        assertNotEquals(before.rules(), written.rules());
        assertEquals(before.reports(), written.reports());
        write("in/乙局.txt", "报告");
        Watched added = now();
        assertEquals(written.rules(), added.rules());
        assertNotEquals(written.reports(), added.reports());
        Files.delete(folder.resolve("in/乙局.txt"));
        assertEquals(written, now());
    }

    @Test
    void aFileThatIsStillBeingWrittenIsWaitedFor() throws IOException, InterruptedException {
        Watched before = now();
        List<Watched> seen = new ArrayList<>(List.of(before, before));
        for (String text : List.of("一半", "一大半", "全部写完")) {
            write("rules/tables/设置.xlsx", text);
            seen.add(now());
        }
        Watched whole = now();
        assertEquals(whole, before.next(Stream.concat(seen.stream(), Stream.generate(() -> whole)).iterator()::next));
    }

    @Test
    void aStateLastsWhereItIsTheSameAfterAWhile() throws IOException, InterruptedException {
        Watched half = now();
        assertTrue(half.lasts(this::now));
        write("rules/tables/设置.xlsx", "全部写完");
        assertFalse(half.lasts(this::now));
    }

    private Watched now() {
        return Watched.now(folder.resolve("rules"), List.of(folder.resolve("in")), folder.resolve("in/out"));
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
