package nianshen.rules.kept;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.io.Serializable;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.CRC32C;

/**
 * Where things are kept from one run to the next. A file's name is the hash of all that the thing was made from
 * ({@link KeptName}); its first bytes are a checksum of the rest, lest a file that was cut off or damaged be taken for whole.
 * The folder must belong to the user alone, since compiled rules are code. Whatever is amiss, the thing is made anew.
 */
public final class KeptFolder {

    /** A pack needs about forty files, a change of one rule three more; this holds the work of some days. */
    public static final int MOST = 256;
    /** How many stay where there were too many: not one less only, lest every file that is kept set off another search. */
    public static final int ROOM = 192;
    private static final int CHECKSUM = Long.BYTES;
    /** Our own files and what a run that was cut off left of them; whatever else lies in the folder is not ours. */
    private static final Pattern OURS = Pattern.compile("[0-9a-f]{64}\\..*");
    private static final Set<PosixFilePermission> OTHERS_WRITE = EnumSet.of(PosixFilePermission.GROUP_WRITE,
            PosixFilePermission.OTHERS_WRITE);
    private final Path folder;

    /** @param folder made where it is missing; must belong to the user alone */
    public KeptFolder(Path folder) {
        this.folder = folder;
    }

    /** The folder of the user who runs the program; {@code -Dnianshen.cache} names another. */
    static KeptFolder ofUser() {
        String named = System.getProperty("nianshen.cache");
        String local = System.getenv("LOCALAPPDATA");
        String cache = System.getenv("XDG_CACHE_HOME");
        if (named != null) {
            return new KeptFolder(Path.of(named));
        }
        if (local != null) {
            return new KeptFolder(Path.of(local, "nianshen"));
        }
        return new KeptFolder((cache != null ? Path.of(cache) : Path.of(System.getProperty("user.home"), ".cache")).resolve("nianshen"));
    }

    /** What is kept under the name, if it can be trusted. */
    public Optional<Object> find(String name) {
        Path file = folder.resolve(name);
        try {
            if (!Files.isRegularFile(file) || !ownAlone()) {
                return Optional.empty();
            }
            byte[] content = Files.readAllBytes(file);
            byte[] payload = Arrays.copyOfRange(content, Math.min(CHECKSUM, content.length), content.length);
            if (!Arrays.equals(checksum(payload), Arrays.copyOf(content, CHECKSUM))) {
                return Optional.empty();
            }
            Object found = Serial.value(payload);
            touch(file);
            return Optional.of(found);
        } catch (IOException | ClassNotFoundException | RuntimeException | LinkageError e) {
            note("what was kept is not usable", e);
            return Optional.empty();
        }
    }

    /** Tells that the file was used; one that cannot be told so is none the worse. */
    private static void touch(Path file) {
        try {
            Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
        } catch (IOException e) {
            note("cannot be marked as used", e);
        }
    }

    /** Keeps a thing and lets go of those that were not used for longest; failing to do so is no fault. */
    public void keep(String name, Serializable made) {
        try {
            prepare();
            byte[] payload = Serial.bytes(made);
            Path part = Files.createTempFile(folder, name, ".part");
            Files.write(part, concat(checksum(payload), payload));
            Files.move(part, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
            letGo();
        } catch (IOException | RuntimeException | LinkageError e) {
            note("could not be kept", e);
        }
    }

    /** The log is asked for when there is something to say: that takes longer than finding what is kept. */
    private static void note(String what, Throwable why) {
        Logger.getLogger(KeptFolder.class.getName()).log(Level.FINE, what, why);
    }

    private void letGo() throws IOException {
        List<Path> ours;
        try (Stream<Path> all = Files.list(folder)) {
            ours = all.filter(f -> OURS.matcher(f.getFileName().toString()).matches()).toList();
        }
        if (ours.size() <= MOST) {
            return;
        }
        Map<Path, FileTime> used = new HashMap<>();
        for (Path file : ours) {
            used.put(file, Files.getLastModifiedTime(file));
        }
        for (Path oldest : ours.stream().sorted(Comparator.comparing(used::get)).limit(ours.size() - ROOM).toList()) {
            Files.deleteIfExists(oldest);
        }
    }

    private void prepare() throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder);
            if (posix()) {
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            }
        }
        if (!ownAlone()) {
            throw new IOException("others may write to " + folder);
        }
    }

    private boolean ownAlone() throws IOException {
        return !posix() || Files.getPosixFilePermissions(folder).stream().noneMatch(OTHERS_WRITE::contains)
                && Files.getAttribute(folder, "unix:uid").equals((int) new UnixSystem().getUid());
    }

    private boolean posix() {
        return folder.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    private static byte[] checksum(byte[] payload) {
        CRC32C sum = new CRC32C();
        sum.update(payload);
        return ByteBuffer.allocate(CHECKSUM).putLong(sum.getValue()).array();
    }

    private static byte[] concat(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
