package nianshen.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import nianshen.Shipped;
import nianshen.Spreadsheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs that find what earlier runs kept say what the files say now, on a few rules of every kind: the program loaded
 * afresh, and at once with it in a process of its own.
 */
class KeptRunsTest {

    private static final String CODE = """
            package checks.own
            import nianshen.facts.*
            global nianshen.rules.ledger.Ledger ledger

            rule "ZZ-01 试验" @name("试验") @severity("general") @basis("F21") @needs("title") @message("初稿") @remedy("更正")
            when
                $t : Title( year == null )
            then
                ledger.violated().at($t);
            end
            """;

    @TempDir
    private Path folder;
    private Path rules;
    private Path kept;

    @BeforeEach
    void aPackAndAnEmptyFolder() throws IOException {
        rules = folder.resolve("rules");
        kept = folder.resolve("cache/nianshen");
        Shipped.copy(Shipped.FEW_RULES, rules);
        Spreadsheet.create(rules.resolve("tables/设置.xlsx"), "开关", List.of(List.of("编号", "名称", "开关", "级别", "说明"),
                List.of("ID-01", "标题缺年份", "开", "一般", "")));
    }

    @Test
    void runsAtOnceAndRunsThatFindTamperedFilesSayTheSame() throws IOException {
        CompletableFuture<Cli> process = CompletableFuture.supplyAsync(() -> process("rules", "list"));
        Cli here = run("rules", "list");
        String list = here.out();
        assertTrue(list.contains("ID-01"), list);
        assertEquals(0, here.exit());
        assertEquals(list, process.join().out());
        assertEquals(0, process.join().exit());
        assertTrue(files(kept).size() > 5, "something was kept");
        for (Path file : files(kept)) {
            byte[] bytes = Files.readAllBytes(file);
            bytes[bytes.length / 2]++;
            Files.write(file, bytes);
        }
        assertEquals(list, run("rules", "list").out());
    }

    @Test
    void changeOfEveryKindOfFileIsSeenByTheNextRun() throws IOException {
        Files.createDirectories(rules.resolve("checks"));
        Files.writeString(rules.resolve("checks/own.drl"), CODE);
        run("rules", "list");
        replace("checks/own.drl", "@message(\"", "@message(\"改过：");
        assertShown("ZZ-01", "改过：");
        replace("sentences/标题.dslr", "问题：", "问题：也改过：");
        assertShown("ID-01", "也改过：");
        cell("tables/篇幅.drl.xlsx", "篇幅", "ST-13", "问题", "表改过");
        assertShown("ST-13", "表改过");
        cell("tables/设置.xlsx", "开关", "ID-01", "级别", "严重");
        assertShown("ID-01", "严重", "也改过：");
        assertShown("ZZ-01", "改过：");
    }

    private void assertShown(String id, String... parts) {
        String shown = run("rules", "show", id).toString();
        assertTrue(Stream.of(parts).allMatch(shown::contains), shown);
    }

    private Cli run(String... arguments) {
        return Afresh.run(kept, onThePack(arguments));
    }

    private Cli process(String... arguments) {
        return Cli.fresh(Map.of("XDG_CACHE_HOME", kept.getParent().toString()), onThePack(arguments));
    }

    private String[] onThePack(String... arguments) {
        return Stream.concat(Stream.of(arguments), Stream.of("--rules", rules.toString())).toArray(String[]::new);
    }

    private void replace(String name, String from, String to) throws IOException {
        Path file = rules.resolve(name);
        Files.writeString(file, Files.readString(file).replace(from, to));
    }

    private void cell(String name, String sheet, String row, String heading, String value) throws IOException {
        Spreadsheet.edit(rules.resolve(name), book -> Spreadsheet.set(book.getSheet(sheet),
                Spreadsheet.cell(book.getSheet(sheet), row, heading), value));
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.toList();
        }
    }
}
