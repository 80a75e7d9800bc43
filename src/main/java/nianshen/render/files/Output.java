package nianshen.render.files;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Writes files whole or not at all: under a temporary name in the same folder, then moved into place. */
public final class Output {

    private static final String BEGINNING = ".nianshen-";
    private static final String END = ".tmp";
    private static final Set<PosixFilePermission> READABLE = PosixFilePermissions.fromString("rw-r--r--");
    private static final Pattern HALF = Pattern.compile("\\.nianshen-\\d+\\.tmp");

    private Output() {
    }

    /** What writes a file's content. */
    @FunctionalInterface
    public interface Content {
        /** Writes to the stream; need not close it. */
        void write(OutputStream out) throws IOException;
    }

    /** Writes a text in UTF-8. */
    public static void text(Path file, String text) throws IOException {
        bytes(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes bytes. */
    public static void bytes(Path file, byte[] bytes) throws IOException {
        whole(file, temporary -> Files.write(temporary, bytes, StandardOpenOption.CREATE_NEW));
    }

    /** Writes what the content puts into the stream. */
    public static void write(Path file, Content content) throws IOException {
        whole(file, temporary -> {
            try (OutputStream out = new java.io.BufferedOutputStream(Files.newOutputStream(temporary, StandardOpenOption.CREATE_NEW), 1 << 16)) {
                content.write(out);
            }
        });
    }

    /** What writes a file that is not there yet. */
    @FunctionalInterface
    private interface Making {
        void make(Path temporary) throws IOException;
    }

    private static void whole(Path file, Making making) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        Path temporary = folder.resolve(BEGINNING + Long.toUnsignedString(ThreadLocalRandom.current().nextLong()) + END);
        try {
            making.make(temporary);
            readableByOthers(temporary);
            move(temporary, file);
        } catch (IOException | RuntimeException | Error e) {
            Files.deleteIfExists(temporary);
            throw e;
        }
    }

    /** The folders in a folder, by name; none where it is not there. */
    public static List<Path> folders(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isDirectory).sorted().toList();
        }
    }

    /** Takes away what a program that was killed has left half written in a folder of results. */
    public static void clean(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(f -> HALF.matcher(f.getFileName().toString()).matches()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Whatever files are otherwise, results are for the whole office. */
    private static void readableByOthers(Path file) throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(file, READABLE);
        }
    }
}
