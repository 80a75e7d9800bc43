package nianshen.rules.check;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nianshen.pack.FileKinds;
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
            + "|letters/[^/]+\\.(html|txt|css|json|ttf|otf|ttc|png|svg)|(local/)?cases/[^/]+(/[^/]+|\\.txt)|[^/]+\\.(md|txt|pdf|docx)");
    private static final Pattern RULES = Pattern.compile("(?i)(.*?)\\.(drl\\.xlsx|drl|dslr|dsl|xlsx|xlsm|xls|et)(\\.txt)?");
    /** What may lie in {@code local} itself, beside rules and workbooks. */
    private static final Set<String> OWN = Set.of("agencies.csv", "waivers.csv", "ledgers.csv", "basis.json", "office.json", "holidays.json", "annexes.json", "register.json");
    private final List<Problem> errors;
    private final List<Problem> notes;

    LintFiles(List<Problem> errors, List<Problem> notes) {
        this.errors = errors;
        this.notes = notes;
    }

    /** Checks every file of the pack. */
    void check(PackFiles files) {
        Stream.concat(files.names().stream(), files.others().stream()).filter(f -> !read(FileKinds.place(f).orElse(f))).sorted().forEach(this::unread);
        files.names().forEach(f -> FileKinds.place(f).filter(place -> !files.lies(place).equals(f)).ifPresent(place -> errors.add(
                new Problem(f, null, null, "与 " + files.lies(place) + " 写的是同一内容，请只保留一处"))));
    }

    private static boolean read(String file) {
        return FileKinds.OF_PACK.contains(file) || file.equals(FileKinds.OWN_NORMS) || READ.matcher(file).matches() || FileKinds.isRules(file)
                || FileKinds.isSettings(file);
    }

    private void unread(String file) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        Optional<String> place = file.equals(FileKinds.FORMER_SETTINGS) ? Optional.of("设置现在写在 tables 或 local 的设置工作簿中，请把内容移过去后删去它")
                : place(file, name);
        Optional<String> own = Nearest.of(name, OWN).filter(n -> file.equals(FileKinds.LOCAL + name));
        boolean rule = own.isPresent() || place.isPresent() || Nearest.of(name, FileKinds.OF_PACK).isPresent();
        (rule ? errors : notes).add(new Problem(file, null, null, "程序不读取这个文件" + own.map(n -> "，是否想写“" + n + "”").or(() -> place.map(p -> "，" + p)).orElse("，"
                + Nearest.of(name, FileKinds.OF_PACK).map(n -> "是否想写“" + n + "”").orElse("不需要的请移走"))));
    }

    /** Where a file that holds rules, sentences or tables has to be, and under what name. */
    private static Optional<String> place(String file, String name) {
        var parts = RULES.matcher(name);
        boolean local = FileKinds.isOwn(file) && !FileKinds.isCase(file);
        if (local && name.toLowerCase(Locale.ROOT).endsWith(".txt") && !parts.matches()) {
            return Optional.of("中文句子的规则应以 .dslr 结尾，如“" + name.replaceFirst("(?i)\\.txt$", ".dslr") + "”");
        }
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
