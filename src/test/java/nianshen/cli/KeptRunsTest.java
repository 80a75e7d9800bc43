package nianshen.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs that find what earlier runs kept say what the files say now. */
class KeptRunsTest {

    @TempDir
    private Path folder;
    private Path rules;
    private Path kept;

    @BeforeEach
    void aPackAndAnEmptyFolder() throws IOException {
        rules = folder.resolve("rules");
        kept = folder.resolve("cache/nianshen");
        try (Stream<Path> files = Files.walk(Path.of("rules"))) {
            for (Path file : files.filter(f -> !f.startsWith("rules/cases")).toList()) {
                Files.copy(file, rules.resolve(Path.of("rules").relativize(file).toString()));
            }
        }
    }

    @Test
    void runsAtOnceAndRunsThatFindTamperedFilesSayTheSame() throws IOException {
        List<CompletableFuture<Cli>> atOnce = IntStream.range(0, 3)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> run("rules", "list"))).toList();
        String list = atOnce.get(0).join().out();
        assertTrue(list.contains("ID-01"), list);
        for (CompletableFuture<Cli> run : atOnce) {
            assertEquals(list, run.join().out());
            assertEquals(0, run.join().exit());
        }
        assertTrue(files(kept).size() > 10, "something was kept");
        for (Path file : files(kept)) {
            byte[] bytes = Files.readAllBytes(file);
            bytes[bytes.length / 2]++;
            Files.write(file, bytes);
        }
        assertEquals(list, run("rules", "list").out());
    }

    @Test
    void changeOfEveryKindOfFileIsSeenByTheNextRun() throws IOException {
        run("rules", "list");
        replace("checks/id/year.drl", "@message(\"", "@message(\"改过：");
        assertTrue(show("ID-04").contains("改过："), show("ID-04"));
        replace("sentences/标题.dslr", "问题：", "问题：也改过：");
        assertTrue(show("ID-01").contains("也改过："), show("ID-01"));
        cell("tables/篇幅.drl.xlsx", "篇幅", "ST-13", 4, "表改过");
        assertTrue(show("ST-13").contains("表改过"), show("ST-13"));
        cell("tables/设置.xlsx", "开关", "ID-01", 3, "严重");
        assertTrue(show("ID-01").contains("严重") && show("ID-01").contains("也改过："), show("ID-01"));
        assertTrue(show("ID-04").contains("改过："), "what was changed before is so still");
    }

    private String show(String id) {
        return run("rules", "show", id).toString();
    }

    private Cli run(String... arguments) {
        String[] all = Stream.concat(Stream.of(arguments), Stream.of("--rules", rules.toString())).toArray(String[]::new);
        return Cli.run(Map.of("XDG_CACHE_HOME", folder.resolve("cache").toString()), all);
    }

    private void replace(String name, String from, String to) throws IOException {
        Path file = rules.resolve(name);
        Files.writeString(file, Files.readString(file).replace(from, to));
    }

    private void cell(String name, String sheet, String key, int column, String value) throws IOException {
        Path file = rules.resolve(name);
        try (InputStream in = Files.newInputStream(file); XSSFWorkbook book = new XSSFWorkbook(in)) {
            for (Row row : book.getSheet(sheet)) {
                if (row.getCell(0) != null && row.getCell(0).toString().equals(key)) {
                    row.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK).setCellValue(value);
                }
            }
            try (OutputStream out = Files.newOutputStream(file)) {
                book.write(out);
            }
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.toList();
        }
    }
}
