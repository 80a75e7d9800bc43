package nianshen.office;

import java.nio.file.Path;
import java.util.List;
import nianshen.audit.Examination;
import nianshen.audit.Input;
import nianshen.findings.Status;

/**
 * How one report was read and why each rule ended as it did.
 *
 * @param status   the verdict
 * @param chapters the conclusion first, then the document, the facts by kind, the rules, as far as it came
 */
public record Explanation(Status status, List<Chapter> chapters) {

    /**
     * A part of an explanation.
     *
     * @param lines in Chinese; what belongs to the line before is set in by spaces
     */
    public record Chapter(String title, List<String> lines) {

        /** Copies the list. */
        public Chapter {
            lines = List.copyOf(lines);
        }
    }

    /** Copies the list. */
    public Explanation {
        chapters = List.copyOf(chapters);
    }

    /**
     * Audits a report and explains it.
     *
     * @param year  reporting year given by the user, or null
     * @param terms the words for how rules ended
     * @param only  the rule that is to be explained, or null for the whole report
     */
    public static Explanation of(Path file, Integer year, Pack pack, Terms terms, ListedRule only) {
        Examination examination = pack.auditor().examine(Input.file(file.getFileName().toString(), file), year);
        return new Explanation(examination.audit().status(), only == null ? new Explainer(terms, pack.rules().rules()).chapters(examination)
                : new Explainer(terms, pack.rules().rules()).chapters(examination, only));
    }
}
