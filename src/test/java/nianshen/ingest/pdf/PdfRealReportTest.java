package nianshen.ingest.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nianshen.doc.Cell;
import nianshen.doc.Document;
import nianshen.doc.Paragraph;
import nianshen.doc.Table;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A published report, where it lies beside the project: every figure stands in its cell. */
class PdfRealReportTest {

    private static final Path FILE = Path.of("../shared/reports/real/huaian-2024.pdf");

    private Document document;

    @BeforeEach
    void read() throws Exception {
        assumeTrue(Files.exists(FILE), "the published report does not lie beside the project");
        document = PdfReaderTest.read(Files.readAllBytes(FILE));
    }

    /** The rows of figures of all tables with at least so many figures, as {@code 1|2|3}. */
    private List<String> rows(int figures) {
        List<String> rows = new ArrayList<>();
        for (Table table : document.blocks().stream().filter(Table.class::isInstance).map(Table.class::cast).toList()) {
            for (int r = 0; r < table.rows(); r++) {
                List<String> numbers = table.row(r).stream().map(Cell::text).filter(t -> t.matches("[0-9.]+")).toList();
                if (numbers.size() == figures) {
                    rows.add(String.join("|", numbers));
                }
            }
        }
        return rows;
    }

    @Test
    void all200FiguresStandInTheirRows() {
        assertEquals(List.of("1|0|11", "8|26|66"), rows(3));
        assertEquals(List.of("447228", "3985758", "88283", "96171.6"), rows(1));
        List<String> requests = rows(7);
        assertEquals(25, requests.size());
        assertEquals("3001|53|0|0|61|4|3119", requests.get(0));
        assertEquals("34|0|0|0|0|0|34", requests.get(1));
        assertEquals("2932|53|0|0|61|4|3050", requests.get(23));
        assertEquals("103|0|0|0|0|0|103", requests.get(24));
        assertEquals(List.of("72|64|178|37|351|13|4|8|1|26|12|1|1|6|20"), rows(15));
    }

    @Test
    void theOutcomesOfEachApplicantAddUp() {
        List<String> requests = rows(7);
        int[] sums = new int[7];
        for (String row : requests.subList(2, 23)) {
            String[] figures = row.split("\\|");
            for (int i = 0; i < 7; i++) {
                sums[i] += Integer.parseInt(figures[i]);
            }
        }
        assertEquals("2932 53 0 0 61 4 3050", String.join(" ", java.util.Arrays.stream(sums).mapToObj(String::valueOf).toList()));
    }

    @Test
    void noPageNumberIsLeftAndNothingIsInDoubt() {
        assertTrue(document.flaws().isEmpty());
        assertTrue(document.blocks().stream().filter(Paragraph.class::isInstance).map(b -> ((Paragraph) b).text())
                .noneMatch(text -> text.matches("[-— 0-9]*")));
    }
}
