package nianshen.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import nianshen.cli.terminal.Exit;
import nianshen.cli.terminal.Texts;
import nianshen.office.runs.StoredRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code nianshen letters}: letters and circular again, from findings.json alone. */
@Command(name = "letters")
final class LettersCommand implements Callable<Integer> {

    private final Texts texts;

    @Parameters(arity = "0..1", paramLabel = "DIR", defaultValue = "audit-out", descriptionKey = "letters.dir")
    private Path dir;

    @Mixin
    private RulesFolder rules;

    LettersCommand(Texts texts) {
        this.texts = texts;
    }

    @Override
    public Integer call() throws IOException {
        StoredRun.Drafted drafted = StoredRun.writeLetters(dir, rules.path());
        drafted.notes().forEach(System.err::println);
        System.out.println(texts.get("letters.done", drafted.letters(), dir));
        return Exit.CLEAN;
    }
}
