package nianshen.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nianshen.audit.CaseResult;
import nianshen.audit.Cases;
import nianshen.rules.RulePack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/**
 * {@code nianshen rules new}: a rule in Chinese sentences with a wrong and a right example, from options or, for what
 * no option says, from questions. What it writes is checked and tested at once, and taken back where it is not right.
 */
@Command(name = "new", sortOptions = false)
final class NewRule implements Callable<Integer> {

    private static final Pattern ID = Pattern.compile("[A-Z]{2}-\\d\\d");
    private final Texts texts;

    @ParentCommand
    private RulesCommand parent;

    @Option(names = "--id", paramLabel = "ID", descriptionKey = "new.id")
    private String id;

    @Option(names = "--name", paramLabel = "NAME", descriptionKey = "new.name")
    private String name;

    @Option(names = "--severity", paramLabel = "LEVEL", descriptionKey = "new.severity")
    private String severity;

    @Option(names = "--basis", paramLabel = "CODES", defaultValue = "S", descriptionKey = "new.basis")
    private String basis;

    @Option(names = "--when", paramLabel = "SENTENCE", descriptionKey = "new.when")
    private List<String> when;

    @Option(names = "--message", paramLabel = "TEXT", descriptionKey = "new.message")
    private String message;

    @Option(names = "--remedy", paramLabel = "TEXT", descriptionKey = "new.remedy")
    private String remedy;

    @Option(names = "--base", paramLabel = "FILE", descriptionKey = "new.base")
    private String base;

    @Option(names = "--find", paramLabel = "TEXT", descriptionKey = "new.find")
    private String find;

    @Option(names = "--replace", paramLabel = "TEXT", descriptionKey = "new.replace")
    private String replace;

    NewRule(Texts texts) {
        this.texts = texts;
    }

    @Override
    public Integer call() throws IOException {
        ask();
        Path rules = parent.folder();
        Path file = rules.resolve("local").resolve(id + ".dslr");
        Path cases = rules.resolve("local").resolve("cases").resolve(id);
        if (Files.exists(file) || Files.exists(cases)) {
            throw new UsageException(texts.get("new.exists", file));
        }
        Files.createDirectories(cases);
        Files.writeString(file, sentences());
        try {
            boolean baseIsWrong = writeCases(rules, cases);
            System.out.println(texts.get("new.done", file, cases.resolve(baseIsWrong ? "反例-范本.txt" : "反例-改动.txt")));
            return Exit.CLEAN;
        } catch (RuntimeException e) {
            takeBack(file, cases);
            throw e;
        }
    }

    private void ask() {
        Questions questions = new Questions(texts);
        id = questions.orAsk(id, "new.id");
        if (!ID.matcher(id).matches()) {
            throw new UsageException(texts.get("new.badid", id));
        }
        name = questions.orAsk(name, "new.name");
        severity = questions.orAsk(severity, "new.severity");
        when = when != null ? when : List.of(questions.orAsk(null, "new.when").split("[；;]"));
        message = questions.orAsk(message, "new.message");
        remedy = questions.orAsk(remedy, "new.remedy");
        base = questions.orAsk(base, "new.base");
        find = questions.orAsk(find, "new.find");
        replace = questions.orAsk(replace, "new.replace");
    }

    private String sentences() {
        String conditions = when.stream().map(s -> "  " + s.strip()).collect(Collectors.joining("\n"));
        return "规则 “" + id + " " + name + "”\n级别：" + severity + "\n依据：" + basis + "\n问题：" + message + "\n整改：" + remedy
                + "\n当\n" + conditions + "\n那么\n  报告问题\n结束\n";
    }

    /** Writes both cases and finds out by running them which one is wrong; they must differ. */
    private boolean writeCases(Path rules, Path cases) throws IOException {
        RulePack pack = RulePack.load(rules);
        Path plain = cases.resolve("正例-范本.txt");
        Path changed = cases.resolve("反例-改动.txt");
        Files.writeString(plain, head());
        Files.writeString(changed, head() + edit() + "应: " + id + "\n");
        if (failures(pack, rules).isEmpty()) {
            return false;
        }
        Files.delete(plain);
        Files.delete(changed);
        Files.writeString(cases.resolve("反例-范本.txt"), head() + "应: " + id + "\n");
        Files.writeString(cases.resolve("正例-改动.txt"), head() + edit());
        List<CaseResult> failures = failures(pack, rules);
        if (!failures.isEmpty()) {
            throw new UsageException(texts.get("new.same", failures.stream().map(f -> f.name() + "  " + f.message())
                    .collect(Collectors.joining("\n  "))));
        }
        return true;
    }

    private List<CaseResult> failures(RulePack pack, Path rules) {
        return Cases.run(pack, rules, id).stream().filter(r -> r.rule().equals(id) && !r.passed()).toList();
    }

    private String head() {
        return "范本: " + base + "\n说明: " + name + "\n";
    }

    private String edit() {
        return "改: " + find + "\n为: " + replace + "\n";
    }

    private static void takeBack(Path file, Path cases) throws IOException {
        Files.deleteIfExists(file);
        try (var all = Files.list(cases)) {
            for (Path one : all.toList()) {
                Files.delete(one);
            }
        }
        Files.delete(cases);
    }
}
