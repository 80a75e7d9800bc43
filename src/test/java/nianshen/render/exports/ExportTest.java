package nianshen.render.exports;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nianshen.findings.Audit;
import nianshen.findings.Finding;
import nianshen.findings.Outcome;
import nianshen.findings.Result;
import nianshen.findings.Run;
import nianshen.findings.Severity;
import nianshen.render.Invented;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.maven.plugin.surefire.log.api.NullConsoleLogger;
import org.apache.maven.plugins.surefire.report.ReportTestSuite;
import org.apache.maven.plugins.surefire.report.TestSuiteXmlParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The run as other programs read it: by their schemas and their readers, complete, and without what a reader would execute. */
class ExportTest {

    @TempDir
    private Path folder;
    private final Run run = Invented.run();

    private static Stream<Finding> findings(Run run) {
        return Stream.concat(run.audits().stream().flatMap(a -> a.outcomes().stream()), run.portfolio().stream()).flatMap(o -> o.findings().stream());
    }

    @Test
    void sarifIsValidByTheSchemaOfItsStandard() throws IOException {
        JsonNode log = sarif();
        try (InputStream in = getClass().getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(in);
            assertEquals(Set.of(), schema.validate(log));
            ((com.fasterxml.jackson.databind.node.ObjectNode) log.at("/runs/0/results/0")).put("level", "grave");
            assertFalse(schema.validate(log).isEmpty(), "the schema looks at results");
        }
    }

    @Test
    void sarifHoldsEveryFindingOnceByItsFingerprint() throws IOException {
        List<JsonNode> results = results();
        List<String> ids = results.stream().map(r -> r.at("/fingerprints/nianshenFinding~1v1").asText()).filter(id -> !id.isEmpty()).toList();
        assertEquals(findings(run).map(Finding::id).sorted().toList(), ids.stream().sorted().toList());
        for (JsonNode result : results) {
            assertEquals(result.get("ruleId").asText(), sarif().at("/runs/0/tool/driver/rules").get(result.get("ruleIndex").asInt()).get("id").asText());
        }
    }

    @Test
    void sarifKnowsADoubtAnExcuseAndAnUnjudgedRuleFromAFault() throws IOException {
        for (Finding f : findings(run).toList()) {
            JsonNode result = results().stream().filter(r -> r.at("/fingerprints/nianshenFinding~1v1").asText().equals(f.id())).findFirst().orElseThrow();
            assertEquals(f.result() == Result.DOUBTFUL ? "review" : "fail", result.get("kind").asText());
            assertEquals(f.result() == Result.DOUBTFUL, result.get("level").asText().equals("none"));
            assertEquals(f.result() == Result.WAIVED, result.has("suppressions"));
        }
        long unjudged = run.audits().stream().flatMap(a -> a.outcomes().stream()).filter(o -> o.result() == Result.UNDETERMINED).count();
        assertTrue(unjudged > 0);
        assertEquals(unjudged, results().stream().filter(r -> r.get("kind").asText().equals("open")).count());
    }

    @Test
    void sarifTellsOfAReportThatCouldNotBeReadAndOfARunThatWasNotWhole() throws IOException {
        JsonNode invocation = sarif().at("/runs/0/invocations/0");
        assertFalse(invocation.get("executionSuccessful").asBoolean());
        List<Audit> unread = run.audits().stream().filter(a -> a.error() != null).toList();
        assertEquals(unread.size(), invocation.get("toolExecutionNotifications").size());
        assertEquals(unread.get(0).error().message(), invocation.at("/toolExecutionNotifications/0/message/text").asText());
    }

    @Test
    void junitIsReadByTheReaderOfABuildServer() throws Exception {
        List<ReportTestSuite> suites = new TestSuiteXmlParser(new NullConsoleLogger()).parse(Export.JUNIT.write(run, folder).toString());
        assertEquals(run.audits().stream().map(Audit::source).collect(Collectors.toSet()),
                suites.stream().map(ReportTestSuite::getFullClassName).collect(Collectors.toSet()));
        for (Audit audit : run.audits()) {
            ReportTestSuite suite = suites.stream().filter(s -> s.getFullClassName().equals(audit.source())).findFirst().orElseThrow();
            assertEquals(Math.max(1, audit.outcomes().size()), suite.getNumberOfTests(), audit.source());
            assertEquals(audit.outcomes().stream().filter(ExportTest::fault).count(), suite.getNumberOfFailures(), audit.source());
            assertEquals(audit.error() == null ? 0 : 1, suite.getNumberOfErrors(), audit.source());
            assertEquals(audit.outcomes().stream().filter(o -> o.result() != Result.SATISFIED && !fault(o)).count(), suite.getNumberOfSkipped(), audit.source());
        }
    }

    private static boolean fault(Outcome o) {
        return o.result() == Result.VIOLATED && o.severity() != Severity.HINT;
    }

    @Test
    void csvHasALineForEachFindingAndEachReportWithoutOne() throws IOException {
        List<CSVRecord> lines = csv();
        assertEquals(findings(run).map(Finding::id).sorted().toList(),
                lines.stream().map(l -> l.get("id")).filter(id -> !id.isEmpty()).sorted().toList());
        assertEquals(run.audits().stream().map(Audit::source).collect(Collectors.toSet()), lines.stream().map(l -> l.get("source")).collect(Collectors.toSet()));
        CSVRecord unread = lines.stream().filter(l -> l.get("status").equals("unreadable")).findFirst().orElseThrow();
        assertFalse(unread.get("message").isBlank());
    }

    @Test
    void noCellOfTheCsvIsCalculatedByASpreadsheet() throws IOException {
        for (CSVRecord line : csv()) {
            line.forEach(cell -> assertTrue(cell.isEmpty() || "=+-@\t\r".indexOf(cell.charAt(0)) < 0, cell));
        }
    }

    @Test
    void aNameThatLooksLikeAnAddressStaysAFileOfTheFolder() throws IOException {
        Audit a = run.audits().get(0);
        Audit named = new Audit("http://云泽/甲 乙?.txt", a.sha256(), a.title(), a.agency(), a.level(), a.year(), a.variant(), a.status(), a.score(), null, a.outcomes(), null);
        Run one = new Run(run.toolVersion(), run.pack(), run.generatedAt(), List.of(named), List.of());
        String uri = json(one).at("/runs/0/artifacts/0/location/uri").asText();
        assertEquals("./http://云泽/甲 乙?.txt", java.net.URI.create(uri).getPath());
    }

    @ParameterizedTest
    @EnumSource
    void theSameRunGivesTheSameBytes(Export form) throws IOException {
        byte[] first = Files.readAllBytes(form.write(run, folder));
        assertArrayEquals(first, Files.readAllBytes(form.write(run, folder)));
        Export.removeAll(folder);
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(0, left.count());
        }
    }

    private JsonNode sarif() throws IOException {
        return json(run);
    }

    private JsonNode json(Run of) throws IOException {
        return new JsonMapper().readTree(Export.SARIF.write(of, folder).toFile());
    }

    private List<JsonNode> results() throws IOException {
        return StreamSupport.stream(sarif().at("/runs/0/results").spliterator(), false).toList();
    }

    private List<CSVRecord> csv() throws IOException {
        String text = Files.readString(Export.CSV.write(run, folder), StandardCharsets.UTF_8);
        assertEquals('\uFEFF', text.charAt(0));
        try (CSVParser parser = CSVParser.parse(text.substring(1), CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get())) {
            return parser.getRecords();
        }
    }
}
