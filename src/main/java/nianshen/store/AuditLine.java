package nianshen.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.UncheckedIOException;
import java.util.Optional;
import nianshen.findings.Audit;

/** An audit on one line, as findings.json has it: what a run that is not finished yet keeps of each report. */
public final class AuditLine {

    private static final ObjectWriter WRITER = Mapping.MAPPER.writerFor(Audit.class);
    private static final ObjectReader READER = Mapping.MAPPER.readerFor(Audit.class);

    private AuditLine() {
    }

    /** The line, without its end; what was read from the report is left out. */
    public static String of(Audit audit) {
        try {
            return WRITER.writeValueAsString(audit.withoutFacts());
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The audit of a line; none where it is cut off or damaged. */
    public static Optional<Audit> audit(String line) {
        try {
            return Optional.ofNullable(READER.readValue(line));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }
}
