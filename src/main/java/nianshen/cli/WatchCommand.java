package nianshen.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import nianshen.render.LetterException;
import nianshen.render.Renderer;
import nianshen.rules.PackException;
import nianshen.rules.RulePack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/**
 * {@code nianshen watch}: audits again as rules, letters or reports change. A pack that does not load never takes the
 * place of the one that runs.
 */
@Command(name = "watch")
final class WatchCommand implements Callable<Integer> {

    private static final long PAUSE_MILLIS = 300;
    private final Texts texts;
    private RulePack pack;
    private Renderer renderer;

    @Mixin
    private Batching batch;

    @Mixin
    private RulesFolder rules;

    WatchCommand(Texts texts) {
        this.texts = texts;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Work work = Work.on(batch.in(), null, Runtime.getRuntime().availableProcessors(), texts);
        Path folder = rules.path();
        Snapshot ruleFiles = Snapshot.of(List.of(folder));
        Snapshot reports = Snapshot.of(work.in());
        pack = RulePack.load(folder);
        renderer = batch.renderer(folder);
        audit(work);
        while (true) {
            Snapshot rulesNow = Snapshot.settled(List.of(folder), ruleFiles, PAUSE_MILLIS);
            Snapshot reportsNow = Snapshot.settled(work.in(), reports, PAUSE_MILLIS);
            boolean reload = !rulesNow.equals(ruleFiles);
            if (reload ? reloaded(folder) : !reportsNow.equals(reports)) {
                audit(work);
            }
            ruleFiles = rulesNow;
            reports = reportsNow;
        }
    }

    private void audit(Work work) throws IOException {
        try {
            Summary.print(work.written(work.inputs(), pack, renderer, batch.out()), batch.out(), texts);
        } catch (UsageException e) {
            System.err.println(e.getMessage());
        }
        System.out.println(texts.get("watching", pack.info().version(), pack.info().sha256().substring(0, 8)));
    }

    /** Takes the changed pack and letters over, both or neither. */
    private boolean reloaded(Path folder) {
        try {
            RulePack changedPack = RulePack.load(folder);
            renderer = batch.renderer(folder);
            pack = changedPack;
            return true;
        } catch (PackException | LetterException e) {
            Failures.report(e, texts);
            System.err.println(texts.get("watch.kept", pack.info().version(), pack.info().sha256().substring(0, 8)));
            return false;
        }
    }
}
