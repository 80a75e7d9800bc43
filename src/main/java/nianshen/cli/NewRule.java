package nianshen.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianshen.audit.CaseResult;
import nianshen.audit.Cases;
import nianshen.rules.RulePack;
import nianshen.rules.SentenceHelp;
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
    private static final String BASE_RIGHT = "正例-范本.txt";
    private static final String BASE_WRONG = "反例-范本.txt";
    private static final String CHANGED_RIGHT = "正例-改动.txt";
    private static final String CHANGED_WRONG = "反例-改动.txt";
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
        refuseTaken(rules, file, cases);
        boolean kept = false;
        try {
            Files.createDirectories(cases);
            Files.writeString(file, sentences());
            boolean baseIsWrong = writeCases(rules, cases);
            System.out.println(texts.get("new.done", file, cases.resolve(baseIsWrong ? BASE_WRONG : CHANGED_WRONG)));
            kept = true;
            return Exit.CLEAN;
        } finally {
            if (!kept) {
                takeBack(file, cases);
            }
        }
    }

    /** An id serves one rule only, be it shipped or the office's own. */
    private void refuseTaken(Path rules, Path file, Path cases) {
        String taken = RulePack.load(rules).rules().stream().filter(r -> r.id().equals(id))
                .map(r -> rules.resolve(r.file()).toString()).findFirst().orElse(null);
        if (taken != null || Files.exists(file) || Files.exists(cases)) {
            throw new UsageException(texts.get("new.exists", taken == null ? file : taken));
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
        when = when != null ? when : conditions(questions);
        message = questions.orAsk(message, "new.message");
        remedy = questions.orAsk(remedy, "new.remedy");
        base = questions.orAsk(base, "new.base");
        find = questions.orAsk(find, "new.find");
        replace = questions.orAsk(replace, "new.replace");
    }

    /** Asks for the conditions until every sentence is understood, telling each time which ones come near. */
    private List<String> conditions(Questions questions) {
        SentenceHelp help = SentenceHelp.of(parent.folder());
        List<String> typed;
        do {
            typed = Arrays.stream(questions.orAsk(null, "new.when").split("[；;]")).map(String::strip)
                    .filter(s -> !s.isEmpty()).toList();
        } while (typed.isEmpty() || !understood(typed, help));
        return typed;
    }

    private boolean understood(List<String> typed, SentenceHelp help) {
        boolean all = true;
        for (int i = 0; i < typed.size(); i++) {
            List<String> faults = help.faults(typed.subList(0, i + 1));
            faults.forEach(System.err::println);
            if (!faults.isEmpty()) {
                all = false;
                List<String> near = help.near(typed.get(i));
                System.err.println(near.isEmpty() ? texts.get("new.nonear") : texts.get("new.near", String.join("\n  ", near)));
            }
        }
        return all;
    }

    private String sentences() {
        String conditions = when.stream().map(s -> "  " + s.strip()).collect(Collectors.joining("\n"));
        return "规则 “" + id + " " + name + "”\n级别：" + severity + "\n依据：" + basis + "\n问题：" + message + "\n整改：" + remedy
                + "\n当\n" + conditions + "\n那么\n  报告问题\n结束\n";
    }

    /** Writes both cases and finds out by running them which one is wrong; they must differ. */
    private boolean writeCases(Path rules, Path cases) throws IOException {
        RulePack pack = RulePack.load(rules);
        Files.writeString(cases.resolve(BASE_RIGHT), head());
        Files.writeString(cases.resolve(CHANGED_WRONG), head() + edit() + expected());
        List<CaseResult> asChanged = failures(pack, rules);
        if (asChanged.isEmpty()) {
            return false;
        }
        clear(cases);
        Files.writeString(cases.resolve(BASE_WRONG), head() + expected());
        Files.writeString(cases.resolve(CHANGED_RIGHT), head() + edit());
        List<CaseResult> asBase = failures(pack, rules);
        if (!asBase.isEmpty()) {
            throw new UsageException(texts.get("new.same", (asBase.size() < asChanged.size() ? asBase : asChanged).stream()
                    .map(f -> f.name() + "  " + f.message()).collect(Collectors.joining("\n  "))));
        }
        return true;
    }

    private List<CaseResult> failures(RulePack pack, Path rules) {
        return Cases.run(pack, rules, id).stream().filter(r -> r.rule().equals(id) && !r.passed()).toList();
    }

    private String head() {
        return "范本: " + base + "\n说明: " + name + "\n";
    }

    private String expected() {
        return "应: " + id + "\n";
    }

    private String edit() {
        return "改: " + find + "\n为: " + replace + "\n";
    }

    private static void takeBack(Path file, Path cases) throws IOException {
        Files.deleteIfExists(file);
        if (Files.isDirectory(cases)) {
            clear(cases);
            Files.delete(cases);
        }
    }

    private static void clear(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            for (Path one : all.toList()) {
                Files.delete(one);
            }
        }
    }
}
