package nianshen.portfolio;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import nianshen.facts.Coverage;
import nianshen.facts.Facts;
import nianshen.facts.Report;
import nianshen.facts.Subject;
import nianshen.portfolio.Card.Shelf;
import org.junit.jupiter.api.Test;

/** What lies at hand of many reports that are read first and judged then, in whatever order. */
class DeskTest {

    private static final int EACH = read().all().size();
    private final List<Facts> fetched = new ArrayList<>();

    @Test
    void ofMoreReportsThanFindRoomTheFirstStayUntilTheyAreAskedFor() throws IOException {
        List<Shelf> read = reports(new Desk(6 * EACH), 8);
        for (Shelf shelf : read) {
            shelf.facts();
        }
        assertEquals(2, fetched.size(), "reports that had to be fetched");
    }

    @Test
    void whatWasAskedForMakesRoomForWhatIsAskedForAgain() throws IOException {
        List<Shelf> read = reports(new Desk(6 * EACH), 8);
        read.get(7).facts();
        read.get(0).facts();
        read.get(7).facts();
        read.get(1).facts();
        read.get(7).facts();
        assertEquals(2, fetched.size(), "once while nothing else had been asked for, once in the place of the first");
    }

    @Test
    void whatFindsNoRoomAtAllIsHandedOutAllTheSame() throws IOException {
        List<Shelf> read = reports(new Desk(EACH - 1), 2);
        assertEquals(EACH, read.get(1).facts().all().size());
        assertEquals(EACH, read.get(1).facts().all().size());
        assertEquals(2, fetched.size());
    }

    private List<Shelf> reports(Desk desk, int count) {
        return IntStream.range(0, count).mapToObj(i -> {
            Facts facts = read();
            return desk.over(() -> {
                fetched.add(facts);
                return facts;
            }, facts);
        }).toList();
    }

    private static Facts read() {
        return new Facts(new Report("某局.txt", null, 2024, true, null, null, null, null, null, false, null, null),
                Collections.nCopies(10, new Coverage(Subject.DUTY, Coverage.State.READ, null)));
    }
}
