package nianshen.render;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import nianshen.doc.LineSpan;
import nianshen.doc.PageSpan;
import nianshen.doc.PathSpan;
import nianshen.doc.SourceSpan;
import nianshen.findings.Audit;
import nianshen.findings.Evidence;
import nianshen.findings.Failure;
import nianshen.findings.Finding;
import nianshen.findings.Outcome;
import nianshen.findings.Result;
import nianshen.findings.Run;
import nianshen.findings.Severity;
import nianshen.findings.Status;

/**
 * findings.json: the whole run, from which everything else can be made again. Keys stand in a fixed order, so that the
 * same run gives the same bytes; readers must accept fields they do not know. Its schema is
 * {@code findings.schema.json}.
 */
public final class FindingsJson {

    /** Value of {@code schemaVersion}. */
    public static final String VERSION = "1";
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private FindingsJson() {
    }

    /** Writes the run; the stream stays open. */
    public static void write(Run run, OutputStream target) throws IOException {
        try (JsonOut out = new JsonOut(target)) {
            out.open().text("schemaVersion", VERSION);
            out.open("tool").text("name", "nianshen").text("version", run.toolVersion()).end();
            pack(out, run.pack());
            out.text("generatedAt", run.generatedAt());
            out.list("reports", run.audits(), FindingsJson::audit);
            out.open("portfolio").list("outcomes", run.portfolio(), FindingsJson::outcome).end();
            out.end();
        }
    }

    static void pack(JsonOut out, Run.PackInfo pack) throws IOException {
        out.open("rulePack").text("id", pack.id()).text("version", pack.version()).text("sha256", pack.sha256()).end();
    }

    private static void audit(JsonOut out, Audit a) throws IOException {
        out.text("source", a.source()).text("sha256", a.sha256()).text("title", a.title()).text("agency", a.agency())
                .text("level", a.level()).number("year", a.year()).text("variant", a.variant())
                .text("status", a.status().key()).number("score", a.score());
        failure(out, a.error());
        out.list("outcomes", a.outcomes(), FindingsJson::outcome);
    }

    private static void failure(JsonOut out, Failure error) throws IOException {
        if (error == null) {
            out.text("error", null);
            return;
        }
        out.open("error").text("code", error.code()).text("place", error.place()).text("message", error.message())
                .text("advice", error.advice()).end();
    }

    private static void outcome(JsonOut out, Outcome o) throws IOException {
        out.text("rule", o.rule()).text("name", o.name()).text("outcome", o.result().key())
                .text("severity", o.severity() == null ? null : o.severity().key()).text("reason", o.reason());
        out.list("findings", o.findings(), FindingsJson::finding);
    }

    private static void finding(JsonOut out, Finding f) throws IOException {
        out.text("id", f.id()).text("result", f.result().key()).text("severity", f.severity().key())
                .text("message", f.message()).text("arithmetic", f.arithmetic()).text("basis", f.basis())
                .text("remedy", f.remedy()).number("section", f.section()).text("foldedInto", f.foldedInto());
        out.list("evidence", f.evidence(), FindingsJson::evidence);
    }

    private static void evidence(JsonOut out, Evidence e) throws IOException {
        out.text("quote", e.quote()).text("table", e.table()).text("row", e.row()).text("column", e.column())
                .text("key", e.key()).text("value", e.value()).text("note", e.note()).place(e.span());
    }

    /**
     * Reads a stored run; its audits carry no facts.
     *
     * @throws IOException where the file cannot be read or is not a findings.json of this version
     */
    public static Run read(Path file) throws IOException {
        try (JsonParser parser = MAPPER.createParser(file.toFile())) {
            return new Reading(parser).run();
        }
    }

    /** Reads one report at a time, so that a large run needs no tree of the whole. */
    private static final class Reading {

        private final JsonParser parser;
        private String schema;
        private JsonNode tool = MAPPER.missingNode();
        private JsonNode pack = MAPPER.missingNode();
        private String generatedAt;
        private final List<Audit> audits = new ArrayList<>();
        private List<Outcome> portfolio = List.of();

        Reading(JsonParser parser) {
            this.parser = parser;
        }

