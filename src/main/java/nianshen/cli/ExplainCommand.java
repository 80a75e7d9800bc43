package nianshen.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import nianshen.audit.Auditor;
import nianshen.audit.Examination;
import nianshen.findings.Status;
import nianshen.ingest.Source;
import nianshen.rules.RulePack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code nianshen explain}: how one report was read and why each rule ended as it did. */
@Command(name = "explain")
final class ExplainCommand implements Callable<Integer> {

    private final Texts texts;

    @Parameters(paramLabel = "FILE", descriptionKey = "explain.file")
    private Path file;

    @Mixin
    private RulesFolder rules;

    @Option(names = "--year", paramLabel = "Y", descriptionKey = "audit.year")
    private Integer year;

    ExplainCommand(Texts texts) {
        this.texts = texts;
    }

    @Override
    public Integer call() throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new UsageException(texts.get("notreport", file));
        }
        RulePack pack = RulePack.load(rules.path());
        Source source = new Source(file.getFileName().toString(), Files.readAllBytes(file));
        Examination examination = Auditor.examine(source, pack, year);
        new Explanation(System.out, texts, pack.rules()).print(examination);
        return examination.audit().status() == Status.UNREADABLE ? Exit.UNREADABLE : Exit.CLEAN;
    }
}
