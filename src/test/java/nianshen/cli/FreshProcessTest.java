package nianshen.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import nianshen.Shipped;
import nianshen.cli.terminal.Exit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What only a process of its own shows: its exit code and what comes through its streams. Runs that end in findings,
 * that come after others, or that watch have tests of their own.
 */
class FreshProcessTest {

    @TempDir
    private Path folder;

    @Test
    void whatIsAskedForIsToldInUtf8_exit0() {
        Cli cli = Cli.fresh(Map.of(), "rules", "list");
        assertEquals(Exit.CLEAN, cli.exit(), cli::toString);
        assertTrue(cli.out().contains("总计列不平"), cli::toString);
        assertEquals("audit-out 中没有审核结果，无从列出各规则上次发现的次数\n", cli.err());
    }

    @Test
    void wrongUse_exit2_toldOnStandardErrorOnly() {
        Cli cli = Cli.fresh(Map.of(), "no-such-command");
        assertEquals(Exit.USAGE, cli.exit(), cli::toString);
        assertTrue(cli.err().contains("no-such-command"), cli::toString);
        assertEquals("", cli.out());
    }

    @Test
    void reportThatCannotBeRead_exit3() throws IOException {
        Path report = Files.write(folder.resolve("empty.pdf"), new byte[0]);
        Cli cli = Cli.fresh(Map.of(), "audit", report.toString(), "--out", folder.resolve("out").toString());
        assertEquals(Exit.UNREADABLE, cli.exit(), cli::toString);
        assertTrue(cli.out().contains("未能审核"), cli::toString);
    }

    @Test
    void brokenPack_exit4_withFileAndNoTrace() throws IOException {
        Shipped.copy(Shipped.NO_CASES, folder);
        Files.writeString(folder.resolve("basis.json"), "{");
        Cli cli = Cli.fresh(Map.of(), "audit", "reports-in", "--rules", folder.toString(), "--out", folder.resolve("out").toString());
        assertEquals(Exit.BROKEN_RULES, cli.exit(), cli::toString);
        assertTrue(cli.err().contains("basis.json"), cli::toString);
        assertFalse(cli.err().contains("Exception") || cli.err().contains("\tat "), cli::toString);
    }
}
