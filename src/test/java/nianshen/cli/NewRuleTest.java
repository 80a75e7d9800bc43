package nianshen.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nianshen.Folders;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A new rule is kept only where its examples part right from wrong; of any other nothing is left behind. */
class NewRuleTest {

    @TempDir
    private Path rules;

    @BeforeEach
    void copy() throws IOException {
        Folders.copy(Path.of("rules"), rules, f -> !f.startsWith("cases/") || f.startsWith("cases/_base/"));
    }

    private int create(String id, String when, String find) {
        List<String> options = new ArrayList<>(List.of("rules", "--rules", rules.toString(), "new", "--id", id, "--name", "试验",
                "--severity", "提示"));
        options.addAll(when == null ? List.of() : List.of("--when", when));
        options.addAll(List.of("--message", "第六部分没有写明联系电话", "--remedy", "写明", "--base", "department-2023.txt", "--find", find,
                "--replace", "实际收取信息处理费300元。联系电话：0799-6120386。"));
        return Main.run(options.toArray(String[]::new));
    }

    private List<String> left() throws IOException {
        try (Stream<Path> files = Files.walk(rules.resolve("local"))) {
            return new ArrayList<>(files.filter(Files::isRegularFile).map(f -> f.getFileName().toString())
                    .filter(f -> !f.startsWith(".")).sorted().toList());
        }
    }

    @Test
    void aRuleThatPartsRightFromWrongIsKept() throws IOException {
        assertEquals(Exit.CLEAN, create("ZZ-01", "第六部分没有提到“联系电话”", "实际收取信息处理费300元。"));
        assertEquals(List.of("ZZ-01.dslr", "反例-范本.txt", "正例-改动.txt"), left());
    }

    @Test
    void aRuleThatDoesNotLeavesNothing() throws IOException {
        assertEquals(Exit.USAGE, create("ZZ-01", "第六部分没有提到“传真”", "实际收取信息处理费300元。"));
        assertEquals(Exit.USAGE, create("ZZ-01", "第六部分没有提到“联系电话”", "范本里没有的话"));
        assertEquals(Exit.BROKEN_RULES, create("ZZ-01", "第六部分没说起“联系电话”", "实际收取信息处理费300元。"));
        assertEquals(List.of(), left());
        assertFalse(Files.exists(rules.resolve("local/cases/ZZ-01")));
    }

    @Test
    void anIdThatIsTakenIsRefused() throws IOException {
        assertEquals(Exit.USAGE, create("ID-01", "第六部分没有提到“联系电话”", "实际收取信息处理费300元。"));
        assertEquals(List.of(), left());
    }

    @Test
    void aConditionThatIsNotUnderstoodIsAskedForAgainWithWhatComesNear() throws IOException {
        InputStream before = System.in;
        PrintStream told = System.err;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        System.setIn(new ByteArrayInputStream("第六部分没有电话\n第六部分没有提到“联系电话”\n".getBytes(StandardCharsets.UTF_8)));
        System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            assertEquals(Exit.CLEAN, create("ZZ-01", null, "实际收取信息处理费300元。"));
        } finally {
            System.setIn(before);
            System.setErr(told);
        }
        assertEquals(List.of("ZZ-01.dslr", "反例-范本.txt", "正例-改动.txt"), left());
        assertTrue(said.toString(StandardCharsets.UTF_8).contains("看不懂“第六部分没有电话”"), said::toString);
        assertTrue(said.toString(StandardCharsets.UTF_8).contains("第…部分没有提到“…”"), said::toString);
    }
}
