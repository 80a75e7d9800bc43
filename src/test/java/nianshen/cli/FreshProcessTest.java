package nianshen.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import nianshen.cli.terminal.Exit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What only a process of its own shows: its exit code and what comes through its streams. Runs that end in findings,
 * that come after others, or that watch have tests of their own; other exit codes are told by runs within the process of
 * the tests.
 */
class FreshProcessTest {

    @Test
    void whatIsAskedForIsToldInUtf8_exit0(@TempDir Path nothing) {
        Cli cli = Cli.fresh(Map.of(), "rules", "list", "--last", nothing.toString());
        assertEquals(Exit.CLEAN, cli.exit(), cli::toString);
        assertTrue(cli.out().contains("总计列不平"), cli::toString);
        assertEquals(nothing + " 中没有审核结果，无从列出各规则上次发现的次数\n", cli.err());
    }

    @Test
    void wrongUse_exit2_toldOnStandardErrorOnly() {
        Cli cli = Cli.fresh(Map.of(), "no-such-command");
        assertEquals(Exit.USAGE, cli.exit(), cli::toString);
        assertTrue(cli.err().contains("no-such-command"), cli::toString);
        assertEquals("", cli.out());
    }
}
