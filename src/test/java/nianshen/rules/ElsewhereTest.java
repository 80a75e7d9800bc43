package nianshen.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nianshen.OfficialForm;
import nianshen.Shipped;
import nianshen.doc.LineSpan;
import nianshen.extract.Extractor;
import nianshen.facts.Coverage;
import nianshen.facts.Fact;
import nianshen.facts.Facts;
import nianshen.facts.Figure;
import nianshen.facts.Gap;
import nianshen.facts.Level;
import nianshen.facts.Report;
import nianshen.facts.Title;
import nianshen.findings.Evidence;
import nianshen.findings.Finding;
import nianshen.findings.Outcome;
import nianshen.findings.ReportName;
import nianshen.findings.Result;
import nianshen.findings.RuleInfo;
import nianshen.ingest.Ingest;
import nianshen.ingest.source.Source;
import nianshen.ingest.source.UnreadableException;
import nianshen.pack.PackException;
import nianshen.pack.PackFiles;
import org.junit.jupiter.api.Test;

/** Other reports may stand beside the one that is judged: only rules that ask for them see them. */
class ElsewhereTest {

    private static final Path RULES = Path.of("rules");
    private static final String AGENCY = "云泽县水利局";

    @Test
    void otherReportsChangeNothingForRulesThatDoNotAskForThem() throws IOException, UnreadableException {
        RulePack pack = RulePack.load(RULES);
        List<Path> samples = samples();
        for (int i = 0; i < samples.size(); i++) {
            Facts facts = read(pack, samples.get(i));
            Facts neighbour = read(pack, samples.get((i + 1) % samples.size()));
            assertEquals(alone(pack, Judged.outcomes(pack, facts)), alone(pack, Judged.outcomes(pack, facts, List.of(lastYears(read(pack, samples.get(i))), neighbour))),
                    samples.get(i).toString());
        }
    }

    /** What the engine builds up for one report serves the next. */
    @Test
    void reportsThatWereJudgedBeforeChangeNothing() throws IOException, UnreadableException {
        RulePack pack = RulePack.load(RULES);
        List<Facts> samples = new ArrayList<>();
        for (Path sample : samples()) {
            samples.add(read(pack, sample));
        }
        List<List<Outcome>> onward = samples.stream().map(facts -> Judged.outcomes(pack, facts)).toList();
        for (int i = samples.size() - 1; i >= 0; i--) {
            assertEquals(onward.get(i), Judged.outcomes(pack, samples.get(i)), samples().get(i).toString());
        }
    }

    /** The outcomes of the rules that look at one report. */
    private static List<Outcome> alone(RulePack pack, List<Outcome> all) {
        List<String> asking = pack.portfolio().stream().map(RuleInfo::id).toList();
        return all.stream().filter(o -> !asking.contains(o.rule())).toList();
    }

    @Test
    void aRuleThatAsksComparesWithLastYearsFigureAndItsEvidenceNamesThatReport() throws IOException {
        RulePack pack = pack(CarriedOver.RULE);
        Finding finding = outcome(pack, report(2023, "carriedIn", 1), report(2022, "carriedOut", 3)).findings().get(0);
        assertEquals("上年结转1件，上年报告为3件", finding.message());
        assertNull(finding.evidence().get(0).report());
        Evidence then = finding.evidence().get(1);
        assertEquals(new ReportName("2022.txt", AGENCY, 2022), then.report());
        assertEquals(AGENCY + "2022年度报告", then.report().text());
        assertEquals("3", then.value());
    }

    @Test
    void whatAgreesWithLastYearIsSatisfiedAndWithoutItNothingIsSaid() throws IOException {
        RulePack pack = pack(CarriedOver.RULE);
        Facts own = report(2023, "carriedIn", 3);
        Facts agreeing = report(2022, "carriedOut", 3);
        assertEquals(Result.UNDETERMINED, outcome(pack, own).result());
        assertEquals("未提供上一年度报告", outcome(pack, own).reason());
        assertTrue(outcome(pack, own, agreeing).findings().isEmpty());
        assertTrue(outcome(pack, own, report(2021, "carriedOut", 9)).findings().isEmpty(), "the year before last is not last year");
        assertTrue(outcome(pack, own, named("云泽县民政局", 2022, "carriedOut", 9)).findings().isEmpty(), "another agency");
    }

    @Test
    void whatLastYearsReportHasLostAccusesNobody() throws IOException {
        Facts then = report(2022, "carriedOut", 3);
        Facts cut = new Facts(then.report(), Stream.concat(then.all().stream(), Stream.of(new Gap("source", "第3页的内容缺失", null, null))).toList());
        assertEquals(Result.DOUBTFUL, outcome(pack(CarriedOver.RULE), report(2023, "carriedIn", 1), cut).result());
    }

