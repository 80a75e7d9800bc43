package nianshen.rollup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import nianshen.facts.Facts;
import nianshen.facts.Figure;
import nianshen.facts.Level;
import nianshen.pack.DataException;
import nianshen.roster.Roster;
import org.junit.jupiter.api.Test;

/** What is added up, and what is said of figures that cannot be. */
class RollUpTest {

    private static final String GOVERNMENT = "云泽县人民政府";
    private static final String KEY = "requests.new.total";
    private static final Roster ROSTER = Sheets.roster(GOVERNMENT, "云泽县水利局", "云泽县民政局", "云泽县柳渡镇人民政府");

    private static Received received(String agency, int value) {
        return received(agency, Sheets.report(agency, Level.DEPARTMENT, 2023, k -> value));
    }

    private static Received received(String agency, Facts facts) {
        return Received.of(agency + facts.hashCode(), facts, new FilledReader(Sheets.CATALOGUE));
    }

    private static RollUp of(Roster roster, Received... reports) {
        RollUpMaker maker = new RollUpMaker(Sheets.CATALOGUE, roster, List.of(reports));
        return maker.of(maker.commonSuperior(2023).orElse(null), maker.commonYear().orElseThrow()).orElseThrow();
    }

    private static Sum sum(RollUp all, String key) {
        return all.sums().stream().filter(s -> s.key().equals(key)).findFirst().orElseThrow();
    }

    @Test
    void everyCellIsTheSumOfAllAgenciesAndWritesItselfOut() {
        RollUp whole = of(ROSTER, received("云泽县水利局", 3), received("云泽县民政局", 4), received("云泽县柳渡镇人民政府", 0));
        assertTrue(whole.whole());
        assertTrue(whole.sums().stream().allMatch(s -> s.addends().stream().allMatch(Addend::sound) && s.total().intValue() == 7));
        assertEquals("云泽县水利局3 + 云泽县民政局4 = 7", sum(whole, KEY).workings());
        assertEquals(8 + 175 + 15, whole.sums().size() - 2, "cells of tables two, three and four");
    }

    @Test
    void whoIsMissingIsNamedAndTheGovernmentItselfIsNoAddend() {
        RollUp partial = of(ROSTER, received("云泽县水利局", 3), Received.failed("坏.pdf", "云泽县民政局", 2023, "文件损坏"), Received.failed("x.pdf", null, null, "已加密"),
                received(GOVERNMENT, Sheets.report(GOVERNMENT, Level.GOVERNMENT, 2023, k -> 9)), received("临山县水利局", 5));
        assertEquals(List.of("报告未能读出：文件损坏", "没有收到报告"), partial.absent().stream().map(Unit::absence).toList());
        assertEquals(List.of("x.pdf"), partial.unread().stream().map(Received::source).toList());
        assertEquals(List.of("临山县水利局"), partial.others().stream().map(Received::agency).toList());
        assertEquals(new BigDecimal(3), sum(partial, KEY).total());
        assertFalse(sum(partial, KEY).addends().stream().allMatch(Addend::sound));
        assertFalse(partial.whole());
    }

    @Test
    void aFigureThatCannotBeReadIsNotTakenForNought() {
        Facts damaged = Sheets.report("云泽县民政局", Level.DEPARTMENT, 2023, k -> 4, Map.of(KEY, Figure.Reading.SYMBOL));
        RollUp doubtful = of(ROSTER, received("云泽县水利局", 3), received("云泽县民政局", damaged), received("云泽县柳渡镇人民政府", 0));
        Addend addend = sum(doubtful, KEY).doubts().get(0);
        assertNull(addend.value());
        assertEquals("填的是“/”，不是数字", addend.doubt());
        assertEquals(List.of(KEY), doubtful.doubtful().stream().map(Sum::key).toList());
    }

    @Test
    void ofTwoReportsThatDifferNoneIsTakenAndOfEqualOnesOne() {
        Facts other = Sheets.report("云泽县水利局", Level.DEPARTMENT, 2023, k -> k.equals(KEY) ? 5 : 3);
        RollUp twice = of(ROSTER, received("云泽县水利局", 3), received("云泽县水利局", other), received("云泽县民政局", 4), received("云泽县柳渡镇人民政府", 0));
        assertEquals("2份报告所填不同：3、5", sum(twice, KEY).doubts().get(0).doubt());
        assertEquals(1, twice.doubtful().size());
        assertEquals(7, sum(twice, "requests.new.business").total().intValue());
    }

    @Test
    void ofAgenciesThatWereMergedSinceAllAreAdded() throws DataException {
        Roster merged = Sheets.roster(GOVERNMENT, "云泽县民政局").with("云泽县河湖保护中心,云泽县水利局、云泽县林业局,部门," + GOVERNMENT);
        RollUp all = of(merged, received("云泽县水利局", 3), received("云泽县林业局", 5), received("云泽县民政局", 4));
        assertTrue(all.whole());
        assertEquals("云泽县民政局4 + 云泽县河湖保护中心8 = 12", sum(all, KEY).workings());
    }

    @Test
    void aReportInAnotherFormLacksCellsAndSaysSo() {
        Facts old = Sheets.report("云泽县水利局", Level.DEPARTMENT, 2020, k -> 3);
        Facts now = new Facts(Sheets.report("云泽县水利局", Level.DEPARTMENT, 2023, k -> 0).report(), old.all());
        RollUp mixed = of(ROSTER, received("云泽县水利局", now), received("云泽县民政局", 4), received("云泽县柳渡镇人民政府", 0));
        assertEquals("报告中没有这一项", sum(mixed, "requests.o1.total").doubts().get(0).doubt());
        assertTrue(sum(mixed, KEY).addends().stream().allMatch(Addend::sound));
    }

    @Test
    void withoutARosterAllThatCameIsAddedUpSaveGovernments() {
        RollUp all = of(Roster.of(List.of()), received("云泽县水利局", 3), received(GOVERNMENT, Sheets.report(GOVERNMENT, Level.GOVERNMENT, 2023, k -> 9)));
        assertFalse(all.rostered());
        assertEquals(3, sum(all, KEY).total().intValue());
    }
}
