package nianshen.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nianshen.Shipped;
import nianshen.office.Pack;
import nianshen.pack.PackFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a check calls an error stops an audit before any report is read, in the same words; nothing is dropped in silence. */
class CheckIsLoadTest {

    private static final String RULE = """
            规则 “ZZ-01 试写”
            级别：提示
            依据：S
            问题：试写
            整改：试写
            %s当
              存在标题
            那么
              报告问题
            结束
            """;
    private static final String CODE = """
            package local.t
            import nianshen.facts.*
            global nianshen.rules.ledger.Ledger ledger
            rule "ZZ-02 试写"
              @name("试写") @severity("hint") @basis("S") @needs("title") %s
              @message("试写") @remedy("试写")
            when
              $t : Title( year == null )
            then
              ledger.violated().at($t);
            end
            """;
    @TempDir
    private Path folder;
    private Path rules;

    /** A few rules; all of them where it is to be told that nothing else is. */
    @BeforeEach
    void copyTheRules() throws IOException {
        rules = folder.resolve("rules");
        Shipped.copy(Shipped.FEW_AND_BASES, rules);
    }

    @Test
    void wordListsGoneThatReadersClausesAndFormatsName_allToldAtOnce_exit4InTheSameWords() throws IOException {
        List<String> gone = List.of("统计期限", "机关简称", "机关类型", "读句-动词", "监督保障", "平台建设");
        for (String list : gone) {
            Files.delete(rules.resolve("words/" + list + ".txt"));
        }
        String told = stopped();
        gone.forEach(list -> assertEquals(2, told.split(list + ".txt：找不到读取报告要用的词表“" + list + "”").length, told));
    }

    @Test
    void aMeaningMisspeltWhereverItStands_exit4InTheSameWords() throws IOException {
        Path verbs = rules.resolve("words/读句-动词.txt");
        Files.writeString(verbs, Files.readString(verbs).replace("=> 办结", "=> 办节"));
        String told = stopped();
        assertTrue(told.contains("words/读句-动词.txt：没有词语的含义为“办结”，表中写的是“办节”，是否想写“办结”；没有它，相应的内容一概认不出"), told);
    }

    @Test
    void aKeyThatDoesNotExist_exit4InTheSameWords() throws IOException {
        write("local/t.drl", CODE.formatted("").replace("@needs(\"title\")", "@needs(\"feee\")"));
        assertTrue(stopped().contains("@needs 的“feee”不是可读取的内容"));
    }

    @Test
    void aRuleFileOrALetterThatNothingReads_exit4InTheSameWords() throws IOException {
        write("local/新规则.txt", RULE.formatted(""));
        write("letters/leter.html", "<html></html>");
        write("local/letters/closing-bodi.txt", "结果");
        String told = stopped();
        assertTrue(told.contains("local/新规则.txt：程序不读取这个文件"), told);
        assertTrue(told.contains("letters/leter.html：没有函件用到这个文件，是否想写“letter.html”"), told);
        assertTrue(told.contains("local/letters/closing-bodi.txt：没有函件用到这个文件，是否想写“closing-body.txt”"), told);
    }

    @Test
    void aBrokenLetter_exit4InTheSameWords() throws IOException {
        Path office = rules.resolve("letters/office.json");
        Files.writeString(office, Files.readString(office).replace("\"self\"", "\"selv\""));
        assertTrue(stopped().contains("不认识的项目“selv”，是否想写“self”"));
    }

    @Test
    void aStageThatThereIsNot_isRefused() throws IOException {
        write("local/t.drl", CODE.formatted("@stage(\"portfolios\")"));
        assertTrue(stopped().contains("应为 report、portfolio 之一"));
    }

