package nianshen.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nianshen.Folders;
import nianshen.Shipped;
import nianshen.Spreadsheet;
import nianshen.Unkept;
import nianshen.cli.terminal.Exit;
import nianshen.specimen.Maker;
import nianshen.specimen.TextPrint;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main job; on the samples in a process of its own, everything else within this one. */
class AuditCommandTest {

    @TempDir
    static Path shared;
    private static Path samples;
    private static Cli run;

    @TempDir
    Path folder;

    @BeforeAll
    static void auditTheSamples() {
        samples = shared.resolve("samples");
        // that the reports and the rules here are taken where none are named
        run = Cli.fresh(Map.of(), "audit", "--out", samples.toString(), "--threads", "2");
    }

    @Test
    void samplesHaveFindings_exit1() {
        assertEquals(1, run.exit(), run::toString);
    }

    @Test
    void everySampleIsNamedOnStandardOutput_andProgressOnStandardErrorOnly() throws IOException {
        for (String sample : samples()) {
            assertTrue(run.out().contains(sample), () -> sample + " not named\n" + run);
        }
        assertFalse(run.err().contains("Exception") || run.err().contains("WARN"), run::toString);
        assertFalse(run.out().contains("Exception"), run::toString);
        assertFalse(run.err().isBlank(), "progress is missing");
    }

    @Test
    void theWholeResultLiesThere() throws IOException {
        for (String name : List.of("index.html", "findings.json", "findings.xlsx", "circular.html", "circular.docx")) {
            assertTrue(Files.size(samples.resolve(name)) > 0, name);
        }
        try (Stream<Path> reports = Files.list(samples.resolve("reports"))) {
            List<Path> folders = reports.toList();
            assertEquals(samples().size(), folders.size());
            for (Path report : folders) {
                for (String name : List.of("index.html", "letter.html", "letter.pdf", "letter.docx", "facts.json")) {
                    assertTrue(Files.size(report.resolve(name)) > 0, report.getFileName() + "/" + name);
                }
            }
        }
    }

    @Test
    void findingsFollowThePublishedSchema() throws IOException {
        ObjectMapper json = new ObjectMapper();
        JsonNode schema = json.readTree(samples.resolve("findings.schema.json").toFile());
        JsonNode findings = json.readTree(samples.resolve("findings.json").toFile());
        assertEquals(List.of(), List.copyOf(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(schema).validate(findings)));
    }

    @Test
    void theSamplesSayWhatTheyWereWrittenToSay() throws IOException {
        assertEquals("compliant", report("shuili-2024.pdf").path("status").asText());
        assertEquals("compliant", report("xianzhengfu-2024.ofd").path("status").asText());
        assertEquals("compliant", report("ziran-ziyuan-2024.html").path("status").asText());
        assertEquals("compliant", report("weijian-2020.md").path("status").asText());
        assertEquals(List.of("TV-01"), standing("jiaoyu-2023.doc"));
        assertEquals(List.of("TV-02"), standing("jiaotong-2023.txt"));
        assertEquals(List.of("FE-01"), standing("minzheng-2024.html"));
        assertTrue(standing("shichang-jianguan-2024.pdf").containsAll(List.of("BL-01", "BL-02", "BL-04", "BL-05")));
        assertTrue(standing("liuduzhen-2023.docx").size() >= 6);
        assertEquals("doubtful", report("gongxin-2024.txt").path("status").asText());
    }

    @Test
    void twoRunsGiveTheSameBytes_whateverTheProcessAndItsThreads() throws IOException {
        assertNotNull(System.getenv("SOURCE_DATE_EPOCH"), "the build has to set the time of the runs");
        Path again = folder.resolve("again");
        try (Unkept anew = new Unkept(folder.resolve("cache"))) {
            assertNotNull(anew);
            Cli.run("audit", "reports-in", "--out", again.toString(), "--threads", "1");
        }
        Map<String, byte[]> first = Folders.files(samples);
        Map<String, byte[]> second = Folders.files(again);
        assertEquals(first.keySet(), second.keySet());
        first.forEach((name, bytes) -> assertArrayEquals(bytes, second.get(name), name));
    }

    @Test
    void failOnSetsTheExitCode() {
        String compliant = Path.of("reports-in", "shuili-2024.pdf").toString();
        String wrong = Path.of("reports-in", "shichang-jianguan-2024.pdf").toString();
        assertEquals(0, exit(compliant, "--no-letters"));
        assertEquals(1, exit(wrong, "--no-letters", "--fail-on", "严重"));
        assertEquals(0, exit(wrong, "--no-letters", "--fail-on", "从不"));
    }

