package nianshen.office.runs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import nianshen.text.StrayFiles;

/**
 * The state of some files by size and time of change. Compared a few times a second instead of listening for events,
 * because folders shared over a network send none.
 *
 * @param files size and time of every file, by path
 */
public record FileStates(Map<String, String> files) {

    /**
     * The state of everything in the given files and folders; a file that vanishes meanwhile is left out, and so is what
     * editors put there while a file is open.
     *
     * @param except a folder that is not looked at, lest a run be set off by its own results
     */
    static FileStates of(List<Path> roots, Path except) {
        Path results = except.toAbsolutePath().normalize();
        Map<String, String> files = new TreeMap<>();
        for (Path root : roots) {
            try (Stream<Path> all = Files.walk(root)) {
                all.filter(f -> !StrayFiles.ofEditor(f.getFileName().toString()) && !f.toAbsolutePath().normalize().startsWith(results))
                        .filter(Files::isRegularFile).forEach(file -> files.put(file.toString(), state(file)));
            } catch (IOException | UncheckedIOException e) {
                files.put(root.toString(), "gone");
            }
        }
        return new FileStates(files);
    }

    /** The files whose state is another than it was, those that came and went among them. */
    List<String> changedSince(FileStates before) {
        return Stream.concat(files.keySet().stream(), before.files.keySet().stream()).distinct().sorted()
                .filter(f -> !Objects.equals(files.get(f), before.files.get(f))).toList();
    }

    private static String state(Path file) {
        try {
            return Files.size(file) + "@" + Files.getLastModifiedTime(file).toMillis();
        } catch (IOException e) {
            return "gone";
        }
    }
}
