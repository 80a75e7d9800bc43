package nianshen.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.JsonSchema;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nianshen.findings.Audit;
import nianshen.findings.Finding;
import nianshen.findings.Outcome;
import nianshen.findings.Run;
import nianshen.render.Invented;
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
                "error", "losses", "outcomes", "causes"), names(report));
        JsonNode evidence = report.path("outcomes").get(4).path("findings").get(0).path("evidence").get(0);
        assertEquals("[72.13,210.5,30.0,11.0]", evidence.path("box").toString());
        assertEquals(1, evidence.path("page").asInt());
    }

    @Test
    void whatWasWrittenIsReadBackButForTheFacts() throws IOException {
        assertComesBack(Invented.run());
        for (long seed = 1; seed <= 100; seed++) {
            assertComesBack(new Drawn(seed).record(Run.class));
        }
    }

    @Test
    void theSchemaNamesEveryFieldThatIsWritten() throws IOException {
        JsonNode schema = Schemas.tree("findings.schema.json");
        List<String> unnamed = new ArrayList<>();
        Schemas.unnamed(schema, schema, tree(new Drawn(1).record(Run.class)), "", unnamed);
        assertEquals(List.of(), unnamed.stream().distinct().toList());
    }

    @Test
    void anotherFileIsNotTakenForFindings() throws IOException {
        assertRefused("{\"schemaVersion\":\"9\"}", "schemaVersion 为“9”");
        assertRefused("[]", "不是本程序生成的结果文件");
    }

    @Test
    void aDamagedFileIsToldByItsPlaceAndGivesNoHalfRun() throws IOException {
        String whole = new String(bytes(Invented.run()), StandardCharsets.UTF_8);
        assertRefused(whole.replace("\"compliant\"", "\"fine\""), "reports[0].status", "fine", "compliant", "第21行");
        assertRefused(whole.replaceFirst(",\\s+\"severity\": \"\\w+\"", ""), "severity");
        assertRefused(whole.replaceFirst("\"page\": 1", "\"page\": null"), "evidence[0].page");
        for (int length = 0; length < whole.length() - 2; length += 97) {
            assertRefused(whole.substring(0, length), "findings.json");
        }
    }

    @Test
    void runsSerialise() throws IOException, ClassNotFoundException {
        assertEquals(Invented.run(), FactsJsonTest.serialised(Invented.run()));
        Run drawn = new Drawn(4).record(Run.class);
        assertEquals(drawn, FactsJsonTest.serialised(drawn));
    }

    private void assertComesBack(Run run) throws IOException {
        Run read = FindingsJson.read(Files.write(folder.resolve("findings.json"), bytes(run)));
        assertEquals(held(run), read);
        assertEquals(run.audits().stream().map(Audit::source).toList(), FindingsJson.sources(folder.resolve("findings.json")));
        assertArrayEquals(bytes(run), bytes(read));
    }

    private void assertRefused(String text, String... said) throws IOException {
        Path file = Files.writeString(folder.resolve("findings.json"), text);
        String message = assertThrows(StoredException.class, () -> FindingsJson.read(file)).getMessage();
        for (String word : said) {
            assertTrue(message.contains(word), message);
        }
    }

    /** The run as far as the file holds it: without the facts, and with every finding under its outcome's rule. */
    private static Run held(Run run) {
        return new Run(run.toolVersion(), run.pack(), run.generatedAt(), run.audits().stream().map(a -> new Audit(a.source(), a.sha256(),
                a.title(), a.agency(), a.level(), a.year(), a.variant(), a.status(), a.score(), a.error(), a.losses(), held(a.outcomes()), a.causes(), held(a.trials()), null)).toList(),
                held(run.portfolio()), run.notices(), run.shared());
    }

    private static List<Outcome> held(List<Outcome> outcomes) {
        return outcomes.stream().map(o -> new Outcome(o.rule(), o.name(), o.result(), o.severity(), o.reason(), o.findings().stream()
                .map(f -> new Finding(f.id(), o.rule(), f.result(), f.severity(), f.message(), f.arithmetic(), f.basis(), f.remedy(),
                        f.section(), f.foldedInto(), f.evidence())).toList())).toList();
    }

    private static List<String> names(JsonNode node) {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static JsonSchema schema() throws IOException {
        return Schemas.schema("findings.schema.json");
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
