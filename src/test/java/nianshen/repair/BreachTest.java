package nianshen.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import nianshen.Shipped;
import nianshen.pack.PackFiles;
import nianshen.template.CatalogueLoader;
import nianshen.template.Template;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Planted wrong cells are among the repairs, every repair mends, and nothing is said where much else could be it. */
class BreachTest {

    private static final int TABLES = 6;
    private static List<Template> formats;

    @BeforeAll
    static void load() throws Exception {
        formats = CatalogueLoader.load(PackFiles.read(Shipped.RULES)).templates();
    }

    private static List<BalancedTables> balanced(long seed) {
        Random random = new Random(seed);
        return Stream.generate(() -> formats).limit(TABLES).flatMap(List::stream).map(f -> BalancedTables.of(f, random)).toList();
    }

    private static String told(Repair repair) {
        return String.join(" ", repair.changes().stream().map(c -> c.cell().key() + "=" + c.proper()).sorted().toList());
    }

    private static List<String> repairs(List<Breach> breaches) {
        return breaches.stream().flatMap(b -> b.repairs().stream()).map(BreachTest::told).toList();
    }

    @Test
    void tablesThatBalanceHaveNoBreach() {
        balanced(1).forEach(t -> assertEquals(List.of(), Breach.of(t.equations())));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, -9})
    void everyCellPlantedAloneIsAmongTheRepairs(int by) {
        for (BalancedTables sound : balanced(by).subList(0, 2)) {
            for (String cell : sound.cells()) {
                if (sound.numbers().get(cell) + by >= 0) {
                    BalancedTables wrong = sound.with(cell, n -> n + by);
                    List<Breach> found = Breach.of(wrong.equations());
                    assertEquals(1, found.size(), cell);
                    assertTrue(repairs(found).contains(cell + "=" + sound.numbers().get(cell)), cell + " " + repairs(found));
                    assertMends(wrong, found);
                }
            }
        }
    }

    /** In the table of requests a row and a column cross in one cell only. */
    @Test
    void cellOfTheLargeTableIsTheOnlyRepair() {
        BalancedTables sound = balanced(7).get(0);
        sound.cells().stream().filter(c -> c.startsWith("requests.")).forEach(cell ->
                assertEquals(List.of(cell + "=" + sound.numbers().get(cell)), repairs(Breach.of(sound.with(cell, n -> n + 10).equations()))));
    }

    @Test
    void twoAndThreePlantedCellsAreMendedOrNothingIsSaid() {
        Random random = new Random(5);
        int told = 0;
        int planted = 0;
        int[] sizes = {2, 3};
        for (BalancedTables sound : balanced(3)) {
            for (int size : sizes) {
                List<String> cells = new ArrayList<>(sound.cells());
                Collections.shuffle(cells, random);
                BalancedTables wrong = sound;
                for (String cell : cells.subList(0, size)) {
                    int by = 1 + random.nextInt(30);
                    wrong = wrong.with(cell, n -> n + by);
                }
                List<Breach> found = Breach.of(wrong.equations());
                assertMends(wrong, found);
                planted += size;
                List<String> repairs = repairs(found);
                told += (int) cells.subList(0, size).stream().filter(c -> repairs.stream().anyMatch(r -> (" " + r).contains(" " + c + "=" + sound.numbers().get(c)))).count();
            }
        }
        assertTrue(told >= planted * 9 / 10, told + " of " + planted);
    }

    /** Whichever of the repairs of each cause is taken, all holds that the causes speak of. */
    private static void assertMends(BalancedTables wrong, List<Breach> found) {
        for (Breach breach : found) {
            for (Repair repair : breach.repairs()) {
                List<Change> changes = new ArrayList<>(repair.changes());
                found.stream().filter(b -> b != breach).forEach(b -> changes.addAll(b.repairs().get(0).changes()));
                assertTrue(found.isEmpty() || wrong.after(changes).balanced(), told(repair));
            }
        }
    }

    @Test
    void exchangeIsFoundFirstAmongRepairsOfTwoCells() {
        BalancedTables sound = balanced(11).get(0).with("requests.d1.business", n -> n + 41).with("requests.d1.total", n -> n + 41)
                .with("requests.total.business", n -> n + 41).with("requests.total.total", n -> n + 41).with("requests.new.business", n -> n + 41)
                .with("requests.new.total", n -> n + 41);
        assertTrue(sound.balanced());
        int here = sound.numbers().get("requests.d1.business");
        int there = sound.numbers().get("requests.d1.research");
        List<Breach> found = Breach.of(sound.with("requests.d1.business", n -> there).with("requests.d1.research", n -> here).equations());
        Repair first = found.get(0).repairs().get(0);
        assertEquals(Repair.Move.EXCHANGE, first.move());
        assertEquals("requests.d1.business=" + here + " requests.d1.research=" + there, told(first));
    }

    @Test
    void rowThatStandsOneCellOffIsFoundAsOneShift() {
        BalancedTables empty = balanced(13).get(0);
        Map<String, Integer> row = Map.of("naturalPerson", 5, "business", 17, "research", 3, "socialWelfare", 2, "legalService", 1, "otherOrg", 0, "total", 28);
        BalancedTables sound = empty;
        for (Map.Entry<String, Integer> cell : row.entrySet()) {
            int more = cell.getValue() - empty.numbers().get("requests.d2." + cell.getKey());
            for (String line : List.of("d2", "total", "new")) {
                sound = sound.with("requests." + line + "." + cell.getKey(), n -> n + more);
            }
        }
        assertTrue(sound.balanced());
        BalancedTables off = sound.with("requests.d2.naturalPerson", n -> 0).with("requests.d2.business", n -> 5).with("requests.d2.research", n -> 17)
                .with("requests.d2.socialWelfare", n -> 3).with("requests.d2.legalService", n -> 2).with("requests.d2.otherOrg", n -> 1);
        List<Breach> found = Breach.of(off.equations());
        assertEquals(List.of(Repair.Move.SHIFT), found.stream().flatMap(b -> b.repairs().stream()).map(Repair::move).toList());
        assertTrue(off.after(found.get(0).repairs().get(0).changes()).balanced());
    }

    @Test
    void cellReadWithDoubtIsNoCertainRepair() {
        BalancedTables wrong = balanced(17).get(0).with("requests.total.naturalPerson", n -> n + 1);
        assertTrue(Breach.of(wrong.equations()).get(0).repairs().get(0).certain());
        assertFalse(Breach.of(wrong.equations(Map.of("requests.total.naturalPerson", 0.9))).get(0).repairs().get(0).certain());
        assertFalse(Breach.of(wrong.equations(Map.of("requests.d1.naturalPerson", 0.4))).get(0).repairs().get(0).certain());
    }

    @ParameterizedTest
    @ValueSource(strings = {"58 85 TRANSPOSED", "132 123 TRANSPOSED", "17 11 LOOKALIKE", "3 8 LOOKALIKE", "12 112 DIGITS", "55 5 DIGITS", "7 23 NONE", "0 6 NONE"})
    void slipsAreKnownByTheirDigits(String example) {
        String[] parts = example.split(" ");
        BalancedTables tables = balanced(19).get(0).with("requests.new.total", n -> Integer.parseInt(parts[0]));
        Sums sums = Sums.apart(tables.equations()).get(0);
        Change change = new Change(Sums.cells(sums.all()).stream().filter(f -> f.key().equals("requests.new.total")).findFirst().orElseThrow(),
                new java.math.BigDecimal(parts[1]));
        Slip slip = Slip.of(change, sums);
        assertEquals(parts[2], (slip == Slip.LEFT_OUT ? Slip.NONE : slip).name());
    }

    @Test
    void totalThatLacksAnAddendIsALikelySlipAndStandsFirst() {
        BalancedTables sound = balanced(23).get(0).with("litigation.value.review.maintained", n -> 13).with("litigation.value.review.corrected", n -> 0)
                .with("litigation.value.review.other", n -> 4).with("litigation.value.review.pending", n -> 0);
        Breach breach = Breach.of(sound.with("litigation.value.review.total", n -> 13).equations()).get(0);
        assertEquals(List.of("litigation.value.review.total=17", "litigation.value.review.maintained=9", "litigation.value.review.other=0"),
                breach.repairs().stream().map(BreachTest::told).toList());
        assertEquals(List.of(Slip.LEFT_OUT), breach.repairs().get(0).slips());
    }
}
