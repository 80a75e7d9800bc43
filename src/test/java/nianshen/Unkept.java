package nianshen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** As long as it is open everything is made anew and nothing kept, save rules that were compiled before. For tests of how it is made. */
public final class Unkept implements AutoCloseable {

    private static final String CACHE = "nianshen.cache";
    private final String before = System.getProperty(CACHE);

    /** @param folder of its own, made for it */
    public Unkept(Path folder) throws IOException {
        Files.createDirectories(folder);
        if (before != null && Files.isDirectory(Path.of(before))) {
            Folders.copy(Path.of(before), folder, f -> !f.startsWith("files/") && !f.endsWith(".part"));
        }
        // where a folder should be
        Files.writeString(folder.resolve("files"), "");
        System.setProperty(CACHE, folder.toString());
    }

    @Override
    public void close() {
        if (before == null) {
            System.clearProperty(CACHE);
        } else {
            System.setProperty(CACHE, before);
        }
    }
}
