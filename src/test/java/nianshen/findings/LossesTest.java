package nianshen.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nianshen.doc.PageSpan;
import nianshen.facts.Gap;
import nianshen.facts.Subject;
import org.junit.jupiter.api.Test;

/** What was recognised in a picture accuses nobody, and says of its cells which to look at first. */
class LossesTest {

    private static final PageSpan PAGE = new PageSpan(2, 0, 0, 595, 842);
    private static final PageSpan PLAIN = new PageSpan(2, 100, 100, 40, 12);
    private static final PageSpan PALE = new PageSpan(2, 100, 130, 40, 12);
    private static final PageSpan PRINTED = new PageSpan(3, 100, 130, 40, 12);
    private static final Losses LOSSES = new Losses(List.of(new Gap(Subject.PICTURE.text(), "第2页是图片", null, PAGE),
            new Gap(Subject.FAINT.text(), "第2页一个数字识别的把握比别处小", null, PALE)));

    private static Evidence cell(PageSpan span) {
        return new Evidence(null, "3", null, null, "3.new.total", "7", null, span);
    }

    @Test
    void theCellsReadWithTheLeastCertaintyComeFirst() {
        List<Evidence> noted = LOSSES.noted(List.of(cell(PRINTED), cell(PLAIN), cell(PALE)));
        assertEquals(List.of(PALE, PRINTED, PLAIN), noted.stream().map(Evidence::span).toList());
        assertEquals("按图片识别，把握较小，请先核对", noted.get(0).note());
        assertEquals(null, noted.get(1).note());
        assertEquals("按图片识别，请核对", noted.get(2).note());
    }

    @Test
    void whatStandsOnARecognisedPageAccusesNobody() {
        assertTrue(LOSSES.touch(List.of(cell(PRINTED), cell(PLAIN))));
        assertEquals(false, LOSSES.touch(List.of(cell(PRINTED))));
    }
}
