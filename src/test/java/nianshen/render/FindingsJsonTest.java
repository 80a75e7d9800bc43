package nianshen.render;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nianshen.findings.Audit;
import nianshen.findings.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FindingsJsonTest {

    @TempDir
    Path folder;

    @Test
    void aRunSatisfiesThePublishedSchema() throws IOException {
        assertEquals(List.of(), List.copyOf(schema().validate(tree(Invented.run()))));
    }

    @Test
    void theSchemaRefusesAVerdictItDoesNotKnow() throws IOException {
        String json = new String(bytes(Invented.run()), StandardCharsets.UTF_8).replace("\"compliant\"", "\"fine\"");
        assertTrue(!schema().validate(new JsonMapper().readTree(json)).isEmpty());
    }

    @Test
    void theSameRunGivesTheSameBytes() throws IOException {
        assertArrayEquals(bytes(Invented.run()), bytes(Invented.run()));
    }

    @Test
    void keysStandAsTheContractHasThem() throws IOException {
        JsonNode run = tree(Invented.run());
        assertEquals(List.of("schemaVersion", "tool", "rulePack", "generatedAt", "reports", "portfolio"), names(run));
        JsonNode report = run.path("reports").get(1);
        assertEquals(List.of("source", "sha256", "title", "agency", "level", "year", "variant", "status", "score",
                "error", "outcomes"), names(report));
        JsonNode evidence = report.path("outcomes").get(4).path("findings").get(0).path("evidence").get(0);
        assertEquals("[72.13,210.5,30.0,11.0]", evidence.path("box").toString());
        assertEquals(1, evidence.path("page").asInt());
    }

    @Test
    void whatWasWrittenIsReadBackButForTheFacts() throws IOException {
        Path file = folder.resolve("findings.json");
        Files.write(file, bytes(Invented.run()));
        Run read = FindingsJson.read(file);
        assertEquals(Invented.run().audits().size(), read.audits().size());
        assertArrayEquals(Files.readAllBytes(file), bytes(read));
        assertTrue(read.audits().stream().map(Audit::facts).allMatch(f -> f == null));
    }

    @Test
    void anotherFileIsNotTakenForFindings() throws IOException {
        Path file = Files.writeString(folder.resolve("findings.json"), "{\"schemaVersion\":\"9\"}");
        assertTrue(assertThrows(IOException.class, () -> FindingsJson.read(file)).getMessage().contains("schemaVersion"));
    }

    private static List<String> names(JsonNode node) {
        List<String> names = new java.util.ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static JsonSchema schema() throws IOException {
        try (InputStream in = Renderer.class.getResourceAsStream("findings.schema.json")) {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(in);
        }
    }

    private static JsonNode tree(Run run) throws IOException {
        return new JsonMapper().readTree(bytes(run));
    }

    private static byte[] bytes(Run run) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FindingsJson.write(run, out);
        return out.toByteArray();
    }
}
