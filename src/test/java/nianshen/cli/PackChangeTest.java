package nianshen.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nianshen.Folders;
import nianshen.Shipped;
import nianshen.cli.terminal.Exit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A new pack, and a new year's format, come in with one command and leave alone what the office has of its own. */
class PackChangeTest {

    private static final String RULE = """
            规则 “ZZ-01 写明联系电话”
            级别：提示
            依据：YZ1
            问题：没有联系电话
            整改：写明
            当
              第六部分没有提到“联系电话”
            那么
              报告问题
            结束
            """;

    @TempDir
    private Path folder;

    private Path rules(String name) throws IOException {
        Shipped.copy(Shipped.FEW_AND_BASES, folder.resolve(name));
        return folder.resolve(name);
    }

    private static void replace(Path file, String from, String to) throws IOException {
        String before = Files.readString(file);
        assertTrue(before.contains(from), file::toString);
        Files.writeString(file, before.replace(from, to));
    }

    /** The folder as a zip file, as it is handed on. */
    private Path packed(Path pack) throws IOException {
        Path zip = folder.resolve("新包.zip");
        try (OutputStream out = Files.newOutputStream(zip); ZipOutputStream entries = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : Folders.files(pack, f -> true).entrySet()) {
                entries.putNextEntry(new ZipEntry("rules/" + file.getKey()));
                entries.write(file.getValue());
            }
        }
        return zip;
    }

    @Test
    void anUpdateShowsWhatChangesAndLeavesLocalAlone() throws IOException {
        Path rules = rules("rules");
        Files.createDirectories(rules.resolve("local"));
        Files.writeString(rules.resolve("local/本办.dslr"), RULE);
        Files.writeString(rules.resolve("local/basis.json"), "{\"YZ1\": \"云泽县年度报告编制要求\"}");
        Files.writeString(rules.resolve("local/agencies.csv"), "机关名称,类型\n云山县水利局,部门\n");
        Path fresh = rules("新包");
        replace(fresh.resolve("pack.json"), "\"version\": \"1.0.0\"", "\"version\": \"1.1.0\"");
        replace(fresh.resolve("README.md"), "# 规则使用手册", "# 规则使用手册（新）");
        Files.writeString(fresh.resolve("words/mentions/新词表.txt"), "新词语\n");
        Files.writeString(rules.resolve("words/mentions/旧词表.txt"), "旧词语\n");
        Files.writeString(fresh.resolve("sentences/新.dslr"), RULE.replace("ZZ-01", "NT-99").replace("YZ1", "S").replace("级别：提示", "级别：一般"));
        Path zip = packed(fresh);
        String before = Files.readString(rules.resolve("pack.json"));
        Cli dry = Cli.run("rules", "--rules", rules.toString(), "update", zip.toString(), "--dry-run");
        assertEquals(0, dry.exit(), dry::toString);
        assertEquals(before, Files.readString(rules.resolve("pack.json")));
        Cli cli = Cli.run("rules", "--rules", rules.toString(), "update", zip.toString());
        assertEquals(0, cli.exit(), cli::toString);
        for (String line : new String[] {"规则包 1.0.0 → 1.1.0：新增 2 个文件，改动 2 个，删去 1 个", "+ words/mentions/新词表.txt", "~ README.md", "~ pack.json",
                "- words/mentions/旧词表.txt", "NT-99 写明联系电话  无 → 一般", "local 没有改动"}) {
            assertTrue(cli.out().contains(line), () -> line + " is missing\n" + cli);
        }
        assertEquals(RULE, Files.readString(rules.resolve("local/本办.dslr")));
        assertTrue(Files.readString(rules.resolve("README.md")).startsWith("# 规则使用手册（新）"));
        assertFalse(Files.exists(rules.resolve("words/mentions/旧词表.txt")));
        assertEquals(before, Files.readString(folder.resolve("rules-旧-1.0.0/pack.json")));
    }

    @Test
    void aPackThatCannotBeUsedWithWhatTheOfficeHasChangesNothing() throws IOException {
        Path rules = rules("rules");
        Files.createDirectories(rules.resolve("local"));
        Files.writeString(rules.resolve("local/本办.dslr"), RULE.replace("YZ1", "LOC"));
        Path fresh = rules("新包");
        Files.writeString(fresh.resolve("sentences/新.dslr"), RULE.replace("YZ1", "S"));
        Map<String, byte[]> before = Folders.files(rules, f -> true);
        Cli cli = Cli.run("rules", "--rules", rules.toString(), "update", fresh.toString());
        assertEquals(Exit.BROKEN_RULES, cli.exit(), cli::toString);
        assertTrue(cli.err().contains("ZZ-01"), cli::toString);
        assertEquals(before.keySet(), Folders.files(rules, f -> true).keySet());
        assertFalse(Files.exists(folder.resolve("rules-旧-1.0.0")));
    }

    @Test
    void aFormatIsCopiedToTheOfficesOwnAndRefusedUntilItIsFilledIn() throws IOException {
        Path rules = rules("rules");
        Cli cli = Cli.run("rules", "--rules", rules.toString(), "format", "copy", "2021", "2026");
        assertEquals(0, cli.exit(), cli::toString);
        assertTrue(cli.out().contains("local/templates/2026/template.json") && cli.out().contains("还要填写"), cli::toString);
        Cli open = Cli.run("rules", "--rules", rules.toString(), "check");
        assertEquals(Exit.BROKEN_RULES, open.exit(), open::toString);
        assertTrue(open.out().contains("local/templates/2026/template.json：document：还没有填写"), open::toString);
        replace(rules.resolve("local/templates/2026/template.json"), "请填写通知的名称和文号", "《关于印发年度报告格式（2026年版）的通知》");
        Cli filled = Cli.run("rules", "--rules", rules.toString(), "check");
        assertEquals(0, filled.exit(), filled::toString);
        assertEquals(Exit.USAGE, Cli.run("rules", "--rules", rules.toString(), "format", "copy", "2021", "2026").exit());
        assertEquals(Exit.USAGE, Cli.run("rules", "--rules", rules.toString(), "format", "copy", "2022", "2027").exit());
        assertEquals(Exit.USAGE, Cli.run("rules", "--rules", rules.toString(), "format", "copy", "2021", "26").exit());
    }
}
