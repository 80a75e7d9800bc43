package nianshen.cli;

import java.util.concurrent.atomic.AtomicInteger;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import nianshen.findings.Status;

/** Tells on standard error which report is done: a bar on a terminal, a line a report otherwise. */
interface Progress extends AutoCloseable {

    /** One report is done; called by any thread. */
    void step(String name, Status status);

    @Override
    void close();

    /** The progress that fits where standard error goes. */
    static Progress of(int total, Texts texts) {
        return System.console() != null ? new Bar(total, texts) : new Lines(total, texts);
    }

    /** A bar that names the report just done. */
    final class Bar implements Progress {
        private final ProgressBar bar;

        Bar(int total, Texts texts) {
            bar = new ProgressBarBuilder().setTaskName(texts.get("reading")).setInitialMax(total)
                    .setStyle(ProgressBarStyle.ASCII).hideEta().build();
        }

        @Override
        public void step(String name, Status status) {
            bar.setExtraMessage(name);
            bar.step();
        }

        @Override
        public void close() {
            bar.close();
        }
    }

    /** A line a report: {@code 3/100 需更正 水务局.pdf}. */
    final class Lines implements Progress {
        private final int total;
        private final Texts texts;
        private final AtomicInteger done = new AtomicInteger();

        Lines(int total, Texts texts) {
            this.total = total;
            this.texts = texts;
        }

        @Override
        public void step(String name, Status status) {
            System.err.println(done.incrementAndGet() + "/" + total + " " + texts.get("verdict." + status.key()) + " " + name);
        }

        @Override
        public void close() {
            System.err.flush();
        }
    }
}
