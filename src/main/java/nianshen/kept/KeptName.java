package nianshen.kept;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nianshen.text.Sha256;

/**
 * The name of a kept thing: the hash of everything that it depends on, so that no change can be missed. That is what it
 * is made from, and what makes it: this program's own classes, its libraries and the Java machine.
 */
public final class KeptName {

    /** The bill of materials names each library with its hash. */
    private static final String LIBRARIES = "META-INF/sbom/nianshen.cdx.json";
    /** The record that ends an archive: its signature and its length where nobody has added a comment (APPNOTE 4.3.16). */
    private static final int DIRECTORY_MARK = 0x06054b50;
    private static final int DIRECTORY_END = 22;
    /** Hashed once, since a running program does not change. */
    private static final Optional<byte[]> MAKER = maker();

    private KeptName() {
    }

    /** The name of what is made from the sources; none where this program's own classes cannot be read. */
    public static Optional<String> of(String kind, List<byte[]> sources) {
        return MAKER.map(maker -> {
            MessageDigest digest = Sha256.digest();
            digest.update(maker);
            for (byte[] source : sources) {
                digest.update((source.length + "\0").getBytes(StandardCharsets.UTF_8));
                digest.update(source);
            }
            return HexFormat.of().formatHex(digest.digest()) + "." + kind;
        });
    }

    private static Optional<byte[]> maker() {
        MessageDigest digest = Sha256.digest();
        digest.update(System.getProperty("java.vm.version").getBytes(StandardCharsets.UTF_8));
        try {
            addProgram(digest);
            return Optional.of(digest.digest());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static void addProgram(MessageDigest digest) throws IOException {
        Path program = program();
        if (Files.isRegularFile(program)) {
            addJar(digest, program);
            return;
        }
        digest.update(Files.readAllBytes(program.resolve(LIBRARIES)));
        try (Stream<Path> classes = Files.walk(program.resolve("nianshen"))) {
            for (Path file : classes.filter(Files::isRegularFile).sorted().toList()) {
                digest.update(Files.readAllBytes(file));
            }
        }
    }

    /** The directory at the end of an archive holds the name, the size and the checksum of every file in it. */
    private static void addJar(MessageDigest digest, Path program) throws IOException {
        try (FileChannel jar = FileChannel.open(program)) {
            ByteBuffer end = bytes(jar, Math.max(0, jar.size() - DIRECTORY_END), DIRECTORY_END);
            if (end.getInt(0) != DIRECTORY_MARK) {
                throw new IOException("the program's own archive has a comment or no end");
            }
            digest.update(bytes(jar, Integer.toUnsignedLong(end.getInt(16)), end.getInt(12)));
        }
    }

    private static ByteBuffer bytes(FileChannel file, long from, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        for (int read = 0; bytes.hasRemaining() && read >= 0;) {
            read = file.read(bytes, from + bytes.position());
        }
        return bytes.flip();
    }

    private static Path program() throws IOException {
        try {
            return Path.of(KeptName.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException | RuntimeException e) {
            throw new IOException("the program's own classes cannot be found", e);
        }
    }
}
