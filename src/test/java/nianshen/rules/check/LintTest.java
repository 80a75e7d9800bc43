package nianshen.rules.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nianshen.Shipped;
import nianshen.audit.Auditor;
import nianshen.facts.Coverage;
import nianshen.ingest.source.Source;
import nianshen.pack.PackException;
import nianshen.pack.PackFiles;
import nianshen.pack.Problem;
import nianshen.rules.RulePack;
import nianshen.rules.language.KnownValues;
import nianshen.template.CatalogueLoader;
import nianshen.words.Lexicon;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What loads and yet cannot be meant is told by file and line, with what was found and what is expected. */
class LintTest {

    private static final Path RULES = Path.of("rules");
    private static final String FILE = "checks/t/t.drl";
    private static final int CONDITION = 9;
    private static final String RULE = """
            package checks.t
            import nianshen.facts.*
            global nianshen.rules.ledger.Ledger ledger

            rule "ZZ-01 试验"
                @name("试验") @severity("general") @basis("F21") @needs("title")
                @message("试验") @remedy("更正")
            when
                $f : Figure( key == "requests.new.total", sure )
            then
                ledger.violated().at($f);
            end
            """;

    @TempDir
    private Path pack;

    @BeforeEach
    void copyWithoutRules() throws IOException {
        Shipped.copy(Shipped.NO_RULES, pack);
    }

    @Test
    void thePackThatShipsIsSound() {
        assertEquals(RulePack.load(RULES).rules(), Lint.check(PackFiles.read(RULES)).pack().rules());
    }

    @Test
    void aSoundRuleHasNoErrors() throws IOException {
        write(FILE, RULE);
        assertEquals(1, Lint.check(PackFiles.read(pack)).pack().rules().size());
    }

    @Test
    void anUnknownCellKeyIsToldWithTheNearestRightOne() throws IOException {
        write(FILE, RULE.replace("requests.new.total", "requests.newx.total"));
        Problem problem = only();
        assertEquals(FILE, problem.file());
        assertEquals(CONDITION, problem.line());
        assertEquals(25, problem.column());
        assertTrue(problem.message().contains("是否想写“requests.new.total”"), problem.message());
    }

    @Test
    void unknownRowsColumnsTablesAndLabelsAreTold() throws IOException {
        refused("Figure( table == \"5\", sure )", "“5”");
        refused("Figure( table == \"requests\", row == \"carryIn\", sure )", "carriedIn");
        refused("Figure( table == \"requests\", row == \"new\" || == \"granteed\" )", "granted");
        refused("Figure( column == \"totl\", sure )", "total");
        refused("GroupTotal( key == \"requests.refuse.total\" )", "requests.refused.total");
        refused("Equation( kind == \"balanse\", broken )", "balance");
        refused("Figure( table == \"proactive\", row == \"new\" )", "没有“new”");
    }

    @Test
    void unknownSubjectsAndListsAreTold() throws IOException {
        refused("Claim( subject == \"requests.new.totl\" )", "requests.new.total");
        refused("Claim( subject matches \"requests\\\\.nwe\\\\..+\" )", "没有任何");
        refused("Gap( subject == \"tabel:requests\" )", "table:requests");
        refused("Mention( list == \"改近\" )", "改进");
        refused("Mention( list == \"机关通名\" )", "words/mentions");
        refused("DateFact( origin == \"signatur\" )", "signature");
    }

    @Test
    void aNeedThatNobodyReadsIsTold() throws IOException {
        write(FILE, RULE.replace("@needs(\"title\")", "@needs(\"title,section:11,tabel:3\")"));
        List<Problem> problems = problems();
        assertEquals(2, problems.size(), problems::toString);
        assertEquals(6, problems.get(0).line());
        assertTrue(problems.stream().anyMatch(p -> p.message().contains("是否想写“table:3”")), problems::toString);
    }

    @Test
    void literalsOfTheWrongTypeAreTold() throws IOException {
        refused("Report( year == \"abc\" )", "是数字");
        refused("Section( number == \"six\" )", "是数字");
        refused("Section( number > 1, number < \"six\" )", "是数字");
        refused("Figure( table == 3, sure )", "是文字，应与加引号的文字比较，如 \"3\"");
        refused("Section( state == \"ABSENT\" )", "Section.State.ABSENT");
        refused("Aspect( covered == \"true\" )", "covered 或 !covered");
        refused("Title( text matches \"(年\" )", "正则表达式");
    }

    @Test
    void conditionsThatContradictThemselvesAreTold() throws IOException {
        refused("Section( number == 1, number == 6 )", "不可能同时成立");
        refused("Section( number > 6, state == Section.State.PRESENT, number < 3 )", "不可能同时成立");
        refused("Figure( row == \"new\" && row != \"new\" )", "不可能同时成立");
        refused("Section( number == 7, number <= 6 )", "不可能同时成立");
    }

    @Test
    void alternativesAreNoContradiction() throws IOException {
        write(FILE, rule("Section( number == 1 || number == 6, $n : number ) Section( number == 2 )"));
        assertEquals(1, Lint.check(PackFiles.read(pack)).pack().rules().size());
    }

    @Test
    void aRuleThatRepeatsAnotherIsTold() throws IOException {
        write(FILE, RULE + RULE.substring(RULE.indexOf("rule \"")).replace("ZZ-01 试验", "ZZ-01/再试")
                .replaceAll("(?m)^    @.*\n", "").replace("$f", "$g"));
        Problem problem = only();
        assertEquals(13, problem.line());
        assertTrue(problem.message().contains("完全相同"), problem.message());
    }

