package nianshen.ingest.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nianshen.doc.PageSpan;
import org.junit.jupiter.api.Test;

/** What a person filled in counts where the report has the place and no other line says otherwise; all else is told. */
class ConfirmedTest {

    private static final PageSpan CELL = new PageSpan(1, 100, 100, 30, 20);

    private static Confirmed filled(String... lines) {
        return Confirmed.of(("文件指纹,00\n页,左,上,宽,高,位置,读作,原件为\n" + String.join("\n", lines)).getBytes(StandardCharsets.UTF_8), "00");
    }

    @Test
    void aLineCountsForTheCellInItsPlace() {
        Confirmed confirmed = filled("1,100,100,30,20,甲,7,1", "1,140,100,30,20,乙,没有读准,");
        assertEquals("1", confirmed.at(CELL));
        assertNull(confirmed.at(new PageSpan(1, 140, 100, 30, 20)));
        assertEquals(List.of(), confirmed.notTaken(List.of(CELL)));
    }

    @Test
    void linesThatSayOtherwiseOfOneCellAreToldAndNoneCounts() {
        Confirmed confirmed = filled("1,100,100,30,20,甲,7,1", "1,101,101,30,20,甲,7,2");
        assertNull(confirmed.at(CELL));
        assertEquals(List.of("旁边的核对表有2行对同一处填得不同，没有采用"), confirmed.notTaken(List.of(CELL)));
    }

    @Test
    void aLineForAPlaceThatTheReportDoesNotHaveIsTold() {
        Confirmed confirmed = filled("1,100,100,30,20,甲,7,1", "9,100,100,30,20,丙,3,3");
        assertEquals(List.of("旁边的核对表有1行在报告的图片中没有对应的格子，没有采用"), confirmed.notTaken(List.of(CELL)));
    }

    @Test
    void placesWithinAPictureAreToldFromItsCorner() {
        assertEquals("1", filled("1,100,100,30,20,甲,7,1").within(new PageSpan(1, 60, 90, 300, 200)).at(new PageSpan(1, 40, 10, 30, 20)));
    }

    @Test
    void aTableThatCannotBeReadIsToldAsAWhole() {
        assertEquals(List.of("旁边的核对表有读不懂的行，没有采用"), filled("一,100,100,30,20,甲,7,1").notTaken(List.of()));
    }
}
