package nianshen.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import nianshen.audit.CaseResult;
import nianshen.audit.Cases;
import nianshen.findings.RuleInfo;
import nianshen.findings.Run;
import nianshen.render.FindingsJson;
import nianshen.render.Renderer;
import nianshen.rules.Lint;
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
            System.out.println(rule.id() + "  " + Words.severity(pack.severity(rule)) + "  " + rule.name()
                    + (pack.settings().off().contains(rule.id()) ? texts.get("rules.off") : ""));
        }
        return Exit.CLEAN;
    }

    @Command(name = "show")
    int show(@Parameters(paramLabel = "ID", descriptionKey = "rules.id") String id) {
        RulePack pack = RulePack.load(folder());
        RuleInfo rule = pack.rules().stream().filter(r -> r.id().equalsIgnoreCase(id)).findFirst()
                .orElseThrow(() -> new UsageException(texts.get("missing", id)));
        System.out.println(rule.id() + " " + rule.name());
        row("级别", Words.severity(pack.severity(rule)));
        row("依据", String.join("、", rule.basis()));
        row("问题", rule.message());
        row("整改", rule.remedy());
        row("适用年度", years(rule));
        row("适用机关", rule.levels().isEmpty() ? "全部" : String.join("、", rule.levels()));
        row("所需内容", String.join("、", rule.needs()));
        row("并入证据", rule.folds().isEmpty() ? "无" : String.join("、", rule.folds()));
        row("文件", rule.file());
        return Exit.CLEAN;
    }

    private static String years(RuleInfo rule) {
        String from = rule.since() == null ? "" : rule.since() + "年起";
        String to = rule.until() == null ? "" : "至" + rule.until() + "年";
        return from.isEmpty() && to.isEmpty() ? "全部" : from + to;
    }

    private static void row(String name, String value) {
        System.out.println("  " + name + "：" + value);
    }

    @Command(name = "check")
    int check() {
        Lint.Report report = Lint.check(folder());
        Renderer.open(folder());
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
        results.stream().filter(r -> !r.passed()).forEach(r -> System.out.println("✗ " + r.name() + "  " + r.message()));
        long passed = results.stream().filter(CaseResult::passed).count();
        System.out.println("共 " + results.size() + " 例，通过 " + passed + "，未通过 " + (results.size() - passed));
        return passed == results.size() ? Exit.CLEAN : Exit.FINDINGS;
    }

    @Command(name = "try")
    int trial(@Parameters(paramLabel = "IN", arity = "0..*", descriptionKey = "audit.in") List<Path> in,
            @Option(names = "--against", paramLabel = "DIR", defaultValue = "audit-out", descriptionKey = "try.against") Path against)
            throws IOException {
        Path last = against.resolve("findings.json");
        if (!Files.isRegularFile(last)) {
            throw new UsageException(texts.get("missing", last));
        }
        Work work = Work.on(in == null ? List.of() : in, null, Runtime.getRuntime().availableProcessors(), texts);
        Run after = work.judged(work.inputs(), RulePack.load(folder()));
        RuleTrial.between(FindingsJson.read(last), after).print(System.out, texts);
        return Exit.CLEAN;
    }
}
