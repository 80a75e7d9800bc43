package nianshen.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nianshen.cli.terminal.Exit;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A slip on the command line is told in the user's language with what was probably meant, and nothing is audited. */
class MisuseTest {

    private static final Map<String, String> SLIPS = Map.ofEntries(
            Map.entry("audit --year 24", "选项 --year Y：应为四位年份，如 2024，实为“24”，是否想写“2024”"),
            Map.entry("audit --year 二〇二四", "选项 --year Y：应为四位年份，如 2024，实为“二〇二四”"),
            Map.entry("audit --year 20244", "选项 --year Y：应为四位年份，如 2024，实为“20244”"),
            Map.entry("rules try --year -1", "选项 --year Y：应为四位年份，如 2024，实为“-1”"),
            Map.entry("explain x.txt --year 24", "选项 --year Y：应为四位年份，如 2024，实为“24”，是否想写“2024”"),
            Map.entry("audit --yaer 2024", "没有选项“--yaer”，是否想写“--year”"),
            Map.entry("audit --threads 二", "选项 --threads N：应为整数，实为“二”"),
            Map.entry("audit --threads 0", "选项 --threads：应为 1～256 的整数，实为“0”"),
            Map.entry("audit --fail-on 很重", "选项 --fail-on LEVEL：应为 严重、一般、提示 或 从不，实为“很重”"),
            Map.entry("audit --out", "缺少：--out DIR"),
            Map.entry("audit --out a --out b", "选项 --out DIR 写了不止一次，只写一次"),
            Map.entry("audti", "没有命令“audti”，是否想写“audit”"),
            Map.entry("rules chekc", "没有命令“chekc”，是否想写“check”"),
            Map.entry("explain", "缺少：FILE"),
            Map.entry("rules show", "缺少：ID"),
            Map.entry("doctor 多余", "多余的内容“多余”"));

    @TestFactory
    Stream<DynamicTest> aSlipIsToldInChinese() {
        return SLIPS.entrySet().stream().map(slip -> DynamicTest.dynamicTest(slip.getKey(), () -> {
            Cli cli = Cli.run(slip.getKey().split(" "));
            assertEquals(Exit.USAGE, cli.exit(), cli::toString);
            assertEquals(slip.getValue(), cli.err().lines().findFirst().orElse(""), cli::toString);
            assertEquals("", cli.out());
        }));
    }

    @Test
    void andInEnglishWhereThatIsAskedFor() {
        for (String slip : List.of("audit --yaer 2024", "audit --year 24", "audit --threads x", "audit --fail-on x", "audit --out", "audti")) {
            Cli cli = Cli.run(("--lang en " + slip).split(" "));
            assertEquals(Exit.USAGE, cli.exit(), cli::toString);
            assertFalse(cli.err().isBlank() || cli.err().matches("(?s).*[一-龥].*"), cli::toString);
        }
    }
}
