package nianshen.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nianshen.ingest.source.Confirmed;
import nianshen.text.StrayFiles;

/** Finds the reports in files, folders (with all below them) and zip archives, in an order that is always the same. */
public final class Inputs {

    private Inputs() {
    }

    /**
     * Lists the reports. A name that two inputs share gets the name of its folder in front, then a number.
     *
     * @throws UncheckedIOException where a folder cannot be listed
     */
    public static List<Input> find(List<Path> roots) {
        List<Input> found = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (Path root : roots) {
            for (Input input : PictureSets.gathered(WebPages.gathered(below(root)))) {
                found.add(confirmed(input, root).named(unused(input.name(), root, taken)));
            }
        }
        found.sort(Comparator.comparing(Input::name));
        return List.copyOf(found);
    }

    /** With the table of what a person confirmed, where that lies beside the file that holds the report, or beside the pictures it is made of. */
    private static Input confirmed(Input input, Path root) {
        try {
            Path file = Files.isDirectory(root) ? root : root.toAbsolutePath().getParent();
            for (String step : input.name().split("/")) {
                file = Files.isRegularFile(file) ? file : file.resolve(step);
            }
            Path table = file.resolveSibling(input.name().substring(input.name().lastIndexOf('/') + 1) + Confirmed.SUFFIX);
            return input.confirmed() == null && Files.isRegularFile(table) ? input.confirmed(() -> Files.readAllBytes(table)) : input;
        } catch (InvalidPathException none) {
            return input;
        }
    }

    private static List<Input> below(Path root) {
        List<Input> found = new ArrayList<>();
        for (Path file : files(root)) {
            String name = Files.isDirectory(root) ? slashed(root.relativize(file)) : file.getFileName().toString();
            if (Archive.is(file)) {
                found.addAll(Archive.entries(name, file));
            } else {
                found.add(Input.file(name, file));
            }
        }
        return found;
    }

    private static List<Path> files(Path root) {
        if (!Files.isDirectory(root)) {
            return List.of(root);
        }
        try (Stream<Path> walk = Files.walk(root)) {
            return walk.filter(f -> !Files.isDirectory(f, LinkOption.NOFOLLOW_LINKS)).filter(f -> isReport(slashed(root.relativize(f)))).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a path may be a report: not hidden, no table of what was confirmed of one, not a lock file of an office program, not a system file. */
    static boolean isReport(String path) {
        return !path.endsWith("/") && !path.endsWith(Confirmed.SUFFIX) && Stream.of(path.split("/")).noneMatch(StrayFiles::ofSystem);
    }

    private static String unused(String name, Path root, Set<String> taken) {
        if (taken.add(name)) {
            return name;
        }
        Path parent = Files.isDirectory(root) ? root : root.toAbsolutePath().getParent();
        String folder = parent == null || parent.getFileName() == null ? "" : parent.getFileName() + "/";
        String candidate = folder + name;
        for (int i = 2; !taken.add(candidate); i++) {
            candidate = folder + i + "/" + name;
        }
        return candidate;
    }

    private static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }
}
