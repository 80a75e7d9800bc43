package nianshen.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import nianshen.cli.terminal.Exit;
import nianshen.cli.terminal.Texts;
import nianshen.cli.terminal.UsageException;
import nianshen.findings.Status;
import nianshen.office.Explanation;
import nianshen.office.Explanation.Chapter;
import nianshen.office.ListedRule;
import nianshen.office.Pack;
import nianshen.pack.Nearest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code nianshen explain}: how one report was read and why each rule ended as it did. */
@Command(name = "explain")
final class ExplainCommand implements Callable<Integer> {

    private final Texts texts;

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "explain.file")
    private Path file;

    @Parameters(index = "1", arity = "0..1", paramLabel = "RULE", descriptionKey = "explain.rule")
    private String rule;

    @Mixin
    private RulesFolder rules;

    @Option(names = "--year", paramLabel = "Y", descriptionKey = "audit.year", converter = Year.class)
    private Integer year;

    ExplainCommand(Texts texts) {
        this.texts = texts;
    }

    @Override
    public Integer call() {
        if (!Files.isRegularFile(file)) {
            throw new UsageException(texts.get("notreport", file));
        }
        Pack pack = Pack.open(rules.path());
        ListedRule only = rule == null ? null : pack.rule(rule).orElseThrow(() -> new UsageException(unknown(pack)));
        Explanation explanation = Explanation.of(file, year, pack, texts.terms(pack), only);
        explanation.chapters().forEach(ExplainCommand::print);
        return explanation.status() == Status.UNREADABLE ? Exit.UNREADABLE : Exit.CLEAN;
    }

    private String unknown(Pack pack) {
        return texts.get("explain.norule", rule, Nearest.of(rule, pack.list().stream().map(r -> r.rule().id()).toList())
                .map(id -> texts.get("usage.meant", id)).orElse(""));
    }

    private static void print(Chapter chapter) {
        System.out.println();
        System.out.println("== " + chapter.title() + " ==");
        chapter.lines().forEach(line -> System.out.println("  " + line));
    }
}
