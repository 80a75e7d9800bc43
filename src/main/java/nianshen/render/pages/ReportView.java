package nianshen.render.pages;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nianshen.findings.Evidence;
import nianshen.render.files.Chars;
import nianshen.render.wording.Places;

/**
 * What the page of one report shows.
 *
 * @param losses what of the source file was not read, above all findings
 * @param gaps   other places where the reading could not be proved
 * @param annotated whether there is the page with the text as read, what findings quote marked
 * @param copied name of the copy of the original with notes; null where there is none
 * @param sheets pages of the original that findings point to, as pictures
 * @param original what was read, to stand beside the findings where there are no pictures; null where nothing is to be shown
 */
public record ReportView(Verdict verdict, String name, String title, String year, String level, String variant,
        String source, String sha256, Integer score, Counts counts, Failing failing, List<Group> groups,
        List<FormView> tables, List<Ended> ended, List<String> losses, List<String> gaps, boolean letters, boolean annotated,
        String copied, List<PageSheet> sheets, SourceView original) {

    /** The verdict as key (for colour), word and icon. */
    record Verdict(String key, String word, String icon, String says) {
    }

    /** How many findings stand, by severity; doubtful ones apart. */
    public record Counts(int serious, int general, int hint, int doubtful) {

        int total() {
            return serious + general + hint + doubtful;
        }

        public Counts plus(Counts other) {
            return new Counts(serious + other.serious, general + other.general, hint + other.hint,
                    doubtful + other.doubtful);
        }
    }

    /** Why it could not be audited. */
    public record Failing(String place, String message, String advice) {
    }

    /** Findings of one severity. */
    record Group(String key, String word, String says, List<Item> items) {
    }

    /**
     * One finding.
     *
     * @param origin   where on this page the original shows it, or null
     * @param passages its passages beside those of another report
     * @param evidence the most telling evidence of other kinds
     * @param more     the rest, shown on request
     * @param causes   what may be its cause, where no finding before it has told so
     * @param kin      the findings before it that may have the same cause
     */
    record Item(int number, String anchor, String origin, String id, String rule, String name, String section, String message,
            String arithmetic, String basis, String remedy, String reason, List<Passages> passages, List<Shown> evidence, List<Shown> more, List<Item> folded,
            List<String> causes, List<FormView.Mark> kin) {

        /** The words of the report's own prose that it points to; those of a table are shown in the table. */
        Stream<String> quotes() {
            return Stream.concat(passages.stream().map(Passages::ownText),
                    evidence.stream().filter(e -> !e.elsewhere() && !e.printed()).map(Shown::quote).filter(Objects::nonNull));
        }

        private Item shown(String where) {
            return new Item(number, anchor, where, id, rule, name, section, message, arithmetic, basis, remedy, reason, passages, evidence, more, folded, causes, kin);
        }
    }

    /**
     * One piece of evidence: verbatim words or a cell, and where they stand.
     *
     * @param elsewhere whether that is in another report
     * @param printed  whether it is a label or a cell of a table
     * @param box       where on this page the original shows it, or null
     * @param crop      what of the original's picture settles a doubt, enlarged, as a style; or null
     */
    record Shown(String place, String quote, String value, String note, boolean elsewhere, boolean printed, String box, String crop) {

        /** Whether a sum tells it already by name and number: a cell that nobody has to look at first. */
        boolean isAddend() {
            return value != null && quote == null && crop == null && !elsewhere;
        }

        static Shown of(Evidence e, Places places, String box, String crop) {
            String value = e.value() == null ? null : Chars.oneLine(e.value());
            String quote = e.quote() == null || e.quote().isBlank() || e.quote().equals(e.value()) ? null
                    : Chars.oneLine(e.quote());
            return new Shown(places.of(e), quote, value, e.note(), e.report() != null, e.table() != null, box, crop);
        }
    }

    /** The same with what was read beside its findings. */
    ReportView beside(SourceView read) {
        List<Group> linked = groups.stream().map(g -> new Group(g.key, g.word, g.says, g.items.stream().map(i -> i.shown(read.shows(i))).toList())).toList();
        return new ReportView(verdict, name, title, year, level, variant, source, sha256, score, counts, failing, linked, tables, ended, losses, gaps,
                letters, annotated, copied, sheets, read);
    }

    /** Rules that ended alike without a finding. */
    record Ended(String key, String word, List<Line> lines) {
    }

    /** A rule without a finding. */
    record Line(String rule, String name, String reason) {
    }
}
