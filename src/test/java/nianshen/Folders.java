package nianshen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Folders read, copied and deleted whole. */
public final class Folders {

    private Folders() {
    }

    /** Every file below a folder with its bytes, by its name there. */
    public static Map<String, byte[]> files(Path folder) throws IOException {
        return files(folder, name -> true);
    }

    /** The same of the files whose names are wanted. */
    public static Map<String, byte[]> files(Path folder, Predicate<String> wanted) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                if (wanted.test(name)) {
                    files.put(name, Files.readAllBytes(file));
                }
            }
        }
        return files;
    }

    /** Copies every file of a folder. */
    public static void copy(Path from, Path to) throws IOException {
        copy(from, to, name -> true);
    }

    /** Copies the files of a folder whose names below it are wanted. */
    public static void copy(Path from, Path to, Predicate<String> wanted) throws IOException {
        for (Map.Entry<String, byte[]> file : files(from, wanted).entrySet()) {
            Path copy = to.resolve(file.getKey());
            Files.createDirectories(copy.getParent());
            Files.write(copy, file.getValue());
        }
    }

    /** Deletes a file, or a folder with all that is in it. */
    public static void delete(Path folder) throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path file : found.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
