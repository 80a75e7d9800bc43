package nianshen.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nianshen.OfficialForm;
import nianshen.Shipped;
import nianshen.doc.LineSpan;
import nianshen.doc.SourceSpan;
import nianshen.facts.Aspect;
import nianshen.facts.Claim;
import nianshen.facts.ClaimList;
import nianshen.facts.Counted;
import nianshen.facts.Coverage;
import nianshen.facts.DateFact;
import nianshen.facts.Fact;
import nianshen.facts.Facts;
import nianshen.facts.FeeStatement;
import nianshen.facts.Figure;
import nianshen.facts.Gap;
import nianshen.facts.GroupTotal;
import nianshen.facts.Level;
import nianshen.facts.Mention;
import nianshen.facts.NameUse;
import nianshen.facts.PartsList;
import nianshen.facts.Period;
import nianshen.facts.Report;
import nianshen.facts.Section;
import nianshen.facts.Statement;
import nianshen.facts.TableRead;
import nianshen.facts.Title;
import nianshen.facts.YearUse;
import nianshen.findings.Outcome;
import nianshen.findings.Result;
import org.junit.jupiter.api.Test;

/**
 * The rules on facts made by hand: what they conclude does not depend on how well a file was read. Every test states
 * all rules of its families that end violated or doubtful.
 */
class ChecksTest {

    private static final RulePack PACK = Shipped.pack();
    private static final SourceSpan SPAN = new LineSpan(1);
    private static final String AGENCY = "白沙县水利局";
    private static final List<String> FAMILIES = List.of("ID", "ST", "FE", "DL", "NT");

    @Test
    void soundFactsGiveNothing() {
        assertFound("", sound());
    }

    @Test
    void everyRuleEndsOnceOnNoFactsAtAll() {
        List<Outcome> outcomes = Judged.outcomes(PACK, new Facts(report(Level.DEPARTMENT, 2023), List.of()));
        assertEquals(outcomes.stream().map(Outcome::rule).distinct().count(), outcomes.size());
        outcomes.stream().filter(o -> o.result() == Result.SATISFIED)
                .forEach(o -> assertEquals("", o.rule(), "satisfied without a look"));
    }

    @Test
    void factsOfAKindThatTakesInOthersAreThoseOfAllOfThem() {
        Facts facts = new Facts(report(Level.DEPARTMENT, 2023), sound());
        assertTrue(!facts.of(Figure.class).isEmpty());
        assertEquals(facts.of(Figure.class).size() + facts.of(GroupTotal.class).size(), facts.of(Counted.class).size());
        assertEquals(facts.all(), facts.of(Fact.class));
    }

    @Test
    void titleIsJudgedByYearNameAndGenre() {
        assertFound("ID-01", replace(sound(), title(null, AGENCY, "白沙县", "政府信息公开工作年度报告")));
        assertFound("ID-02", replace(sound(), title(2023, "水利局", null, "政府信息公开工作年度报告")));
        assertFound("ID-03", replace(sound(), title(2023, AGENCY, "白沙县", "信息公开工作总结")));
        assertFound("ID-04", replace(sound(), title(2022, AGENCY, "白沙县", "政府信息公开工作年度报告")));
        assertFound("", replace(sound(), title(2023, "国家税务总局白沙县税务局", null, "政府信息公开工作年度报告")));
    }

    @Test
    void yearsAreJudgedByThePartTheyPlay() {
        assertFound("ID-06", with(sound(), year(2022, YearUse.Role.REPORTING)));
        assertFound("", with(sound(), year(2022, YearUse.Role.EARLIER), year(2024, YearUse.Role.PLAN)));
        assertFound("ID-04 ID-08", replace(without(sound(), Period.class), year(2022, YearUse.Role.REPORTING)));
        assertFound("ID-08", replace(sound(), period("2023-01-01", "2023-10-31")));
        assertFound("ID-08", without(sound(), Period.class));
        assertFound("", replace(sound(), new Period(null, LocalDate.parse("2023-12-31"), "q", SPAN)));
    }

    @Test
    void aSentenceInAPartThatTheReportDoesNotHaveIsPointedToAllTheSame() {
        assertFound("ID-08", with(replace(sound(), period("2023-01-01", "2023-10-31")), new Statement("nowhere", false, null, 1, "q", "q", SPAN)));
    }

