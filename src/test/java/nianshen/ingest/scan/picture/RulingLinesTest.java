package nianshen.ingest.scan.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.util.List;
import nianshen.ingest.page.Lattice;
import nianshen.scan.Look;
import nianshen.scan.Scanner;
import nianshen.specimen.Grid;
import nianshen.specimen.Maker;
import nianshen.specimen.PaperPrint;
import nianshen.specimen.Specimen;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The walls of tables whose letters fill their rows from line to line: no stroke of a letter is one, and none is missing. */
class RulingLinesTest {

    private static final double DPI = 200;
    private static final Specimen TABLE = table();

    private static Specimen table() {
        Specimen whole = Maker.draw(77);
        return whole.with(whole.items().stream().filter(i -> i.key().equals("table2")).toList());
    }

    @ParameterizedTest
    @EnumSource(value = Look.class, names = {"OFFICE", "STAMP"})
    void everyCellStandsAlone(Look look) {
        BufferedImage picture = new Scanner(look, DPI, 3).pages(PaperPrint.RULED.tight(TABLE), 1, 1).get(0);
        int due = TABLE.printed().stream().filter(Grid.class::isInstance).mapToInt(i -> ((Grid) i).slots().size()).sum();
        StraightPage page = StraightPage.of(picture, DPI);
        assertEquals(due, Lattice.cells(RulingLines.of(page, page.ink())).stream().mapToInt(List::size).sum());
    }
}
