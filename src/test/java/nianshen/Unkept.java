package nianshen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** As long as it is open everything is made anew and nothing kept, save rules that were compiled before. For tests and measures of how it is made. */
public final class Unkept implements AutoCloseable {

    private final OwnCache cache;

    /** @param folder of its own, made for it */
    public Unkept(Path folder) throws IOException {
        cache = new OwnCache(folder);
        Path before = cache.before();
        Files.createDirectories(folder);
        if (before != null && Files.isDirectory(before)) {
            Folders.copy(before, folder, f -> !f.contains("/") && !f.endsWith(".part"));
        }
        // where folders should be
        for (String kind : List.of("files", "made", "read", "verdicts")) {
            Files.writeString(folder.resolve(kind), "");
        }
    }

    @Override
    public void close() {
        cache.close();
    }
}
