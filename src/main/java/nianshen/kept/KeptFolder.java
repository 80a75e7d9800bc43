package nianshen.kept;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
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

    private static final int CHECKSUM = Long.BYTES;
    /** Our own files and what a run that was cut off left of them; whatever else lies in the folder is not ours. */
    private static final Pattern OURS = Pattern.compile("[0-9a-f]{64}\\..*");
    private static final Set<PosixFilePermission> OTHERS_WRITE = EnumSet.of(PosixFilePermission.GROUP_WRITE,
            PosixFilePermission.OTHERS_WRITE);
    private static final FileAttribute<?>[] OWN = {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))};
    private static final FileAttribute<?>[] ANY = {};
    /** Files that are not used are searched for whenever about one in sixteen of those that there may be was kept anew. */
    private static final int SHARE = 16;
    private final Path folder;
    private final int most;

    /**
     * @param folder made where it is missing; must belong to the user alone
     * @param most   how many files it may hold, give or take a few
     */
    public KeptFolder(Path folder, int most) {
        this.folder = folder;
        this.most = most;
    }

    /** The folder of the user who runs the program; {@code -Dnianshen.cache} names another. */
    public static Path ofUser() {
        String named = System.getProperty("nianshen.cache");
        String local = System.getenv("LOCALAPPDATA");
        String cache = System.getenv("XDG_CACHE_HOME");
        if (named != null) {
            return Path.of(named);
        }
        if (local != null) {
            return Path.of(local, "nianshen");
        }
        return (cache != null ? Path.of(cache) : Path.of(System.getProperty("user.home"), ".cache")).resolve("nianshen");
    }

    /** How many stay where there were too many. */
    public int room() {
        return most - most / 4;
    }

    /** What is kept under the name, if it can be trusted. */
    public Optional<byte[]> find(String name) {
        Path file = folder.resolve(name);
        try {
            if (!Files.isRegularFile(file) || !ownAlone()) {
                return Optional.empty();
            }
            byte[] content = Files.readAllBytes(file);
            byte[] payload = Arrays.copyOfRange(content, Math.min(CHECKSUM, content.length), content.length);
            if (content.length <= CHECKSUM || !Arrays.equals(checksum(payload), Arrays.copyOf(content, CHECKSUM))) {
                return Optional.empty();
            }
            touch(file);
            return Optional.of(payload);
        } catch (IOException | RuntimeException e) {
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
    public void keep(String name, byte[] payload) {
        try {
            prepare();
            Path part = Files.createTempFile(folder, name, ".part");
            Files.write(part, concat(checksum(payload), payload));
            Files.move(part, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
            if (Integer.parseInt(name, 0, Short.BYTES * 2, 16) % Math.max(1, most / SHARE) == 0) {
                letGo();
            }
        } catch (IOException | RuntimeException e) {
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
        if (ours.size() <= most) {
            return;
        }
        Map<Path, FileTime> used = new HashMap<>();
        for (Path file : ours) {
            used.put(file, Files.getLastModifiedTime(file));
        }
        for (Path oldest : ours.stream().sorted(Comparator.comparing(used::get)).limit(ours.size() - room()).toList()) {
            Files.deleteIfExists(oldest);
        }
    }

    private void prepare() throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder, posix() ? OWN : ANY);
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
