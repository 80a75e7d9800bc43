package nianshen.rules.check;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nianshen.pack.FileKinds;
import nianshen.pack.LetterFile;
import nianshen.pack.Nearest;
import nianshen.pack.PackFiles;
import nianshen.pack.Problem;

/**
 * Finds files in the rules folder that nothing reads, because their suffix or folder is not right: a rule that its
 * writer takes to be at work and that is not. What editors leave behind is no part of a pack.
 */
final class LintFiles {

    /** What each folder is read for. */
    private static final Pattern READ = Pattern.compile("(checks|sentences|local)/.*\\.(drl|dslr|dsl)|words/((mentions|corrections)/)?[^/]+\\.txt"
            + "|words/句式\\.csv|templates/notation\\.json|templates/[^/]+/(template\\.json|table\\d+\\.csv)"
            + "|letters/[^/]+\\.(html|txt|css|json|png|svg)|letters/fonts/.+\\.(?i:ttf|otf|ttc)|(local/)?cases/[^/]+(/[^/]+|\\.txt)|[^/]+\\.(md|txt|pdf|docx)");
    private static final Pattern RULES = Pattern.compile("(?i)(.*?)\\.(drl\\.xlsx|drl|dslr|dsl|xlsx|xlsm|xls|et)(\\.txt)?");
    private static final Pattern LETTER = Pattern.compile("(" + FileKinds.LOCAL + ")?" + LetterFile.FOLDER + "[^/]+\\.(txt|json|html|css|png|svg)");
    /** Those of them that may name others. */
    private static final Pattern NAMING = Pattern.compile(".*" + LetterFile.FOLDER + "[^/]+\\.(html|css|json)");
    private static final String FONTS = LetterFile.FOLDER + "fonts/";
    private static final List<String> FONT_ENDS = List.of("ttf", "otf", "ttc");
    private static final String FACES = LetterFile.FONTS.path();
    private static final Pattern RULE_FOLDER = Pattern.compile(FileKinds.LOCAL + "([A-Z]{2}-\\d\\d)/.*");
    /** How a rule in sentences begins, and a line that is a word of a list. */
    private static final Pattern RULE = Pattern.compile("(?s).*规则[:：]?\\s*[“\"＂「].*");
    private static final Pattern WORD = Pattern.compile("[^，。；：、,;:]{1,12}");
    /** What may lie in {@code local} itself, beside rules and workbooks. */
    private static final Set<String> OWN = Set.of("agencies.csv", "waivers.csv", "ledgers.csv", "basis.json", "office.json", "holidays.json", "annexes.json", "register.json");
    private final PackFiles files;
    private final List<Problem> errors;
    private final List<Problem> idle;

    /** @param idle is added to: files that do nothing, and keep nobody from using the pack */
    LintFiles(PackFiles files, List<Problem> errors, List<Problem> idle) {
        this.files = files;
        this.errors = errors;
        this.idle = idle;
    }

    /** Checks every file of the pack. */
    void check() {
        Stream.concat(files.names().stream(), files.others().stream()).filter(f -> !read(FileKinds.place(f).orElse(f))).sorted().forEach(this::unread);
        files.names().forEach(f -> FileKinds.place(f).filter(place -> !files.lies(place).equals(f)).ifPresent(place -> errors.add(
                new Problem(f, null, null, "与 " + files.lies(place) + " 写的是同一内容，请只保留一处"))));
        files.names().stream().filter(f -> LETTER.matcher(f).matches() && !LetterFile.names().contains(name(f)) && !named(f)).forEach(this::letter);
        files.below(FONTS).forEach(this::font);
        Arrays.stream(LetterFile.values()).map(LetterFile::path).filter(f -> files.has(f) && !f.endsWith(".json") && files.text(f).isBlank())
                .forEach(f -> idle.add(new Problem(files.lies(f), null, null, "文件是空的，函件或页面上相应的内容会是空白；要用随程序提供的，请把它移走")));
    }

    /** Fonts are found by the names of their files, which letters list for each purpose. */
    private void font(String file) {
        if (READ.matcher(file).matches() && files.has(FACES) && !files.text(FACES).toLowerCase(Locale.ROOT).contains("\"" + name(file).toLowerCase(Locale.ROOT) + "\"")) {
            idle.add(new Problem(files.lies(file), null, null, "函件不会用到这个字体，要用请把文件名写进 " + files.lies(FACES)));
        }
    }

    /** Whether another of the letters names the file. */
    private boolean named(String file) {
        return files.names().stream().filter(f -> NAMING.matcher(f).matches() && !f.equals(file)).anyMatch(f -> files.text(f).contains(name(file)));
    }

    /** A letter that nothing asks for does nothing: a text under a misspelt name, or a picture that no template shows. */
    private void letter(String file) {
        Optional<String> meant = Nearest.of(name(file), LetterFile.names());
        if (FileKinds.isText(file)) {
            errors.add(new Problem(file, null, null, "没有函件用到这个文件" + meant.map(n -> "，是否想写“" + n + "”").orElse("，可替换的有 "
                    + String.join("、", LetterFile.names().stream().filter(s -> s.endsWith(".txt")).sorted().toList()) + " 等")));
        } else {
            idle.add(new Problem(file, null, null, "函件和页面都没有用到这张图，不需要的请移走"));
        }
    }

