package nianshen.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import nianshen.audit.Input;
import nianshen.findings.Audit;
import nianshen.findings.Run;
import nianshen.findings.Status;
import nianshen.rules.RulePack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code nianshen audit}: reports in, findings and letters out. */
@Command(name = "audit", sortOptions = false)
final class AuditCommand implements Callable<Integer> {

    private final Texts texts;

    @Mixin
    private Batching batch;

    @Mixin
    private RulesFolder rules;

    @Option(names = "--year", paramLabel = "Y", descriptionKey = "audit.year")
    private Integer year;

    @Option(names = "--previous", paramLabel = "DIR", descriptionKey = "audit.previous")
    private Path previous;

    @Option(names = "--fail-on", paramLabel = "LEVEL", descriptionKey = "audit.failon",
            converter = FailOn.Converter.class)
    private FailOn failOn;

    @Option(names = "--threads", paramLabel = "N", descriptionKey = "audit.threads")
    private int threads = Runtime.getRuntime().availableProcessors();

    AuditCommand(Texts texts) {
        this.texts = texts;
    }

    @Override
    public Integer call() throws IOException {
        if (previous != null) {
            throw new UsageException(texts.get("unfinished", "--previous"));
        }
        Work work = Work.on(batch.in(), year, threads, texts);
        List<Input> inputs = work.inputs();
        RulePack pack = RulePack.load(rules.path());
        Run run = work.written(inputs, pack, batch.renderer(rules.path()), batch.out());
        Summary.print(run, batch.out(), texts);
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
