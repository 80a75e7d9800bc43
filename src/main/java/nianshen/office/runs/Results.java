package nianshen.office.runs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianshen.findings.Run;

/**
 * What came of a job.
 *
 * @param run       the audits in the order of the reports, whatever the order in which they were done
 * @param left      names of the reports that were not audited because the job was cancelled
 * @param notes     what the office should know of the letters, in Chinese
 * @param unwritten the reports that were audited and whose files could not be written
 */
public record Results(Run run, List<String> left, List<Unwritten> unwritten, List<String> notes) {

    /**
     * A report whose files could not be written.
     *
     * @param source name of the report
     * @param cause  what kept them from being written
     */
    public record Unwritten(String source, RuntimeException cause) {
    }

    /** Copies the lists. */
    public Results {
        left = List.copyOf(left);
        unwritten = List.copyOf(unwritten);
        notes = List.copyOf(notes);
    }

    /** Nothing to be said of letters. */
    Results(Run run, List<String> left, List<Unwritten> unwritten) {
        this(run, left, unwritten, List.of());
    }

    /** The same with what is to be said of the letters, and those that could not be written. */
    Results noting(List<String> told, Map<String, IOException> more) {
        Set<String> known = unwritten.stream().map(Unwritten::source).collect(Collectors.toSet());
        return new Results(run, left, Stream.concat(unwritten.stream(), more.entrySet().stream().filter(e -> !known.contains(e.getKey()))
                .map(e -> new Unwritten(e.getKey(), new UncheckedIOException(e.getValue())))).toList(), told);
    }

    /** Whether all reports were audited. */
    public boolean complete() {
        return left.isEmpty();
    }
}
