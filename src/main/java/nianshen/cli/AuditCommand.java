package nianshen.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import nianshen.audit.Input;
import nianshen.findings.Audit;
import nianshen.findings.Run;
import nianshen.findings.Status;
import nianshen.render.Renderer;
import nianshen.rules.RulePack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code nianshen audit}: reports in, findings and letters out. */
@Command(name = "audit", sortOptions = false)
final class AuditCommand implements Callable<Integer> {

    private final Texts texts;

    @Parameters(paramLabel = "IN", descriptionKey = "audit.in")
    private List<Path> in = List.of();

    @Option(names = "--out", paramLabel = "DIR", defaultValue = "audit-out", descriptionKey = "audit.out")
    private Path out;

    @Option(names = "--rules", paramLabel = "DIR", descriptionKey = "audit.rules")
    private Path rules;

    @Option(names = "--year", paramLabel = "Y", descriptionKey = "audit.year")
    private Integer year;

    @Option(names = "--previous", paramLabel = "DIR", descriptionKey = "audit.previous")
    private Path previous;

    @Option(names = "--fail-on", paramLabel = "LEVEL", descriptionKey = "audit.failon",
            converter = FailOn.Converter.class)
    private FailOn failOn;

    @Option(names = "--threads", paramLabel = "N", descriptionKey = "audit.threads")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--no-letters", descriptionKey = "audit.noletters")
    private boolean noLetters;

    AuditCommand(Texts texts) {
        this.texts = texts;
    }

    @Override
    public Integer call() throws IOException {
        if (previous != null) {
            throw new UsageException(texts.get("unfinished", "--previous"));
        }
        Work work = Work.on(in, year, threads, texts);
        List<Input> inputs = work.inputs();
        Path folder = Home.or(rules, "rules");
        RulePack pack = RulePack.load(folder);
        Run run = work.written(inputs, pack, Renderer.open(folder), out, !noLetters);
        Summary.print(run, out, texts);
        return exitCode(run.audits(), failOn != null ? failOn : new FailOn(pack.settings().failOn()));
    }

    /** The option goes before what the office has set. */
    private static int exitCode(List<Audit> audits, FailOn failOn) {
        if (audits.stream().anyMatch(a -> a.status() == Status.UNREADABLE)) {
            return Exit.UNREADABLE;
        }
        boolean found = audits.stream().flatMap(a -> a.standing().stream()).anyMatch(f -> failOn.counts(f.severity()));
        return found ? Exit.FINDINGS : Exit.CLEAN;
    }
}
