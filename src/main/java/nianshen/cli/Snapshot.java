package nianshen.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The state of some files by size and time of change. Compared a few times a second instead of listening for events,
 * because folders shared over a network send none.
 *
 * @param files size and time of every file, by path
 */
record Snapshot(Map<String, String> files) {

    /** The state of everything in the given files and folders; a file that vanishes meanwhile is left out. */
    static Snapshot of(List<Path> roots) {
        Map<String, String> files = new TreeMap<>();
        for (Path root : roots) {
            try (Stream<Path> all = Files.walk(root)) {
                all.filter(Files::isRegularFile).forEach(file -> files.put(file.toString(), state(file)));
            } catch (IOException | UncheckedIOException e) {
                files.put(root.toString(), "gone");
            }
        }
        return new Snapshot(files);
    }

    /** The state after a pause; where it has changed, the state once it has stopped changing. */
    static Snapshot settled(List<Path> roots, Snapshot before, long pauseMillis) throws InterruptedException {
        Thread.sleep(pauseMillis / 2);
        Snapshot now = of(roots);
        Snapshot last = before;
        while (!now.equals(before) && !now.equals(last)) {
            last = now;
            Thread.sleep(pauseMillis);
            now = of(roots);
        }
        return now;
    }

    private static String state(Path file) {
        try {
            return Files.size(file) + "@" + Files.getLastModifiedTime(file).toMillis();
        } catch (IOException e) {
            return "gone";
        }
    }
}