    @Test
    void namesAreComparedWithTheTitle() {
        assertFound("ID-05", with(sound(), self("我委", "委", true)));
        assertFound("ID-05", with(sound(), name(NameUse.Role.SIGNATURE, "白沙县教育局", "局", false)));
        assertFound("ID-06", with(sound(), self("白沙县教育局", "局", false)));
        assertFound("", with(sound(), self("我委", "委", true), mention("机构改革", 1)));
        assertFound("", with(sound(), self("我局", "局", true), self("县政府", "府", false)));
    }

    @Test
    void listOfPartsMustAgreeWithItsNumberAndTheHeadings() {
        assertFound("ID-07", with(sound(), new PartsList(7, List.of("a", "b", "c", "d", "e", "f"), List.of(), "q", SPAN)));
        assertFound("ID-07", with(sound(), new PartsList(5, List.of(), List.of(), "q", SPAN)));
        assertFound("", with(sound(), new PartsList(6, List.of("a", "b", "c", "d", "e", "f"), List.of(), "q", SPAN)));
    }

    @Test
    void partsAreJudgedByStateOrderHeadingAndContent() {
        assertFound("FE-01 ST-01", without(section(sound(), 6, Section.State.ABSENT, Section.Content.EMPTY, 0),
                FeeStatement.class));
        assertFound("ST-01", section(sound(), 3, Section.State.LOST, Section.Content.FILLED, 0));
        assertFound("ST-02", section(section(sound(), 5, Section.State.PRESENT, Section.Content.FILLED, 6), 6,
                Section.State.PRESENT, Section.Content.FILLED, 5));
        assertFound("ST-04 ST-09 ST-10", section(sound(), 5, Section.State.PRESENT, Section.Content.NIL, 5));
        assertFound("ST-01", with(section(sound(), 5, Section.State.ABSENT, Section.Content.EMPTY, 0),
                new Gap("prose", "r", null, SPAN)));
    }

    @Test
    void tablesAreAbsentOrDoubtful() {
        assertFound("ST-11", with(drop(sound(), f -> f instanceof TableRead t && t.table().equals("litigation")),
                table("litigation", TableRead.State.ABSENT)));
        assertFound("ST-11", with(drop(sound(), f -> f instanceof TableRead t && t.table().equals("litigation")),
                table("litigation", TableRead.State.PICTURE)));
    }

    @Test
    void governmentsMustReportWhatDepartmentsNeedNot() {
        List<Fact> government = replace(replace(sound(), report(Level.GOVERNMENT, 2023)),
                title(2023, AGENCY, "白沙县", "政府信息公开工作年度报告"));
        assertFound("ST-07", government);
        assertFound("", with(government, mention("考核结果", 1), mention("社会评议", 1), mention("责任追究", 1)));
    }

    @Test
    void feesAreJudgedByWhatIsStated() {
        assertFound("FE-01", without(sound(), FeeStatement.class));
        assertFound("FE-01", replace(sound(), fee(1, false, 0, "0", "0")));
        assertFound("FE-02", replace(sound(), fee(6, true, null, null, "0")));
        assertFound("FE-02 FE-05", replace(sound(), fee(6, false, null, null, "3940")));
        assertFound("FE-04", replace(sound(), fee(6, false, 1, "105", "0")));
        assertFound("FE-04", replace(sound(), fee(6, false, 0, "100", "0")));
        assertFound("FE-04 FE-05", replace(sound(), fee(6, false, 1, "100", "200")));
        assertFound("FE-03", figure(sound(), "requests", "o2", "total", "1"));
        assertFound("", figure(replace(sound(), fee(6, false, 1, "340", "340")), "proactive", "charges", "amount", "0.03"));
        assertFound("FE-05", figure(replace(sound(), fee(6, false, 1, "440", "440")), "proactive", "charges", "amount", "0.03"));
    }

    @Test
    void datesOfPublicationAndSigning() {
        assertFound("DL-01", with(sound(), published("2024-02-01")));
        assertFound("", with(sound(), published("2024-01-31")));
        assertFound("", with(sound(), published("2024-03-01"), published("2024-01-20")));
        assertFound("", with(sound(), new DateFact(DateFact.Role.PUBLISHED, LocalDate.parse("2025-02-03"), "registry",
                null, null)));
        assertFound("DL-03", replace(sound(), written("2023-12-30")));
        assertFound("DL-03", replace(sound(), written("2025-01-03")));
        assertFound("DL-03", with(sound(), published("2024-01-03")));
        assertFound("DL-04", without(sound(), DateFact.class));
    }

