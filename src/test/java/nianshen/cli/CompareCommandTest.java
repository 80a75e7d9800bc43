package nianshen.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What became of the findings when the corrected reports came. */
class CompareCommandTest {

    private static final String SOUND = "实际收取信息处理费300元。";
    @TempDir
    private Path folder;
    private String report;

    @BeforeEach
    void reportWithoutFees() throws IOException {
        report = Files.readString(Path.of("rules/cases/_base/department-2023.txt"));
        put("old", report.replace("2023年本机关发出收费通知2件，总金额300元，" + SOUND, "无其他需要报告的事项，办理建议提案3件。"));
    }

    @Test
    void whatIsMendedIsFixedAndNothingElseIsSaid() throws IOException {
        put("new", report);
        Cli cli = compare();
        assertEquals(0, cli.exit(), cli::toString);
        assertTrue(cli.out().contains("[已改] FE-01"), cli::toString);
        assertTrue(cli.out().contains("未改 0，新增 0，未能核实 0"), cli::toString);
    }

    @Test
    void whatIsLeftIsOpenAndWhatIsWorseIsNew() throws IOException {
        put("new", Files.readString(folder.resolve("old/水利局.txt")).replaceFirst("（七）总计([ |]+)\\d+", "（七）总计$190"));
        Cli cli = compare();
        assertEquals(1, cli.exit(), cli::toString);
        assertTrue(cli.out().contains("[未改] FE-01"), cli::toString);
        assertTrue(cli.out().contains("[新增] BL-"), cli::toString);
        assertTrue(cli.out().contains("已改 0，未改 "), cli::toString);
        assertTrue(Files.readString(folder.resolve("对照.html")).contains("未改"), "the page does not say so");
    }

    @Test
    void withoutACorrectedReportNothingIsFixed() throws IOException {
        put("new", report.replace("云泽县水利局", "云泽县民政局"));
        Cli cli = compare();
        assertTrue(cli.out().contains("云泽县水利局  没有收到更正后的报告"), cli::toString);
        assertTrue(cli.out().contains("[未能核实] FE-01"), cli::toString);
        assertTrue(cli.out().contains("已改 0，"), cli::toString);
    }

    @Test
    void aReportThatWasInOrderIsNotAskedForAgain() throws IOException {
        Files.writeString(folder.resolve("old/镇.txt"), Files.readString(Path.of("rules/cases/_base/township-2023.txt")).replace("青石镇", "柳渡镇"));
        put("new", report);
        Cli cli = compare();
        assertTrue(cli.out().contains("人民政府  上次未发现问题"), cli::toString);
        assertTrue(!cli.out().contains("没有收到"), cli::toString);
        assertEquals(0, cli.exit(), cli::toString);
    }

    @Test
    void aCorrectedReportIsKnownUnderAnotherFileName() throws IOException {
        Files.createDirectories(folder.resolve("new/更正"));
        Files.writeString(folder.resolve("new/更正/第二次.txt"), report);
        assertTrue(compare().out().contains("[已改] FE-01"));
    }

    @Test
    void aDamagedCorrectionIsThatOfTheFileOrOfTheAgencyItIsNamedAfter() throws IOException {
        for (String name : List.of("水利局.pdf", "云泽县水利局更正件.docx")) {
            Files.createDirectories(folder.resolve("new"));
            Files.writeString(folder.resolve("new").resolve(name), "%PDF-1.7");
            Cli cli = compare();
            assertTrue(cli.out().contains("云泽县水利局  更正后的报告未能审核") && cli.out().contains("[未能核实] FE-01"), () -> name + cli);
            assertTrue(!cli.out().contains("没有收到") && !cli.out().contains("上次没有"), cli::toString);
            assertEquals(3, cli.exit(), cli::toString);
            Files.delete(folder.resolve("new").resolve(name));
        }
    }

    @Test
    void twoCorrectionsOfOneAgencyAreBothShown() throws IOException {
        put("new", report);
        Files.writeString(folder.resolve("new/水利局（第二稿）.txt"), report.replace(SOUND, ""));
        Cli cli = compare();
        assertTrue(cli.out().contains("[已改] FE-01"), cli::toString);
        assertTrue(cli.out().contains("上次没有这份报告"), cli::toString);
    }

    @Test
    void whoMendedEverythingIsToldThatItIsClosed() throws IOException {
        put("new", report);
        compare();
        String letter = letter();
        assertTrue(letter.contains("列明的1处事项均已整改到位") && letter.contains("本次审查办结"), letter);
        assertTrue(letter.contains("整改情况复核意见的函") && !letter.contains("请核对"), letter);
        assertTrue(Files.size(folder.resolve("对照-letters/水利局/letter.docx")) > 0 && Files.size(folder.resolve("对照-letters/水利局/letter.pdf")) > 0);
    }

    @Test
    void whatIsLeftAndWhatIsNewIsToldApartInTheLetter() throws IOException {
        put("new", Files.readString(folder.resolve("old/水利局.txt")).replaceFirst("（七）总计([ |]+)\\d+", "（七）总计$190"));
        compare();
        String letter = letter();
        assertTrue(letter.contains("尚未整改1处") && letter.contains("尚未整改的问题（一）第六部分未报告信息处理费"), letter);
        assertTrue(letter.contains("新出现的问题（二）") && !letter.contains("办结"), letter);
        assertTrue(letter.contains("〕1号") && letter.contains("附件：整改情况复核表") && letter.contains("未改") && letter.contains("新增"), letter);
    }

    @Test
    void whoSentNothingOrAFileThatCannotBeReadIsAskedForIt() throws IOException {
        put("new", report.replace("云泽县水利局", "云泽县民政局"));
        compare();
        assertTrue(letter().contains("尚未收到你局更正后的年度报告"), letter());
        Files.delete(folder.resolve("new/水利局.txt"));
        Files.writeString(folder.resolve("new/水利局.pdf"), "%PDF-1.7");
        compare();
        assertTrue(letter().contains("报送的文件未能读取") && letter().contains("重新报送"), letter());
        Files.delete(folder.resolve("old/水利局.txt"));
        Files.writeString(folder.resolve("old/水利局.txt"), report);
        compare();
        assertTrue(Files.notExists(folder.resolve("对照-letters/水利局/letter.html")), "a report in order gets no letter, nor keeps one of an earlier comparison");
    }

    private String letter() throws IOException {
        return org.jsoup.Jsoup.parse(Files.readString(folder.resolve("对照-letters/水利局/letter.html"))).text().replaceAll("\\s", "");
    }

    @Test
    void resultsThatAreDamagedAreToldOfAndNothingIsCompared() throws IOException {
        put("new", report);
        Files.writeString(folder.resolve("old/findings.json"), "{\"schemaVersion\": \"1\", \"reports\": [");
        Cli cli = compare();
        assertEquals(3, cli.exit(), cli::toString);
        assertTrue(cli.err().contains("findings.json 第1行") && !cli.err().contains("Exception"), cli::toString);
        assertEquals("", cli.out());
    }

    private void put(String place, String text) throws IOException {
        Files.createDirectories(folder.resolve(place));
        Files.writeString(folder.resolve(place).resolve("水利局.txt"), text);
    }

    private Cli compare() {
        return Cli.run(List.of("compare", folder.resolve("old").toString(), folder.resolve("new").toString(), "--out",
                folder.resolve("对照.html").toString()).toArray(String[]::new));
    }
}
