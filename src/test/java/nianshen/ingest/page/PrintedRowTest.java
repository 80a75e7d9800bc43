package nianshen.ingest.page;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where the columns of a table without lines part. */
class PrintedRowTest {

    /** A large letter that small ones stand in reaches over the cell behind it: there is no gap between the two, and an end to looking for one. */
    @Test
    void cellsThatReachOverEachOtherHaveNoGapBetweenThem() {
        List<Glyph> glyphs = new ArrayList<>(List.of(glyph(0, 100, 40)));
        glyphs.add(glyph(5, 10, 10));
        glyphs.add(glyph(60, 70, 10));
        glyphs.add(glyph(130, 140, 10));
        PrintedLine line = new PrintedLine(glyphs, new Box(0, 0, 140, 10), 10, 40);
        PrintedRow row = new PrintedRow(line, line.split(1));
        assertEquals(3, row.cells().size());
        assertArrayEquals(new double[] {100}, PrintedRow.separators(List.of(row)));
    }

    private static Glyph glyph(double left, double right, double size) {
        return new Glyph("1", new Box(left, 0, right, 10), 10, size, 0);
    }
}
