package nianshen.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import nianshen.audit.Auditor;
import nianshen.audit.Batch;
import nianshen.audit.Input;
import nianshen.audit.Inputs;
import nianshen.findings.Audit;
import nianshen.findings.Run;
import nianshen.findings.Status;
import nianshen.render.Renderer;
import nianshen.render.ReportNames;
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

    @Option(names = "--fail-on", paramLabel = "LEVEL", defaultValue = "general", descriptionKey = "audit.failon",
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
        List<Input> inputs = inputs();
        Path pack = Home.or(rules, "rules");
        RulePack rulePack = RulePack.load(pack);
        Renderer renderer = Renderer.open(pack);
        Files.createDirectories(out);
        List<Audit> audits = audits(inputs, rulePack, renderer);
        Run run = new Run(Version.NUMBER, rulePack.info(), generatedAt(), audits, List.of());
        renderer.run(run, out);
        Summary.print(run, out, texts);
        return exitCode(audits);
    }

    private List<Input> inputs() {
        List<Path> roots = in.isEmpty() ? List.of(Home.existing("reports-in")) : in;
        for (Path root : roots) {
            if (!Files.exists(root)) {
                throw new UsageException(texts.get("missing", root));
            }
        }
        List<Input> inputs = Inputs.find(roots);
        if (inputs.isEmpty()) {
            throw new UsageException(texts.get("noinput", roots.get(0)));
        }
        return inputs;
    }

    private List<Audit> audits(List<Input> inputs, RulePack pack, Renderer renderer) {
        ReportNames names = ReportNames.of(inputs.stream().map(Input::name).toList());
        try (Progress progress = Progress.of(inputs.size(), texts)) {
            return Batch.run(inputs, threads, input -> {
                Audit audit = Auditor.audit(input, pack, year);
                write(audit, pack, renderer, out.resolve("reports").resolve(names.of(input.name())));
                progress.step(input.name(), audit.status());
                return audit.withoutFacts();
            });
        }
    }

    private void write(Audit audit, RulePack pack, Renderer renderer, Path folder) {
        try {
            renderer.report(audit, pack.info(), Version.NUMBER, folder, !noLetters);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The only clock in the result; fixed by SOURCE_DATE_EPOCH (seconds) for reproducible runs. */
    private static String generatedAt() {
        String epoch = System.getenv("SOURCE_DATE_EPOCH");
        Instant now = epoch == null || epoch.isBlank() ? Instant.now() : Instant.ofEpochSecond(Long.parseLong(epoch.trim()));
        return now.truncatedTo(java.time.temporal.ChronoUnit.SECONDS).toString();
    }

    private int exitCode(List<Audit> audits) {
        if (audits.stream().anyMatch(a -> a.status() == Status.UNREADABLE)) {
            return Exit.UNREADABLE;
        }
        boolean found = audits.stream().flatMap(a -> a.standing().stream()).anyMatch(f -> failOn.counts(f.severity()));
        return found ? Exit.FINDINGS : Exit.CLEAN;
    }
}
