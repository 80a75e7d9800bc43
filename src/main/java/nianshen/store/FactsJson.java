package nianshen.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.CRC32C;
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

    private static final ObjectReader TOP = Mapping.MAPPER.readerFor(Top.class);

    private FactsJson() {
    }

    /**
     * What the report is, without what was read from it.
     *
     * @param source path relative to the input, with {@code /}
     * @param sha256 of the source bytes, lower-case hex
     * @param mark   tells the file from one that holds anything else
     */
    public record Head(String source, String sha256, String agency, Level level, Integer year, String mark) {
    }

    /** The first fields. */
    private record Top(String source, String sha256, String agency, Level level, Integer year) {

        Head of(byte[] file) {
            CRC32C sum = new CRC32C();
            sum.update(file);
            return new Head(source, sha256, agency, level, year, String.join(" ", "facts.json", sha256, String.valueOf(file.length), Long.toHexString(sum.getValue())));
        }
    }

    /**
     * Reads what report the file is of.
     *
     * @throws StoredException where the file is missing, damaged or not of this version
     */
    public static Head head(Path file) throws StoredException {
        return Stored.read(file, bytes -> TOP.<Top>readValue(bytes).of(bytes));
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

    /** At one go, as this program writes it; where it cannot be read so, its figures may stand behind what points into them. */
    private static StoredFacts stored(byte[] bytes) throws IOException {
        try {
            return stored(bytes, List.of());
        } catch (JsonProcessingException e) {
            return stored(bytes, FIGURES.<Figures>readValue(bytes).figures());
        }
    }

    private static StoredFacts stored(byte[] bytes, List<Figure> known) throws IOException {
        return READER.withAttribute(Addends.class, new Addends(known)).<FactLists>readValue(bytes).stored();
    }

    /** Writes the schema of the file; the stream stays open. */
    public static void writeSchema(OutputStream target) throws IOException {
        Stored.copy("facts.schema.json", target);
    }
}
