package nianshen.store;

import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import nianshen.facts.Figure;
import nianshen.facts.Level;
import nianshen.facts.Numbering;

/**
 * facts.json: everything that was read from one report, kind by kind, so that it can be judged again, and compared with
 * other years and agencies, without the report. Readers must accept fields they do not know. Its schema is
 * {@code facts.schema.json}.
 */
public final class FactsJson {

    private static final ObjectWriter WRITER = Mapping.MAPPER.writerFor(FactLists.class).with(Mapping.PRINTER);
    private static final ObjectReader READER = Mapping.MAPPER.readerFor(FactLists.class);
    private static final ObjectReader FIGURES = Mapping.MAPPER.readerFor(Figures.class);

    private static final ObjectReader HEAD = Mapping.MAPPER.readerFor(Head.class);

    private FactsJson() {
    }

    /**
     * What the report is, without what was read from it.
     *
     * @param source path relative to the input, with {@code /}
     * @param sha256 of the source bytes, lower-case hex
     */
    public record Head(String source, String sha256, String agency, Level level, Integer year) {
    }

    /**
     * Reads what report the file is of.
     *
     * @throws StoredException where the file is missing, damaged or not of this version
     */
    public static Head head(Path file) throws StoredException {
        return Stored.read(file, HEAD::readValue);
    }

    /** The one list that others point into. */
    private record Figures(List<Figure> figures) {
    }

    /** Writes what was read; the stream stays open. */
    public static void write(StoredFacts stored, OutputStream target) throws IOException {
        Addends addends = new Addends(stored.facts().of(Figure.class));
        WRITER.withAttribute(Addends.class, addends).withAttribute(Numbering.class, Numbering.of(stored.facts())).writeValue(target, FactLists.of(stored));
        target.write('\n');
    }

    /**
     * Reads what was read from a report, equal to what was written.
     *
     * @throws StoredException where the file is missing, damaged or not of this version
     */
    public static StoredFacts read(Path file) throws StoredException {
        return Stored.read(file, FactsJson::stored);
    }

    /**
     * The same of a file whose bytes are at hand.
     *
     * @throws StoredException where they are damaged or not of this version
     */
    public static StoredFacts read(Path file, byte[] bytes) throws StoredException {
        return Stored.read(file, bytes, FactsJson::stored);
    }

    private static StoredFacts stored(byte[] bytes) throws IOException {
        Addends addends = new Addends(FIGURES.<Figures>readValue(bytes).figures());
        return READER.withAttribute(Addends.class, addends).<FactLists>readValue(bytes).stored();
    }

    /** Writes the schema of the file; the stream stays open. */
    public static void writeSchema(OutputStream target) throws IOException {
        Stored.copy("facts.schema.json", target);
    }
}
