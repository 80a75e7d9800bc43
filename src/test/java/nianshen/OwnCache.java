package nianshen;

import java.nio.file.Path;

/** As long as it is open the program keeps what it keeps in a folder of its own. */
public final class OwnCache implements AutoCloseable {

    private static final String CACHE = "nianshen.cache";
    private final String before = System.getProperty(CACHE);

    /** @param folder which need not be there yet */
    public OwnCache(Path folder) {
        System.setProperty(CACHE, folder.toString());
    }

    /** The folder of before; null where it was the user's. */
    Path before() {
        return before == null ? null : Path.of(before);
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
