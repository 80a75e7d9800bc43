package nianshen.audit;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import nianshen.Shipped;
import nianshen.findings.Audit;
import nianshen.findings.Outcome;
import nianshen.findings.Result;
import nianshen.ingest.source.Source;

/**
 * A sound report of an invented agency ({@code rules/cases/_base}) that says a thing in other words; {@code ~} stands
 * for the end of a line.
 */
record Wording(String text) {

    static final Auditor AUDITOR = Shipped.auditor();

    static Wording of(String base) {
        return read(base + "-2023.txt");
    }

    /** A department's report about 2020, by the format in force then. */
    static Wording older() {
        return read("department-2020.txt");
    }

    private static Wording read(String file) {
        try {
            return new Wording(Files.readString(Path.of("rules/cases/_base", file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Wording department() {
        return of("department");
    }

    static Wording government() {
        return of("government");
    }

    static Wording township() {
        return of("township");
    }

    /** The same with other words wherever the old ones stand, of which there must be some. */
    Wording put(String old, String other) {
        String from = lines(old);
        assertTrue(text.contains(from), () -> "the report does not say: " + from);
        return new Wording(text.replace(from, lines(other)));
    }

    /** The same with another title. */
    Wording titled(String title) {
        return put(text.lines().findFirst().orElseThrow(), title);
    }

    /** The same with other words between two headings. */
    Wording between(String heading, String next, String words) {
        int from = text.indexOf("\n" + heading);
        int to = text.indexOf("\n" + next);
        assertTrue(from >= 0 && to > from, heading);
        return new Wording(text.substring(0, from) + "\n" + heading + "\n\n" + lines(words) + "\n\n" + text.substring(to + 1));
    }

    Audit audit() {
        return AUDITOR.audit(new Source("报告.txt", text.getBytes(StandardCharsets.UTF_8)));
    }

    /** The rules by which something was found, {@code ?} behind those that only doubt. */
    String found() {
        Audit audit = audit();
        return audit.error() != null ? audit.error().message() : audit.outcomes().stream().filter(Wording::told)
                .map(o -> o.rule() + (o.result() == Result.DOUBTFUL ? "?" : "")).sorted().collect(Collectors.joining(" "));
    }

    /** What was found, in words. */
    List<String> messages() {
        return audit().outcomes().stream().filter(Wording::told).flatMap(o -> o.findings().stream()).map(f -> f.message()).toList();
    }

    private static boolean told(Outcome outcome) {
        return outcome.result() == Result.VIOLATED || outcome.result() == Result.DOUBTFUL;
    }

    private static String lines(String words) {
        return words.replace('~', '\n');
    }
}
