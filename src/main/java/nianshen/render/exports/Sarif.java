package nianshen.render.exports;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nianshen.doc.LineSpan;
import nianshen.doc.PageSpan;
import nianshen.doc.PathSpan;
import nianshen.findings.Audit;
import nianshen.findings.Evidence;
import nianshen.findings.Finding;
import nianshen.findings.Outcome;
import nianshen.findings.Result;
import nianshen.findings.Run;
import nianshen.findings.Severity;
import nianshen.render.files.Chars;

/**
 * The run as SARIF 2.1.0 (OASIS Standard, 27 March 2020). A violation is a result of kind {@code fail} whose level is its
 * severity, a doubt one of kind {@code review}; a rule that could not be judged is {@code open}, so that it is not taken for
 * passed; a waived finding is suppressed with its reason (sections 3.27.9, 3.27.10, 3.35). Findings keep their identity by
 * {@code fingerprints}. A report that could not be read is a notification of the invocation, which then was not successful.
 */
final class Sarif {

    private static final String SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json";
    private static final String FINGERPRINT = "nianshenFinding/v1";
    private static final String BASE = "REPORTS";
    private static final JsonMapper MAPPER = JsonMapper.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .defaultPropertyInclusion(JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL)).build();

    private final Map<String, Integer> ruleIndex = new LinkedHashMap<>();
    private final List<Descriptor> rules = new ArrayList<>();

    private Sarif() {
    }

    static void write(Run run, OutputStream out) throws IOException {
        MAPPER.writerWithDefaultPrettyPrinter().writeValue(out, new Sarif().log(run));
    }

    /** The file. */
    private record Log(String version, @JsonProperty("$schema") String schema, List<SarifRun> runs) {
    }

    /** What one invocation of the program found. */
    private record SarifRun(Tool tool, List<Invocation> invocations, Map<String, Object> originalUriBaseIds, List<Artifact> artifacts,
            String columnKind, List<Found> results) {
    }

    /** The program, and the rule pack as an extension of it. */
    private record Tool(Component driver, List<Component> extensions) {
    }

    /** The program or the pack. */
    private record Component(String name, String version, String language, List<Descriptor> rules, Map<String, Object> properties) {
    }

    /** A rule. */
    private record Descriptor(String id, Text shortDescription) {
    }

    /** A text. */
    private record Text(String text) {
        Text {
            text = Chars.clean(text);
        }
    }

    /** How it went. */
    private record Invocation(boolean executionSuccessful, String endTimeUtc, List<Notification> toolExecutionNotifications) {
    }

    /** A report that could not be read. */
    private record Notification(String level, Text message, List<Place> locations) {
    }

    /** A report. */
    private record Artifact(FileName location, Map<String, String> hashes) {
    }

    /** A report's name as a relative URI, and its number among the artifacts. */
    private record FileName(String uri, String uriBaseId, Integer index) {
    }

    /** A place in a report, or in its tables. */
    private record Place(Physical physicalLocation, List<Logical> logicalLocations, Text message, Map<String, Object> properties) {
    }

    /** A place in the file. */
    private record Physical(FileName artifactLocation, Region region) {
    }

    /** Lines of a text. */
    private record Region(int startLine, Text snippet) {
    }

    /** A cell of an official table. */
    private record Logical(String fullyQualifiedName, String kind) {
    }

    /** Why a finding does not count. */
    private record Suppression(String kind, String justification) {
    }

    /** A finding, or a rule that was not judged. */
    private record Found(String ruleId, int ruleIndex, String kind, String level, Text message, List<Place> locations, List<Place> relatedLocations,
            Map<String, String> fingerprints, List<Suppression> suppressions, Map<String, Object> properties) {
    }

    private Log log(Run run) {
        List<Found> results = new ArrayList<>();
        List<Artifact> artifacts = new ArrayList<>();
        List<Notification> unread = new ArrayList<>();
        for (Audit audit : run.audits()) {
            FileName file = file(audit.source(), artifacts.size());
            artifacts.add(new Artifact(file(audit.source(), null), audit.sha256() == null ? null : Map.of("sha-256", audit.sha256())));
            if (audit.error() != null) {
                unread.add(new Notification("error", new Text(audit.error().message()), List.of(place(file))));
            }
            audit.outcomes().forEach(o -> results.addAll(results(o, file)));
        }
        run.portfolio().forEach(o -> results.addAll(results(o, null)));
        Component driver = new Component("nianshen", run.toolVersion(), "zh-CN", rules, null);
        Component pack = new Component(run.pack().id(), run.pack().version(), "zh-CN", null, Map.of("sha256", run.pack().sha256()));
        return new Log("2.1.0", SCHEMA, List.of(new SarifRun(new Tool(driver, List.of(pack)),
                List.of(new Invocation(unread.isEmpty(), run.generatedAt(), unread)), Map.of(BASE, Map.of("description", new Text("送审报告所在的文件夹"))),
                artifacts, "unicodeCodePoints", results)));
    }

    private List<Found> results(Outcome o, FileName file) {
        int rule = ruleIndex.computeIfAbsent(o.rule(), id -> {
            rules.add(new Descriptor(id, new Text(o.name())));
            return rules.size() - 1;
        });
        if (o.result() == Result.UNDETERMINED) {
            return List.of(new Found(o.rule(), rule, "open", "none", new Text(o.reason()), file == null ? null : List.of(place(file)), null, null, null, null));
        }
        return o.findings().stream().map(f -> result(o, rule, f, file)).toList();
    }

    private static Found result(Outcome o, int rule, Finding f, FileName file) {
        List<Place> places = f.evidence().stream().map(e -> place(e, e.report() == null ? file : file(e.report().source(), null))).toList();
        List<Place> whole = file == null ? List.of() : List.of(place(file));
        List<Place> first = places.isEmpty() ? whole : places.subList(0, 1);
        boolean doubt = f.result() == Result.DOUBTFUL;
        return new Found(f.rule(), rule, doubt ? "review" : "fail", doubt ? "none" : level(f.severity()), new Text(f.message()), first,
                places.size() < 2 ? null : places.subList(1, places.size()), Map.of(FINGERPRINT, f.id()),
                f.result() == Result.WAIVED ? List.of(new Suppression("external", Chars.clean(o.reason()))) : null, properties(f));
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case SERIOUS -> "error";
            case GENERAL -> "warning";
            case HINT -> "note";
        };
    }

    private static Map<String, Object> properties(Finding f) {
        Map<String, Object> all = new TreeMap<>();
        put(all, "arithmetic", f.arithmetic());
        put(all, "basis", f.basis());
        put(all, "remedy", f.remedy());
        put(all, "foldedInto", f.foldedInto());
        return all;
    }

    private static void put(Map<String, Object> all, String name, String value) {
        if (value != null) {
            all.put(name, Chars.clean(value));
        }
    }

    private static Place place(FileName file) {
        return new Place(new Physical(file, null), null, null, null);
    }

    private static Place place(Evidence e, FileName file) {
        String quote = e.value() == null ? e.quote() : e.value();
        Physical physical = file == null ? null
                : new Physical(file, e.span() instanceof LineSpan line ? new Region(line.line(), quote == null ? null : new Text(quote)) : null);
        return new Place(physical, e.table() == null ? null : List.of(new Logical(cell(e), "cell")), quote == null ? null : new Text(quote), where(e));
    }

    private static String cell(Evidence e) {
        return Chars.oneLine("table " + e.table() + "/" + e.row() + "/" + e.column());
    }

    /** What SARIF has no words for: the box on a page in points from its top left, or the element of a file. */
    private static Map<String, Object> where(Evidence e) {
        if (e.span() instanceof PageSpan page) {
            return Map.of("page", page.page(), "box", List.of(page.x(), page.y(), page.width(), page.height()));
        }
        return e.span() instanceof PathSpan path ? Map.of("path", Chars.clean(path.path())) : null;
    }

    /** A reference relative to the folder of reports; the dot keeps a colon in a name from being taken for a scheme (RFC 3986, 4.2). */
    private static FileName file(String source, Integer index) {
        try {
            return new FileName(new URI(null, null, "./" + Chars.clean(source), null).toASCIIString(), BASE, index);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(source, e);
        }
    }
}
