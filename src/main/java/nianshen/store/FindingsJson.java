package nianshen.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import nianshen.findings.Audit;
import nianshen.findings.Outcome;
import nianshen.findings.Run;

/**
 * findings.json: the whole run, from which everything else can be made again. Keys stand in a fixed order, so that the
 * same run gives the same bytes; readers must accept fields they do not know. Its schema is
 * {@code findings.schema.json}.
 */
public final class FindingsJson {

    private static final ObjectWriter WRITER = Mapping.MAPPER.writerFor(Content.class).with(Mapping.PRINTER);
    private static final ObjectReader READER = Mapping.MAPPER.readerFor(Content.class);
    private static final ObjectReader SOURCES = Mapping.MAPPER.readerFor(Sources.class);

    private FindingsJson() {
    }

    /** What the file holds. */
    private record Content(String schemaVersion, Tool tool, Run.PackInfo rulePack, String generatedAt, List<Audit> reports,
            Portfolio portfolio) {

        static Content of(Run run) {
            return new Content(Stored.VERSION, Tool.of(run.toolVersion()), run.pack(), run.generatedAt(), run.audits(),
                    new Portfolio(run.portfolio(), run.notices(), run.shared()));
        }

        Run run() {
            return new Run(tool.version(), rulePack, generatedAt, reports, portfolio.outcomes(), portfolio.notices(), portfolio.shared());
        }
    }

    /** Of the rules over several reports, and what the office should know of the run. */
    private record Portfolio(List<Outcome> outcomes, @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> notices,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> shared) {
    }

    /** Writes the run; the stream stays open. */
    public static void write(Run run, OutputStream target) throws IOException {
        WRITER.writeValue(target, Content.of(run));
        target.write('\n');
    }

    /**
     * Reads a stored run; its audits carry no facts.
     *
     * @throws StoredException where the file is missing, damaged or not of this version
     */
    public static Run read(Path file) throws StoredException {
        return Stored.read(file, bytes -> READER.<Content>readValue(bytes).run());
    }

    /** What the reports were called, and nothing of what came of them. */
    private record Sources(List<Named> reports) {

        private record Named(String source) {
        }
    }

    /**
     * The names of the reports of a stored run, in order, which takes far less than reading all of it.
     *
     * @throws StoredException where the file is missing, damaged or not of this version
     */
    public static List<String> sources(Path file) throws StoredException {
        return Stored.read(file, bytes -> SOURCES.<Sources>readValue(bytes).reports().stream().map(Sources.Named::source).toList());
    }

    /** Writes the schema of the file; the stream stays open. */
    public static void writeSchema(OutputStream target) throws IOException {
        Stored.copy("findings.schema.json", target);
    }
}
