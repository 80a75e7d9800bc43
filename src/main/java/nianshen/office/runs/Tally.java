package nianshen.office.runs;

import java.util.concurrent.atomic.AtomicInteger;
import nianshen.findings.Audit;
import nianshen.ingest.source.Pace;

/** Counts what is done of a job and tells of it, one report at a time. */
final class Tally {

    private final Listener listener;
    private int read;
    private int finished;

    Tally(Listener listener) {
        this.listener = listener;
    }

    /** What hears of the pages of a report that are recognised line by line. */
    Pace of(String source) {
        AtomicInteger last = new AtomicInteger();
        return (page, all) -> {
            if (last.getAndSet(page) != page) {
                recognising(source, page, all);
            }
        };
    }

    private synchronized void recognising(String source, int page, int pages) {
        listener.recognising(source, page, pages);
    }

    synchronized void add(Audit audit) {
        finished++;
        listener.done(finished, audit);
    }

    synchronized void read(String source) {
        read++;
        listener.read(read, source);
    }
}
