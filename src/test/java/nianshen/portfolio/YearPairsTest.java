package nianshen.portfolio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nianshen.Shipped;
import nianshen.audit.Auditor;
import nianshen.audit.ReadReport;
import nianshen.findings.Audit;
import nianshen.findings.Finding;
import nianshen.findings.Result;
import nianshen.ingest.source.Source;
import nianshen.pack.DataException;
import nianshen.roster.Roster;
import nianshen.rules.RulePack;
import nianshen.specimen.Figures;
import nianshen.specimen.Maker;
import nianshen.specimen.Specimen;
import nianshen.specimen.TextPrint;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Two years of an agency that fit give no finding across them; one changed figure gives its own, and nothing else. */
class YearPairsTest {

    private static final int PAIRS = 10;
    private static final List<String> APPLICANTS = List.of("naturalPerson", "business", "research", "socialWelfare", "legalService", "otherOrg", "total");
    private static Auditor auditor;

    @BeforeAll
    static void load() {
        auditor = Shipped.auditor();
    }

    @Test
    void yearsThatFit_nothingIsFound() {
        for (int seed = 1; seed <= PAIRS; seed++) {
            Specimen now = now(seed);
            Specimen then = then(now, seed);
            assertEquals(leaps(then, now), found(then, now), "seed " + seed);
        }
    }

    @Test
    void carriedOverOtherwise_isFoundAndNothingElse() {
        for (int seed = 1; seed <= PAIRS; seed++) {
            Specimen now = now(seed);
            Specimen then = then(now, seed);
            String column = APPLICANTS.get(seed % 6);
            Specimen wrong = then.with(plus(plus(then.figures(), column, seed), "total", seed));
            assertEquals(with(leaps(wrong, now), "XY-01"), found(wrong, now), "seed " + seed);
        }
    }

    @Test
    void carriedOverForOthersOfTheSameNumber_isFoundAndNothingElse() {
        for (int seed = 1; seed <= PAIRS; seed++) {
            Specimen now = now(seed);
            Specimen then = then(now, seed);
            Specimen wrong = then.with(plus(plus(then.figures(), "business", seed), "research", -seed).with("3.carriedOut.research", BigDecimal.ZERO)
                    .with("3.carriedOut.business", then.figures().get("3.carriedOut.business").add(then.figures().get("3.carriedOut.research"))));
            boolean same = then.figures().count("3.carriedOut.research") == 0;
            assertEquals(same ? leaps(wrong, now) : with(leaps(wrong, now), "XY-02"), found(wrong, now), "seed " + seed);
        }
    }

    @Test
    void moreFilesInForceThanThereCanBe_areFoundAndNothingElse() {
        for (int seed = 1; seed <= PAIRS; seed++) {
            Specimen now = now(seed);
            Specimen then = then(now, seed);
            if (then.figures().count("2.normative.inForce") > 0) {
                Specimen wrong = then.with(then.figures().plus("2.normative.inForce", -1));
                assertEquals(with(leaps(wrong, now), "XY-03"), found(wrong, now), "seed " + seed);
            }
        }
    }

    @Test
    void twoAgenciesOfLastYearThatWereMerged_areComparedAsTheirSum() throws DataException {
        Specimen now = now(1);
        Specimen then = then(now, 1);
        List<Specimen> parts = List.of(then, named(Maker.draw(2001, then.issuer(), 2022).with(none(then.figures())), "水旱灾害防治中心"));
        assertEquals(leaps(then, now), merged(now, parts, Result.DOUBTFUL));
        Specimen more = parts.get(1).with(plus(plus(parts.get(1).figures(), "business", 4), "total", 4));
        assertEquals(with(with(leaps(then, now), "XY-01"), "XY-02"), merged(now, List.of(then, more), Result.DOUBTFUL));
    }

    /** With another agency for its own. */
    private static Specimen named(Specimen report, String name) {
        return report.telling("agency", name).reworded("signature", t -> name);
    }

    private static Figures none(Figures figures) {
        Figures none = figures;
        for (String key : figures.values().keySet()) {
            none = none.with(key, BigDecimal.ZERO);
        }
        return none;
    }

