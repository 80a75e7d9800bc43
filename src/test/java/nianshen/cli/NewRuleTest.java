package nianshen.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nianshen.Shipped;
import nianshen.cli.terminal.Exit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A new rule is kept only where its examples part right from wrong; of any other nothing is left behind. */
class NewRuleTest {

    @TempDir
    private Path rules;

    @BeforeEach
    void copy() throws IOException {
        Shipped.copy(Shipped.FEW_AND_BASES, rules);
    }

    private int create(String id, String when, String find) {
        List<String> options = new ArrayList<>(List.of("rules", "--rules", rules.toString(), "new", "--id", id, "--name", "试验",
                "--severity", "提示"));
        options.addAll(List.of("--when", when));
        options.addAll(List.of("--message", "第六部分没有写明联系电话", "--remedy", "写明", "--base", "department-2023.txt", "--find", find,
                "--replace", "实际收取信息处理费300元。联系电话：0799-6120386。"));
        return Main.run(options.toArray(String[]::new));
    }

    private List<String> left() throws IOException {
        try (Stream<Path> files = Files.walk(rules.resolve("local"))) {
            return new ArrayList<>(files.filter(Files::isRegularFile).map(f -> f.getFileName().toString())
                    .filter(f -> !f.startsWith(".")).sorted().toList());
        }
    }

    @Test
    void aRuleThatPartsRightFromWrongIsKept() throws IOException {
        assertEquals(Exit.CLEAN, create("ZZ-01", "第六部分没有提到“联系电话”", "实际收取信息处理费300元。"));
        assertEquals(List.of("ZZ-01.dslr", "反例-范本.txt", "正例-改动.txt"), left());
    }

    @Test
    void howASentenceTypedByHabitIsTakenIsShown_whenTheRuleIsMadeCheckedAndShown() {
        String folder = rules.toString();
        String taken = "“第６部份里没写“联系电话””按“第6部分没有写“联系电话””理解";
        holds(Cli.run("rules", "--rules", folder, "new", "--id", "ZZ-01", "--name", "试验", "--severity", "提示", "--when", "第６部份里没写“联系电话”",
                "--message", "第六部分没有写明联系电话", "--remedy", "写明", "--base", "department-2023.txt", "--find", "实际收取信息处理费300元。",
                "--replace", "实际收取信息处理费300元。联系电话：0799-6120386。").err(), taken);
        holds(Cli.run("rules", "--rules", folder, "check").out(), "local/ZZ-01.dslr 第7行：" + taken);
        holds(Cli.run("rules", "--rules", folder, "show", "ZZ-01").out(), taken);
    }

    @Test
    void aRuleThatDoesNotLeavesNothing() throws IOException {
        assertEquals(Exit.USAGE, create("ZZ-01", "第六部分没有提到“传真”", "实际收取信息处理费300元。"));
        assertEquals(Exit.USAGE, create("ZZ-01", "第六部分没有提到“联系电话”", "范本里没有的话"));
        assertEquals(Exit.BROKEN_RULES, create("ZZ-01", "第六部分没说起“联系电话”", "实际收取信息处理费300元。"));
        assertEquals(List.of(), left());
        assertFalse(Files.exists(rules.resolve("local/cases/ZZ-01")));
    }

    @Test
    void anIdThatIsTakenIsRefused() throws IOException {
        assertEquals(Exit.USAGE, create("ID-01", "第六部分没有提到“联系电话”", "实际收取信息处理费300元。"));
        assertEquals(List.of(), left());
    }

