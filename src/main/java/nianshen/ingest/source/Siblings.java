package nianshen.ingest.source;

import java.util.Optional;

/** Files that lie beside a report and that it names, as a saved web page has its pictures. */
@FunctionalInterface
public interface Siblings {

    /** None. */
    Siblings NONE = path -> Optional.empty();

    /**
     * The bytes of a file; nothing where there is none.
     *
     * @param path from the report's folder, with {@code /}
     */
    Optional<byte[]> bytes(String path);
}
