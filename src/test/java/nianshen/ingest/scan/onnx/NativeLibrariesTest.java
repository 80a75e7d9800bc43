package nianshen.ingest.scan.onnx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ai.onnxruntime.OrtEnvironment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The runtime's own libraries go where they are told to. */
class NativeLibrariesTest {

    @Test
    void theyAreUnpackedIntoTheFolderAndNothingElseIs(@TempDir Path folder) throws IOException {
        NativeLibraries.unpack(folder.resolve("native"));
        NativeLibraries.unpack(folder.resolve("native"));
        try (Stream<Path> files = Files.list(folder.resolve("native"))) {
            assertEquals(Set.of(System.mapLibraryName("onnxruntime"), System.mapLibraryName("onnxruntime4j_jni")),
                    files.map(f -> f.getFileName().toString()).collect(Collectors.toSet()));
        }
    }

    @Test
    void theyGoWhenTheProgramEnds(@TempDir Path folder) throws Exception {
        Process program = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Djava.io.tmpdir=" + folder,
                "-cp", System.getProperty("java.class.path"), Starting.class.getName()).inheritIO().start();
        assertEquals(0, program.waitFor());
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(Set.of(), left.filter(f -> !f.getFileName().toString().startsWith("hsperfdata")).collect(Collectors.toSet()));
        }
    }

    /** Starts the runtime. */
    static final class Starting {

        private Starting() {
        }

        /** Entry point. */
        public static void main(String[] args) {
            NativeLibraries.place();
            OrtEnvironment.getEnvironment();
        }
    }
}
