package nianshen.cli;

import java.io.IOException;
import nianshen.cli.terminal.Exit;
import nianshen.cli.terminal.Texts;
import nianshen.office.drafts.FormatCopy;
import nianshen.pack.FileKinds;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code nianshen rules format}: a new year's format. */
@Command(name = "format")
final class FormatCommand implements Runnable {

    private final Texts texts;

    @Spec
    private CommandSpec spec;

    @ParentCommand
    private RulesCommand parent;

    FormatCommand(Texts texts) {
        this.texts = texts;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "");
    }

    @Command(name = "copy")
    int copy(@Parameters(index = "0", paramLabel = "OLD", descriptionKey = "format.old") String from,
            @Parameters(index = "1", paramLabel = "NEW", descriptionKey = "format.new") String to) throws IOException {
        FormatCopy copy = FormatCopy.of(parent.folder(), from, to);
        System.out.println(texts.get("format.done", from, to));
        copy.written().forEach(file -> System.out.println("  " + file));
        System.out.println(texts.get("format.fill", FileKinds.LOCAL + "templates/" + to));
        return Exit.CLEAN;
    }
}
