package nianshen.template;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads the folder of words and collects all its faults before giving up. */
final class LexiconReader {

    private static final String SHORTHAND = "shorthand.txt";
    private static final String CLAIMS = "claims.csv";
    private static final List<String> CLAIM_COLUMNS = List.of("指标", "单位", "语境", "句式", "除外");

    private final Path folder;
    private final Regex regex = new Regex();
    private final EntryReader words = new EntryReader(regex);
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, WordList> lists = new TreeMap<>();
    private final List<WordList> mentioned = new ArrayList<>();

    LexiconReader(Path folder) {
        this.folder = folder;
    }

    Lexicon read() throws DataException {
        readShorthand();
        files(folder).forEach(this::readList);
        files(folder.resolve("mentions")).forEach(f -> mentioned.add(readList(f)));
        List<ClaimPattern> claims = readClaims();
        if (!problems.isEmpty()) {
            throw new DataException(problems);
        }
        return new Lexicon(lists, mentioned.stream().map(WordList::name).toList(), claims, words);
    }

    private List<Path> files(Path dir) {
        if (!Files.isDirectory(dir)) {
            report(dir, null, "找不到文件夹，应有存放词表的文件夹");
            return List.of();
        }
        try (Stream<Path> entries = Files.list(dir)) {
            return entries.filter(f -> f.toString().endsWith(".txt") && !f.endsWith(SHORTHAND)).sorted().toList();
        } catch (IOException e) {
            report(dir, null, "文件夹无法读取（" + e.getMessage() + "）");
            return List.of();
        }
    }

    private void readShorthand() {
        Path file = folder.resolve(SHORTHAND);
        List<String> lines = Files.exists(file) ? lines(file) : List.of();
        for (int i = 0; i < lines.size(); i++) {
            String line = content(lines.get(i));
            int sign = line.indexOf('=');
            if (sign > 0) {
                define(file, i + 1, line.substring(0, sign).strip(), line.substring(sign + 1).strip());
            } else if (!line.isEmpty()) {
                report(file, i + 1, "发现“" + line + "”，应为“名称 = 正则表达式”");
            }
        }
    }

    private void define(Path file, int line, String name, String expression) {
        try {
            regex.define(name, expression);
            regex.compile("{" + name + "}", "");
        } catch (IllegalArgumentException e) {
            report(file, line, e.getMessage());
        }
    }

    private WordList readList(Path file) {
        String name = file.getFileName().toString().replaceFirst("\\.txt$", "");
        List<String> lines = lines(file);
        List<WordList.Entry> entries = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = content(lines.get(i));
            if (!line.isEmpty()) {
                addEntry(entries, file, i + 1, line);
            }
        }
        WordList list = new WordList(name, entries);
        if (lists.put(name, list) != null) {
            report(file, null, "词表“" + name + "”在 words 和 words/mentions 中重复，应只保留一个");
        }
        return list;
    }

    private void addEntry(List<WordList.Entry> entries, Path file, int number, String line) {
        try {
            entries.add(words.read(line));
        } catch (IllegalArgumentException e) {
            report(file, number, e.getMessage());
        }
    }

    private List<ClaimPattern> readClaims() {
        Path file = folder.resolve(CLAIMS);
        List<ClaimPattern> claims = new ArrayList<>();
        CSVFormat format = CSVFormat.DEFAULT.builder().setCommentMarker('#').setIgnoreEmptyLines(true).get();
        try (CSVParser parser = CSVParser.parse(file, StandardCharsets.UTF_8, format)) {
            for (CSVRecord row : parser) {
                addClaim(claims, file, (int) parser.getCurrentLineNumber(), row);
            }
        } catch (IOException | UncheckedIOException e) {
            CsvFault.tell(e, (line, message) -> report(file, line, message));
        }
        return claims;
    }

    private void addClaim(List<ClaimPattern> claims, Path file, int line, CSVRecord row) {
        List<String> cells = row.toList().stream().map(String::strip).toList();
        if (cells.get(0).replace("\ufeff", "").equals(CLAIM_COLUMNS.get(0))) {
            return;
        }
        if (cells.size() < CLAIM_COLUMNS.size() || cells.get(0).isEmpty() || cells.get(3).isEmpty()) {
            report(file, line, "发现 " + cells.size() + " 列，应为 " + String.join("、", CLAIM_COLUMNS) + " 五列，指标和句式必填");
            return;
        }
        try {
            claims.add(claim(cells));
        } catch (IllegalArgumentException e) {
            report(file, line, e.getMessage());
        }
    }

    private ClaimPattern claim(List<String> cells) {
        boolean nil = !cells.get(3).contains("{数}");
        String units = cells.get(1).isEmpty() ? "{件}" : "{" + cells.get(1) + "}";
        Regex.Compiled phrase = regex.compile(cells.get(3), nil ? "" : regex.compile(units, "").pattern().pattern());
        return new ClaimPattern(Arrays.stream(cells.get(0).split(";")).map(String::strip).toList(),
                emptyToNull(cells.get(1)), emptyToNull(cells.get(2)), phrase.pattern(), phrase.guard(),
                cells.get(4).isEmpty() ? null : regex.compile(cells.get(4), "").pattern(), nil);
    }

    private static String emptyToNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private List<String> lines(Path file) {
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            report(file, null, "不是 UTF-8 编码，请另存为 UTF-8");
            return List.of();
        }
    }

    private static String content(String line) {
        String text = line.replace("\ufeff", "").strip();
        int comment = text.startsWith("#") ? 0 : text.indexOf(" #");
        return comment < 0 ? text : text.substring(0, comment).strip();
    }

    private void report(Path file, Integer line, String message) {
        Path home = folder.toAbsolutePath().normalize().getParent();
        String place = home.relativize(file.toAbsolutePath().normalize()).toString().replace('\\', '/');
        problems.add(new Problem(place, line, null, message));
    }
}
