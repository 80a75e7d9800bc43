package nianshen.office;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nianshen.audit.Earlier;
import nianshen.facts.Facts;
import nianshen.office.Refusal.Reason;
import nianshen.store.FactsJson;
import nianshen.store.StoredFacts;

/** What earlier runs read from reports: every facts.json in a folder of their results. */
final class StoredReports {

    private static final String FILE = "facts.json";

    private StoredReports() {
    }

    /**
     * Reads all of them; of a report that was audited more than once, unchanged, only one.
     *
     * @param folder of the results of one run or of several
     * @throws Refusal                         where there is no such folder, or no facts.json in it
     * @throws nianshen.store.StoredException where one is damaged or of another version
     * @throws IOException                     where the folder cannot be read
     */
    static Earlier read(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new Refusal(Reason.MISSING, folder);
        }
        Map<String, Facts> read = new LinkedHashMap<>();
        for (Path file : files(folder)) {
            StoredFacts stored = FactsJson.read(file);
            read.putIfAbsent(stored.sha256(), stored.facts());
        }
        if (read.isEmpty()) {
            throw new Refusal(Reason.NO_FACTS, folder);
        }
        return new Earlier(List.copyOf(read.values()));
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(f -> f.getFileName().toString().equals(FILE)).sorted().toList();
        }
    }
}
