package nianshen.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nianshen.LeftBehind;
import nianshen.OfficialForm;
import nianshen.Shipped;
import nianshen.Spreadsheet;
import nianshen.doc.LineSpan;
import nianshen.facts.Coverage;
import nianshen.facts.Equation;
import nianshen.facts.Fact;
import nianshen.facts.Facts;
import nianshen.facts.Figure;
import nianshen.facts.Level;
import nianshen.facts.Report;
import nianshen.facts.Title;
import nianshen.findings.Finding;
import nianshen.findings.Outcome;
import nianshen.findings.Result;
import nianshen.findings.Severity;
import nianshen.findings.Status;
import nianshen.pack.PackFiles;
import nianshen.rules.settings.Settings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every active rule ends in exactly one outcome, by a fixed precedence, and silence passes only where all was read. */
class JudgeTest {

    private static final Path RULES = Path.of("rules");
    private static final String HEAD = """
            package checks.t
            import nianshen.facts.*
            global nianshen.rules.ledger.Ledger ledger
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void copyPackWithoutRules() throws IOException {
        Shipped.copy(Shipped.NO_RULES, folder);
    }

    @AfterEach
    void nothingRunsOn() {
        LeftBehind.stop();
    }

    @Test
    void silenceIsASatisfiedRuleOnlyWhereAllWasRead() {
        rule("ZZ-01", "@needs(\"title,prose\")", "eval(false)", "ledger.violated();");
        assertEquals(Result.SATISFIED, outcome(seen("title"), seen("prose")).result());
        assertEquals(Result.UNDETERMINED, outcome(seen("title")).result());
        assertEquals(Result.UNDETERMINED, outcome(seen("title"), coverage("prose", Coverage.State.DAMAGED)).result());
        assertEquals(Result.UNDETERMINED, outcome(coverage("title", Coverage.State.NONE),
                coverage("prose", Coverage.State.UNSUPPLIED)).result());
        assertEquals(Result.NOT_APPLICABLE, outcome(seen("title"), coverage("prose", Coverage.State.NONE)).result());
        assertEquals("因为prose", outcome(seen("title"), coverage("prose", Coverage.State.NONE)).reason());
    }

    @Test
    void silenceOverACellThatWasNotReadWithCertaintyIsNoPass() {
        rule("ZZ-01", "@needs(\"title\")", "$f : Figure( key == \"requests.new.total\", sure, value > 100 )", "ledger.violated().at($f);");
        Figure sound = figure("new", "一、本年新收", 7);
        assertEquals(Result.SATISFIED, outcome(seen("title"), sound).result());
        for (Figure unsure : List.of(read(sound, null, "/", Figure.Reading.SYMBOL, 1), read(sound, null, null, Figure.Reading.MISSING, 1),
                read(sound, BigDecimal.TEN, "10", Figure.Reading.NUMBER, 0.4))) {
            assertEquals(Result.UNDETERMINED, outcome(seen("title"), unsure).result());
            assertTrue(outcome(seen("title"), unsure).reason().startsWith("表三“一、本年新收”行“总计”列"), outcome(seen("title"), unsure).reason());
        }
    }

    /** What is plain the program asks itself, and leaves the rest to the engine: to a rule both are the same. */
    @Test
    void conditionsOfOneWordHoldOfFactsThatHaveItAndOfNoOthers() {
        Figure seven = figure("new", "一、本年新收", 7);
        Figure missing = read(seven, null, null, Figure.Reading.MISSING, 1);
        Map.of("sure", "10", "!sure", "01", "!sure()", "01", "sure == true", "10", "row == \"new\"", "11", "row != \"new\"", "00", "row  ==\"o\\\"2\"", "00")
                .forEach((condition, holds) -> holdsOf(condition, holds, seven, missing));
        Map.of("raw == \"7\"", "10", "raw != \"7\"", "01", "raw == null", "01", "raw != null", "10", "raw matches \"\\\\d\"", "10", "raw not matches \"\\\\d\"", "01",
                        "reading == Figure.Reading.NUMBER", "10", "reading != Figure.Reading.NUMBER", "01", "value == 7", "10", "value != 7", "01")
                .forEach((condition, holds) -> holdsOf(condition, holds, seven, missing));
        holdsOf("raw == \"5\" ) or Figure( raw == \"6\" ) or Figure( raw == \"7\"", "10", seven, missing);
    }

    /** @param holds 1 for each fact of which it holds, 0 for each other */
    private void holdsOf(String condition, String holds, Figure... facts) {
        rule("ZZ-01", "@needs(\"title\")", "( Figure( " + condition + " ) )", "ledger.violated();");
        for (int i = 0; i < facts.length; i++) {
            assertEquals(holds.charAt(i) == '1', outcome(seen("title"), facts[i]).result() == Result.VIOLATED, condition + " of " + facts[i]);
        }
    }

    @Test
    void aRuleIsNotUndeterminedBecauseOfCellsThatItDoesNotGoBy() {
        Figure symbol = read(figure("new", "一、本年新收", 7), null, "/", Figure.Reading.SYMBOL, 1);
        rule("ZZ-01", "@needs(\"title\")", "$f : Figure( key == \"requests.granted.total\", sure, value > 100 )", "ledger.violated().at($f);");
        assertEquals(Result.SATISFIED, outcome(seen("title"), symbol).result());
        rule("ZZ-01", "@needs(\"title\")", "$f : Figure( reading == Figure.Reading.ILLEGAL, row == \"new\" )", "ledger.violated().at($f);");
        assertEquals(Result.SATISFIED, outcome(seen("title"), symbol).result());
        rule("ZZ-01", "@needs(\"title\")", "Title( year == 1 )\n $f : Figure( row == \"new\", sure, value > 100 )", "ledger.violated().at($f);");
        assertEquals(Result.SATISFIED, outcome(seen("title"), symbol).result());
    }

    /** The words by which facts go together may themselves be what a cell would hold. */
    @Test
    void silenceIsNoPassWhereAnotherNumberWouldMeetWhatStandsElsewhere() {
        Figure symbol = read(figure("new", "一、本年新收", 7), null, "/", Figure.Reading.SYMBOL, 1);
        rule("ZZ-01", "@needs(\"title\")", "$f : Figure( row == \"new\", $raw : raw )\n Title( text == $raw )", "ledger.violated().at($f);");
        assertEquals(Result.UNDETERMINED, outcome(seen("title"), symbol, title("1")).result());
        assertEquals(Result.SATISFIED, outcome(seen("title"), symbol, title("甲")).result());
    }

    @Test
    void factsGoTogetherByTheirWordsOrAreMissedByThem() {
        rule("ZZ-01", "@needs(\"title\")", "$f : Figure( $key : key )\n not Title( text == $key )", "ledger.violated().at($f);");
        Figure cell = figure("new", "一、本年新收", 7);
        assertEquals(Result.VIOLATED, outcome(seen("title"), cell).result());
        assertEquals(Result.SATISFIED, outcome(seen("title"), cell, title("requests.new.total")).result());
        rule("ZZ-01", "@needs(\"title\")", "Title( $text : text )\n $f : Figure( key == $text )", "ledger.violated().at($f);");
        assertEquals(Result.SATISFIED, outcome(seen("title"), cell).result());
        assertEquals(Result.VIOLATED, outcome(seen("title"), cell, title("requests.new.total")).result());
    }

    private static Figure read(Figure cell, BigDecimal value, String raw, Figure.Reading reading, double confidence) {
        return new Figure(cell.official(), cell.row(), cell.column(), cell.rowLabel(), cell.columnLabel(), value, raw, reading, confidence, cell.span());
    }

    @Test
    void whatWasFoundGoesBeforeWhatCouldNotBeSeen() {
        rule("ZZ-01", "@needs(\"title\")", "Title()", "ledger.undetermined(\"不明\"); ledger.doubtful(); ledger.violated();");
        Outcome outcome = outcome(title("甲"), coverage("title", Coverage.State.DAMAGED));
        assertEquals(Result.VIOLATED, outcome.result());
        assertEquals(2, outcome.findings().size());
        assertNull(outcome.reason());
    }

    @Test
    void ruleOutsideItsYearsOrIssuersRecordsNothing() {
        rule("ZZ-01", "@needs(\"title\") @since(\"2024\")", "Title()", "ledger.violated();");
        assertEquals(Result.NOT_APPLICABLE, outcome(title("甲"), seen("title")).result());
        rule("ZZ-01", "@needs(\"title\") @level(\"government\")", "Title()", "ledger.violated();");
        assertEquals(Result.NOT_APPLICABLE, outcome(title("甲"), seen("title")).result());
        assertTrue(outcome(title("甲"), seen("title")).findings().isEmpty());
    }

    @Test
    void unknownYearLeavesARuleBoundToYearsUndetermined() {
        rule("ZZ-01", "@needs(\"title\") @since(\"2021\")", "Title()", "ledger.violated();");
        Report undated = report(null, Level.DEPARTMENT);
        Outcome outcome = Judged.outcomes(pack(), new Facts(undated, List.of(undated, title("甲"), seen("title")))).get(0);
        assertEquals(Result.UNDETERMINED, outcome.result());
    }

    @Test
    void waivedFindingKeepsItsReasonAndDoesNotCount() throws IOException {
        rule("ZZ-01", "@needs(\"title\")", "Title()", "ledger.violated();");
        Files.writeString(folder.resolve("waivers.csv"),
                "rule,agency,year,reason,who,until\nZZ-01,云泽县水利局,2023,已另行说明,张三,2030-01-01\n");
        Outcome outcome = outcome(title("甲"), seen("title"));
        assertEquals(Result.WAIVED, outcome.result());
        assertEquals("已另行说明（张三）", outcome.reason());
        assertEquals(100, Score.of(List.of(outcome), Settings.DEFAULT.scoring()));
        RulePack later = RulePack.load(PackFiles.read(folder), LocalDate.of(2031, 1, 1));
        assertEquals(Result.VIOLATED, Judged.outcomes(later, facts(title("甲"), seen("title"))).get(0).result());
    }

    @Test
    void aWaiverHoldsUnderEveryNameOfTheAgency() throws IOException {
        rule("ZZ-01", "@needs(\"title\")", "Title()", "ledger.violated();");
        Files.writeString(folder.resolve("agencies.csv"), "机关名称,别名\n云泽县水务局,云泽县水利局\n");
        Files.writeString(folder.resolve("waivers.csv"), "rule,agency,year,reason,who,until\nZZ-01,云泽县水务局,2023,更名前的报告,张三,2030-01-01\n");
        assertEquals(Result.WAIVED, outcome(title("甲"), seen("title")).result());
    }

    @Test
    void foldedFindingNamesTheOneThatTookItInAndItsRuleStaysViolated() throws IOException {
        write("a.drl", HEAD + text("ZZ-01", "@needs(\"title\") @folds(\"ZZ-02@x\")", "$t : Title()", "ledger.violated().at($t);")
                + text("ZZ-02", "@needs(\"title\")", "Title()",
                        "ledger.violated().about(\"x\").severity(\"serious\"); ledger.violated().about(\"y\");"));
        List<Outcome> outcomes = Judged.outcomes(pack(), facts(title("甲"), seen("title")));
        Finding outer = outcomes.get(0).findings().get(0);
        List<Finding> inner = outcomes.get(1).findings();
        assertEquals(Result.VIOLATED, outcomes.get(1).result());
        assertEquals(1, inner.stream().filter(f -> outer.id().equals(f.foldedInto())).count());
        assertEquals(1, inner.stream().filter(f -> f.foldedInto() == null).count());
        assertEquals(Severity.SERIOUS, outer.severity());
        assertEquals(2, inner.stream().map(Finding::id).distinct().count());
    }

    @Test
    void equalFindingsAreOneAndTheIdDoesNotDependOnTheFile() {
        rule("ZZ-01", "@needs(\"title\")", "$t : Title()", "ledger.violated().at($t); ledger.violated().at($t);");
        Finding first = outcome(title("甲"), seen("title")).findings().get(0);
        assertEquals(1, outcome(title("甲"), seen("title")).findings().size());
        Title elsewhere = new Title("甲", null, null, null, null, "甲", new LineSpan(9));
        assertEquals(first.id(), outcome(elsewhere, seen("title")).findings().get(0).id());
    }

    @Test
    void theOfficeSwitchesRulesOffAndSeesThemOtherwise() throws IOException {
        write("a.drl", HEAD + text("ZZ-01", "@needs(\"title\")", "Title()", "ledger.violated();")
                + text("ZZ-02", "@needs(\"title\")", "Title()", "ledger.violated();"));
        Spreadsheet.create(folder.resolve("tables/设置.xlsx"), "开关", List.of(List.of("编号", "开关", "级别"),
                List.of("ZZ-01", "关", ""), List.of("ZZ-02", "", "提示")));
        List<Outcome> outcomes = Judged.outcomes(pack(), facts(title("甲"), seen("title")));
        assertEquals(List.of("ZZ-02"), outcomes.stream().map(Outcome::rule).toList());
        assertEquals(Severity.HINT, outcomes.get(0).severity());
    }

    /** Once rules had begun alike, a further rule whose own part was a mere "not" lost that part and never fired. */
    @Test
    void ruleEndsTheSameWhateverOtherRulesBeginAsItDoes() {
        write("a.drl", HEAD + text("ZZ-01", "@needs(\"title\")", "Coverage() Title()", "ledger.violated();")
                + text("ZZ-02", "@needs(\"title\")", "Coverage() Report()", "ledger.violated();"));
        write("b.drl", HEAD.replace("checks.t", "checks.u") + text("ZZ-03", "@needs(\"title\")", "Title() Report() not Gap()", "ledger.violated();")
                + text("ZZ-04", "@needs(\"title\")", "Title() Report() exists Gap()", "ledger.violated();"));
        assertEquals(List.of(Result.VIOLATED, Result.VIOLATED, Result.VIOLATED, Result.SATISFIED),
                Judged.outcomes(pack(), facts(title("甲"), seen("title"))).stream().map(Outcome::result).toList());
    }

    @Test
    void ruleThatFailsIsUndeterminedAndNamed() {
        rule("ZZ-01", "@needs(\"title\")", "$t : Title()", "ledger.violated().with(\"x\", $t.year().toString());");
        assertStopped("运行出错", title("甲"), seen("title"));
    }

    /** Each would fill the memory or go on for ever. */
    @ParameterizedTest
    @ValueSource(strings = {"Figure() Figure() Figure() Figure() Figure()",
        "Figure( $a : value ) Figure( $b : value ) Figure( $c : value ) not Figure( value == $a + $b + $c + 1 )",
        "Title( text matches \"(甲|甲甲)+乙\\\\1\" )", "Title( year == 1 || text not matches \"(甲|甲甲)+乙\\\\1\" )",
        "Title( $t : text matches \"(甲|甲甲)+乙\\\\1\" )", "Title( text == \"乙\" || matches \"(甲|甲甲)+乙\\\\1\" )",
        "Title( quote == \"a\" && ( text + text ) matches \"(甲|甲甲)+乙\\\\1\" || quote != \"a\" && text matches \"(甲|甲甲)+乙\\\\1\" )",
        "Title( $a : text ) Title( text + $a matches \"(甲|甲甲)+乙\\\\1\" )",
        "not( Title( text matches \"(甲|甲甲)+乙\\\\1\" ) and Figure() )",
        "accumulate( Figure() and Figure() and Figure() and Figure() and Figure(); $n : count() )",
        "exists( Figure( $a : value ) and Figure( $b : value ) and Figure( $c : value ) and Figure( $d : value ) and Figure( value == $a + $b + $c + $d + 1 ) )",
        "Figure() Figure()"})
    void ruleThatDoesNotEndIsUndeterminedAndNamedAndTheOthersAreAsWithoutIt(String endless) {
        write("b.drl", HEAD.replace("checks.t", "checks.u") + text("ZZ-02", "@needs(\"title\")", "$t : Title( text matches \"甲+\" )", "ledger.violated().at($t);")
                + text("ZZ-03", "@needs(\"title\")", "Title( text matches \"乙.*\" )", "ledger.violated();"));
        rule("ZZ-01", "@needs(\"title\")", endless, "ledger.violated();");
        List<Fact> facts = new ArrayList<>(List.of(title("甲".repeat(60)), seen("title")));
        IntStream.range(0, 200).mapToObj(i -> figure("row" + i, "第" + i + "行", i)).forEach(facts::add);
        assertStopped("要做的比对过多，已停下", facts.toArray(Fact[]::new));
    }

    /** The engine asks once for all of them: one that is stopped takes none with it, and what the asking takes is the work of each. */
    @Test
    void rulesThatAskTheSameAreStoppedEachForItsOwnWork() {
        Fact[] facts = Stream.concat(Stream.of(title("甲".repeat(60)), seen("title")), IntStream.range(0, 200).mapToObj(i -> figure("row" + i, "第" + i + "行", i)))
                .toArray(Fact[]::new);
        String harmless = "Title( text matches \"甲+\" )";
        write("a.drl", HEAD + text("ZZ-01", "@needs(\"title\")", harmless + " Figure() Figure() Figure() Figure()", "ledger.violated();")
                + text("ZZ-02", "@needs(\"title\")", harmless, "ledger.violated();"));
        assertEnd(Map.of("ZZ-01 试验", Result.UNDETERMINED, "ZZ-02 试验", Result.VIOLATED), facts);
        String endless = "Title( text matches \"(甲|甲甲)+乙\\\\1\" )";
        write("a.drl", HEAD + text("ZZ-01", "@needs(\"title\")", endless, "ledger.violated();") + text("ZZ-02", "@needs(\"title\")", endless, "ledger.violated();")
                + text("ZZ-03", "@needs(\"title\")", harmless, "ledger.violated();"));
        assertEnd(Map.of("ZZ-01 试验", Result.UNDETERMINED, "ZZ-02 试验", Result.UNDETERMINED, "ZZ-03 试验", Result.VIOLATED), facts);
    }

    /** Those that are undetermined are stopped, and no others. */
    private void assertEnd(Map<String, Result> due, Fact... facts) {
        Judge.Judgement judgement = Judge.judgement(pack(), facts(facts), Neighbours.none());
        assertEquals(new TreeMap<>(due), judgement.outcomes().stream().collect(Collectors.toMap(o -> o.rule() + " 试验", Outcome::result, (a, b) -> a, TreeMap::new)));
        assertEquals(due.entrySet().stream().filter(e -> e.getValue() == Result.UNDETERMINED).map(Map.Entry::getKey).collect(Collectors.toSet()), judgement.stopped().keySet());
    }

    /** The rule of the file alone is stopped, for the reason, again and again. */
    private void assertStopped(String why, Fact... facts) {
        for (int i = 0; i < 2; i++) {
            Judge.Judgement judgement = Judge.judgement(pack(), facts(facts), Neighbours.none());
            Outcome first = judgement.outcomes().get(0);
            assertEquals(Result.UNDETERMINED, first.result());
            assertEquals("规则“ZZ-01 试验”（checks/a.drl 第5行）" + why + "，本规则未能判断；请修改或停用该规则后重新审核", first.reason());
            assertEquals(Map.of("ZZ-01 试验", first.reason()), judgement.stopped());
            assertEquals(judgement.outcomes().size() == 1 ? List.of() : List.of(Result.VIOLATED, Result.SATISFIED),
                    judgement.outcomes().stream().skip(1).map(Outcome::result).toList());
            assertEquals(Status.DOUBTFUL, Score.status(List.of(first), facts(facts), Settings.DEFAULT, false));
        }
    }

    @Test
    void brokenBalanceIsWrittenOutAndPointsToItsFourCells() {
        RulePack shipped = RulePack.load(RULES);
        Equation sum = new Equation("table3.balance", "balance", OfficialForm.table("requests"), "各项", "total", "总计",
                List.of(figure("new", "一、本年新收政府信息公开申请数量", 14), figure("carriedIn", "二、上年结转政府信息公开申请数量", 1)),
                List.of(figure("total", "（七）总计", 12), figure("carriedOut", "四、结转下年度继续办理", 2)));
        List<Outcome> outcomes = Judged.outcomes(shipped, facts(sum, seen("equation:balance")));
        Outcome balance = outcomes.stream().filter(o -> o.rule().equals("BL-01")).findFirst().orElseThrow();
        Finding finding = balance.findings().get(0);
        assertTrue(finding.message().contains("14 + 1 ≠ 12 + 2，差 1"), finding.message());
        assertEquals("本年新收政府信息公开申请数量14 + 上年结转政府信息公开申请数量1 = 15，总计12 + 结转下年度继续办理2 = 14，差1", finding.arithmetic());
        assertEquals(4, finding.evidence().size());
        assertFalse(finding.basis().isBlank());
        assertEquals(outcomes.size(), outcomes.stream().map(Outcome::rule).distinct().count());
        outcomes.forEach(o -> assertNotNull(o.result(), o.rule()));
        outcomes.stream().filter(o -> o.result() == Result.UNDETERMINED || o.result() == Result.NOT_APPLICABLE)
                .forEach(o -> assertFalse(o.reason() == null || o.reason().isBlank(), o.rule()));
        assertEquals(List.of("BL-02"), outcomes.stream().filter(o -> o.result() == Result.SATISFIED)
                .map(Outcome::rule).toList(), "nothing but the balance was looked at");
    }

    @Test
    void reportOfWhichTooLittleWasSeenIsNeverCompliant() {
        Settings settings = new Settings(Severity.GENERAL, Settings.DEFAULT.scoring(), java.util.Map.of(), java.util.Map.of(),
                java.util.Map.of(), List.of("table:requests"), Settings.DEFAULT.timeLimit(), List.of(), List.of(), Settings.DEFAULT.comparing());
        assertEquals(Status.DOUBTFUL, Score.status(List.of(), facts(), settings, true));
        assertEquals(Status.COMPLIANT, Score.status(List.of(), facts(seen("table:requests")), settings, true));
    }

    private static Figure figure(String row, String label, int value) {
        return new Figure(OfficialForm.table("requests"), row, "total", label, "总计", BigDecimal.valueOf(value), String.valueOf(value),
                Figure.Reading.NUMBER, 1, new LineSpan(1));
    }

    private static Title title(String text) {
        return new Title(text, null, null, null, null, text, new LineSpan(1));
    }

    private static Coverage seen(String subject) {
        return new Coverage(subject, Coverage.State.READ, null);
    }

    private static Coverage coverage(String subject, Coverage.State state) {
        return new Coverage(subject, state, "因为" + subject);
    }

    private static Report report(Integer year, Level level) {
        return new Report("a.txt", "甲", year, true, "云泽县水利局", level, "county", "2021", "2021", false, "甲",
                new LineSpan(1));
    }

    private static Facts facts(Fact... facts) {
        Report report = report(2023, Level.DEPARTMENT);
        List<Fact> all = new ArrayList<>(List.of(report));
        all.addAll(Arrays.asList(facts));
        return new Facts(report, all);
    }

    private Outcome outcome(Fact... facts) {
        return Judged.outcomes(pack(), facts(facts)).get(0);
    }

    private RulePack pack() {
        return RulePack.load(folder);
    }

    private void rule(String id, String metadata, String when, String then) {
        write("a.drl", HEAD + text(id, metadata, when, then));
    }

    private static String text(String id, String metadata, String when, String then) {
        return """

                rule "%s 试验"
                    @name("试验") @severity("general") @basis("F21") %s @message("有误") @remedy("更正")
                when
                    %s
                then
                    %s
                end
                """.formatted(id, metadata, when.equals("eval(false)") ? "Title( year == 1 )" : when, then);
    }

    private void write(String name, String text) {
        try {
            Files.createDirectories(folder.resolve("checks"));
            Files.writeString(folder.resolve("checks").resolve(name), text);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