    @Test
    void whatDoesNothing_isToldByCheckAndAudit_andStopsNobody() throws IOException {
        Shipped.copy(Shipped.BASES_ONLY, rules);
        write("local/空.dslr", "# 以后再写\n");
        write("local/words/mentions/闲词.txt", "甲\n乙\n");
        write("letters/印章.png", "");
        Cli check = Cli.run("rules", "check", "--rules", rules.toString());
        assertEquals(0, check.exit(), check::toString);
        List<String> idle = List.of("local/空.dslr：文件中没有规则，不需要的请移走", "local/words/mentions/闲词.txt：词表没有被用到，没有规则写“……词表“闲词”中的词”",
                "letters/印章.png：函件和页面都没有用到这张图，不需要的请移走");
        idle.forEach(line -> assertTrue(check.out().contains(line), check::toString));
        assertEquals(Set.copyOf(idle), Set.copyOf(Pack.ready(rules).warnings()));
    }

    @Test
    void aMistakeInAnExample_isToldAndStopsNobody() throws IOException {
        Shipped.copy(Shipped.BASES_ONLY, rules);
        write("cases/FE-01/反例.txt", "范本: department-2023.txt\n应该: FE-01\n");
        Cli check = Cli.run("rules", "check", "--rules", rules.toString());
        assertEquals(0, check.exit(), check::toString);
        assertTrue(check.out().contains("不认识“应该”，是否想写“应”"), check::toString);
    }

    @Test
    void anExampleThatNoLongerHolds_isToldAndStopsNobody() throws IOException {
        Shipped.copy(Shipped.BASES_ONLY, rules);
        assertFalse(Cli.run("rules", "check", "--rules", rules.toString()).out().contains("不再通过"));
        Path grid = rules.resolve("templates/2021/table3.csv");
        Files.writeString(grid, Files.readString(grid).replace("2.重复申请", "2.多次申请"));
        Cli check = Cli.run("rules", "check", "--rules", rules.toString());
        assertEquals(0, check.exit(), check::toString);
        assertTrue(check.out().contains("例子 _base/department-2023.txt 不再通过：多出 TV-05（表三"), check::toString);
    }

    @Test
    void aColumnOrSheetThatNobodyReads_exit4() throws IOException {
        write("waivers.csv", "rule,agency,year,reason,who,until,note\n");
        assertTrue(stopped().contains("waivers.csv 第1行：首行应为列名"));
    }

    @Test
    void aZipFileOfTheRules_auditsAsTheFolderDoes() throws IOException {
        Path zip = folder.resolve("rules.zip");
        PackFiles files = PackFiles.read(rules);
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip), StandardCharsets.UTF_8)) {
            for (String name : files.names()) {
                out.putNextEntry(new ZipEntry("rules/" + name));
                out.write(files.bytes(name));
            }
        }
        Path report = rules.resolve("cases/_base/department-2023.txt");
        Cli byFolder = Cli.run("audit", report.toString(), "--no-letters", "--rules", rules.toString(), "--out", folder.resolve("a").toString());
        Cli byZip = Cli.run("audit", report.toString(), "--no-letters", "--rules", zip.toString(), "--out", folder.resolve("b").toString());
        assertEquals(byFolder.exit(), byZip.exit(), byZip::toString);
        assertEquals(outcomes("a"), outcomes("b"));
    }

    private String outcomes(String out) throws IOException {
        return Files.readString(folder.resolve(out).resolve("findings.json")).replaceAll("\"generatedAt\"[^,]*,", "");
    }

    /** What both commands say of the broken pack, on which no audit has begun. */
    private String stopped() {
        Path out = folder.resolve("out");
        Cli check = Cli.run("rules", "check", "--rules", rules.toString());
        Cli audit = Cli.run("audit", rules.resolve("cases/_base").toString(), "--rules", rules.toString(), "--out", out.toString());
        assertEquals(List.of(4, 4), List.of(check.exit(), audit.exit()), () -> check + "\n" + audit);
        assertEquals(check.out(), audit.err());
        assertFalse(Files.exists(out), "a report was read");
        return check.out();
    }

    private void write(String name, String text) throws IOException {
        Files.createDirectories(rules.resolve(name).getParent());
        Files.writeString(rules.resolve(name), text);
    }
}
