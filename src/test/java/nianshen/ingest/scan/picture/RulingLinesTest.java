package nianshen.ingest.scan.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nianshen.ingest.page.Lattice;
import nianshen.scan.Look;
import nianshen.scan.Scanner;
import nianshen.specimen.Grid;
import nianshen.specimen.Maker;
import nianshen.specimen.PaperPrint;
import nianshen.specimen.Specimen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The walls of tables whose letters fill their rows from line to line: no stroke of a letter is one, and none is missing. */
class RulingLinesTest {

    private static final double DPI = 200;
    private static final Specimen TABLE = table();

    private static final int DUE = TABLE.printed().stream().filter(Grid.class::isInstance).mapToInt(i -> ((Grid) i).slots().size()).sum();

    private static Specimen table() {
        Specimen whole = Maker.draw(77);
        return whole.with(whole.items().stream().filter(i -> i.key().equals("table2")).toList());
    }

    @ParameterizedTest
    @EnumSource(value = Look.class, names = {"OFFICE", "STAMP"})
    void everyCellStandsAlone(Look look) {
        assertEquals(DUE, cells(look, PaperPrint.RULED.tight(TABLE)));
    }

    /** Hairlines that a scanner leaves hardly darker than its noise: nearly all are seen. */
    @Test
    void faintLinesAreLines() {
        int cells = cells(Look.OFFICE, PaperPrint.RULED.hairlines(TABLE));
        assertTrue(cells > 0.9 * DUE && cells <= DUE, () -> cells + " of " + DUE);
    }

    private static int cells(Look look, byte[] pdf) {
        StraightPage page = StraightPage.of(new Scanner(look, DPI, 3).pages(pdf, 1, 1).get(0), DPI);
        return Lattice.cells(RulingLines.of(page, page.ink())).stream().mapToInt(List::size).sum();
    }
}
