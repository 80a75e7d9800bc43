package nianshen.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import nianshen.Shipped;
import nianshen.facts.Facts;
import nianshen.facts.Numbering;
import nianshen.ingest.source.Source;
import nianshen.specimen.Maker;
import nianshen.specimen.TextPrint;
import org.junit.jupiter.api.Test;

/** Subjects are named by keys in the program and by the format's numbers in its files. */
class NumberingTest {

    private static Numbering numbering() {
        Facts facts = Shipped.auditor().audit(new Source("甲.txt", TextPrint.TAB.write(Maker.draw(5)))).facts();
        return Numbering.of(facts);
    }

    @Test
    void keysOfPartsAndTablesBecomeNumbersAndAllElseStays() {
        Numbering numbers = numbering();
        assertEquals("section:1", numbers.numbered("part:overview"));
        assertEquals("section:6:absent", numbers.numbered("part:other:absent"));
        assertEquals("3.new.total", numbers.numbered("requests.new.total"));
        assertEquals("table:3", numbers.numbered("table:requests"));
        assertEquals("claim:3.new.total", numbers.numbered("claim:requests.new.total"));
        for (String same : new String[] {"part:nowhere", "title:agency", "equation:rowTotal", "claim:published.information", "unread", "site.column"}) {
            assertEquals(same, numbers.numbered(same));
        }
        assertNull(numbers.numbered(null));
    }
}