    @Test
    void anEqualFigureOfAnotherReportIsStillThatReports() throws IOException {
        RulePack pack = pack(CarriedOver.RULE.replace("value != $now.value", "value == $now.value").replace("carriedOut", "carriedIn"));
        Finding finding = outcome(pack, report(2023, "carriedIn", 3), report(2022, "carriedIn", 3)).findings().get(0);
        assertNull(finding.evidence().get(0).report());
        assertEquals(2022, finding.evidence().get(1).report().year());
    }

    @Test
    void whatIsComparedWithAWordOfAnotherReportIsNotPassedOver() throws IOException {
        RulePack pack = pack(CarriedOver.RULE.replace("$now : Figure( key == \"requests.carriedIn.total\", sure() )", "")
                .replace("$then : Figure( key == \"requests.carriedOut.total\", sure(), value != $now.value ) from $last.facts",
                        "$then : Title( $key : text ) from $last.facts\n $now : Figure( key == $key, sure() )")
                .replace(".with(\"then\", $then.value())", ".with(\"then\", $key)").replace(".at($then)", ""));
        Facts then = report(2022, "carriedOut", 3);
        Facts telling = new Facts(then.report(), Stream.concat(then.all().stream(),
                Stream.of(new Title("requests.carriedIn.total", null, null, null, null, "甲", new LineSpan(1)))).toList());
        assertEquals(Result.VIOLATED, outcome(pack, report(2023, "carriedIn", 1), telling).result());
        assertTrue(outcome(pack, report(2023, "carriedIn", 1), then).findings().isEmpty());
    }

    @Test
    void aFactCannotStandInTwoReports() throws IOException {
        Facts own = report(2023, "carriedIn", 3);
        Facts copied = new Facts(lastYears(own).report(), own.all());
        RulePack pack = pack(CarriedOver.RULE);
        assertThrows(IllegalArgumentException.class, () -> Judged.outcomes(pack, own, List.of(copied)));
    }

    @Test
    void factsFromAnywhereElseAreRefused() throws IOException {
        for (String source : List.of("$now.official", "$last.report", "List", "$last", "$last.facts.stream", "entry-point \"x\"")) {
            PackException refused = assertThrows(PackException.class, () -> pack(CarriedOver.RULE.replace("from $last.facts", "from " + source)), source);
            assertTrue(refused.problems().stream().allMatch(p -> p.line() != null), refused::getMessage);
        }
        assertTrue(assertThrows(PackException.class, () -> pack(CarriedOver.RULE.replace("from $last.facts", "from $now.facts"))).getMessage()
                .contains("from 只可用于另一份报告的事实"));
    }

    private static Outcome outcome(RulePack pack, Facts own, Facts... others) {
        return Judged.outcomes(pack, own, List.of(others)).get(0);
    }

    /** The shipped formats and words with nothing but the given rules. */
    private static RulePack pack(String rules) throws IOException {
        Map<String, byte[]> files = Shipped.files(Shipped.NO_RULES);
        files.put("checks/t.drl", rules.getBytes(StandardCharsets.UTF_8));
        return RulePack.load(PackFiles.of(files));
    }

    private static Facts report(int year, String row, int value) {
        return named(AGENCY, year, row, value);
    }

    private static Facts named(String agency, int year, String row, int value) {
        Report report = new Report(year + ".txt", "甲", year, true, agency, Level.DEPARTMENT, "county", "2021", "2021", false, "甲",
                new LineSpan(1));
        Fact figure = new Figure(OfficialForm.table("requests"), row, "total", "一、", "总计", BigDecimal.valueOf(value), String.valueOf(value),
                Figure.Reading.NUMBER, 1, new LineSpan(1));
        Fact seen = new Coverage("table:requests", Coverage.State.READ, null);
        return new Facts(report, List.of(figure, seen));
    }

    /** The same report as if it were about the year before. */
    private static Facts lastYears(Facts facts) {
        Report r = facts.report();
        return new Facts(new Report("去年.txt", r.title(), r.year() == null ? null : r.year() - 1, r.yearCertain(), r.agency(), r.level(), r.tier(),
                r.variant(), r.template(), r.blank(), r.quote(), r.span()), facts.all());
    }

    private static Facts read(RulePack pack, Path file) throws IOException, UnreadableException {
        return new Extractor(pack.catalogue(), pack.lexicon(), pack.roster()).extract(file.getFileName().toString(),
                Ingest.read(new Source(file.getFileName().toString(), Files.readAllBytes(file)).within(Shipped.site())), null);
    }

    private static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("reports-in"))) {
            List<Path> samples = files.filter(Files::isRegularFile).sorted().toList();
            assertTrue(samples.size() > 5, samples::toString);
            return samples;
        }
    }
}
