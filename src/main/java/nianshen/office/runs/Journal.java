package nianshen.office.runs;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nianshen.audit.ReadReport;
import nianshen.findings.Audit;
import nianshen.render.files.Output;
import nianshen.store.AuditLine;
import nianshen.text.Sha256;

/**
 * What a run that is under way has done so far, beside its results: on the first line what it rests on; a line for every
 * report that is read and its facts.json written, or that cannot be read; when all are read a line that stands for all of
 * them; then a line for every report that is judged beside these and its files written. A run that comes to its end takes it
 * away; one that was cut off leaves it, for another to go on from. For use by several threads.
 */
public final class Journal {

    private static final String FILE = ".nianshen-unfinished";
    private static final String READ = "read ";
    private static final String ALL_READ = "all ";
    /** Digits of a checksum. */
    private static final int HEX = 64;
    private final Path file;
    private final Kept kept;
    private final boolean stale;
    private final OutputStream out;

    private Journal(Path file, Kept kept, boolean stale, OutputStream out) {
        this.file = file;
        this.kept = kept;
        this.stale = stale;
        this.out = out;
    }

    /** What was done before. */
    private static final class Kept {

        /** By the checksum of its name the report's own. */
        private final Map<String, String> read = new HashMap<>();
        private final Map<String, Audit> failed = new HashMap<>();
        private final Map<String, Audit> judged = new HashMap<>();
        /** Stands for the reports beside which others were judged; null while not all were read. */
        private String all;

        /** A line that is cut off is none. */
        void take(String line) {
            String[] words = line.split(" ");
            if (line.startsWith(READ) && words.length == 3 && words[2].length() == HEX) {
                read.put(words[1], words[2]);
            } else if (line.startsWith(ALL_READ) && words.length == 2 && words[1].length() == HEX) {
                all = words[1];
                judged.clear();
            } else {
                AuditLine.audit(line).ifPresent(audit -> (all == null ? failed : judged).put(audit.source(), audit));
            }
        }
    }

    /**
     * Begins anew, or goes on from where the last run into the folder was cut off.
     *
     * @param basis all that a result rests on beside the reports, on one line; what was done on another is of no use
     */
    static Journal open(Path out, String basis, boolean resume) throws IOException {
        Path file = out.resolve(FILE);
        if (Files.exists(file)) {
            Output.clean(out);
        }
        List<String> lines = resume ? lines(file) : List.of();
        Kept kept = new Kept();
        boolean same = !lines.isEmpty() && lines.get(0).equals(basis);
        if (same) {
            lines.stream().skip(1).forEach(kept::take);
        }
        Journal journal = new Journal(file, kept, !same && lines.size() > 1, Files.newOutputStream(file));
        journal.line(basis);
        kept.read.forEach((name, sha256) -> journal.line(READ + name + " " + sha256));
        kept.failed.values().forEach(audit -> journal.line(AuditLine.of(audit)));
        if (kept.all != null) {
            journal.line(ALL_READ + kept.all);
            kept.judged.values().forEach(audit -> journal.line(AuditLine.of(audit)));
        }
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

    /** How many reports need not be read again. */
    int before() {
        return kept.read.size() + kept.failed.size();
    }

    /** Whether there was something to go on from and it rests on something else. */
    boolean stale() {
        return stale;
    }

    /** Whether the report was read before, whatever it is now. */
    boolean knows(String source) {
        return kept.read.containsKey(name(source)) || kept.failed.containsKey(source);
    }

    /** Whether the report was read before, and is the same still. */
    boolean read(String source, String sha256) {
        return sha256.equals(kept.read.get(name(source)));
    }

    /** What came of a report that could not be read before, and is the same still. */
    Optional<Audit> failed(String source, String sha256) {
        return Optional.ofNullable(kept.failed.get(source)).filter(audit -> sha256.equals(audit.sha256()));
    }

    /** What came of a report that was judged before beside all that are read now. */
    Optional<Audit> judged(String source) {
        return Optional.ofNullable(kept.judged.get(source));
    }

    /** Notes that a report is read and its facts.json written. */
    void add(ReadReport read) {
        line(READ + name(read.source()) + " " + read.sha256());
    }

    /**
     * Notes that all files of a report are written.
     *
     * @param audit what came of it, as {@link AuditLine} has it
     */
    void written(String audit) {
        line(audit);
    }

    /**
     * Notes that all reports are read. Where they are not those beside which some were judged before, these are judged anew.
     *
     * @param all stands for them
     */
    void allRead(String all) {
        if (!all.equals(kept.all)) {
            kept.judged.clear();
            line(ALL_READ + all);
        }
    }

    /** Names may hold whatever ends a line. */
    private static String name(String source) {
        return Sha256.hex(source.getBytes(StandardCharsets.UTF_8));
    }

    private synchronized void line(String line) {
        try {
            out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The run is left: finished, with nothing to go on from, or not. */
    void close(boolean finished) throws IOException {
        out.close();
        if (finished) {
            Files.deleteIfExists(file);
        }
    }
}
