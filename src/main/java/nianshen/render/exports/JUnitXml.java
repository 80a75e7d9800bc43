package nianshen.render.exports;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import nianshen.findings.Audit;
import nianshen.findings.Finding;
import nianshen.findings.Outcome;
import nianshen.findings.Result;
import nianshen.findings.Run;
import nianshen.findings.Severity;
import nianshen.render.files.Chars;

/**
 * The run as a build server shows tests: a suite for each report, a case for each rule. What is violated fails, unless it is
 * only a hint; what was doubted, excused, did not apply or could not be judged is skipped with its reason, since none of it
 * was passed; a report that could not be read is an error.
 */
final class JUnitXml {

    private static final XMLOutputFactory XML = XMLOutputFactory.newInstance();
    private final XMLStreamWriter out;

    private JUnitXml(XMLStreamWriter out) {
        this.out = out;
    }

    static void write(Run run, OutputStream target) throws IOException {
        OutputStreamWriter writer = new OutputStreamWriter(target, StandardCharsets.UTF_8);
        try {
            new JUnitXml(XML.createXMLStreamWriter(writer)).run(run);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        writer.flush();
    }

    /** How a case ends, under the element's name. */
    private record Ending(String element, String type, String message, String text) {
        static final Ending PASSED = new Ending(null, null, null, null);
    }

    /** A case with its ending. */
    private record Case(String suite, String name, Ending ending) {
    }

    private void run(Run run) throws XMLStreamException {
        Map<String, List<Case>> suites = new TreeMap<>();
        run.audits().forEach(audit -> suites.put(audit.source(), cases(audit)));
        if (!run.portfolio().isEmpty()) {
            suites.put("portfolio", cases("portfolio", run.portfolio()));
        }
        out.writeStartDocument("UTF-8", "1.0");
        out.writeCharacters("\n");
        out.writeStartElement("testsuites");
        attribute("name", "nianshen " + run.toolVersion());
        counts(suites.values().stream().flatMap(List::stream).toList());
        for (Map.Entry<String, List<Case>> suite : suites.entrySet()) {
            suite(suite.getKey(), suite.getValue(), run.generatedAt());
        }
        out.writeCharacters("\n");
        out.writeEndElement();
        out.writeEndDocument();
        out.flush();
    }

    private static List<Case> cases(Audit audit) {
        return audit.error() == null ? cases(audit.source(), audit.outcomes())
                : List.of(new Case(audit.source(), "read", new Ending("error", "unreadable", audit.error().message(), audit.error().advice())));
    }

    private static List<Case> cases(String suite, List<Outcome> outcomes) {
        return outcomes.stream().map(o -> new Case(suite, o.rule() + " " + o.name(), ending(o))).toList();
    }

    private static Ending ending(Outcome o) {
        return switch (o.result()) {
            case SATISFIED -> Ending.PASSED;
            case VIOLATED -> o.severity() == Severity.HINT ? skipped("hint", messages(o))
                    : new Ending("failure", o.severity().key(), messages(o), o.findings().stream().map(JUnitXml::text).collect(Collectors.joining("\n")));
            case DOUBTFUL -> skipped(Result.DOUBTFUL.key(), messages(o));
            case WAIVED, NOT_APPLICABLE, UNDETERMINED -> skipped(o.result().key(), o.reason());
        };
    }

    private static Ending skipped(String why, String said) {
        return new Ending("skipped", null, said == null || said.isBlank() ? why : why + ": " + said, null);
    }

    private static String messages(Outcome o) {
        return o.findings().stream().map(Finding::message).collect(Collectors.joining("\n"));
    }

    private static String text(Finding f) {
        return java.util.stream.Stream.of(f.message(), f.arithmetic(), f.basis(), f.remedy()).filter(s -> s != null && !s.isBlank())
                .collect(Collectors.joining("\n"));
    }

    private void suite(String name, List<Case> cases, String timestamp) throws XMLStreamException {
        out.writeCharacters("\n ");
        out.writeStartElement("testsuite");
        attribute("name", name);
        counts(cases);
        if (timestamp != null) {
            attribute("timestamp", timestamp.replaceAll("(?:\\.\\d+)?Z$", ""));
        }
        attribute("time", "0");
        for (Case c : cases) {
            test(c);
        }
        out.writeCharacters("\n ");
        out.writeEndElement();
    }

    private void counts(List<Case> cases) throws XMLStreamException {
        attribute("tests", String.valueOf(cases.size()));
        attribute("failures", count(cases, "failure"));
        attribute("errors", count(cases, "error"));
        attribute("skipped", count(cases, "skipped"));
    }

    private static String count(List<Case> cases, String element) {
        return String.valueOf(cases.stream().filter(c -> element.equals(c.ending().element())).count());
    }

    private void test(Case c) throws XMLStreamException {
        out.writeCharacters("\n  ");
        out.writeStartElement("testcase");
        attribute("name", c.name());
        attribute("classname", c.suite());
        attribute("time", "0");
        Ending ending = c.ending();
        if (ending.element() != null) {
            out.writeStartElement(ending.element());
            attribute("message", ending.message());
            if (ending.type() != null) {
                attribute("type", ending.type());
            }
            if (ending.text() != null) {
                out.writeCharacters(Chars.clean(ending.text()));
            }
            out.writeEndElement();
        }
        out.writeEndElement();
    }

    private void attribute(String name, String value) throws XMLStreamException {
        out.writeAttribute(name, Chars.clean(value));
    }
}
