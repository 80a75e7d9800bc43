package nianshen.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import nianshen.cli.terminal.Failures;
import nianshen.cli.terminal.Progress;
import nianshen.cli.terminal.Summary;
import nianshen.cli.terminal.Texts;
import nianshen.cli.terminal.UsageException;
import nianshen.findings.Audit;
import nianshen.office.Pack;
import nianshen.office.Terms;
import nianshen.office.runs.Job;
import nianshen.office.runs.Options;
import nianshen.office.runs.Reports;
import nianshen.office.runs.Results;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code nianshen audit}: reports in, findings and letters out. */
@Command(name = "audit", sortOptions = false)
final class AuditCommand implements Callable<Integer> {

    private static final int MOST_THREADS = 256;
    private final Texts texts;

    @Mixin
    private Batching batch;

    @Mixin
    private RulesFolder rules;

    @Option(names = "--year", paramLabel = "Y", descriptionKey = "audit.year", converter = Year.class)
    private Integer year;

    @Option(names = "--previous", paramLabel = "DIR", descriptionKey = "audit.previous")
    private Path previous;

    @Mixin
    private Failing failing;

    @Option(names = "--threads", paramLabel = "N", descriptionKey = "audit.threads")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--resume", descriptionKey = "audit.resume")
    private boolean resume;

    AuditCommand(Texts texts) {
        this.texts = texts;
    }

    @Override
    public Integer call() throws IOException {
        if (threads < 1 || threads > MOST_THREADS) {
            throw new UsageException(texts.get("usage.value", "--threads", texts.get("usage.threads", threads, MOST_THREADS)));
        }
        Options plain = new Options(year, threads, batch.letters());
        Options options = previous == null ? plain : plain.beside(previous);
        Job job = new Job(Reports.in(batch.in()), resume ? options.resuming() : options);
        Pack pack = Pack.ready(rules.path());
        Failures.warn(pack, texts);
        Terms terms = texts.terms(pack);
        Results results = job.write(pack, batch.out(), Progress.on(texts, terms));
        new Summary(texts, terms).print(results.run(), batch.out());
        results.run().notices().stream().filter(n -> !pack.warnings().contains(n)).forEach(n -> System.err.println(texts.get("notice", n)));
        results.notes().forEach(System.err::println);
        results.unwritten().stream().findFirst().ifPresent(report -> {
            throw report.cause();
        });
        List<Audit> audits = results.run().audits();
        return failing.exit(pack, audits, audits.stream().flatMap(a -> a.standing().stream()));
    }
}