    private String asked(String typed, int exit, String... options) {
        InputStream before = System.in;
        PrintStream told = System.err;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        System.setIn(new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)));
        System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            List<String> command = new ArrayList<>(List.of("rules", "--rules", rules.toString(), "new"));
            command.addAll(List.of(options));
            assertEquals(exit, Main.run(command.toArray(String[]::new)), () -> said.toString(StandardCharsets.UTF_8));
        } finally {
            System.setIn(before);
            System.setErr(told);
        }
        return said.toString(StandardCharsets.UTF_8);
    }

    private static void holds(String said, String... wanted) {
        for (String each : wanted) {
            assertTrue(said.contains(each), () -> each + " is missing\n" + said);
        }
    }

    @Test
    void everyAnswerIsCheckedAtOnceAndAskedAgain_andTheSamplesAccusedAreShown() throws IOException {
        String said = asked("""
                甲-1
                ID-01
                ZZ-01
                写明联系电话
                很重
                提示
                F12
                LOC
                乡镇
                部门、乡镇街道
                第六部分没有电话
                第六部分提到“联系电话”
                第六部分的联系电话不合要求
                否
                第六部分没有提到“联系电话”
                第六部分没有写明联系电话
                是
                写明
                部门.txt
                department-2023.txt
                没有这句话
                实际收取信息处理费300元。
                实际收取信息处理费300元。联系电话：0799-6120386。

                """, Exit.CLEAN);
        holds(said, "编号“甲-1”应为", "已有同编号的规则", "“级别”应为 一般、严重、提示 之一，实为“很重”", "没有“F12”", "“适用”应为 乡镇街道、人民政府、其他、部门 之一，实为“乡镇”", "看不懂“第六部分没有电话”",
                "第…部分没有提到“…”", "份合格的范本都不会被指出问题", "份会被指出问题：", "department-2023.txt  第六部分没有写明联系电话", "没有名为“部门.txt”的范本",
                "范本中没有“没有这句话”");
        assertEquals(List.of("ZZ-01.dslr", "反例-范本.txt", "正例-改动.txt"), left());
        String rule = Files.readString(rules.resolve("local/ZZ-01.dslr"));
        holds(rule, "依据：LOC\n", "适用：部门、乡镇街道\n", "第六部分没有提到“联系电话”");
    }

    @Test
    void severalChangesMakeAnExample_andOneThatChangesNothingIsAskedForAgain() throws IOException {
        String said = asked("""
                信息处理费300元
                信息处理费300元整

                实际收取信息处理费300元。
                实际收取信息处理费300元。获评先进集体。
                组织业务培训2次，
                组织业务培训2次，获评先进个人，

                """, Exit.CLEAN, "--id", "ZZ-01", "--name", "表彰", "--severity", "提示", "--basis", "S", "--level", "", "--when", "全文提到“先进集体”",
                "--when", "全文提到“先进个人”", "--message", "写了表彰", "--remedy", "删去", "--base", "department-2023.txt");
        holds(said, "没有按规则分出对错");
        String wrong = Files.readString(rules.resolve("local/cases/ZZ-01/反例-改动.txt"));
        assertEquals(2, wrong.split("改: ").length - 1, wrong);
    }

    @Test
    void textsContraryToTheConditionsShowWhomTheyWouldAccuse_andAreAskedForAgainWithoutTypingAllAnew() throws IOException {
        String said = asked("""
                第六部分提到“联系电话”
                第六部分没有写明“联系电话”

                第六部分写了联系电话
                否
                第六部分没有提到“联系电话”

                否

                第六部分没有写明联系电话

                实际收取信息处理费300元。
                实际收取信息处理费300元。联系电话：0799-6120386。

                """, Exit.CLEAN, "--id", "ZZ-01", "--name", "电话", "--severity", "提示", "--basis", "S", "--level", "", "--remedy", "写明", "--base", "department-2023.txt");
        holds(said, "两者正好相反", "直接回车沿用“第六部分提到“联系电话””", "直接回车沿用“第六部分写了联系电话”", "department-2023.txt  第六部分没有写明联系电话");
        holds(Files.readString(rules.resolve("local/ZZ-01.dslr")), "问题：第六部分没有写明联系电话\n", "  第六部分没有提到“联系电话”\n");
    }

    @Test
    void whatOptionsSayWrongIsAskedFor_beforeAnythingElse() {
        String said = asked("提示\n", Exit.USAGE, "--id", "ID-01", "--severity", "很重", "--name", "甲“乙”丙");
        assertTrue(said.indexOf("已有同编号的规则") < said.indexOf("实为“很重”"), said);
        holds(said, "规则编号（", "编号");
    }

    @Test
    void whatWasTypedIsNotLost() throws IOException {
        String said = asked("ZZ-01\n写明联系电话\n提示\n", Exit.USAGE);
        holds(said, "已填写的内容没有丢", "nianshen rules new --id \"ZZ-01\" --name \"写明联系电话\" --severity \"提示\"");
        assertEquals(List.of(), left());
    }
}
