package nianshen.cli.terminal;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import nianshen.findings.Audit;
import nianshen.office.Terms;
import nianshen.office.runs.Listener;

/** Tells on standard error which report is done: a bar on a terminal, a line a report otherwise. */
public final class Progress {

    private Progress() {
    }

    /** The progress that fits where standard error goes. */
    public static Listener on(Texts texts, Terms terms) {
        return System.console() != null ? new Bar(texts) : new Lines(texts, terms);
    }

    /** Says what a run that was cut off has left to do. */
    private abstract static class Telling implements Listener {
        private final Texts texts;

        Telling(Texts texts) {
            this.texts = texts;
        }

        @Override
        public void resumed(int reports, boolean stale) {
            System.err.println(reports > 0 ? texts.get("resume.some", reports) : texts.get(stale ? "resume.stale" : "resume.none"));
        }
    }

    /** A bar that names the report just read or judged; each takes one step for either. */
    private static final class Bar extends Telling {
        private final Texts texts;
        private ProgressBar bar;
        private int total;

        Bar(Texts texts) {
            super(texts);
            this.texts = texts;
        }

        @Override
        public void begun(int reports) {
            total = reports;
            bar = new ProgressBarBuilder().setTaskName(texts.get("reading")).setInitialMax(2L * reports)
                    .setStyle(ProgressBarStyle.ASCII).hideEta().build();
        }

        @Override
        public void recognising(String source, int page, int pages) {
            bar.setExtraMessage(texts.get("recognising", Texts.name(source), page, pages));
            bar.refresh();
        }

        @Override
        public void read(int finished, String source) {
            bar.setExtraMessage(texts.get("read", finished, total, Texts.name(source)));
            bar.step();
        }

        @Override
        public void done(int finished, Audit audit) {
            bar.setExtraMessage(Texts.name(audit.source()));
            bar.step();
        }

        @Override
        public void ended() {
            bar.close();
        }
    }

    /** A line a report when it is read, {@code 已读 3/100 水务局.pdf}, and one when it is judged: {@code 3/100 需更正 水务局.pdf}. */
    private static final class Lines extends Telling {
        private final Texts texts;
        private final Terms terms;
        private int total;

        Lines(Texts texts, Terms terms) {
            super(texts);
            this.texts = texts;
            this.terms = terms;
        }

        @Override
        public void begun(int reports) {
            total = reports;
        }

        @Override
        public void recognising(String source, int page, int pages) {
            System.err.println(texts.get("recognising", Texts.name(source), page, pages));
        }

        @Override
        public void done(int finished, Audit audit) {
            System.err.println(finished + "/" + total + " " + terms.of(audit.status()) + " " + Texts.name(audit.source()));
        }

        @Override
        public void read(int finished, String source) {
            System.err.println(texts.get("read", finished, total, Texts.name(source)));
        }
    }
}
