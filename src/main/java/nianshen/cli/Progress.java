package nianshen.cli;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import nianshen.findings.Audit;
import nianshen.office.Listener;
import nianshen.office.Terms;

/** Tells on standard error which report is done: a bar on a terminal, a line a report otherwise. */
final class Progress {

    private Progress() {
    }

    /** The progress that fits where standard error goes. */
    static Listener on(Texts texts, Terms terms) {
        return System.console() != null ? new Bar(texts) : new Lines(terms);
    }

    /** A bar that names the report just done. */
    private static final class Bar implements Listener {
        private final Texts texts;
        private ProgressBar bar;

        Bar(Texts texts) {
            this.texts = texts;
        }

        @Override
        public void begun(int reports) {
            bar = new ProgressBarBuilder().setTaskName(texts.get("reading")).setInitialMax(reports)
                    .setStyle(ProgressBarStyle.ASCII).hideEta().build();
        }

        @Override
        public void done(int finished, Audit audit) {
            bar.setExtraMessage(audit.source());
            bar.step();
        }

        @Override
        public void ended() {
            bar.close();
        }
    }

    /** A line a report: {@code 3/100 需更正 水务局.pdf}. */
    private static final class Lines implements Listener {
        private final Terms terms;
        private int total;

        Lines(Terms terms) {
            this.terms = terms;
        }

        @Override
        public void begun(int reports) {
            total = reports;
        }

        @Override
        public void done(int finished, Audit audit) {
            System.err.println(finished + "/" + total + " " + terms.of(audit.status()) + " " + audit.source());
        }
    }
}
