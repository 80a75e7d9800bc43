package nianshen.examples;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nianshen.ingest.source.Source;

/** The reports that the examples of the shipped rules are about. */
public final class ExampleReports {

    private static final Path CASES = Path.of("rules/cases");

    private ExampleReports() {
    }

    /** The sound reports. */
    public static List<Source> sound() throws IOException {
        List<Source> all = new ArrayList<>();
        for (Path report : files(CASES.resolve("_base"))) {
            all.add(new Source(report.getFileName().toString(), Files.readAllBytes(report)));
        }
        return all;
    }

    /** Of every rule its first examples. */
    public static List<Source> ofEveryRule(int each) throws IOException {
        List<Source> all = new ArrayList<>();
        for (Path rule : files(CASES)) {
            for (Path example : files(rule).stream().filter(f -> f.toString().endsWith(".txt") && !rule.endsWith("_base")).limit(each).toList()) {
                CaseFile written = CaseFile.parse(Files.readString(example));
                String report = written.report().text(Files.readString(CASES.resolve("_base").resolve(written.report().parent())));
                all.add(new Source(written.sourceName(example.getFileName().toString()), report.getBytes(StandardCharsets.UTF_8)));
            }
        }
        return all;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
