package nianshen.cli;

import java.io.IOException;
import java.util.Optional;
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

    private final Texts texts;
    private Work work;
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
    public Integer call() throws InterruptedException {
        work = Work.on(batch.in(), null, Runtime.getRuntime().availableProcessors(), texts);
        Watched seen = look();
        reload();
        audit();
        while (true) {
            Watched now = seen.next(this::look);
            Optional<Exception> fault = now.rules().equals(seen.rules()) ? Optional.empty() : reloaded();
            if (fault.isPresent() && !now.lasts(this::look)) {
                continue;
            }
            fault.ifPresent(this::tell);
            if (fault.isEmpty() || !now.reports().equals(seen.reports())) {
                audit();
            }
            seen = now;
        }
    }

    /** What keeps the changed pack from being used: nothing, as a rule. */
    private Optional<Exception> reloaded() {
        try {
            reload();
            return Optional.empty();
        } catch (PackException | LetterException e) {
            return Optional.of(e);
        }
    }

    private void tell(Exception fault) {
        Failures.report(fault, texts);
        System.err.println(texts.get("watch.kept", pack.info().version(), pack.info().sha256().substring(0, 8)));
    }

    private Watched look() {
        return Watched.now(rules.path(), work.in(), batch.out());
    }

    /** Takes the changed pack and letters over, both or neither. */
    private void reload() {
        RulePack changed = RulePack.load(rules.path());
        renderer = batch.renderer(rules.path());
        pack = changed;
    }

    /** What hinders one audit, a results file that is open elsewhere say, is no reason to stop watching. */
    private void audit() {
        try {
            Summary.print(work.written(work.inputs(), pack, renderer, batch.out()), batch.out(), texts);
        } catch (IOException | RuntimeException e) {
            Failures.report(e, texts);
        }
        System.out.println(texts.get("watching", pack.info().version(), pack.info().sha256().substring(0, 8)));
    }
}
