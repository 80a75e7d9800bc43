package nianshen.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nianshen.cli.terminal.Exit;
import nianshen.cli.terminal.Failures;
import nianshen.cli.terminal.RuleLines;
import nianshen.cli.terminal.Texts;
import nianshen.cli.terminal.TrialLines;
import nianshen.cli.terminal.UsageException;
import nianshen.findings.CaseResult;
import nianshen.findings.Firings;
import nianshen.findings.Run;
import nianshen.office.Pack;
import nianshen.office.PackCheck;
import nianshen.office.RuleSheet;
import nianshen.office.runs.Job;
import nianshen.office.runs.Listener;
import nianshen.office.runs.Options;
import nianshen.office.runs.Reports;
import nianshen.office.runs.StoredRun;
import nianshen.office.runs.Trial;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code nianshen rules}: looks at, checks and tests the rules. */
@Command(name = "rules", addMethodSubcommands = false)
final class RulesCommand implements Runnable {

    private final Texts texts;

    @Spec
    private CommandSpec spec;

    @Mixin
    private RulesFolder rules;

    RulesCommand(Texts texts) {
        this.texts = texts;
    }

    /** Adds the commands below it; of those that stand in classes of their own none where another is asked for. */
    static void complete(CommandLine rules, String... args) {
        if (rules == null) {
            return;
        }
        boolean own = args.length > 1 && CommandLine.getCommandMethods(RulesCommand.class, null).stream().anyMatch(m -> m.getAnnotation(Command.class).name().equals(args[1]));
        if (!own) {
            rules.addSubcommand(NewRule.class).addSubcommand(UpdateCommand.class).addSubcommand(FormatCommand.class);
        }
        rules.getCommandSpec().addMethodSubcommands(rules.getFactory());
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "");
    }

    /** The rules folder that the command works on. */
    Path folder() {
        return rules.path();
    }

    @Command(name = "list")
    int list(@Option(names = "--last", paramLabel = "DIR", defaultValue = "audit-out", descriptionKey = "rules.last") Path last) throws IOException {
        Map<String, ? extends List<String>> lines = lines();
        Firings fired = StoredRun.fired(last).orElse(null);
        System.err.println(fired == null ? texts.get("rules.norun", last) : texts.get("rules.run", fired.day(), fired.reports(), last));
        StringBuilder out = new StringBuilder();
        lines.forEach((id, told) -> out.append(told.get(0)).append(fired == null ? "" : texts.get("rules.fired", fired.of(id))).append(System.lineSeparator()));
        System.out.print(out);
        return Exit.CLEAN;
    }

    @Command(name = "show")
    int show(@Parameters(paramLabel = "ID", descriptionKey = "rules.id") String id) {
        Map<String, ? extends List<String>> lines = lines();
        String rule = lines.keySet().stream().filter(id::equalsIgnoreCase).findFirst().orElseThrow(() -> new UsageException(texts.get("missing", id)));
        lines.get(rule).stream().skip(1).forEach(System.out::println);
        return Exit.CLEAN;
    }

    /** What is told of each rule: in one line, then at length. */
    private Map<String, ? extends List<String>> lines() {
        return RuleSheet.of(folder(), texts.language(), pack -> RuleLines.each(texts, pack));
    }

    @Command(name = "check")
    int check() {
        PackCheck.Checked checked = PackCheck.of(folder());
        if (checked.pack() == null) {
            // what a check finds is its result, and goes where results go
            Failures.tell(checked.faults(), System.out, texts);
            return Exit.BROKEN_RULES;
        }
        if (!checked.notes().isEmpty()) {
            System.out.println(texts.get("check.notes", checked.notes().size()));
            checked.notes().forEach(note -> System.out.println("  " + texts.told(note)));
        }
        System.out.println(texts.get("check.ok", checked.rules(), checked.pack().version()));
        return Exit.CLEAN;
    }

    @Command(name = "test")
    int test(@Parameters(paramLabel = "ID", arity = "0..1", defaultValue = "", descriptionKey = "rules.only") String id) {
        List<CaseResult> results = Pack.open(folder()).test(id);
        if (results.stream().noneMatch(r -> r.rule().startsWith(id))) {
            throw new UsageException(texts.get("test.none", id));
        }
        results.stream().filter(r -> !r.passed()).forEach(r -> System.out.println("✗ " + r.name() + "  " + texts.told(r.message())));
        long passed = results.stream().filter(CaseResult::passed).count();
        System.out.println(texts.get("test.counts", results.size(), passed, results.size() - passed));
        return passed == results.size() ? Exit.CLEAN : Exit.FINDINGS;
    }

    @Command(name = "book")
    int book(@Option(names = "--out", paramLabel = "FILE", defaultValue = "audit-out/审核规则手册.html", descriptionKey = "book.out") Path file,
            @Option(names = "--last", paramLabel = "DIR", defaultValue = "audit-out", descriptionKey = "rules.last") Path last) throws IOException {
        System.out.println(texts.get("book.done", Pack.open(folder()).writeBook(StoredRun.fired(last).orElse(null), file), file));
        return Exit.CLEAN;
    }

    @Command(name = "try")
    int trial(@Parameters(paramLabel = "IN", arity = "0..*", descriptionKey = "audit.in") List<Path> in,
            @Option(names = "--against", paramLabel = "DIR", defaultValue = "audit-out", descriptionKey = "try.against") Path against,
            @Option(names = "--year", paramLabel = "Y", descriptionKey = "audit.year", converter = Year.class) Integer year) throws IOException {
        Run last = StoredRun.read(against);
        Job job = new Job(Reports.in(Home.reports(in)), Options.about(year));
        Pack pack = Pack.open(folder());
        Failures.warn(pack, texts);
        pack.meant().forEach(line -> System.err.println(texts.told(line)));
        Trial trial = Trial.between(last, job.judge(pack, Listener.NONE).run());
        if (trial.compared().isEmpty()) {
            throw new UsageException(texts.get("try.others", against));
        }
        new TrialLines(texts, texts.terms(pack)).all(trial).forEach(System.out::println);
        return Exit.CLEAN;
    }
}