    @Test
    void theOfficeSetsWhatMakesItFail_theOptionGoesBefore() throws IOException {
        Path rules = folder.resolve("rules");
        Shipped.copy(Shipped.NO_CASES, rules);
        Spreadsheet.edit(rules.resolve("tables/设置.xlsx"), book -> Spreadsheet.set(book.getSheet("阈值"),
                Spreadsheet.cell(book.getSheet("阈值"), "不合格级别", "数值"), "严重"));
        String general = Path.of("reports-in", "minzheng-2024.html").toString();
        assertEquals(0, exit(general, "--no-letters", "--rules", rules.toString()));
        assertEquals(1, exit(general, "--no-letters", "--rules", rules.toString(), "--fail-on", "一般"));
    }

    @Test
    void badFilesAreListed_theOthersAreAudited_exit3() throws IOException, GeneralSecurityException {
        Path in = Files.createDirectories(folder.resolve("in"));
        Map<String, byte[]> bad = BadFiles.all();
        for (Map.Entry<String, byte[]> file : bad.entrySet()) {
            Files.write(in.resolve(file.getKey()), file.getValue());
        }
        Files.write(in.resolve("good.txt"), TextPrint.TAB.write(Maker.draw(4)));
        Path out = folder.resolve("out");
        Cli cli = Cli.run("audit", in.toString(), "--out", out.toString(), "--no-letters");
        assertEquals(3, cli.exit(), cli::toString);
        JsonNode reports = new ObjectMapper().readTree(out.resolve("findings.json").toFile()).path("reports");
        assertEquals(bad.size() + 1, reports.size());
        for (JsonNode report : reports) {
            boolean good = report.path("source").asText().equals("good.txt");
            assertEquals(good, !report.path("status").asText().equals("unreadable"), report::toString);
            assertEquals(good, report.path("error").isNull(), report::toString);
        }
        assertTrue(cli.out().contains("未能审核"), cli::toString);
        assertTrue(Files.readString(out.resolve("index.html")).contains("未能审核"));
    }

    @Test
    void aReportWhosePageCannotBeWrittenIsTold_theOthersAreWritten_exit70() throws IOException {
        Path in = Files.createDirectories(folder.resolve("in"));
        Path out = folder.resolve("out");
        for (String name : List.of("甲局", "乙局")) {
            Files.write(in.resolve(name + ".txt"), TextPrint.TAB.write(Maker.draw(4)));
        }
        Files.createDirectories(out.resolve("reports"));
        Files.writeString(out.resolve("reports/甲局"), "文件夹的位置被占");
        Cli cli = Cli.run("audit", in.toString(), "--out", out.toString(), "--no-letters");
        assertEquals(70, cli.exit(), cli::toString);
        assertTrue(cli.err().contains("结果不完整") && cli.err().contains("甲局") && !cli.err().contains("Exception"), cli::toString);
        assertTrue(Files.exists(out.resolve("reports/乙局/index.html")) && Files.exists(out.resolve("findings.json")), cli::toString);
    }

    @Test
    void aNameThatBreaksTheLine_stillIsOneLine() throws IOException {
        Path in = Files.createDirectories(folder.resolve("in"));
        Files.writeString(in.resolve("甲\n[合格] 乙\u202E.txt"), "不是报告");
        Cli cli = Cli.run("audit", in.toString(), "--out", folder.resolve("out").toString(), "--no-letters");
        assertTrue(cli.out().contains("甲?[合格] 乙?.txt"), cli::toString);
    }

    @Test
    void archivesAreLookedInto() throws IOException {
        Path zip = folder.resolve("报告.zip");
        try (OutputStream file = Files.newOutputStream(zip);
                ZipOutputStream archive = new ZipOutputStream(file, Charset.forName("GBK"))) {
            for (String name : List.of("部门/水利局.txt", "乡镇/柳渡镇.txt")) {
                archive.putNextEntry(new ZipEntry(name));
                archive.write(TextPrint.MARKDOWN.write(Maker.draw(name.length())));
                archive.closeEntry();
            }
        }
        Path out = folder.resolve("out");
        Cli cli = Cli.run("audit", zip.toString(), "--out", out.toString(), "--no-letters");
        assertTrue(cli.exit() <= 1, cli::toString);
        String findings = Files.readString(out.resolve("findings.json"));
        assertTrue(findings.contains("水利局.txt") && findings.contains("柳渡镇.txt"), cli::toString);
    }

