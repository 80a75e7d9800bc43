package nianshen.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nianshen.Folders;
import nianshen.Shipped;
import nianshen.Spreadsheet;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every step of the clerk's guide ({@code rules/README.md}) is done as it says, in order, on a copy of the rules:
 * commands end and print as the guide shows, files are changed as it tells.
 */
class GuideTest {

    private static final Path GUIDE = Path.of("rules", "README.md");
    private static final List<String> REPORTS = List.of("minzheng-2024.html", "liuduzhen-2023.docx");
    /** The examples of the rule that the guide tests alone stand for all of them, which are run elsewhere. */
    private static final Predicate<String> FEW_CASES = Shipped.BASES_ONLY.or(f -> f.startsWith("cases/BL-03/"));
    private static final Pattern BLOCK = Pattern.compile("(?m)^```(\\S+)(?: (.*))?\\n((?s:.*?))^```$");
    private static final String GAP = "……";
    /** Far more than anything takes; nothing waits for it to pass. */
    private static final long PATIENCE_SECONDS = 180;
    private static final long LOOK_MILLIS = 50;

    @TempDir
    private Path folder;
    private Elsewhere commands;
    private Ongoing watch;
    private Path printed;
    private long read;

    /** A fenced block of the guide: its kind, what stands behind the kind, its lines. */
    private record Block(String kind, String about, String text) {
    }

    @Test
    void everyStepOfTheGuideGoesAsItSays() throws IOException, InterruptedException {
        Shipped.copy(FEW_CASES, folder.resolve("rules"));
        for (String report : REPORTS) {
            Files.createDirectories(folder.resolve("reports-in"));
            Files.copy(Path.of("reports-in", report), folder.resolve("reports-in").resolve(report));
        }
        commands = new Elsewhere(folder);
        List<Block> blocks = blocks();
        for (int i = 0; i < blocks.size(); i++) {
            Block next = i + 1 < blocks.size() ? blocks.get(i + 1) : null;
            step(blocks.get(i), next != null && next.kind().equals("回答") ? next.text() : "");
        }
    }

    private static List<Block> blocks() throws IOException {
        List<Block> blocks = new ArrayList<>();
        Matcher block = BLOCK.matcher(Files.readString(GUIDE));
        while (block.find()) {
            blocks.add(new Block(block.group(1), block.group(2) == null ? "" : block.group(2), block.group(3)));
        }
        return blocks;
    }

    private void step(Block block, String answers) throws IOException, InterruptedException {
        Path file = folder.resolve(block.about());
        switch (block.kind()) {
            case "sh" -> command(block, answers);
            case "输出" -> prints(block.text());
            case "改" -> change(file, block.text());
            case "改表" -> changeTable(block);
            case "新建表" -> createTable(block);
            case "另存" -> saveAs(block);
            case "新建" -> create(file, block.text());
            case "删除" -> {
                for (String name : block.text().lines().toList()) {
                    Folders.delete(folder.resolve(name));
                }
            }
            case "内容" -> assertTrue(Files.readString(file).contains(block.text().strip()), block::toString);
            case "回答", "句子" -> { }
            default -> throw new AssertionError("the guide has a block that nothing runs: " + block);
        }
    }

    private void command(Block block, String answers) throws IOException {
        stop();
        String[] words = block.text().strip().split("\\s+");
        assertEquals("./nianshen", words[0]);
        String[] command = Arrays.copyOfRange(words, 1, words.length);
        printed = Files.createTempFile(folder, "printed", ".txt");
        read = 0;
        if (block.about().equals("监视")) {
            watch = commands.begin(List.of(command), printed);
        } else {
            int expected = block.about().isEmpty() ? 0 : Integer.parseInt(block.about().replaceAll("\\D", ""));
            assertEquals(expected, commands.run(List.of(command), answers, printed), () -> block + "\n" + output());
        }
    }

    /** Waits for the lines where the command still runs. */
    private void prints(String lines) throws InterruptedException {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (watch != null && !shown(lines) && System.nanoTime() < until) {
            Thread.sleep(LOOK_MILLIS);
        }
        assertTrue(shown(lines), () -> "the guide says\n" + lines + "\nprinted is\n" + output());
        read = output().length();
    }

    private boolean shown(String lines) {
        String fresh = output().substring((int) Math.min(read, output().length()));
        return lines.lines().allMatch(line -> Pattern.compile(Arrays.stream(line.strip().split(GAP, -1)).map(Pattern::quote)
                .collect(Collectors.joining(".*"))).matcher(fresh).find());
    }

    private String output() {
        try {
            return commands.told(printed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void change(Path file, String text) throws IOException {
        String[] parts = text.split("(?m)^改为\\n");
        String from = parts[0].stripTrailing();
        String before = Files.readString(file);
        assertTrue(before.contains(from), () -> file + " has no " + from);
        Files.writeString(file, before.replaceFirst(Pattern.quote(from), Matcher.quoteReplacement(parts[1].stripTrailing())));
    }

    /** Lines {@code row | heading | value}, {@code 新增 | heading：value | …}, {@code 删去 | word}; the sheet stands behind the file. */
    private void changeTable(Block block) throws IOException {
        String[] about = block.about().split(" ");
        Spreadsheet.edit(folder.resolve(about[0]), book -> block.text().lines().forEach(line -> change(book.getSheet(about[1]), cells(line))));
    }

    private static void change(Sheet sheet, List<String> cells) {
        switch (cells.get(0)) {
            case "新增" -> Spreadsheet.append(sheet, cells.stream().skip(1).map(c -> c.split("：", 2))
                    .collect(Collectors.toMap(c -> c[0], c -> c[1])));
            case "删去" -> Spreadsheet.remove(sheet, cells.get(1));
            default -> Spreadsheet.set(sheet, Spreadsheet.cell(sheet, cells.get(0), cells.get(1)), cells.get(2));
        }
    }

    private void createTable(Block block) throws IOException {
        String[] about = block.about().split(" ");
        Spreadsheet.create(folder.resolve(about[0]), about[1], block.text().lines().map(GuideTest::cells).toList());
    }

    /** A file, or a folder with all that is in it. */
    private void saveAs(Block block) throws IOException {
        String[] about = block.about().split(" ");
        Path from = folder.resolve(about[0]);
        if (Files.isDirectory(from)) {
            Folders.copy(from, folder.resolve(about[1]));
        } else {
            Files.copy(from, folder.resolve(about[1]));
        }
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
    }

    private static void create(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    @AfterEach
    void end() {
        if (watch != null) {
            watch.close();
        }
    }

    /** Watching goes on until the next command. */
    private void stop() {
        if (watch != null) {
            boolean wentOn = watch.goesOn();
            end();
            watch = null;
            assertTrue(wentOn, () -> "the watch ended by itself\n" + output());
        }
    }
}
