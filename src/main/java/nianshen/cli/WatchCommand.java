package nianshen.cli;

import java.util.concurrent.Callable;
import nianshen.cli.terminal.Exit;
import nianshen.cli.terminal.Failures;
import nianshen.cli.terminal.Progress;
import nianshen.cli.terminal.Summary;
import nianshen.cli.terminal.Texts;
import nianshen.cli.terminal.TrialLines;
import nianshen.office.Pack;
import nianshen.office.runs.Options;
import nianshen.office.runs.Watch;
import nianshen.office.runs.Watch.Event;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code nianshen watch}: audits again as rules, letters or reports change. */
@Command(name = "watch")
final class WatchCommand implements Callable<Integer> {

    private final Texts texts;

    @Mixin
    private Batching batch;

    @Mixin
    private RulesFolder rules;

    WatchCommand(Texts texts) {
        this.texts = texts;
    }

    @Override
    public Integer call() throws InterruptedException {
        Options options = new Options(null, Runtime.getRuntime().availableProcessors(), batch.letters());
        new Watch(rules.path(), batch.in(), batch.out(), options, pack -> Progress.on(texts, texts.terms(pack)), this::tell).run();
        return Exit.CLEAN;
    }

    private void tell(Event event) {
        if (event instanceof Event.Kept kept) {
            Failures.report(kept.fault(), texts);
            System.err.println(named("watch.kept", event.pack()));
            return;
        }
        if (event instanceof Event.Audited audited) {
            Failures.warn(event.pack(), texts);
            new Summary(texts, texts.terms(event.pack())).print(audited.results().run(), batch.out());
            if (audited.trial() != null) {
                System.out.println(texts.get("watch.changed", String.join(texts.get("show.comma"), audited.changed()), new TrialLines(texts, texts.terms(event.pack())).counts(audited.trial())));
            }
            audited.results().unwritten().forEach(report -> Failures.report(report.cause(), texts));
        } else if (event instanceof Event.Hindered hindered) {
            Failures.report(hindered.cause(), texts);
        }
        System.out.println(named("watching", event.pack()));
    }

    /** A text about a pack, by its version and the beginning of its hash. */
    private String named(String text, Pack pack) {
        return texts.get(text, pack.info().version(), pack.info().sha256().substring(0, 8));
    }
}