    private static String name(String file) {
        return file.substring(file.lastIndexOf('/') + 1);
    }

    private static boolean read(String file) {
        return FileKinds.OF_PACK.contains(file) || file.equals(FileKinds.OWN_NORMS) || READ.matcher(file).matches() || FileKinds.isRules(file)
                || FileKinds.isSettings(file);
    }

    private void unread(String file) {
        String name = name(file);
        Optional<String> end = Optional.of(file).filter(f -> f.contains(FONTS)).flatMap(f -> Nearest.of(name.substring(name.lastIndexOf('.') + 1), FONT_ENDS));
        if (end.isPresent()) {
            errors.add(new Problem(file, null, null, "程序不读取这个文件，字体文件应以 .ttf、.otf 或 .ttc 结尾，是否想写“" + name.substring(0, name.lastIndexOf('.') + 1) + end.get() + "”"));
            return;
        }
        Optional<String> place = file.equals(FileKinds.FORMER_SETTINGS) ? Optional.of("设置现在写在 tables 或 local 的设置工作簿中，请把内容移过去后删去它")
                : ofOffice(file, name).or(() -> place(file, name));
        boolean document = FileKinds.isOwn(file) && FileKinds.isDocument(file) && !FileKinds.isCase(file);
        boolean rule = place.isPresent() || Nearest.of(name, FileKinds.OF_PACK).isPresent();
        (rule ? errors : idle).add(new Problem(file, null, null, "程序不读取这个文件，" + place.or(() -> Nearest.of(name, FileKinds.OF_PACK).map(n -> "是否想写“" + n + "”")).orElse(document ? "规则和词表要用记事本另存为文本文件：规则以 .dslr 结尾，词表以 .txt 结尾；不需要的请移走" : "不需要的请移走")));
    }

    /** What a file of the office's own is called where it is read, and where it has to lie. */
    private Optional<String> ofOffice(String file, String name) {
        if (!FileKinds.isOwn(file) || FileKinds.isCase(file)) {
            return Optional.empty();
        }
        Optional<String> called = Nearest.of(name, OWN).filter(n -> file.equals(FileKinds.LOCAL + name)).map(n -> "是否想写“" + n + "”");
        return called.or(() -> folder(file, name)).or(() -> name.toLowerCase(Locale.ROOT).endsWith(".txt") && files.has(file) ? text(name, files.text(file)) : Optional.empty());
    }

    /** The folder where a file of that name belongs. */
    private Optional<String> folder(String file, String name) {
        Matcher rule = RULE_FOLDER.matcher(file);
        if (rule.matches()) {
            return Optional.of("例子应放在 local/cases/" + rule.group(1) + " 文件夹");
        }
        if (files.has(LetterFile.FOLDER + name)) {
            return Optional.of("函件的文件应放在 local/letters 文件夹");
        }
        return name.matches("template\\.json|table\\d+\\.csv") ? Optional.of("格式应放在 local/templates 文件夹") : Optional.empty();
    }

    /** What a text seems to be. */
    private static Optional<String> text(String name, String text) {
        if (RULE.matcher(text).matches()) {
            return Optional.of("中文句子的规则应以 .dslr 结尾，如“" + name.replaceFirst("(?i)(\\.dslr)?\\.txt$", ".dslr") + "”");
        }
        List<String> lines = text.lines().filter(l -> !l.isBlank()).toList();
        return lines.size() > 1 && lines.stream().allMatch(l -> WORD.matcher(l.strip()).matches()) ? Optional.of("词表应放在 local/words/mentions 文件夹") : Optional.empty();
    }

    /** Where a file that holds rules, sentences or tables has to be, and under what name. */
    private static Optional<String> place(String file, String name) {
        var parts = RULES.matcher(name);
        boolean local = FileKinds.isOwn(file) && !FileKinds.isCase(file);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String kind = parts.group(2).toLowerCase(Locale.ROOT);
        boolean workbook = kind.matches(".*(xlsx|xlsm|xls|et)");
        String right = parts.group(1) + "." + (kind.matches("xlsx|xlsm|xls|et") ? "drl.xlsx" : kind);
        String code = kind.equals("drl") ? "checks" : "sentences";
        String folder = workbook ? "tables" : code;
        boolean placed = local || file.matches((workbook ? "tables" : "(checks|sentences)") + "/.*");
        String suffix = workbook ? "决策表的文件名应以 .drl.xlsx 结尾" : "后缀应为小写的 ." + kind;
        return Optional.of(placed ? suffix + "，如“" + right + "”"
                : "应放在 " + folder + " 或 local 文件夹" + (right.equals(name) ? "" : "，名为“" + right + "”"));
    }
}
