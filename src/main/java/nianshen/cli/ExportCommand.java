package nianshen.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.Callable;
import nianshen.cli.terminal.Exit;
import nianshen.cli.terminal.Texts;
import nianshen.office.runs.StoredRun;
import nianshen.render.exports.Export;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code nianshen export}: the findings in forms for other programs, from findings.json alone. */
@Command(name = "export")
final class ExportCommand implements Callable<Integer> {

    private final Texts texts;

    @Parameters(arity = "0..1", paramLabel = "DIR", defaultValue = "audit-out", descriptionKey = "letters.dir")
    private Path dir;

    @Option(names = "--as", split = ",", paramLabel = "sarif|junit|csv", descriptionKey = "export.as")
    private Set<Export> forms = EnumSet.allOf(Export.class);

    ExportCommand(Texts texts) {
        this.texts = texts;
    }

    @Override
    public Integer call() throws IOException {
        for (Export form : forms) {
            System.out.println(texts.get("export.done", StoredRun.export(dir, form)));
        }
        return Exit.CLEAN;
    }
}
