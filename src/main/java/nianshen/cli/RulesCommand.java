package nianshen.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nianshen.audit.CaseResult;
import nianshen.audit.Cases;
import nianshen.findings.Example;
import nianshen.findings.RuleEntry;
import nianshen.findings.RuleInfo;
import nianshen.office.PackCheck;
import nianshen.render.FindingsJson;
import nianshen.render.Renderer;
import nianshen.rules.lint.Lint;
import nianshen.rules.PackException;
import nianshen.rules.RulePack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** {@code nianshen rules}: looks at, checks and tests the rules. */
@Command(name = "rules", subcommands = NewRule.class)
final class RulesCommand implements Runnable {

    private final Texts texts;

    @Spec
    private CommandSpec spec;

    @Option(names = "--rules", paramLabel = "DIR", descriptionKey = "audit.rules", scope = ScopeType.INHERIT)
    private Path rules;

    RulesCommand(Texts texts) {
        this.texts = texts;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "");
    }

    /** The rules folder that the command works on. */
    Path folder() {
        return Home.or(rules, "rules");
    }

    @Command(name = "list")
    int list() {
        RulePack pack = RulePack.load(folder());
        for (RuleInfo rule : pack.rules()) {
            System.out.println(rule.id() + "  " + texts.word(pack.severity(rule)) + "  " + rule.name()
                    + graded(pack, rule, "rules.was") + (pack.settings().off().containsKey(rule.id()) ? texts.get("rules.off") : ""));
        }
        return Exit.CLEAN;
    }

    @Command(name = "show")
    int show(@Parameters(paramLabel = "ID", descriptionKey = "rules.id") String id) {
        RulePack pack = RulePack.load(folder());
        RuleInfo rule = pack.rules().stream().filter(r -> r.id().equalsIgnoreCase(id)).findFirst()
                .orElseThrow(() -> new UsageException(texts.get("missing", id)));
        System.out.println(rule.id() + " " + rule.name());
        System.out.println("  " + texts.get("show.severity", texts.word(pack.severity(rule)) + graded(pack, rule, "rules.graded")));
        Optional.ofNullable(pack.settings().off().get(rule.id())).ifPresent(cell -> System.out.println("  " + texts.get("show.off", cell)));
        System.out.println("  " + texts.get("show.basis", list(rule.basis())));
        System.out.println("  " + texts.get("show.message", rule.message()));
        System.out.println("  " + texts.get("show.remedy", rule.remedy()));
        System.out.println("  " + texts.get("show.years", years(rule)));
        System.out.println("  " + texts.get("show.levels", list(rule.levels())));
        System.out.println("  " + texts.get("show.needs", list(rule.needs())));
        System.out.println("  " + texts.get("show.folds", String.join(texts.get("show.comma"), rule.folds())));
        System.out.println("  " + texts.get("show.file", rule.file()));
        return Exit.CLEAN;
    }

    /** What the severity was and, as the text wants it, where the office has set it otherwise; nothing where it has not. */
    private String graded(RulePack pack, RuleInfo rule, String text) {
        return Optional.ofNullable(pack.settings().severity().get(rule.id()))
                .map(graded -> texts.get(text, graded.place(), texts.word(rule.severity()))).orElse("");
    }

    private String list(List<String> names) {
        return names.isEmpty() ? texts.get("show.none") : String.join(texts.get("show.comma"), names);
    }

    private String years(RuleInfo rule) {
        return rule.since() == null && rule.until() == null ? texts.get("show.none")
                : (rule.since() == null ? "" : texts.get("show.since", rule.since()))
                        + (rule.until() == null ? "" : texts.get("show.until", rule.until()));
    }

    @Command(name = "check")
    int check() {
        Lint.Report report;
        try {
            report = PackCheck.of(folder());
        } catch (PackException broken) {
            // what a check finds is its result, and goes where results go
            Failures.tell(broken, System.out, texts);
            return Exit.BROKEN_RULES;
        }
        if (!report.notes().isEmpty()) {
            System.out.println(texts.get("check.notes", report.notes().size()));
            report.lines().forEach(note -> System.out.println("  " + note));
        }
        System.out.println(texts.get("check.ok", report.pack().rules().size(), report.pack().info().version()));
        return Exit.CLEAN;
    }

    @Command(name = "test")
    int test(@Parameters(paramLabel = "ID", arity = "0..1", defaultValue = "", descriptionKey = "rules.only") String id) {
        List<CaseResult> results = Cases.run(RulePack.load(folder()), folder(), id);
        if (results.stream().noneMatch(r -> r.rule().startsWith(id))) {
            throw new UsageException(texts.get("test.none", id));
        }
        results.stream().filter(r -> !r.passed()).forEach(r -> System.out.println("✗ " + r.name() + "  " + r.message()));
        long passed = results.stream().filter(CaseResult::passed).count();
        System.out.println(texts.get("test.counts", results.size(), passed, results.size() - passed));
        return passed == results.size() ? Exit.CLEAN : Exit.FINDINGS;
    }

    @Command(name = "book")
    int book(@Option(names = "--out", paramLabel = "FILE", defaultValue = "audit-out/审核规则手册.html", descriptionKey = "book.out") Path file)
            throws IOException {
        RulePack pack = RulePack.load(folder());
        Map<String, List<Example>> examples = Cases.examples(pack, folder()).stream().collect(Collectors.groupingBy(Example::rule));
        List<RuleEntry> rules = pack.rules().stream().map(rule -> new RuleEntry(rule, pack.severity(rule),
                pack.settings().off().containsKey(rule.id()), pack.basis(rule), examples.getOrDefault(rule.id(), List.of()))).toList();
        Renderer.open(folder()).book(rules, pack.info(), Version.NUMBER, file);
        System.out.println(texts.get("book.done", rules.size(), file));
        return Exit.CLEAN;
    }

    @Command(name = "try")
    int trial(@Parameters(paramLabel = "IN", arity = "0..*", descriptionKey = "audit.in") List<Path> in,
            @Option(names = "--against", paramLabel = "DIR", defaultValue = "audit-out", descriptionKey = "try.against") Path against,
            @Option(names = "--year", paramLabel = "Y", descriptionKey = "audit.year") Integer year) throws IOException {
        Path last = against.resolve("findings.json");
        if (!Files.isRegularFile(last)) {
            throw new UsageException(texts.get("missing", last));
        }
        Work work = Work.on(in == null ? List.of() : in, year, Runtime.getRuntime().availableProcessors(), texts);
        RuleTrial trial = RuleTrial.between(FindingsJson.read(last), work.judged(work.inputs(), RulePack.load(folder())), texts);
        if (trial.compared() == 0) {
            throw new UsageException(texts.get("try.others", against));
        }
        trial.print(System.out);
        return Exit.CLEAN;
    }
}