    @Test
    void proseIsHeldAgainstTables() {
        List<Fact> filled = figure(figure(figure(figure(sound(), "requests", "new", "total", "14"), "requests", "carriedIn", "total",
                "1"), "requests", "total", "total", "13"), "requests", "carriedOut", "total", "2");
        assertFound("", with(filled, claim("requests.new.total", "14"), claim("requests.new.total", "15"),
                claim("requests.total.total", "13"), claim("handled", "14")));
        assertFound("NT-01", with(filled, claim("requests.new.total", "16")));
        assertFound("NT-02", with(filled, claim("requests.carriedOut.total", "3")));
        assertFound("NT-03", with(filled, claim("requests.total.total", "14")));
        assertFound("NT-03", with(filled, claim("handled", "12")));
        assertFound("NT-03", with(filled, nil("allDone")));
        assertFound("NT-05", with(filled, nil("requests.new.total")));
        assertFound("NT-05", with(sound(), claim("requests.new.total", "3")));
        assertFound("NT-04", with(sound(), claim("requests.granted.total", "3")));
        assertFound("NT-04", with(sound(), claim("requests.refused.total", "3"),
                new GroupTotal(OfficialForm.table("requests"), "refused", "不予公开", "total", BigDecimal.ONE, true, SPAN)));
        assertFound("NT-06", with(sound(), claim("litigation.value.review.total", "3")));
        assertFound("NT-07", with(sound(), claim("proactive.normative.made", "3")));
        assertFound("NT-08", with(sound(), claim("proactive.permits.decisions", "3")));
        assertFound("", with(figure(sound(), "proactive", "charges", "amount", "12.35"), claim("proactive.charges.amount", "12.3456")));
        assertFound("NT-08", with(figure(sound(), "proactive", "charges", "amount", "12"), claim("proactive.charges.amount", "13")));
    }

    @Test
    void listsMustAddUpOnceOnly() {
        assertFound("NT-09", with(sound(), list("10", "4", "5")));
        assertFound("", with(sound(), list("9", "4", "5")));
        assertFound("NT-04 NT-09", with(sound(), list("10", "4", "5"), claim("requests.granted.total", "4")));
    }

    private static List<Fact> sound() {
        List<Fact> facts = new ArrayList<>(List.of(report(Level.DEPARTMENT, 2023),
                title(2023, AGENCY, "白沙县", "政府信息公开工作年度报告"),
                name(NameUse.Role.TITLE, AGENCY, "局", true), period("2023-01-01", "2023-12-31"),
                year(2023, YearUse.Role.REPORTING), written("2024-01-18"), fee(6, false, 0, "0", "0"),
                mention("量化", 1), mention("问题", 5), mention("改进", 5)));
        for (int n = 1; n <= 6; n++) {
            facts.add(section(n, Section.State.PRESENT, Section.Content.FILLED, n));
            facts.add(read("part:" + OfficialForm.part(n)));
        }
        for (String aspect : List.of("主动公开", "依申请公开", "政府信息管理", "平台建设", "监督保障")) {
            facts.add(new Aspect(aspect, aspect, true, true, "q", SPAN));
        }
        for (String table : List.of("proactive", "requests", "litigation")) {
            facts.add(table(table, TableRead.State.READ));
            facts.add(read("table:" + table));
        }
        for (String subject : List.of("title", "year", "prose", "fee", "date:written")) {
            facts.add(read(subject));
        }
        for (String row : List.of("new", "carriedIn", "granted", "o2", "o3", "total", "carriedOut")) {
            facts.add(number("requests", row, "total", "0"));
        }
        facts.add(number("proactive", "charges", "amount", "0"));
        facts.add(number("proactive", "normative", "made", "0"));
        facts.add(number("proactive", "permits", "decisions", "0"));
        facts.add(number("litigation", "value", "review.total", "0"));
        return facts;
    }

    private static void assertFound(String expected, List<Fact> facts) {
        Report report = (Report) facts.stream().filter(Report.class::isInstance).findFirst().orElseThrow();
        Map<String, String> found = new TreeMap<>();
        for (Outcome outcome : Judged.outcomes(PACK, new Facts(report, facts))) {
            boolean wrong = outcome.result() == Result.VIOLATED || outcome.result() == Result.DOUBTFUL;
            if (wrong && FAMILIES.contains(outcome.rule().substring(0, 2))) {
                found.put(outcome.rule(), outcome.findings().stream().map(f -> f.message() + f.evidence().stream().map(e -> e.note()).toList()).collect(Collectors.joining("；")));
            }
        }
        assertEquals(expected, String.join(" ", found.keySet()), found::toString);
    }

