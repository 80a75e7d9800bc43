package nianshen.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import nianshen.Shipped;
import nianshen.extract.Extractor;
import nianshen.facts.Equation;
import nianshen.facts.Facts;
import nianshen.facts.Figure;
import nianshen.findings.Run;
import nianshen.ingest.Ingest;
import nianshen.ingest.source.Source;
import nianshen.ingest.source.UnreadableException;
import nianshen.rules.RulePack;
import nianshen.specimen.Damage;
import nianshen.specimen.Maker;
import nianshen.specimen.Print;
import nianshen.specimen.Specimen;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** facts.json holds everything that was read, and gives it back as it was or not at all. */
class FactsJsonTest {

    private static final Run.PackInfo PACK = new Run.PackInfo("yunze", "2024.1", "3f".repeat(32));
    private static final JsonMapper JSON = new JsonMapper();
    private static final Path PUBLISHED = Path.of("../shared/reports");
    private static Extractor extractor;

    @TempDir
    Path folder;

    @BeforeAll
    static void load() {
        RulePack pack = Shipped.pack();
        extractor = new Extractor(pack.catalogue(), pack.lexicon(), pack.roster());
    }

    @Test
    void whatGeneratedReportsSay_comesBackEqual() throws IOException, UnreadableException {
        for (Print print : Print.all()) {
            for (long seed = 1; seed <= 2; seed++) {
                Specimen specimen = Maker.draw(seed);
                assertComesBack(read(specimen.name() + "." + print.suffix(), print.write(specimen)));
            }
        }
    }

    @Test
    void whatIsReadAgain_holdsEachCellAndEachNameOnce() throws IOException, UnreadableException {
        Facts facts = read(bytes(generated())).facts();
        List<Figure> cells = facts.of(Figure.class);
        Set<Figure> known = Collections.newSetFromMap(new IdentityHashMap<>());
        known.addAll(cells);
        assertTrue(facts.of(Equation.class).stream().allMatch(sum -> known.containsAll(sum.figures())));
        assertSame(cells.get(0).official().name(), cells.get(1).official().name());
    }

    @Test
    void aSumBeforeTheCellsItAdds_comesBackEqual() throws IOException, UnreadableException {
        Facts facts = generated();
        ObjectNode file = (ObjectNode) JSON.readTree(bytes(facts));
        file.set("figures", file.remove("figures"));
        assertEquals(facts, read(JSON.writeValueAsBytes(file)).facts());
    }

    @Test
    void whatDamagedReportsSay_comesBackEqual() throws IOException {
        for (Damage damage : Damage.values()) {
            Print print = Print.all().stream().filter(damage::fits).skip(damage.ordinal() % 2).findFirst().orElseThrow();
            Specimen specimen = damage.strike(Maker.draw(5), new Random(5));
            try {
                assertComesBack(read(specimen.name() + "." + print.suffix(), damage.strike(print.write(specimen))));
            } catch (UnreadableException e) {
                // then there are no facts
            }
        }
    }

    @Test
    void whatSamplesAndPublishedReportsSay_comesBackEqual() throws IOException, UnreadableException {
        for (Path file : files(Path.of("reports-in"), PUBLISHED)) {
            assertComesBack(read(file.getFileName().toString(), Files.readAllBytes(file)));
        }
    }

    @Test
    void factsOfEveryKindAndPlace_comeBackEqual() throws IOException {
        for (long seed = 1; seed <= 300; seed++) {
            assertComesBack(new Drawn(seed).facts());
        }
    }

    @Test
    void factsOfEveryKind_satisfyThePublishedSchema() throws IOException {
        for (long seed = 1; seed <= 100; seed++) {
            assertEquals(List.of(), List.copyOf(Schemas.schema("facts.schema.json").validate(JSON.readTree(bytes(new Drawn(seed).facts())))), "seed " + seed);
        }
    }

    @Test
    void theSchemaNamesEveryFieldThatIsWritten() throws IOException {
        JsonNode schema = Schemas.tree("facts.schema.json");
        List<String> unnamed = new ArrayList<>();
        for (long seed = 1; seed <= 20; seed++) {
            Schemas.unnamed(schema, schema, JSON.readTree(bytes(new Drawn(seed).facts())), "", unnamed);
        }
        assertEquals(List.of(), unnamed.stream().distinct().toList());
    }

    @Test
    void factsInAnyOrderOfFields_areRead() throws IOException {
        Facts facts = new Drawn(7).facts();
        ObjectNode file = (ObjectNode) JSON.readTree(bytes(facts));
        ObjectNode reversed = JSON.createObjectNode();
        List<String> names = new ArrayList<>();
        file.fieldNames().forEachRemaining(names::add);
        java.util.Collections.reverse(names);
        names.forEach(n -> reversed.set(n, file.get(n)));
        reversed.put("tomorrow", true);
        assertEquals(facts, read(JSON.writeValueAsBytes(reversed)).facts());
    }