    @Test
    void anIdThatTwoFilesDescribeIsToldWithBothPlaces() throws IOException {
        write(FILE, RULE);
        write("local/t.drl", RULE.replace("ZZ-01 试验", "ZZ-01 又一").replace("requests.new.total", "requests.total.total"));
        assertTrue(problems().stream().anyMatch(p -> p.file().equals("local/t.drl") && p.message().contains(FILE + " 第5行")),
                () -> problems().toString());
    }

    @Test
    void yearsThatNoFormatCoversAreTold() throws IOException {
        write(FILE, RULE.replace("@remedy", "@until(\"2015\") @remedy"));
        assertTrue(only().message().contains("没有任何格式"), only().message());
        write(FILE, RULE.replace("@remedy", "@since(\"2023\") @until(\"2021\") @remedy"));
        assertTrue(only().message().contains("晚于"), only().message());
    }

    @Test
    void aGapBetweenFormatsIsNoted() throws IOException {
        write(FILE, RULE);
        Path template = pack.resolve("templates/2019/template.json");
        Files.writeString(template, Files.readString(template).replaceFirst("\"until\": 2020", "\"until\": 2019"));
        assertTrue(noted("templates/2019/template.json").contains("2020年没有格式"), () -> noted("templates/2019/template.json"));
    }

    @Test
    void aRuleWithoutExamplesIsNoted() throws IOException {
        write(FILE, RULE);
        assertTrue(noted(FILE).contains("没有例子"), () -> noted(FILE));
        write("local/cases/ZZ-01/反例.txt", "范本: a.txt\n应: ZZ-01\n");
        assertTrue(noted(FILE).contains("没有正例"), () -> noted(FILE));
        write("cases/ZZ-01/正例.txt", "范本: a.txt\n满足: ZZ-01\n");
        assertTrue(Lint.check(PackFiles.read(pack)).notes().stream().noneMatch(n -> n.file().equals(FILE)));
    }

    @Test
    void wordListsThatNobodyUsesOrThatAreMissingAreTold() throws IOException {
        write(FILE, RULE);
        write("words/mentions/新词.txt", "某词\n");
        assertTrue(noted("words/mentions/新词.txt").contains("没有被用到"));
        Files.move(pack.resolve("words/机关通名.txt"), pack.resolve("words/机关通用名.txt"));
        Problem missing = only();
        assertEquals("words/机关通名.txt", missing.file());
        assertTrue(missing.message().contains("是否想写“机关通用名”"), missing.message());
    }

    @Test
    void fontsThatLettersNameAreRight_othersAndThoseThatLieElsewhereAreTold() throws IOException {
        write(FILE, RULE);
        write("letters/fonts.json", Files.readString(RULES.resolve("letters/fonts.json")));
        write("letters/fonts/simfang.ttf", "字体");
        write("local/letters/fonts/SIMKAI.TTF", "字体");
        write("local/letters/fonts/本办.ttf", "字体");
        write("letters/simsun.ttf", "字体");
        List<String> notes = Lint.check(PackFiles.read(pack)).lines();
        assertEquals(List.of("letters/simsun.ttf：程序不读取这个文件，不需要的请移走",
                "local/letters/fonts/本办.ttf：函件不会用到这个字体，要用请把文件名写进 letters/fonts.json"), notes.stream().filter(n -> n.contains(".ttf") || n.contains(".TTF")).toList());
    }

    @Test
    void everythingIsToldAtOnce_alsoWhatKeepsThePackFromLoading() throws IOException {
        write(FILE, RULE.replace("requests.new.total", "requests.newx.total"));
        write("checks/t/u.drl", RULE.replace("ZZ-01", "ZZ-02").replace("Figure(", "Figur("));
        write("checks/t/v.drl", RULE.replace("ZZ-01", "ZZ-03").replace("@remedy(\"更正\")", ""));
        assertEquals(Set.of(FILE, "checks/t/u.drl", "checks/t/v.drl"),
                new TreeSet<>(problems().stream().map(Problem::file).toList()), () -> problems().toString());
    }

    @Test
    void everySubjectOfReadingIsKnown() throws Exception {
        KnownValues known = new KnownValues(CatalogueLoader.load(PackFiles.read(RULES)), Lexicon.load(PackFiles.read(RULES)));
        Auditor shipped = new Auditor(RulePack.load(RULES));
        try (Stream<Path> reports = Files.list(RULES.resolve("cases/_base"))) {
            for (Path report : reports.filter(Files::isRegularFile).toList()) {
                shipped.audit(new Source(report.getFileName().toString(), Files.readAllBytes(report))).facts()
                        .of(Coverage.class).forEach(c -> assertTrue(known.subjectsOfReading().contains(c.subject())
                                || c.subject().matches("part:further\\d+"), c.subject()));
            }
        }
    }

    private static String rule(String condition) {
        return RULE.replace("$f : Figure( key == \"requests.new.total\", sure )", condition).replace(".at($f)", "");
    }

    /** The condition is refused, once, where it stands, in these words. */
    private void refused(String condition, String words) throws IOException {
        write(FILE, rule(condition));
        List<Problem> found = problems().stream().filter(p -> p.line() != null && p.line() == CONDITION
                && p.message().contains(words)).toList();
        assertEquals(1, found.size(), () -> condition + ": " + problems());
    }

    private String noted(String file) {
        return Lint.check(PackFiles.read(pack)).notes().stream().filter(n -> n.file().equals(file)).map(Problem::message).findFirst().orElse("");
    }

    private Problem only() {
        List<Problem> problems = problems();
        assertEquals(1, problems.size(), problems::toString);
        return problems.get(0);
    }

    private List<Problem> problems() {
        return assertThrows(PackException.class, () -> Lint.check(PackFiles.read(pack))).problems();
    }

    private void write(String name, String text) throws IOException {
        Path file = pack.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
