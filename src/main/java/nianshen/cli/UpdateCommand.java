package nianshen.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import nianshen.cli.terminal.Exit;
import nianshen.cli.terminal.Texts;
import nianshen.cli.terminal.UsageException;
import nianshen.findings.Run;
import nianshen.office.ListedRule;
import nianshen.office.Terms;
import nianshen.office.drafts.PackUpdate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code nianshen rules update}: a new pack in the place of the one that is there, the office's own files left alone. */
@Command(name = "update")
final class UpdateCommand implements Callable<Integer> {

    private final Texts texts;

    @ParentCommand
    private RulesCommand parent;

    @Parameters(paramLabel = "PACK", descriptionKey = "update.pack")
    private Path pack;

    @Option(names = "--dry-run", descriptionKey = "update.dry")
    private boolean dry;

    UpdateCommand(Texts texts) {
        this.texts = texts;
    }

    @Override
    public Integer call() throws IOException {
        if (!Files.exists(pack)) {
            throw new UsageException(texts.get("missing", pack));
        }
        PackUpdate update = PackUpdate.of(parent.folder(), pack);
        System.out.println(texts.get("update.counts", update.from().map(Run.PackInfo::version).orElse("?"), update.to().version(),
                update.added().size(), update.changed().size(), update.removed().size()));
        print("+ ", update.added());
        print("~ ", update.changed());
        print("- ", update.removed());
        update.rules().forEach(change -> System.out.println("  " + line(change, update.terms(texts::terms))));
        System.out.println(dry ? texts.get("update.dried") : texts.get("update.done", update.write()));
        return Exit.CLEAN;
    }

    private static void print(String mark, List<String> files) {
        files.forEach(file -> System.out.println(mark + file));
    }

    private String line(PackUpdate.Change change, Terms terms) {
        ListedRule rule = change.after() == null ? change.before() : change.after();
        return rule.rule().id() + " " + rule.rule().name() + "  " + state(change.before(), terms) + " → " + state(change.after(), terms);
    }

    private String state(ListedRule rule, Terms terms) {
        if (rule == null) {
            return texts.get("update.none");
        }
        return rule.offAt() == null ? terms.of(rule.severity()) : texts.get("update.off");
    }
}
