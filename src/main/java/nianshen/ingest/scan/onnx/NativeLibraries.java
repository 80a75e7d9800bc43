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
 * Where ONNX Runtime's own libraries are unpacked: into the temporary folder, by itself, or into the folder that
 * {@code NIANSHEN_NATIVE} or {@code -Dnianshen.native} names, where nothing may be run from the temporary one.
 */
final class NativeLibraries {

    private static final String FOLDER = "onnxruntime.native.path";
    private static final List<String> NAMES = List.of("onnxruntime", "onnxruntime4j_jni");

    private NativeLibraries() {
    }

    /** Unpacks them where a folder is named, before the runtime looks for them. */
    static void place() {
        String named = System.getProperty("nianshen.native", System.getenv("NIANSHEN_NATIVE"));
        if (named != null && !named.isBlank() && System.getProperty(FOLDER) == null) {
            unpack(Path.of(named));
            System.setProperty(FOLDER, named);
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
