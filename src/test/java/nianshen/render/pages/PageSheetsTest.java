package nianshen.render.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import nianshen.doc.PageSpan;
import nianshen.findings.Evidence;
import nianshen.render.originals.PagePicture;
import org.junit.jupiter.api.Test;

/** What is shown of the original's pictures. */
class PageSheetsTest {

    private final PageSheets sheets = new PageSheets(List.of(new PagePicture(2, "page-2.png", 600, 800, false)));

    private static Evidence at(int page, double x, double y, double width, double height) {
        return new Evidence("原文", null, null, null, null, null, null, new PageSpan(page, x, y, width, height));
    }

    @Test
    void aDoubtShowsThePieceAroundItsPlaceTwiceAsLarge() {
        assertEquals("width:280.00px;aspect-ratio:140.00/30.00;background:url('page-2.png') 17.39% 37.66%/428.57% auto no-repeat",
                sheets.crop(at(2, 100, 300, 100, 10)));
    }

    @Test
    void aPieceAtTheEdgeStaysOnThePage() {
        assertEquals("width:320.00px;aspect-ratio:160.00/30.00;background:url('page-2.png') 100.00% 0.00%/375.00% auto no-repeat",
                sheets.crop(at(2, 480, 2, 120, 10)));
        assertEquals("width:1200.00px;aspect-ratio:600.00/800.00;background:url('page-2.png') 0% 0%/100.00% auto no-repeat",
                sheets.crop(at(2, 0, 0, 600, 800)));
    }

    @Test
    void whatStandsOnNoPictureIsNotShown() {
        assertNull(sheets.crop(at(1, 100, 300, 100, 10)));
    }
}
