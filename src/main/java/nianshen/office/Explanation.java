package nianshen.office;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nianshen.audit.Examination;
import nianshen.findings.Status;
import nianshen.ingest.Source;

/**
 * How one report was read and why each rule ended as it did.
 *
 * @param status   the verdict
 * @param chapters the document, the facts by kind, the rules, as far as it came
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
     * @throws IOException where the file cannot be read from disk
     */
    public static Explanation of(Path file, Integer year, Pack pack, Terms terms) throws IOException {
        Examination examination = pack.auditor().examine(source(file), year);
        return new Explanation(examination.audit().status(), new Explainer(terms, pack.rules().rules()).chapters(examination));
    }

    private static Source source(Path file) throws IOException {
        return new Source(file.getFileName().toString(), Files.readAllBytes(file));
    }
}
