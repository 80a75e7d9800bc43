package nianshen.office.runs;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nianshen.findings.Audit;
import nianshen.render.files.Output;
import nianshen.store.AuditLine;

/**
 * What a run that is under way has done so far, beside its results: on the first line what it rests on, then a line for
 * every report whose files are written. A run that comes to its end takes it away; one that was cut off leaves it, for
 * another to go on from. For use by several threads.
 */
public final class Journal {

    private static final String FILE = ".nianshen-unfinished";
    private final Path file;
    private final Map<String, Audit> done;
    private final boolean stale;
    private final BufferedWriter writer;

    private Journal(Path file, Map<String, Audit> done, boolean stale, BufferedWriter writer) {
        this.file = file;
        this.done = done;
        this.stale = stale;
        this.writer = writer;
    }

    /**
     * Begins anew, or goes on from where the last run into the folder was cut off.
     *
     * @param basis all that a result rests on beside the report, on one line; what was done on another is of no use
     */
    static Journal open(Path out, String basis, boolean resume) throws IOException {
        Path file = out.resolve(FILE);
        if (Files.exists(file)) {
            Output.clean(out);
        }
        List<String> lines = resume ? lines(file) : List.of();
        Map<String, Audit> done = new HashMap<>();
        if (!lines.isEmpty() && lines.get(0).equals(basis)) {
            lines.stream().skip(1).flatMap(line -> AuditLine.audit(line).stream()).forEach(audit -> note(audit, done));
        }
        BufferedWriter writer = Files.newBufferedWriter(file);
        Journal journal = new Journal(file, done, done.isEmpty() && lines.size() > 1, writer);
        journal.line(basis);
        done.values().forEach(audit -> journal.line(AuditLine.of(audit)));
        return journal;
    }

    private static List<String> lines(Path file) throws IOException {
        try {
            return Files.exists(file) ? Files.readAllLines(file) : List.of();
        } catch (MalformedInputException e) {
            // cut off in the middle of a character: all whole lines stand before it
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            return text.lines().toList();
        }
    }

    /** How many reports were done before. */
    int before() {
        return done.size();
    }

    /** Whether there was something to go on from and it rests on something else. */
    boolean stale() {
        return stale;
    }

    /** The audit of the report, where it was done before and is the same still. */
    Optional<Audit> done(String source, String sha256) {
        return Optional.ofNullable(done.get(source)).filter(audit -> sha256.equals(audit.sha256()));
    }

    /** Whether the report was done before, whatever it is now. */
    boolean knows(String source) {
        return done.containsKey(source);
    }

    /** What is written last of a report counts; without a checksum it is to be done again. */
    private static void note(Audit audit, Map<String, Audit> done) {
        if (audit.sha256() == null) {
            done.remove(audit.source());
        } else {
            done.put(audit.source(), audit);
        }
    }

    /** Notes that the files of a report are about to be others than those of the report alone. */
    void undo(Audit audit) {
        line(AuditLine.of(audit.withoutChecksum()));
    }

    /** Notes that all files of a report are written. */
    void add(Audit audit) {
        line(AuditLine.of(audit));
    }

    private synchronized void line(String line) {
        try {
            writer.write(line);
            writer.write('\n');
            writer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The run is left: finished, with nothing to go on from, or not. */
    void close(boolean finished) throws IOException {
        writer.close();
        if (finished) {
            Files.deleteIfExists(file);
        }
    }
}
