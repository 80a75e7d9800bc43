package nianshen.ingest.scan.onnx;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;

/**
 * Where ONNX Runtime's own libraries are unpacked: into a temporary folder that goes when the program ends, or into the folder that
 * {@code NIANSHEN_NATIVE} or {@code -Dnianshen.native} names, where nothing may be run from the temporary one. The runtime
 * would unpack them by itself, but leaves its folder behind.
 */
final class NativeLibraries {

    private static final String FOLDER = "onnxruntime.native.path";
    private static final List<String> NAMES = List.of("onnxruntime", "onnxruntime4j_jni");

    private NativeLibraries() {
    }

    /** Unpacks them before the runtime looks for them. */
    static void place() {
        if (System.getProperty(FOLDER) == null) {
            String named = System.getProperty("nianshen.native", System.getenv("NIANSHEN_NATIVE"));
            Path folder = named == null || named.isBlank() ? passing() : Path.of(named);
            unpack(folder);
            System.setProperty(FOLDER, folder.toString());
        }
    }

    /** A folder of their own that is deleted with them when the program ends: what is noted last goes first. */
    static Path passing() {
        try {
            Path folder = Files.createTempDirectory("nianshen-native");
            folder.toFile().deleteOnExit();
            NAMES.forEach(name -> folder.resolve(System.mapLibraryName(name)).toFile().deleteOnExit());
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the libraries of this machine into a folder. */
    static void unpack(Path folder) {
        try {
            Files.createDirectories(folder);
            for (String name : NAMES) {
                String file = System.mapLibraryName(name);
                try (InputStream in = NativeLibraries.class.getClassLoader().getResourceAsStream("ai/onnxruntime/native/" + machine() + "/" + file)) {
                    if (in == null) {
                        throw new IllegalStateException("no " + file + " for " + machine());
                    }
                    Path written = Files.createTempFile(folder, name, ".part");
                    Files.copy(in, written, StandardCopyOption.REPLACE_EXISTING);
                    Files.move(written, folder.resolve(file), StandardCopyOption.REPLACE_EXISTING);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The machine as the runtime names it. */
    private static String machine() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        boolean arm = System.getProperty("os.arch").matches("aarch64|arm64");
        return (system.contains("win") ? "win" : "linux") + (arm ? "-aarch64" : "-x64");
    }
}
