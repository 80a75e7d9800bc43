package nianshen.ingest.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import nianshen.ingest.scan.picture.Area;
import org.junit.jupiter.api.Test;

/** A figure that stands elsewhere in its cell than all others do had something typed beside it, or was cut off. */
class PlacingsTest {

    /** Cells of several widths, a figure of one to three digits in the middle of each. */
    private static Placings centred(int cells) {
        Placings placings = new Placings();
        IntStream.range(0, cells).forEach(i -> placings.add(i, cell(i), figure(cell(i), 10 + i % 3 * 12, 0)));
        return placings;
    }

    private static Area cell(int i) {
        return new Area(100, 40 * i, 180 + i % 4 * 10, 40 * i + 40);
    }

    private static Area figure(Area cell, int width, int aside) {
        int middle = (cell.left() + cell.right()) / 2 + aside;
        return new Area(middle - width / 2, cell.top() + 10, middle + width / 2, cell.top() + 30);
    }

    @Test
    void whatStandsInTheMiddleAsAllDoIsNotOdd() {
        assertEquals(List.of(), centred(20).odd());
    }

    @Test
    void aDigitTypedBesideAFigureMovesItsMiddle() {
        Placings placings = centred(20);
        placings.add(99, cell(7), figure(cell(7), 24, 9));
        assertEquals(List.of(99), placings.odd());
    }

    /** A one that a pen added stands as near as a printed one: it moves the middle by its own half. */
    @Test
    void aOneAddedBeforeAFigureMovesItsMiddle() {
        Placings placings = centred(20);
        placings.add(99, cell(7), figure(cell(7), 22, -4));
        assertEquals(List.of(99), placings.odd());
    }

    /** Figures set to one side have their middles anywhere. */
    @Test
    void whatStandsAtOneSideAsAllDoIsNotOdd() {
        Placings placings = new Placings();
        IntStream.range(0, 20).forEach(i -> placings.add(i, cell(i), new Area(108, cell(i).top() + 10, 118 + i % 3 * 12, cell(i).top() + 30)));
        assertEquals(List.of(), placings.odd());
    }

    @Test
    void whereFiguresStandAnywhereNothingIsOdd() {
        Placings placings = new Placings();
        IntStream.range(0, 20).forEach(i -> placings.add(i, cell(i), figure(cell(i), 10 + i % 3 * 12, i * 7 % 41 - 20)));
        assertEquals(List.of(), placings.odd());
    }

    @Test
    void ofFewFiguresNothingIsTold() {
        Placings placings = centred(5);
        placings.add(99, cell(7), figure(cell(7), 24, 9));
        assertEquals(List.of(), placings.odd());
    }
}
