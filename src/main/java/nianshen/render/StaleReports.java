package nianshen.render;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nianshen.findings.Audit;
import nianshen.findings.Run;
import nianshen.render.files.ReportNames;
import nianshen.render.letters.OwnFiles;
import nianshen.store.FindingsJson;
import nianshen.store.StoredException;

/**
 * Takes away the folders of reports that an earlier run put into the same place and this run no longer has. Only folders
 * that the earlier findings.json names are touched; anything else in the place is the user's.
 */
final class StaleReports {

    private final Path out;
    private final Set<String> stale;

    /** Those of the run that is there now which the given one, whose findings.json is yet to be written, does not have. */
    StaleReports(Path out, Run run) {
        this.out = out;
        this.stale = new HashSet<>(earlier());
        stale.removeAll(names(run.audits().stream().map(Audit::source).toList()));
    }

    void remove() throws IOException {
        for (String name : stale) {
            delete(out.resolve(Renderer.REPORTS).resolve(name));
        }
    }

    private Set<String> earlier() {
        try {
            return names(FindingsJson.sources(out.resolve("findings.json")));
        } catch (StoredException e) {
            // no earlier run, or one that cannot be understood: nothing is known to be stale
            return Set.of();
        }
    }

    private static Set<String> names(List<String> sources) {
        return Set.copyOf(ReportNames.of(sources).all());
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.isDirectory(folder, java.nio.file.LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        OwnFiles own = new OwnFiles(folder);
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                if (Files.isDirectory(file) ? empty(file) : !handMade(file, own)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    /** A letter that somebody changed by hand is the office's, whatever became of its report. */
    private static boolean handMade(Path file, OwnFiles own) throws IOException {
        String name = file.getFileName().toString();
        return name.startsWith("letter") && own.foreign(name);
    }

    private static boolean empty(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }
}
