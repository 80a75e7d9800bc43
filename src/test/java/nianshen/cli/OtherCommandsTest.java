package nianshen.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import nianshen.Folders;
import nianshen.cli.terminal.Exit;
import nianshen.cli.terminal.RuleLines;
import nianshen.cli.terminal.Texts;
import nianshen.facts.Subject;
import nianshen.office.ListedRule;
import nianshen.office.Pack;
import nianshen.office.Terms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The smaller commands. */
class OtherCommandsTest {
    @Test
    void wordsListsWhatKeptFiguresFromBeingUnderstood(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("甲.txt"), """
                云泽县水利局2023年政府信息公开工作年度报告

                一、总体情况

                全年兜揽收到政府信息公开申请5件，答复政府信息公开申请5件。
                """);
        Cli cli = Cli.run("words", folder.toString());
        assertEquals(0, cli.exit());
        assertTrue(cli.out().startsWith("兜揽  1 处  全年兜揽收到政府信息公开申请5件"), cli.out());
    }

    @Test
    void explainShowsDocumentFiguresVotesAndEveryRule() {
        Cli cli = Cli.run("explain", Path.of("reports-in", "jiaotong-2023.txt").toString());
        assertEquals(0, cli.exit(), cli::toString);
        for (String expected : new String[] {"云泽县交通运输局", "TV-02", "BL-01", "618", "第二十条第（一）项"}) {
            assertTrue(cli.out().contains(expected), () -> expected + " is missing\n" + cli);
        }
    }

    @Test
    void explainBeginsWithTheConclusion() {
        Cli cli = Cli.run("explain", Path.of("reports-in", "jiaotong-2023.txt").toString());
        List<String> lines = cli.out().lines().filter(line -> !line.isBlank()).toList();
        assertEquals("== 结论 ==", lines.get(0), cli::toString);
        assertTrue(lines.get(1).strip().startsWith("需更正"), cli::toString);
        assertTrue(cli.out().indexOf("TV-02") < cli.out().indexOf("== 规则 =="), cli::toString);
    }

    @Test
    void explainTellsOfOneRuleAlone() {
        Cli cli = Cli.run("explain", Path.of("reports-in", "jiaotong-2023.txt").toString(), "tv-02");
        assertEquals(0, cli.exit(), cli::toString);
        assertTrue(cli.out().contains("TV-02"), cli::toString);
        assertFalse(cli.out().contains("BL-01"), cli::toString);
        assertTrue(Cli.run("explain", Path.of("reports-in", "jiaotong-2023.txt").toString(), "ST-06").out().contains("依赖 第一部分"));
        assertTrue(Cli.run("explain", Path.of("reports-in", "jiaotong-2023.txt").toString(), "ST-12").out().contains("不适用  本级没有设定篇幅上限"));
        Cli slip = Cli.run("explain", Path.of("reports-in", "jiaotong-2023.txt").toString(), "TV-2");
        assertEquals(Exit.USAGE, slip.exit(), slip::toString);
        assertTrue(slip.err().startsWith("没有编号为“TV-2”的规则，是否想写“TV-02”"), slip::toString);
    }

    /** Names of the engine and of the code, which no user should have to read. */
    private static final Pattern CODE = Pattern.compile("\\bnull\\b|\\b(?!HTML|NFKC)[A-Z]{4,}\\b|\\b(?:section|part|table|row|equation|claim|date):\\w|(?<![\\w.])@\\w+"
            + "|\\b(?:requests|litigation|proactive)\\.\\w|\\b(?:Level|State|Mention|Section)[.(]");

    @Test
    void noMessageOfAnExplanationSpeaksTheLanguageOfTheCode() {
        for (String report : List.of("jiaotong-2023.txt", "minzheng-2024.html", "liuduzhen-2023.docx")) {
            Cli cli = Cli.run("explain", Path.of("reports-in", report).toString());
            cli.out().lines().filter(line -> CODE.matcher(line).find()).findFirst().ifPresent(line -> {
                throw new AssertionError(report + ": " + line);
            });
        }
    }

    @Test
    void noRuleSpeaksTheLanguageOfTheCodeToWhomItAccuses() {
        for (ListedRule rule : Pack.open(Path.of("rules")).list()) {
            String said = rule.rule().name() + " " + rule.rule().message() + " " + rule.rule().remedy();
            assertFalse(CODE.matcher(said).find(), said);
        }
    }

    @Test
    void rulesAreListedWithTheirNames() {
        Cli cli = Cli.run("rules", "list");
        assertEquals(0, cli.exit(), cli::toString);
        for (String expected : new String[] {"ID-01", "ST-11", "TV-02", "TB-03", "BL-06", "FE-02", "NT-09", "DL-01"}) {
            assertTrue(cli.out().contains(expected), () -> expected + " is missing\n" + cli);
        }
    }

    @Test
    void aRuleIsShown() {
        Cli cli = Cli.run("rules", "show", "BL-01");
        assertEquals(0, cli.exit(), cli::toString);
        assertTrue(cli.out().contains("总计列不平"), cli::toString);
    }

    @Test
    void everySubjectOfReadingHasAName() {
        Terms terms = Texts.of().terms(Pack.open(Path.of("rules")));
        for (Subject subject : Subject.values()) {
            assertFalse(terms.subject(subject).isBlank(), subject::toString);
        }
    }

    /** Its texts may still have gaps named in the code's language, which nobody is shown who reads a report. */
    @Test
    void noRuleIsShownInTheLanguageOfTheCode() {
        Pack pack = Pack.open(Path.of("rules"));
        RuleLines lines = RuleLines.of(Texts.of(), pack);
        for (ListedRule rule : pack.list()) {
            for (String line : lines.all(rule)) {
                assertFalse(CODE.matcher(line.replaceFirst("文件：.*", "")).find() || line.matches(".*(适用机关|所需内容|并入)：.*[a-z@].*"), line);
            }
        }
        assertTrue(Cli.run("rules", "show", "ST-06").out().contains("所需内容：第一部分“主动公开政府信息情况”") || Cli.run("rules", "show", "ST-06").out().contains("所需内容：第一部分“总体情况”"));
    }

    @Test
    void theRuleBookShowsEveryRuleWithItsExamples(@TempDir Path folder) throws IOException {
        Path book = folder.resolve("手册.html");
        Cli cli = Cli.run("rules", "book", "--out", book.toString());
        assertEquals(0, cli.exit(), cli::toString);
        String page = Files.readString(book);
        Cli list = Cli.run("rules", "list");
        list.out().lines().map(line -> line.substring(0, 5))
                .forEach(id -> assertTrue(page.contains("id=\"" + id + "\""), () -> id + " is missing"));
        assertTrue(page.contains("年份只出现在引言，标题没有"), "the examples are missing");
    }

    @Test
    void examplesOfARuleThatIsNotThereAreNoSuccess() {
        Cli cli = Cli.run("rules", "test", "QQ-01");
        assertEquals(2, cli.exit(), cli::toString);
        assertTrue(cli.err().contains("没有编号以“QQ-01”开头的规则的正反例"), cli::toString);
    }

    @Test
    void aPackForAnotherEngineIsRefusedWithOneMessageAndNothingElse(@TempDir Path folder) throws IOException {
        Folders.copy(Path.of("rules"), folder);
        Path pack = folder.resolve("pack.json");
        Files.writeString(pack, Files.readString(pack).replace("\"engine\": \"1\"", "\"engine\": \"2\""));
        Cli newer = Cli.run("rules", "check", "--rules", folder.toString());
        assertEquals(4, newer.exit(), newer::toString);
        assertEquals(2, newer.out().lines().count(), newer::toString);
        assertTrue(newer.out().contains("规则包为引擎 2 编写，本程序的引擎为 1"), newer::toString);
        Files.writeString(pack, Files.readString(pack).replace("\"engine\": \"2\"", "\"engine\": \"0\""));
        Cli older = Cli.run("--lang", "en", "rules", "check", "--rules", folder.toString());
        assertEquals(4, older.exit(), older::toString);
        assertTrue(older.out().lines().findFirst().orElse("").matches("[\\x20-\\x7e]+"), older::toString);
        assertTrue(older.out().contains("the pack is for engine 0, this program has engine 1: the pack is older"), older::toString);
    }

    @Test
    void helpIsChinese_andEnglishOnDemand() {
        assertTrue(Cli.run("audit", "--help").out().matches("(?s).*[一-龥].*"));
        assertTrue(Cli.run("--lang", "en", "audit", "--help").out().matches("(?s).*[Aa]udit.*"));
    }

    @Test
    void doctorTellsTheLimitsAndWhatIsMissing() {
        Cli doctor = Cli.run("doctor");
        assertEquals(Exit.CLEAN, doctor.exit(), doctor::toString);
        for (String told : List.of("✓ Java ", "✓ 内存上限 ", "✓ 处理器 ", "✓ 文件名的编码 ", "✓ 限额：报告文件不超过 100 MB，读取和判断一份报告各不超过 ", "每条规则在一份报告上的比对不超过 10 百万步", "✓ PDF、OFD、", "✓ 磁盘剩余 ")) {
            assertTrue(doctor.out().contains(told), () -> told + " is not in " + doctor);
        }
    }

    @Test
    void exportWritesTheFormsAskedForAndTheNextAuditTakesThemAway(@TempDir Path out) throws IOException {
        String report = Path.of("reports-in", "jiaotong-2023.txt").toString();
        Cli.run("audit", report, "--no-letters", "--out", out.toString());
        Cli some = Cli.run("export", out.toString(), "--as", "csv,SARIF");
        assertEquals(0, some.exit(), some::toString);
        assertTrue(Files.exists(out.resolve("findings.csv")) && Files.exists(out.resolve("findings.sarif")) && !Files.exists(out.resolve("findings.junit.xml")));
        assertEquals(0, Cli.run("export", out.toString()).exit());
        assertTrue(Files.readString(out.resolve("findings.junit.xml")).contains("TV-02"));
        Cli.run("audit", report, "--no-letters", "--out", out.toString());
        assertFalse(Files.exists(out.resolve("findings.csv")), "what is older than the findings beside it misleads");
        assertEquals(2, Cli.run("export", out.toString(), "--as", "xls").exit());
        assertEquals(2, Cli.run("export", out.resolve("nowhere").toString()).exit());
    }
}