    /** What is found across years beside the reports of two agencies that became one, all of it ending so. */
    private static Set<String> merged(Specimen now, List<Specimen> parts, Result result) throws DataException {
        RulePack pack = auditor.pack();
        Auditor knowing = new Auditor(pack.with(Roster.of(List.of()).with(now.issuer().name() + ",水旱灾害防治中心"), pack.settings()));
        ReadReport read = knowing.read(source(now));
        List<Card> before = parts.stream().map(p -> knowing.read(new Source(p.told().get("agency") + ".txt", TextPrint.TAB.write(p)))).map(r -> Card.of(r, r::facts)).toList();
        Audit beside = new Together(knowing, new Portfolio(List.of(Card.of(read, read::facts)), before, knowing.pack())).judged(read);
        List<Finding> found = beside.standing().stream().filter(f -> f.rule().startsWith("XY")).toList();
        assertTrue(found.stream().allMatch(f -> f.result() == result), found::toString);
        return beside.outcomes().stream().filter(o -> o.rule().startsWith("XY") && !o.findings().isEmpty()).map(o -> o.rule()).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyRuleEndsOnceForEachReport_andTheEarlierYearIsNotJudgedByTheLater() {
        Specimen now = now(1);
        Specimen then = then(now, 1);
        Audit audit = beside(now, then);
        Set<String> rules = auditor.pack().portfolio().stream().map(r -> r.id()).collect(Collectors.toCollection(TreeSet::new));
        assertTrue(rules.containsAll(Set.of("XY-01", "XY-02", "XY-03", "XY-04", "XY-05", "XY-06", "XY-07", "XY-08", "XY-09")), rules::toString);
        for (Audit each : List.of(audit, read(then))) {
            Map<String, Long> times = each.outcomes().stream().collect(Collectors.groupingBy(o -> o.rule(), Collectors.counting()));
            rules.forEach(rule -> assertEquals(1, times.get(rule), rule));
        }
        assertTrue(read(then).outcomes().stream().filter(o -> o.rule().startsWith("XY")).allMatch(o -> o.result() == Result.UNDETERMINED));
    }

    private static Specimen now(int seed) {
        return Maker.draw(seed, 2023);
    }

    /** The year before: its own words, and figures that this year's go on from. */
    private static Specimen then(Specimen now, int seed) {
        Figures figures = now.figures();
        for (String column : APPLICANTS) {
            figures = figures.with("3.carriedOut." + column, now.figures().get("3.carriedIn." + column)).with("3.new." + column, now.figures().get("3.total." + column));
        }
        for (String row : List.of("regulations", "normative")) {
            figures = figures.with("2." + row + ".inForce", now.figures().get("2." + row + ".inForce").subtract(now.figures().get("2." + row + ".made"))
                    .add(now.figures().get("2." + row + ".repealed")));
        }
        figures = figures.plus("2.permits.decisions", 1);
        if (figures.count("4.value.review.total") == 0) {
            figures = figures.plus("4.value.review.maintained", 1).plus("4.value.review.total", 1);
        }
        return Maker.draw(1000L + seed, now.issuer(), 2022).with(figures);
    }

    /** More or fewer in one column, carried over and new alike, so that the year's own sums hold. */
    private static Figures plus(Figures figures, String column, int more) {
        return figures.plus("3.carriedOut." + column, more).plus("3.new." + column, more);
    }

    /** What the rule of leaps must find, worked out anew. */
    private static Set<String> leaps(Specimen then, Specimen now) {
        boolean any = now.figures().values().keySet().stream().filter(k -> !k.startsWith("3.") || k.endsWith(".total")).anyMatch(k -> {
            double before = then.figures().get(k).doubleValue();
            double after = now.figures().get(k).doubleValue();
            return before >= 20 && (after > 5 * before || after < before / 5);
        });
        return any ? Set.of("XY-07") : Set.of();
    }

    private static Set<String> with(Set<String> some, String more) {
        Set<String> all = new TreeSet<>(some);
        all.add(more);
        return all;
    }

    private static Set<String> found(Specimen then, Specimen now) {
        return beside(now, then).standing().stream().map(Finding::rule).filter(r -> r.startsWith("XY")).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Audit beside(Specimen now, Specimen then) {
        ReadReport own = auditor.read(source(now));
        ReadReport before = auditor.read(source(then));
        assertEquals(own.facts().report().agency(), before.facts().report().agency());
        return new Together(auditor, new Portfolio(List.of(Card.of(own, own::facts)), List.of(Card.of(before, before::facts)), auditor.pack())).judged(own);
    }

    private static Audit read(Specimen report) {
        return auditor.audit(source(report));
    }

    private static Source source(Specimen report) {
        return new Source(report.name() + report.year() + ".txt", TextPrint.TAB.write(report));
    }
}
