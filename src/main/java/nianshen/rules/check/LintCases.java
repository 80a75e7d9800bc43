package nianshen.rules.check;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nianshen.pack.FileKinds;
import nianshen.pack.PackFiles;
import nianshen.pack.Problem;
import nianshen.rules.ledger.DrlRule;

/** Finds rules without a wrong or without a right example, in the cases that ship or the office's own. */
final class LintCases {

    private final PackFiles files;
    private final List<Problem> notes;

    LintCases(PackFiles files, List<Problem> notes) {
        this.files = files;
        this.notes = notes;
    }

    /** Checks all rules. */
    void check(List<DrlRule> mains) {
        mains.forEach(this::check);
    }

    private void check(DrlRule rule) {
        List<String> cases = FileKinds.CASE_FOLDERS.stream().flatMap(f -> cases(f + rule.id() + "/")).toList();
        // 应、存疑 say which rules must find something; 可 leaves it open
        Pattern accused = Pattern.compile("(?m)^(应|存疑)[:：].*(?<![\\w-])" + Pattern.quote(rule.id()) + "(?!\\d)");
        boolean wrong = cases.stream().anyMatch(c -> accused.matcher(c).find());
        boolean right = cases.stream().anyMatch(c -> !accused.matcher(c).find());
        // one that is called so and accuses nobody is told of where examples are looked over
        boolean meant = right && FileKinds.CASE_FOLDERS.stream().flatMap(f -> files.below(f + rule.id() + "/").stream()).anyMatch(n -> n.contains("/反例"));
        if (!wrong && !meant || !right) {
            String one = wrong ? "正例（不应报告的报告）" : "反例（应当报告的报告）";
            notes.add(new Problem(rule.file(), rule.line(), null, "规则“" + rule.name() + "”：没有" + (wrong || right ? one : "例子") + "，应放在 "
                    + (FileKinds.isOwn(rule.file()) ? FileKinds.LOCAL : "") + FileKinds.CASES + rule.id() + " 文件夹"));
        }
    }

    private Stream<String> cases(String folder) {
        return files.below(folder).stream().filter(f -> f.endsWith(".txt")).map(files::text);
    }
}
