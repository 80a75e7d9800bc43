package nianshen.audit;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nianshen.Shipped;
import nianshen.findings.Audit;
import nianshen.findings.Result;
import nianshen.ingest.source.Source;
import nianshen.specimen.Damage;
import nianshen.specimen.Fault;
import nianshen.specimen.Maker;
import nianshen.specimen.Office;
import nianshen.specimen.Print;
import nianshen.specimen.Specimen;
import nianshen.specimen.TextPrint;
import nianshen.specimen.Verdict;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Generated reports through the whole line: a sound one gives nothing, a planted fault gives that and nothing else. */
class SpecimenAuditTest {
    /** {@code -Dwhole} for all that a loop can meet; else each of its sides is met, and not with each of the other. */
    private static final boolean WHOLE = System.getProperty("whole") != null;
    /** Reports a year; no two years share a seed, so that 56 reports meet what one in six has. */
    private static final int A_YEAR = WHOLE ? 200 : 8;
    private static Auditor auditor;

    @BeforeAll
    static void load() {
        auditor = Shipped.auditor();
    }

    @TestFactory
    Stream<DynamicTest> soundReportsInEveryForm_nothingFound_everyFigureRead() {
        return Print.all().stream().map(print -> DynamicTest.dynamicTest(print.name(),
                () -> assertNone(LongStream.rangeClosed(1, 4).boxed().flatMap(seed -> sound(Maker.draw(seed), print)))));
    }

    @TestFactory
    Stream<DynamicTest> soundReportsOfEveryYearAndLevel_nothingFound() {
        return IntStream.rangeClosed(2019, 2025).mapToObj(year -> DynamicTest.dynamicTest(String.valueOf(year),
                () -> assertNone(LongStream.range(1000L * year, 1000L * year + A_YEAR).boxed()
                        .flatMap(seed -> sound(Maker.draw(seed, year), TextPrint.TAB)))));
    }

    @Test
    void theSameReportInAllForms_sameSectionsAndClaims() {
        Specimen specimen = Maker.draw(7);
        List<String> gist = Verdict.gist(audit(specimen, TextPrint.TAB, TextPrint.TAB.write(specimen)));
        assertTrue(gist.size() > 6, gist::toString);
        assertAll(Print.all().stream().map(print -> () -> assertEquals(gist,
                Verdict.gist(audit(specimen, print, print.write(specimen))), print.name())));
    }

    @TestFactory
    Stream<DynamicTest> aPlantedFault_isFound_andNothingElse() {
        List<Fault> faults = Fault.all();
        return IntStream.range(0, faults.size()).mapToObj(i -> DynamicTest.dynamicTest(faults.get(i).name(),
                () -> assertNone(planted(faults.get(i), i))));
    }

    @Test
    void anySingleChangedCell_breaksABalance() {
        Specimen specimen = Maker.draw(8, 2023);
        List<String> unnoticed = new ArrayList<>();
        List<String> cells = specimen.figures().values().keySet().stream().filter(k -> k.matches("[34]\\..*")).toList();
        for (int i = 0; i < cells.size(); i += WHOLE ? 1 : 3) {
            Specimen changed = specimen.with(specimen.figures().plus(cells.get(i), 1));
            Audit audit = audit(changed, TextPrint.MARKDOWN, TextPrint.MARKDOWN.write(changed));
            if (audit.outcomes().stream().noneMatch(o -> o.rule().startsWith("BL-0") && o.result() == Result.VIOLATED)) {
                unnoticed.add(cells.get(i));
            }
        }
        assertEquals(List.of(), unnoticed);
    }

    @TestFactory
    Stream<DynamicTest> damage_neverAnAccusation() {
        return Stream.of(Damage.values()).map(damage -> DynamicTest.dynamicTest(damage.name(),
                () -> assertNone(met(damage).flatMap(print -> damaged(damage, print)))));
    }

    @TestFactory
    Stream<DynamicTest> filesMadeByAWordProcessor_nothingFound_everyFigureRead() {
        return Stream.of(Office.values()).map(office -> DynamicTest.dynamicTest(office.name(), () -> {
            boolean required = "true".equals(System.getenv("CI"));
            Assumptions.assumeTrue(Office.present() || required, "waits for LibreOffice (soffice)");
            Assumptions.assumeTrue(Office.writesChinese() || required, "waits for a Chinese font (fonts-arphic-gbsn00lp)");
            List<Specimen> specimens = LongStream.rangeClosed(1, 4).mapToObj(Maker::draw).toList();
            List<byte[]> files = office.write(specimens);
            assertNone(IntStream.range(0, files.size()).boxed().flatMap(i -> Verdict.sound(specimens.get(i),
                    audit(specimens.get(i), office, files.get(i))).stream().map(c -> (i + 1) + " " + c)));
        }));
    }

    private static Stream<String> sound(Specimen specimen, Print print) {
        return Verdict.sound(specimen, audit(specimen, print, print.write(specimen))).stream()
                .map(complaint -> specimen.name() + " " + specimen.year() + " " + complaint);
    }

    /** The first specimen that takes the fault, in a form that changes from fault to fault; of all, another as text. */
    private static Stream<String> planted(Fault fault, int turn) {
        List<Print> prints = Print.all().stream().filter(fault.prints()).toList();
        List<Specimen> fitting = LongStream.rangeClosed(1, 400).mapToObj(Maker::draw).filter(fault.fits()).limit(2)
                .toList();
        assertEquals(2, fitting.size(), "no specimen takes " + fault);
        return IntStream.range(WHOLE ? 0 : 1, 2).boxed().flatMap(i -> {
            Print print = prints.get(i * turn % prints.size());
            Specimen specimen = fault.plant().apply(fitting.get(i), new Random(turn));
            return Verdict.planted(specimen, fault, audit(specimen, print, print.write(specimen))).stream()
                    .map(complaint -> specimen.name() + " " + print.name() + " " + complaint);
        });
    }

    /** The forms that the damage is tried in: every other one, the others with the next damage. */
    private static Stream<Print> met(Damage damage) {
        List<Print> fitting = Print.all().stream().filter(damage::fits).toList();
        return IntStream.range(0, fitting.size()).filter(i -> WHOLE || fitting.size() < 4 || (i + damage.ordinal()) % 2 == 0)
                .mapToObj(fitting::get);
    }

    private static Stream<String> damaged(Damage damage, Print print) {
        Specimen specimen = damage.strike(Maker.draw(5), new Random(5));
        byte[] file = damage.strike(print.write(specimen));
        return Verdict.damaged(specimen, damage, audit(specimen, print, file)).stream()
                .map(complaint -> print.name() + " " + complaint);
    }

    private static Audit audit(Specimen specimen, Print print, byte[] file) {
        return auditor.audit(new Source(specimen.name() + "." + print.suffix(), file));
    }

    private static void assertNone(Stream<String> complaints) {
        assertEquals("", String.join("\n", complaints.toList()));
    }
}
