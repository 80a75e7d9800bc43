package nianshen.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import nianshen.cli.terminal.Exit;
import nianshen.cli.terminal.Progress;
import nianshen.cli.terminal.Texts;
import nianshen.office.Pack;
import nianshen.office.runs.Summing;
import nianshen.render.rollup.RollUpFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code nianshen rollup}: the tables of all agencies added up. */
@Command(name = "rollup", sortOptions = false)
final class RollUpCommand implements Callable<Integer> {

    private final Texts texts;

    @Parameters(paramLabel = "IN", descriptionKey = "rollup.in")
    private List<Path> in;

    @Option(names = "--out", paramLabel = "DIR", defaultValue = "audit-out", descriptionKey = "rollup.out")
    private Path out;

    @Mixin
    private RulesFolder rules;

    @Option(names = "--superior", paramLabel = "NAME", descriptionKey = "rollup.superior")
    private String superior;

    @Option(names = "--year", paramLabel = "Y", descriptionKey = "rollup.year", converter = Year.class)
    private Integer year;

    RollUpCommand(Texts texts) {
        this.texts = texts;
    }

    /** 0 where the sum is whole, 1 where agencies are missing or figures in doubt, 3 where a report could not be read. */
    @Override
    public Integer call() throws IOException {
        Pack pack = Pack.open(rules.path());
        Summing summing = Summing.write(pack, Home.reports(in), superior, year, out, Progress.on(texts, texts.terms(pack)));
        summing.notes().forEach(System.out::println);
        System.out.println(texts.get("rollup.files", out.resolve(RollUpFiles.BOOK), out.resolve(RollUpFiles.TABLES)));
        boolean unread = Stream.concat(summing.rollUp().unread().stream(), summing.rollUp().absent().stream().filter(u -> !u.sources().isEmpty()))
                .findAny().isPresent();
        if (unread) {
            return Exit.UNREADABLE;
        }
        return summing.rollUp().whole() ? Exit.CLEAN : Exit.FINDINGS;
    }
}