    @Test
    void aBrokenRuleStopsEverything_exit4_withFileAndLine() throws IOException {
        Path rules = folder.resolve("rules");
        Shipped.copy(Shipped.NO_CASES, rules);
        Path rule = rules.resolve("sentences/勾稽.dslr");
        Files.writeString(rule, Files.readString(rule).replaceFirst("(?m)^那么$", "那末"));
        Path out = folder.resolve("out");
        Cli cli = Cli.run("audit", "reports-in", "--rules", rules.toString(), "--out", out.toString());
        assertEquals(4, cli.exit(), cli::toString);
        assertTrue(cli.err().contains(rule.getFileName().toString()), cli::toString);
        assertTrue(cli.err().matches("(?s).*\\d.*") && cli.err().matches("(?s).*[一-龥].*"), cli::toString);
        assertFalse(cli.err().contains("Exception") || cli.err().contains("\tat "), cli::toString);
        assertFalse(Files.exists(out.resolve("findings.json")), "reports were read all the same");
    }

    @Test
    void wrongUse_exit2() {
        assertEquals(2, Cli.run("audit", "--no-such-option").exit());
        assertEquals(2, Cli.run("audit", folder.resolve("nowhere").toString()).exit());
        assertEquals(2, Cli.run("no-such-command").exit());
    }

    @Test
    void waiversThatDoNothingAreToldByTheAuditAsByTheCheck_andSlipsStopBoth() throws IOException {
        Path rules = folder.resolve("rules");
        Folders.copy(Path.of("rules"), rules, f -> !f.startsWith("cases/") || f.startsWith("cases/_base/"));
        Path waivers = rules.resolve("waivers.csv");
        Files.writeString(waivers, "规则编号,机关,年度,理由,批准人,截止日期\nFE-01,云泽县水利局,2023,有批复,张,2024/1/31\nFE-01,某某委员会,2023,有批复,张,\n");
        for (String[] command : new String[][] {{"audit", "reports-in/minzheng-2024.html", "--no-letters", "--out", folder.resolve("out").toString()}, {"rules", "check"}}) {
            Cli cli = Cli.run(Stream.concat(Stream.of(command), Stream.of("--rules", rules.toString())).toArray(String[]::new));
            String said = cli.out() + cli.err();
            assertTrue(said.contains("waivers.csv 第2行：豁免已于2024-01-31到期"), cli::toString);
            assertTrue(said.contains("waivers.csv 第3行：名册中没有“某某委员会”"), cli::toString);
        }
        for (String slip : List.of("FE-99,云泽县水利局,2023,有批复,张,", "FE-01,,2023,有批复,张,", "FE-01,云泽县水力局,2023,有批复,张,")) {
            Files.writeString(waivers, "规则编号,机关,年度,理由,批准人,截止日期\n" + slip + "\n");
            assertEquals(Exit.BROKEN_RULES, Cli.run("audit", "reports-in/minzheng-2024.html", "--no-letters", "--rules", rules.toString()).exit(), slip);
            assertEquals(Exit.BROKEN_RULES, Cli.run("rules", "check", "--rules", rules.toString()).exit(), slip);
        }
    }

    @Test
    void lettersAreMadeAgainFromFindingsAlone() throws IOException {
        Path copy = folder.resolve("copy");
        Folders.copy(samples, copy);
        Map<String, byte[]> before = Folders.files(copy);
        try (Stream<Path> letters = Files.walk(copy)) {
            for (Path letter : letters.filter(f -> f.getFileName().toString().startsWith("letter.")).toList()) {
                Files.delete(letter);
            }
        }
        Cli cli = Cli.run("letters", copy.toString());
        assertEquals(0, cli.exit(), cli::toString);
        Map<String, byte[]> after = Folders.files(copy);
        assertEquals(before.keySet(), after.keySet());
        before.forEach((name, bytes) -> {
            if (name.contains("letter.")) {
                assertArrayEquals(bytes, after.get(name), name);
            }
        });
    }

    private int exit(String file, String... options) {
        return Cli.run(Stream.concat(Stream.of("audit", file, "--out", folder.resolve("out").toString()),
                Stream.of(options)).toArray(String[]::new)).exit();
    }

    private static List<String> samples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("reports-in"))) {
            return files.map(f -> f.getFileName().toString()).filter(f -> !f.startsWith(".")).sorted().toList();
        }
    }

    private static JsonNode report(String source) throws IOException {
        for (JsonNode report : new ObjectMapper().readTree(samples.resolve("findings.json").toFile()).path("reports")) {
            if (report.path("source").asText().endsWith(source)) {
                return report;
            }
        }
        throw new AssertionError(source + " was not audited");
    }

    /** The rules with a finding that is not folded into another. */
    private static List<String> standing(String source) throws IOException {
        TreeSet<String> rules = new TreeSet<>();
        for (JsonNode outcome : report(source).path("outcomes")) {
            for (JsonNode finding : outcome.path("findings")) {
                if (finding.path("foldedInto").isNull()) {
                    rules.add(outcome.path("rule").asText());
                }
            }
        }
        return List.copyOf(rules);
    }
}
