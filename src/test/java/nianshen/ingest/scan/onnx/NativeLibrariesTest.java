package nianshen.ingest.scan.onnx;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
}
