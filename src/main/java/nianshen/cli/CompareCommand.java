package nianshen.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import nianshen.findings.Finding;
import nianshen.findings.Rectification;
import nianshen.findings.Rectification.State;
import nianshen.findings.Run;
import nianshen.render.FindingsJson;
import nianshen.render.Renderer;
import nianshen.rules.RulePack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code nianshen compare}: what became of the findings after the agencies corrected their reports. */
@Command(name = "compare", sortOptions = false)
final class CompareCommand implements Callable<Integer> {

    private final Texts texts;

    @Parameters(index = "0", paramLabel = "OLD", descriptionKey = "compare.old")
    private Path before;

    @Parameters(index = "1", paramLabel = "NEW", descriptionKey = "compare.new")
    private Path after;

    @Option(names = "--out", paramLabel = "FILE", defaultValue = "audit-out/compare.html", descriptionKey = "compare.out")
    private Path out;

    @Option(names = "--fail-on", paramLabel = "LEVEL", descriptionKey = "audit.failon", converter = FailOn.Converter.class)
    private FailOn failOn;

    @Mixin
    private RulesFolder rules;

    CompareCommand(Texts texts) {
        this.texts = texts;
    }

    @Override
    public Integer call() throws IOException {
        RulePack pack = RulePack.load(rules.path());
        List<Rectification> all = Rectification.between(run(before, pack), run(after, pack));
        all.forEach(this::print);
        System.out.println(texts.get("compare.counts", Arrays.stream(State.values()).map(state -> all.stream().mapToInt(r -> r.count(state)).sum()).toArray()));
        Renderer.open(rules.path()).comparison(all, pack.info(), Version.NUMBER, out);
        System.out.println(texts.get("page", out));
        return exitCode(all, failOn != null ? failOn : new FailOn(pack.settings().failOn()));
    }

    /** The results of an earlier audit, or the audit of reports that have just come. */
    private Run run(Path place, RulePack pack) throws IOException {
        Path results = place.resolve("findings.json");
        if (Files.isRegularFile(results)) {
            return FindingsJson.read(results);
        }
        Work work = Work.on(List.of(place), null, Runtime.getRuntime().availableProcessors(), texts);
        return work.judged(work.inputs(), pack);
    }

    private void print(Rectification r) {
        String name = r.report().agency() == null ? r.report().source() : r.report().agency();
        System.out.println(name + (r.after() == null ? "  " + texts.get("compare.missing")
                : r.after().error() != null ? "  " + texts.get("verdict.unreadable") + "  " + r.after().error().message() : ""));
        r.items().forEach(item -> System.out.println("  [" + texts.get("compare." + item.state().key()) + "] "
                + item.finding().rule() + "  " + item.finding().message() + (item.reason() == null ? "" : "  （" + item.reason() + "）")));
    }

    private static int exitCode(List<Rectification> all, FailOn failOn) {
        if (all.stream().anyMatch(r -> r.report().error() != null)) {
            return Exit.UNREADABLE;
        }
        List<Finding> left = all.stream().flatMap(r -> r.items().stream()).filter(i -> i.state() != State.FIXED)
                .map(Rectification.Item::finding).collect(Collectors.toList());
        return left.stream().anyMatch(f -> failOn.counts(f.severity())) ? Exit.FINDINGS : Exit.CLEAN;
    }
}
