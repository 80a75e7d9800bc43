package nianshen.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nianshen.pack.CsvFault;
import nianshen.pack.DataException;
import nianshen.pack.PackFiles;
import nianshen.pack.Problem;
import nianshen.text.PlainText;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads the words of a pack ({@code words}) and collects all its faults before giving up. */
final class LexiconReader {

    private static final String FOLDER = "words/";
    private static final String MENTIONS = FOLDER + "mentions/";
    private static final String SHORTHAND = FOLDER + "shorthand.txt";
    private static final String CLAIMS = FOLDER + "claims.csv";
    private static final String LIST = ".txt";
    private static final List<String> CLAIM_COLUMNS = List.of("指标", "单位", "语境", "句式", "除外");

    private final PackFiles files;
    private final Regex regex = new Regex();
    private final EntryReader words = new EntryReader(regex);
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, WordList> lists = new TreeMap<>();
    private final List<WordList> mentioned = new ArrayList<>();

    LexiconReader(PackFiles files) {
        this.files = files;
    }

    Lexicon read() throws DataException {
        readShorthand();
        lists(FOLDER).forEach(this::readList);
        lists(MENTIONS).forEach(f -> mentioned.add(readList(f)));
        Items items = items();
        List<ClaimPattern> claims = items == null ? List.of() : readClaims();
        problems.addAll(RequiredLists.faults(files, required(claims)));
        if (!problems.isEmpty()) {
            throw new DataException(problems);
        }
        return new Lexicon(lists, mentioned.stream().map(WordList::name).toList(), claims, items, words);
    }

    /** The lists without which reports would be misread: those that readers ask for, and those that claims speak of. */
    private static Set<String> required(List<ClaimPattern> claims) {
        Set<String> names = new TreeSet<>(ReadingList.names());
        claims.stream().map(ClaimPattern::context).filter(Objects::nonNull).forEach(names::add);
        claims.stream().flatMap(c -> c.subjects().stream()).filter(s -> s.contains("~")).forEach(s -> names.add(Lexicon.topics(s)));
        return names;
    }

    private List<String> lists(String folder) {
        List<String> found = files.below(folder);
        if (found.isEmpty()) {
            report(folder, null, "找不到文件夹，应有存放词表的文件夹");
        }
        return found.stream().filter(f -> f.endsWith(LIST) && !f.equals(SHORTHAND) && f.indexOf('/', folder.length()) < 0).toList();
    }

    private void readShorthand() {
        List<String> lines = files.has(SHORTHAND) ? lines(SHORTHAND) : List.of();
        for (int i = 0; i < lines.size(); i++) {
            String line = content(lines.get(i));
            int sign = line.indexOf('=');
            if (sign > 0) {
                define(i + 1, line.substring(0, sign).strip(), line.substring(sign + 1).strip());
            } else if (!line.isEmpty()) {
                report(SHORTHAND, i + 1, "发现“" + line + "”，应为“名称 = 正则表达式”");
            }
        }
    }

    private void define(int line, String name, String expression) {
        try {
            regex.define(name, expression);
            regex.compile("{" + name + "}", "");
        } catch (IllegalArgumentException e) {
            report(SHORTHAND, line, e.getMessage());
        }
    }

    /** Null where a shorthand for figures is missing, without which no claim can be read either. */
    private Items items() {
        try {
            return new Items(regex.compile(Regex.ITEM, "").pattern(), regex.compile(Regex.BETWEEN, "").pattern());
        } catch (IllegalArgumentException e) {
            report(SHORTHAND, null, e.getMessage());
            return null;
        }
    }

    private WordList readList(String file) {
        String name = file.substring(file.lastIndexOf('/') + 1, file.length() - LIST.length());
        List<String> lines = lines(file);
        List<WordList.Entry> entries = new ArrayList<>();
        Map<String, Integer> written = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = content(lines.get(i));
            Integer same = line.isEmpty() ? null : written.putIfAbsent(PlainText.plain(line.split("=>")[0]), i + 1);
            if (same != null) {
                report(file, i + 1, "“" + line + "”与第" + same + "行重复，请只保留一行");
            } else if (!line.isEmpty()) {
                addEntry(entries, file, i + 1, line);
            }
        }
        WordList list = new WordList(name, entries);
        if (lists.put(name, list) != null) {
            report(file, null, "词表“" + name + "”在 words 和 words/mentions 中重复，应只保留一个");
        }
        return list;
    }

    private void addEntry(List<WordList.Entry> entries, String file, int number, String line) {
        try {
            entries.add(words.read(line));
        } catch (IllegalArgumentException e) {
            report(file, number, e.getMessage());
        }
    }

    private List<ClaimPattern> readClaims() {
        List<ClaimPattern> claims = new ArrayList<>();
        if (!files.has(CLAIMS)) {
            report(CLAIMS, null, "缺少这个文件");
            return claims;
        }
        CSVFormat format = CSVFormat.DEFAULT.builder().setCommentMarker('#').setIgnoreEmptyLines(true).get();
        try (CSVParser parser = CSVParser.parse(files.text(CLAIMS), format)) {
            for (CSVRecord row : parser) {
                addClaim(claims, (int) parser.getCurrentLineNumber(), row);
            }
        } catch (IOException | UncheckedIOException e) {
            CsvFault.tell(e, (line, message) -> report(CLAIMS, line, message));
        }
        return claims;
    }

    private void addClaim(List<ClaimPattern> claims, int line, CSVRecord row) {
        List<String> cells = row.toList().stream().map(String::strip).toList();
        if (cells.get(0).equals(CLAIM_COLUMNS.get(0))) {
            if (!cells.equals(CLAIM_COLUMNS)) {
                report(CLAIMS, line, "列名应为 " + String.join("、", CLAIM_COLUMNS) + "，实为 " + String.join("、", cells));
            }
            return;
        }
        if (cells.size() != CLAIM_COLUMNS.size() || cells.get(0).isEmpty() || cells.get(3).isEmpty()) {
            report(CLAIMS, line, "发现 " + cells.size() + " 列，应为 " + String.join("、", CLAIM_COLUMNS) + " 五列，指标和句式必填");
            return;
        }
        try {
            claims.add(claim(cells));
        } catch (IllegalArgumentException e) {
            report(CLAIMS, line, e.getMessage());
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

    private List<String> lines(String file) {
        return files.text(file).lines().toList();
    }

    static String content(String line) {
        String text = line.strip();
        int comment = text.startsWith("#") ? 0 : text.indexOf(" #");
        return comment < 0 ? text : text.substring(0, comment).strip();
    }

    private void report(String file, Integer line, String message) {
        problems.add(new Problem(file, line, null, message));
    }
}
