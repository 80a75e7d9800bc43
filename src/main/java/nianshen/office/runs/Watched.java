package nianshen.office.runs;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The state of everything that results depend on.
 *
 * @param rules   rule files and letters
 * @param reports what is audited
 */
public record Watched(FileStates rules, FileStates reports) {

    private static final long LOOK_MILLIS = 150;
    /** Programs write a file in several goes; what has not changed for so long is written. */
    private static final long SETTLE_MILLIS = 200;
    /** A slow disk or network pauses longer; a file that is still broken after so long is meant to be so. */
    private static final long PATIENCE_MILLIS = 1500;

    static Watched now(Path rules, List<Path> reports, Path results) {
        return new Watched(FileStates.of(List.of(rules), results), FileStates.of(reports, results));
    }

    /** The files that have changed. */
    List<String> changedSince(Watched before) {
        return Stream.concat(rules.changedSince(before.rules).stream(), reports.changedSince(before.reports).stream()).toList();
    }

    /** Waits until the state is another than this and has stopped changing. */
    Watched next(Supplier<Watched> look) throws InterruptedException {
        Watched last = this;
        Watched now = look.get();
        while (now.equals(this) || !now.equals(last)) {
            Thread.sleep(now.equals(this) ? LOOK_MILLIS : SETTLE_MILLIS);
            last = now;
            now = look.get();
        }
        return now;
    }

    /** Whether the state stays as it is for a while. */
    boolean lasts(Supplier<Watched> look) throws InterruptedException {
        Thread.sleep(PATIENCE_MILLIS);
        return equals(look.get());
    }
}
