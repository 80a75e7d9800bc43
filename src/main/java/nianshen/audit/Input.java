package nianshen.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nianshen.ingest.source.Refusals;
import nianshen.ingest.source.Source;
import nianshen.ingest.source.UnreadableException;

/**
 * A report to be audited whose bytes are fetched only when its turn comes, so that a batch of any size fits in memory.
 *
 * @param name path relative to the input, with {@code /}; entries of an archive stand below the archive's own name
 */
public record Input(String name, Bytes bytes) {

    /** No report is larger, even as a scan with pictures. */
    public static final int LARGEST = 100 << 20;

    /** Fetches the bytes. */
    @FunctionalInterface
    public interface Bytes {

        /**
         * The bytes of the file.
         *
         * @throws IOException         where the file cannot be read from disk
         * @throws UnreadableException where an archive is encrypted or damaged
         */
        byte[] fetch() throws IOException, UnreadableException;
    }

    /** A file on disk under the given name. */
    public static Input file(String name, Path file) {
        return new Input(name, () -> {
            if (Files.size(file) > LARGEST) {
                throw Refusals.tooLarge("文件超过" + (LARGEST >> 20) + "MB");
            }
            return Files.readAllBytes(file);
        });
    }

    /**
     * The source with its bytes.
     *
     * @throws UnreadableException where they cannot be fetched
     */
    public Source open() throws UnreadableException {
        try {
            return new Source(name, bytes.fetch());
        } catch (IOException e) {
            throw new UnreadableException(UnreadableException.Reason.DAMAGED, "整个文件",
                    "文件无法读取（" + e.getClass().getSimpleName() + "）", "请检查文件是否存在、是否有权限读取");
        }
    }
}
