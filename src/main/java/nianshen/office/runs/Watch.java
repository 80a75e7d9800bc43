package nianshen.office.runs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import nianshen.findings.Run;
import nianshen.office.BrokenPack;
import nianshen.office.Pack;

/**
 * Audits again as rules, letters or reports change. A pack that cannot be used never takes the place of the one that
 * runs.
 */
public final class Watch {

    private final Path rules;
    private final List<Path> in;
    private final Path out;
    private final Options options;
    private final Function<Pack, Listener> listeners;
    private final Consumer<Event> told;
    private Pack pack;
    private Run last;

    /** What has happened. */
    public sealed interface Event {

        /** The pack by which reports are judged now. */
        Pack pack();

        /**
         * All reports have been audited.
         *
         * @param changed the files that gave rise to it; none at the beginning
         * @param trial   what was found otherwise than before; null at the beginning
         */
        record Audited(Results results, Pack pack, List<String> changed, Trial trial) implements Event {
        }

        /** An audit did not come to its end; the watch goes on. */
        record Hindered(Exception cause, Pack pack) implements Event {
        }

        /** The pack was changed and cannot be used; the one before stays in force. */
        record Kept(BrokenPack fault, Pack pack) implements Event {
        }
    }

    /**
     * A watch that has not begun.
     *
     * @param rules     rules folder
     * @param in        reports, folders and archives
     * @param out       where the results go
     * @param listeners make what is told how an audit by a pack goes on
     * @param told      is told what happens
     */
    public Watch(Path rules, List<Path> in, Path out, Options options, Function<Pack, Listener> listeners,
            Consumer<Event> told) {
        this.rules = rules;
        this.in = List.copyOf(in);
        this.out = out;
        this.options = options;
        this.listeners = listeners;
        this.told = told;
    }

    /**
     * Audits, and again after every change, until the thread is interrupted.
     *
     * @throws BrokenPack           where the pack cannot be used to begin with
     * @throws InterruptedException at the end
     */
    public void run() throws InterruptedException {
        Watched seen = look();
        reload();
        audit(List.of());
        while (true) {
            seen = after(seen);
        }
    }

    /** Waits for a change and does what it calls for; gives back what was seen. */
    private Watched after(Watched seen) throws InterruptedException {
        Watched now = seen.next(this::look);
        Optional<BrokenPack> fault = now.rules().equals(seen.rules()) ? Optional.empty() : reloaded();
        if (fault.isPresent() && !now.lasts(this::look)) {
            return seen;
        }
        fault.ifPresent(f -> told.accept(new Event.Kept(f, pack)));
        if (fault.isEmpty() || !now.reports().equals(seen.reports())) {
            audit(now.changedSince(seen));
        }
        return now;
    }

    /** What keeps the changed pack from being used: nothing, as a rule. */
    private Optional<BrokenPack> reloaded() {
        try {
            reload();
            return Optional.empty();
        } catch (BrokenPack e) {
            return Optional.of(e);
        }
    }

    private Watched look() {
        return Watched.now(rules, in, out);
    }

    /** Takes the changed pack and its letters over, both or neither. */
    private void reload() {
        pack = Pack.ready(rules);
    }

    /** What hinders one audit, a results file that is open elsewhere say, is no reason to stop watching. */
    private void audit(List<String> changed) {
        told.accept(audited(changed));
    }

    private Event audited(List<String> changed) {
        try {
            Results results = new Job(Reports.in(in), options).write(pack, out, listeners.apply(pack));
            Trial trial = last == null ? null : Trial.since(last, results.run());
            last = results.run();
            return new Event.Audited(results, pack, changed, trial);
        } catch (IOException | RuntimeException e) {
            return new Event.Hindered(e, pack);
        }
    }
}
