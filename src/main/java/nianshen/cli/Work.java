package nianshen.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nianshen.audit.Auditor;
import nianshen.audit.Batch;
import nianshen.audit.Input;
import nianshen.audit.Inputs;
import nianshen.findings.Audit;
import nianshen.findings.Run;
import nianshen.render.Renderer;
import nianshen.render.ReportNames;
import nianshen.rules.RulePack;

/**
 * What is to be audited, and how; the same for every command that audits.
 *
 * @param in      files, folders and archives
 * @param year    reporting year given by the user, or null
 * @param threads reports audited at a time
 */
record Work(List<Path> in, Integer year, int threads, Texts texts) {

    /** The work on the given inputs, or on the sample folder where none are given. */
    static Work on(List<Path> in, Integer year, int threads, Texts texts) {
        return new Work(in.isEmpty() ? List.of(Home.existing("reports-in")) : in, year, threads, texts);
    }

    /** The reports, at least one. */
    List<Input> inputs() {
        for (Path root : in) {
            if (!Files.exists(root)) {
                throw new UsageException(texts.get("missing", root));
            }
        }
        List<Input> inputs = Inputs.find(in);
        if (inputs.isEmpty()) {
            throw new UsageException(texts.get("noinput", in.get(0)));
        }
        return inputs;
    }

    /** Judges all reports and writes nothing. */
    Run judged(List<Input> inputs, RulePack pack) {
        return run(pack, Batch.run(inputs, threads, input -> Auditor.audit(input, pack, year).withoutFacts()));
    }

    /** Judges all reports and writes what the renderer writes; each report's files as soon as it is judged. */
    Run written(List<Input> inputs, RulePack pack, Renderer renderer, Path out) throws IOException {
        Files.createDirectories(out);
        ReportNames names = ReportNames.of(inputs.stream().map(Input::name).toList());
        try (Progress progress = Progress.of(inputs.size(), texts)) {
            Run run = run(pack, Batch.run(inputs, threads, input -> {
                Audit audit = Auditor.audit(input, pack, year);
                report(audit, pack, renderer, out.resolve("reports").resolve(names.of(input.name())),
                        names.ordinal(input.name()));
                progress.step(input.name(), audit.status());
                return audit.withoutFacts();
            }));
            renderer.run(run, out);
            return run;
        }
    }

    private static void report(Audit audit, RulePack pack, Renderer renderer, Path folder, int ordinal) {
        try {
            renderer.report(audit, pack.info(), Version.NUMBER, folder, ordinal);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Run run(RulePack pack, List<Audit> audits) {
        return new Run(Version.NUMBER, pack.info(), generatedAt(), audits, List.of());
    }

    /** The only clock in the result; fixed by SOURCE_DATE_EPOCH (seconds) for reproducible runs. */
    private static String generatedAt() {
        String epoch = System.getenv("SOURCE_DATE_EPOCH");
        Instant now = epoch == null || epoch.isBlank() ? Instant.now() : Instant.ofEpochSecond(Long.parseLong(epoch.trim()));
        return now.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
