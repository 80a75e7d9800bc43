package nianshen.rules;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.drools.base.common.DroolsObjectInputStream;
import org.drools.base.common.DroolsObjectOutputStream;
import org.kie.api.definition.KiePackage;

/**
 * Compiled rules kept from one run to the next, so that an unchanged pack starts at once. A file's name is the hash of
 * all that went into compiling; its first bytes are the hash of the rest, checked before anything is made of it. The
 * folder must belong to the user alone, since compiled rules are code. Whatever is amiss, the rules are compiled anew.
 */
final class CompiledRules {

    private static final Logger LOG = Logger.getLogger(CompiledRules.class.getName());
    private static final int HASH = 32;
    private static final Set<PosixFilePermission> OTHERS_WRITE = EnumSet.of(PosixFilePermission.GROUP_WRITE,
            PosixFilePermission.OTHERS_WRITE);
    private final Path folder;

    CompiledRules(Path folder) {
        this.folder = folder;
    }

    /** The folder of the user who runs the program; {@code -Dnianshen.cache} names another. */
    static CompiledRules ofUser() {
        String named = System.getProperty("nianshen.cache");
        String local = System.getenv("LOCALAPPDATA");
        String cache = System.getenv("XDG_CACHE_HOME");
        if (named != null) {
            return new CompiledRules(Path.of(named));
        }
        return new CompiledRules(local != null ? Path.of(local, "nianshen")
                : cache != null ? Path.of(cache, "nianshen") : Path.of(System.getProperty("user.home"), ".cache", "nianshen"));
    }

    /** The kept rules, if there are any that can be trusted. */
    Optional<RuleCode> find(String key) {
        Path file = folder.resolve(key);
        try {
            if (!Files.isRegularFile(file) || !ownAlone()) {
                return Optional.empty();
            }
            byte[] content = Files.readAllBytes(file);
            byte[] payload = Arrays.copyOfRange(content, Math.min(HASH, content.length), content.length);
            return MessageDigest.isEqual(hash(payload), Arrays.copyOf(content, HASH)) ? Optional.of((RuleCode) read(payload))
                    : Optional.empty();
        } catch (IOException | ClassNotFoundException | RuntimeException | LinkageError e) {
            LOG.log(Level.FINE, "kept rules are not usable", e);
            return Optional.empty();
        }
    }

    /** Keeps the rules; failing to do so is no fault. */
    void keep(String key, RuleCode code) {
        try {
            prepare();
            byte[] payload = written(code);
            Path part = Files.createTempFile(folder, key, ".part");
            Files.write(part, concat(hash(payload), payload));
            Files.move(part, folder.resolve(key), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.FINE, "compiled rules could not be kept", e);
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
        return !posix() || Files.getPosixFilePermissions(folder).stream().noneMatch(OTHERS_WRITE::contains);
    }

    private boolean posix() {
        return folder.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    /** Compiled packages as bytes, to be read any number of times. */
    static byte[] bytes(ArrayList<KiePackage> packages) {
        try {
            return written(packages);
        } catch (IOException e) {
            throw new IllegalStateException("compiled rules cannot be written", e);
        }
    }

    /** Compiled packages out of bytes that can be trusted, new ones each time. */
    @SuppressWarnings("unchecked")
    static List<KiePackage> packages(byte[] bytes) {
        try {
            return (List<KiePackage>) read(bytes);
        } catch (IOException | ClassNotFoundException e) {
            throw new IllegalStateException("compiled rules cannot be read again", e);
        }
    }

    private static Object read(byte[] bytes) throws IOException, ClassNotFoundException {
        try (DroolsObjectInputStream in = new DroolsObjectInputStream(new ByteArrayInputStream(bytes),
                CompiledRules.class.getClassLoader())) {
            return in.readObject();
        }
    }

    private static byte[] written(Serializable compiled) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DroolsObjectOutputStream out = new DroolsObjectOutputStream(bytes)) {
            out.writeObject(compiled);
        }
        return bytes.toByteArray();
    }

    private static byte[] hash(byte[] payload) {
        return PackFiles.digest().digest(payload);
    }

    private static byte[] concat(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
