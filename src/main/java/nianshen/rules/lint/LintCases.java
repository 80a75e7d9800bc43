package nianshen.rules.lint;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nianshen.rules.ledger.DrlRule;
import nianshen.template.Problem;

/** Finds rules without a wrong or without a right example, in the cases that ship or the office's own. */
final class LintCases {

    private static final List<String> FOLDERS = List.of("cases", "local/cases");
    private final Path rules;
    private final List<Problem> notes;

    LintCases(Path rules, List<Problem> notes) {
        this.rules = rules;
        this.notes = notes;
    }

    /** Checks the rules that look at one report; those that compare reports have no cases of this kind. */
    void check(List<DrlRule> mains) {
        mains.stream().filter(r -> r.annotations().getOrDefault("stage", "report").equals("report")).forEach(this::check);
    }

    private void check(DrlRule rule) {
        List<String> cases = FOLDERS.stream().flatMap(f -> cases(rules.resolve(f).resolve(rule.id()))).toList();
        // 应、存疑 say which rules must find something; 可 leaves it open
        Pattern accused = Pattern.compile("(?m)^(应|存疑)[:：].*(?<![\\w-])" + Pattern.quote(rule.id()) + "(?!\\d)");
        boolean wrong = cases.stream().anyMatch(c -> accused.matcher(c).find());
        boolean right = cases.stream().anyMatch(c -> !accused.matcher(c).find());
        if (!wrong || !right) {
            notes.add(new Problem(rule.file(), rule.line(), null, "规则“" + rule.name() + "”：没有" + (!wrong && !right
                    ? "例子" : wrong ? "正例（不应报告的报告）" : "反例（应当报告的报告）") + "，应放在 "
                    + (rule.file().startsWith("local/") ? "local/cases/" : "cases/") + rule.id() + " 文件夹"));
        }
    }

    private static Stream<String> cases(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(".txt")).map(LintCases::text).toList().stream();
        } catch (IOException e) {
            return Stream.empty();
        }
    }

    private static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }
}