        Run run() throws IOException {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new IOException("不是 findings.json");
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                field(parser.currentName());
            }
            if (!VERSION.equals(schema)) {
                throw new IOException("findings.json 的 schemaVersion 为“" + schema + "”，本程序只认“" + VERSION + "”");
            }
            return new Run(text(tool, "version"),
                    new Run.PackInfo(text(pack, "id"), text(pack, "version"), text(pack, "sha256")), generatedAt,
                    audits, portfolio);
        }

        private void field(String name) throws IOException {
            parser.nextToken();
            switch (name) {
                case "schemaVersion" -> schema = parser.getText();
                case "tool" -> tool = MAPPER.readTree(parser);
                case "rulePack" -> pack = MAPPER.readTree(parser);
                case "generatedAt" -> generatedAt = parser.getValueAsString();
                case "reports" -> reports();
                case "portfolio" -> portfolio = list(MAPPER.<JsonNode>readTree(parser).path("outcomes"),
                        Reading::outcome);
                default -> parser.skipChildren();
            }
        }

        private void reports() throws IOException {
            while (parser.nextToken() == JsonToken.START_OBJECT) {
                audits.add(audit(MAPPER.readTree(parser)));
            }
        }

        private static Audit audit(JsonNode n) {
            return new Audit(text(n, "source"), text(n, "sha256"), text(n, "title"), text(n, "agency"),
                    text(n, "level"), number(n, "year"), text(n, "variant"), status(text(n, "status")),
                    number(n, "score"), failure(n.path("error")), list(n.path("outcomes"), Reading::outcome), null);
        }

        private static Failure failure(JsonNode n) {
            return n.isObject() ? new Failure(text(n, "code"), text(n, "place"), text(n, "message"), text(n, "advice"))
                    : null;
        }

        private static Outcome outcome(JsonNode n) {
            String rule = text(n, "rule");
            return new Outcome(rule, text(n, "name"), result(text(n, "outcome")), severity(text(n, "severity")),
                    text(n, "reason"), list(n.path("findings"), f -> finding(rule, f)));
        }

        private static Finding finding(String rule, JsonNode n) {
            return new Finding(text(n, "id"), rule, result(text(n, "result")), severity(text(n, "severity")),
                    text(n, "message"), text(n, "arithmetic"), text(n, "basis"), text(n, "remedy"),
                    number(n, "section"), text(n, "foldedInto"), list(n.path("evidence"), Reading::evidence));
        }

        private static Evidence evidence(JsonNode n) {
            return new Evidence(text(n, "quote"), text(n, "table"), text(n, "row"), text(n, "column"),
                    text(n, "key"), text(n, "value"), text(n, "note"), span(n));
        }

        private static SourceSpan span(JsonNode n) {
            if (n.path("page").isNumber() && n.path("box").size() == 4) {
                JsonNode box = n.path("box");
                return new PageSpan(n.path("page").asInt(), box.get(0).asDouble(), box.get(1).asDouble(),
                        box.get(2).asDouble(), box.get(3).asDouble());
            }
            if (n.path("line").isNumber()) {
                return new LineSpan(n.path("line").asInt());
            }
            return n.path("path").isTextual() ? new PathSpan(n.path("path").asText()) : null;
        }

        private static String text(JsonNode n, String name) {
            return n.path(name).isNull() || n.path(name).isMissingNode() ? null : n.path(name).asText();
        }

        private static Integer number(JsonNode n, String name) {
            return n.path(name).isNumber() ? n.path(name).asInt() : null;
        }

        private static Status status(String key) {
            return named(Status.values(), Status::key, key);
        }

        private static Result result(String key) {
            return named(Result.values(), Result::key, key);
        }

        private static Severity severity(String key) {
            return key == null ? null : Severity.valueOf(key.toUpperCase(Locale.ROOT));
        }

        private static <T> T named(T[] values, Function<T, String> name, String key) {
            return Arrays.stream(values).filter(v -> name.apply(v).equals(key)).findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("findings.json 中的值无法识别：" + key));
        }

        private static <T> List<T> list(JsonNode array, Function<JsonNode, T> element) {
            List<T> all = new ArrayList<>(array.size());
            array.forEach(n -> all.add(element.apply(n)));
            return all;
        }
    }
}