    @Test
    void anotherVersion_isNamedBeforeAnythingElse() throws IOException {
        String later = "{\"figures\":[{\"sum\":1}],\"schemaVersion\":\"2\"}";
        assertRefused(later.getBytes(StandardCharsets.UTF_8), "schemaVersion 为“2”");
        assertRefused("{}".getBytes(StandardCharsets.UTF_8), "缺少 schemaVersion");
    }

    @Test
    void aFileCutShortAnywhere_isNoHalfFile() throws IOException {
        byte[] whole = bytes(new Drawn(3).facts());
        for (int length = 0; length < whole.length - 2; length += 1 + whole.length / 200) {
            assertRefused(Arrays.copyOf(whole, length), "facts.json");
        }
    }

    @Test
    void aFieldThatIsGone_isToldByItsPlace() throws IOException {
        Set<String> derived = Set.of("page", "box", "boxes", "line", "path", "subject", "section");
        for (long seed = 1; seed <= 100; seed++) {
            ObjectNode file = (ObjectNode) JSON.readTree(bytes(new Drawn(seed).facts()));
            Random random = new Random(seed);
            ObjectNode loser = loser(file, random);
            List<String> names = new ArrayList<>();
            loser.fieldNames().forEachRemaining(names::add);
            names.removeIf(n -> derived.contains(n) || n.equals("key") && loser.has("due"));
            String lost = names.get(random.nextInt(names.size()));
            loser.remove(lost);
            assertRefused(JSON.writeValueAsBytes(file), lost);
        }
    }

    @Test
    void aValueOfAnotherKind_isToldByItsPlace() throws IOException {
        String sound = new String(bytes(new Drawn(2).facts()), StandardCharsets.UTF_8);
        assertRefused(sound.replaceFirst("\"year\": [^,]+,", "\"year\": \"去年\","), "行第", "year", "去年");
        assertRefused(sound.replaceFirst("\"figures\": \\[", "\"figures\": [ null,"), "figures");
        assertRefused(sound.replaceFirst("\"figures\": \\[", "\"figures\": \"\", \"x\": ["), "figures");
        assertRefused(sound.replaceFirst("\"state\": \"\\w+\"", "\"state\": \"wrong\""), "state", "wrong", "absent");
    }

    @Test
    void factsSerialise() throws IOException, ClassNotFoundException {
        for (long seed = 1; seed <= 50; seed++) {
            Facts facts = new Drawn(seed).facts();
            assertEquals(facts, serialised(facts));
        }
    }

    static Object serialised(Object value) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new ObjectOutputStream(bytes).writeObject(value);
        return new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();
    }

    /** An object somewhere in the file. */
    private static ObjectNode loser(ObjectNode file, Random random) {
        List<ObjectNode> all = new ArrayList<>(List.of(file, (ObjectNode) file.get("report"), (ObjectNode) file.get("rulePack")));
        file.forEach(list -> {
            if (list instanceof ArrayNode array) {
                array.forEach(fact -> all.add((ObjectNode) fact));
            }
        });
        return all.get(random.nextInt(all.size()));
    }

    private void assertRefused(String text, String... said) throws IOException {
        assertRefused(text.getBytes(StandardCharsets.UTF_8), said);
    }

    private void assertRefused(byte[] bytes, String... said) throws IOException {
        String message = assertThrows(StoredException.class, () -> read(bytes)).getMessage();
        for (String word : said) {
            assertTrue(message.contains(word), message);
        }
        assertTrue(message.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN), message);
    }

    private void assertComesBack(Facts facts) throws IOException {
        byte[] written = bytes(facts);
        StoredFacts stored = read(written);
        assertEquals(facts, stored.facts());
        assertEquals(PACK, stored.pack());
        assertArrayEquals(written, bytes(stored.facts()));
    }

    private StoredFacts read(byte[] bytes) throws IOException {
        return FactsJson.read(Files.write(folder.resolve("facts.json"), bytes));
    }

    private static byte[] bytes(Facts facts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FactsJson.write(new StoredFacts("1.0.0", PACK, "部门/某局.pdf", "0a".repeat(32), facts), out);
        return out.toByteArray();
    }

    private static Facts generated() throws UnreadableException {
        Print print = Print.all().get(0);
        return read("report." + print.suffix(), print.write(Maker.draw(1)));
    }

    private static Facts read(String name, byte[] bytes) throws UnreadableException {
        return extractor.extract(name, Ingest.read(new Source(name, bytes).within(Shipped.site())), null);
    }

    private static List<Path> files(Path... roots) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path root : roots) {
            if (Files.isDirectory(root)) {
                try (Stream<Path> all = Files.walk(root)) {
                    all.filter(f -> Files.isRegularFile(f) && !f.toString().endsWith("expected.md")).sorted().forEach(files::add);
                }
            }
        }
        assertTrue(files.size() > 9, files::toString);
        return files;
    }
}