    private static List<Fact> with(List<Fact> facts, Fact... more) {
        List<Fact> all = new ArrayList<>(facts);
        all.addAll(List.of(more));
        return all;
    }

    private static List<Fact> without(List<Fact> facts, Class<? extends Fact> kind) {
        return drop(facts, kind::isInstance);
    }

    private static List<Fact> drop(List<Fact> facts, Function<Fact, Boolean> unwanted) {
        return facts.stream().filter(f -> !unwanted.apply(f)).toList();
    }

    private static List<Fact> replace(List<Fact> facts, Fact fact) {
        return with(without(facts, fact.getClass()), fact);
    }

    private static List<Fact> section(List<Fact> facts, int number, Section.State state, Section.Content content,
            int position) {
        return with(drop(facts, f -> f instanceof Section s && s.number() == number),
                section(number, state, content, position));
    }

    private static List<Fact> figure(List<Fact> facts, String table, String row, String column, String value) {
        Figure figure = number(table, row, column, value);
        return with(drop(facts, f -> f instanceof Figure g && g.key().equals(figure.key())), figure);
    }

    private static Report report(Level level, int year) {
        return new Report("r.txt", "t", year, true, AGENCY, level, "county", "2021", "2021", false, "q", SPAN);
    }

    private static Title title(Integer year, String agency, String place, String genre) {
        return new Title("t", year, agency, place, genre, "q", SPAN);
    }

    private static NameUse self(String name, String ending, boolean kin) {
        return name(NameUse.Role.SELF, name, ending, kin);
    }

    private static NameUse name(NameUse.Role role, String name, String ending, boolean kin) {
        return new NameUse(role, name, ending, kin, true, false, "overview", "q", SPAN);
    }

    private static Period period(String from, String to) {
        return new Period(LocalDate.parse(from), LocalDate.parse(to), "q", SPAN);
    }

    private static YearUse year(int year, YearUse.Role role) {
        return new YearUse(year, role, "overview", "q" + year, SPAN);
    }

    private static DateFact written(String date) {
        return new DateFact(DateFact.Role.WRITTEN, LocalDate.parse(date), "signature", "q", SPAN);
    }

    private static DateFact published(String date) {
        return new DateFact(DateFact.Role.PUBLISHED, LocalDate.parse(date), "page", "q", SPAN);
    }

    private static FeeStatement fee(int section, boolean nil, Integer notices, String charged, String collected) {
        return new FeeStatement(OfficialForm.part(section), nil, notices, charged == null ? null : new BigDecimal(charged),
                collected == null ? null : new BigDecimal(collected), "信息处理费", true, "q", SPAN);
    }

    private static Mention mention(String list, int section) {
        return new Mention(list, "w", OfficialForm.part(section), false, "q", SPAN);
    }

    private static Coverage read(String subject) {
        return new Coverage(subject, Coverage.State.READ, null);
    }

    private static Section section(int number, Section.State state, Section.Content content, int position) {
        boolean present = state == Section.State.PRESENT;
        return new Section(number, OfficialForm.part(number), true, OfficialForm.tableIn(OfficialForm.part(number)), number == 6, false, "部分" + number, state, present ? "部分" + number : null,
                position > 0 ? "一二三四五六".substring(position - 1, position) : null, position, true, "body", content, 0, 4, "q", SPAN);
    }

    private static TableRead table(String number, TableRead.State state) {
        return new TableRead(OfficialForm.table(number), "表" + number, 1, state, null, SPAN);
    }

    private static Figure number(String table, String row, String column, String value) {
        return new Figure(OfficialForm.table(table), row, column, row, column, new BigDecimal(value), value, Figure.Reading.NUMBER, 1, SPAN);
    }

    private static Claim claim(String subject, String value) {
        return new Claim(subject, new BigDecimal(value), "件", Claim.Scope.YEAR, false, false, false, true, List.of(), "overview", "q", "q", SPAN);
    }

    private static Claim nil(String subject) {
        return new Claim(subject, BigDecimal.ZERO, null, Claim.Scope.YEAR, true, false, false, true, List.of(), "overview", "q", "q", SPAN);
    }

    private static ClaimList list(String total, String... parts) {
        return new ClaimList("l", new BigDecimal(total), java.util.Arrays.stream(parts).map(BigDecimal::new).toList(), "件",
                true, true, true, "overview", "q", "q", SPAN);
    }
}
