package nianshen.extract.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianshen.Shipped;
import nianshen.extract.labels.TableIndex;
import nianshen.facts.Equation;
import nianshen.facts.Fact;
import nianshen.facts.Figure;
import nianshen.facts.Label;
import nianshen.facts.RowRead;
import nianshen.ingest.Ingest;
import nianshen.ingest.source.Source;
import nianshen.ingest.source.UnreadableException;
import nianshen.pack.DataException;
import nianshen.pack.PackFiles;
import nianshen.template.Catalogue;
import nianshen.template.CatalogueLoader;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The tables of published reports, where they lie beside the project, come out as they were printed. */
class RealTablesTest {

    private static final Path REPORTS = Path.of("../shared/reports");

    @Test
    void pdfOverSixPagesGivesEachOfItsFigures() throws Exception {
        List<Fact> facts = facts("real/huaian-2024.pdf");
        assertEquals(200, of(facts, Figure.class).filter(Figure::sure).count());
        assertEquals("3001 53 0 0 61 4 3119", row(facts, "requests", "new"));
        assertEquals("2932 53 0 0 61 4 3050", row(facts, "requests", "total"));
        assertEquals("103 0 0 0 0 0 103", row(facts, "requests", "carriedOut"));
        assertEquals("72 64 178 37 351 13 4 8 1 26 12 1 1 6 20", row(facts, "litigation", "value"));
        assertEquals("8 26 66", row(facts, "proactive", "normative"));
        assertEquals("96171.6", row(facts, "proactive", "charges"));
        assertTrue(of(facts, Equation.class).allMatch(e -> e.complete() && !e.broken()));
        assertEquals(0, of(facts, Label.class).count());
    }

    @Test
    void rowsThatLostAColumnAreDoubtedAndAllOthersRead() throws Exception {
        List<Fact> facts = facts("real/huzhu-gongxin-2023.txt");
        assertEquals(List.of("granted", "partial", "d1", "d2", "d3", "d4", "d5"),
                of(facts, RowRead.class).filter(r -> !r.complete()).map(RowRead::row).toList());
        assertTrue(of(facts, Equation.class).noneMatch(Equation::broken));
        assertTrue(of(facts, Equation.class).filter(e -> e.kind().equals("balance")).allMatch(Equation::complete));
    }

    @Test
    void labelsPushedLeftOrCutByAPageAreNoFault() throws Exception {
        for (String name : List.of("real/jiyuan-gongke-2023.txt", "real/youhao-gongxin-2024.txt")) {
            List<Fact> facts = facts(name);
            assertEquals(200, of(facts, Figure.class).filter(Figure::sure).count(), name);
            assertEquals(0, of(facts, Label.class).count(), name);
            assertTrue(of(facts, RowRead.class).allMatch(RowRead::complete), name);
        }
    }

    @Test
    void officialFormThatNobodyFilledInIsBlank() throws Exception {
        assertTrue(reading("format-2021-template.docx").blank());
    }

    private static List<Fact> facts(String name) throws IOException, UnreadableException, DataException {
        return reading(name).facts(catalogue().forYear(2024).orElseThrow());
    }

    private static TableReading reading(String name) throws IOException, UnreadableException, DataException {
        Path file = REPORTS.resolve(name);
        Assumptions.assumeTrue(Files.exists(file), () -> file + " is not here");
        return OfficialTables.in(Ingest.read(new Source(name, Files.readAllBytes(file)).within(Shipped.site())), TableIndex.of(catalogue())).read(null);
    }

    private static Catalogue catalogue() throws DataException {
        return CatalogueLoader.load(PackFiles.read(Path.of("rules")));
    }

    private static <T extends Fact> Stream<T> of(List<Fact> facts, Class<T> kind) {
        return facts.stream().filter(kind::isInstance).map(kind::cast);
    }

    private static String row(List<Fact> facts, String table, String row) {
        return of(facts, Figure.class).filter(f -> f.table().equals(table) && f.row().equals(row))
                .map(f -> f.value().toPlainString()).collect(Collectors.joining(" "));
    }
}
