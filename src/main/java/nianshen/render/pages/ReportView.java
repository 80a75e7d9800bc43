package nianshen.render.pages;

import java.util.List;
import nianshen.findings.Evidence;
import nianshen.render.files.Chars;
import nianshen.render.wording.Places;

/**
 * What the page of one report shows.
 *
 * @param losses what of the source file was not read, above all findings
 * @param gaps   other places where the reading could not be proved
 */
public record ReportView(Verdict verdict, String name, String title, String year, String level, String variant,
        String source, String sha256, Integer score, Counts counts, Failing failing, List<Group> groups,
        List<FormView> tables, List<Ended> ended, List<String> losses, List<String> gaps, boolean letters, boolean annotated) {

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
     * @param evidence the most telling evidence
     * @param more     the rest, shown on request
     */
    record Item(int number, String anchor, String id, String rule, String name, String section, String message,
            String arithmetic, String basis, String remedy, String reason, List<Shown> evidence, List<Shown> more, List<Item> folded) {
    }

    /**
     * One piece of evidence: verbatim words or a cell, and where they stand.
     *
     * @param elsewhere whether that is in another report
     */
    record Shown(String place, String quote, String value, String note, boolean elsewhere) {

        static Shown of(Evidence e, Places places) {
            String value = e.value() == null ? null : Chars.oneLine(e.value());
            String quote = e.quote() == null || e.quote().isBlank() || e.quote().equals(e.value()) ? null
                    : Chars.oneLine(e.quote());
            return new Shown(places.of(e), quote, value, e.note(), e.report() != null);
        }
    }

    /** Rules that ended alike without a finding. */
    record Ended(String key, String word, List<Line> lines) {
    }

    /** A rule without a finding. */
    record Line(String rule, String name, String reason) {
    }
}
