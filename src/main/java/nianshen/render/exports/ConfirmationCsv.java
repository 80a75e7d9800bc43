package nianshen.render.exports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nianshen.doc.PageSpan;
import nianshen.facts.Figure;
import nianshen.facts.Gap;
import nianshen.facts.Subject;
import nianshen.findings.Audit;
import nianshen.findings.Evidence;
import nianshen.ingest.source.Confirmed;
import nianshen.render.files.Output;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * The table in which a person fills in what the original says, of a report that was recognised in pictures: cells that
 * findings point to and cells that could not be read. Filled in and put beside the report it is taken up by the next audit.
 */
public final class ConfirmationCsv {

    /** Its name in the report's folder. */
    public static final String FILE = "核对.csv";
    private static final char MARK = '\uFEFF';

    private ConfirmationCsv() {
    }

    /** Writes the table, or takes away an earlier one where there is nothing to confirm. */
    public static void write(Audit audit, Path folder) throws IOException {
        List<Figure> cells = audit.facts() == null ? List.of() : cells(audit);
        Path file = folder.resolve(FILE);
        if (cells.isEmpty()) {
            Files.deleteIfExists(file);
        } else {
            Output.bytes(file, table(audit.sha256(), cells).getBytes(StandardCharsets.UTF_8));
        }
    }

    private static List<Figure> cells(Audit audit) {
        Set<Integer> pages = audit.facts().of(Gap.class).stream().filter(g -> g.subject().equals(Subject.PICTURE.text())).map(Gap::span)
                .filter(PageSpan.class::isInstance).map(s -> ((PageSpan) s).page()).collect(Collectors.toSet());
        Set<String> pointed = audit.outcomes().stream().flatMap(o -> o.findings().stream()).flatMap(f -> f.evidence().stream())
                .filter(e -> e.report() == null).map(Evidence::key).filter(Objects::nonNull).collect(Collectors.toSet());
        return audit.facts().of(Figure.class).stream().filter(f -> f.span() instanceof PageSpan there && pages.contains(there.page()))
                .filter(f -> f.raw() != null && (f.reading() == Figure.Reading.MISSING || pointed.contains(f.numbered()))).toList();
    }

    private static String table(String sha256, List<Figure> cells) {
        StringBuilder text = new StringBuilder().append(MARK);
        try (CSVPrinter lines = new CSVPrinter(text, CSVFormat.EXCEL)) {
            lines.printRecord(Confirmed.CHECKSUM, sha256);
            lines.printRecord(Confirmed.HEADS);
            for (Figure cell : cells) {
                PageSpan there = (PageSpan) cell.span();
                lines.printRecord(there.page(), there.x(), there.y(), there.width(), there.height(), cell.where(),
                        cell.reading() == Figure.Reading.MISSING ? "没有读准" : cell.raw(), "");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
