package nianshen.audit;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import nianshen.ingest.source.Confirmed;
import nianshen.ingest.source.Refusals;
import nianshen.ingest.source.Source;
import nianshen.ingest.source.UnreadableException;
import nianshen.text.Sha256;

/**
 * A report to be audited whose bytes are fetched only when its turn comes, so that a batch of any size fits in memory.
 *
 * @param confirmed the table in which a person confirmed what was recognised in it, or null
 * @param name path relative to the input, with {@code /}; entries of an archive stand below the archive's own name
 * @param pictures  those that lie beside it and that it names, by their paths from its folder
 */
public record Input(String name, Bytes bytes, Bytes confirmed, Map<String, Bytes> pictures) {

    /** A report by itself. */
    public Input(String name, Bytes bytes, Bytes confirmed) {
        this(name, bytes, confirmed, Map.of());
    }

    /** A report of which nothing is confirmed. */
    public Input(String name, Bytes bytes) {
        this(name, bytes, null);
    }

    /** No report is larger, even as a scan with pictures. */
    public static final int LARGEST = 100 << 20;

    /** The same under another name. */
    Input named(String other) {
        return new Input(other, bytes, confirmed, pictures);
    }

    /** The same with what a person confirmed. */
    Input confirmed(Bytes table) {
        return new Input(name, bytes, table, pictures);
    }

    /** The same with pictures beside it. */
    Input with(Map<String, Bytes> beside) {
        return new Input(name, bytes, confirmed, Map.copyOf(beside));
    }

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
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                throw Refusals.unknown(Files.isDirectory(file) ? "是指向另一个文件夹的链接，其中的报告没有读" : "是管道或设备，不是普通的文件", "请提供报告文件本身");
            }
            if (Files.size(file) > LARGEST) {
                throw Refusals.tooLarge("文件超过" + (LARGEST >> 20) + "MB");
            }
            return Files.readAllBytes(file);
        }, beside(file));
    }

    private static Bytes beside(Path file) {
        Path table = file.resolveSibling(file.getFileName() + Confirmed.SUFFIX);
        return Files.isRegularFile(table) ? () -> Files.readAllBytes(table) : null;
    }

    private Optional<byte[]> picture(String path) {
        try {
            return pictures.containsKey(path) ? Optional.of(pictures.get(path).fetch()) : Optional.empty();
        } catch (IOException | UnreadableException damaged) {
            return Optional.empty();
        }
    }

    /**
     * The source with its bytes.
     *
     * @throws UnreadableException where they cannot be fetched
     */
    public Source open() throws UnreadableException {
        try {
            byte[] file = bytes.fetch();
            Source source = new Source(name, file).with(this::picture);
            return confirmed == null ? source : source.confirmed(Confirmed.of(confirmed.fetch(), Sha256.hex(file)));
        } catch (IOException e) {
            throw new UnreadableException(UnreadableException.Reason.DAMAGED, "整个文件",
                    e instanceof NoSuchFileException ? "文件已不在原处，或者是指向不存在的文件的链接"
                            : e instanceof AccessDeniedException ? "没有读取文件的权限" : "文件无法读取", "请检查文件是否存在、是否有权限读取");
        }
    }
}
