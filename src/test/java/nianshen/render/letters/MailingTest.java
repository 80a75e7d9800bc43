package nianshen.render.letters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nianshen.Shipped;
import nianshen.findings.Audit;
import nianshen.findings.Evidence;
import nianshen.findings.Finding;
import nianshen.findings.Outcome;
import nianshen.findings.ReportName;
import nianshen.findings.Result;
import nianshen.findings.Run;
import nianshen.findings.Severity;
import nianshen.pack.PackFiles;
import nianshen.render.Invented;
import nianshen.render.Renderer;
import nianshen.render.files.LetterException;
import nianshen.render.files.ReportNames;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who gets a letter: the office's setting, its decisions, one number for an agency and year; nothing written by hand is lost. */
class MailingTest {

    private static final Run RUN = new Run(Invented.TOOL, Invented.PACK, Invented.run().generatedAt(), List.of(Invented.clean(), Invented.serious(), Invented.general()), List.of());
    private static final ReportNames NAMES = ReportNames.of(RUN.audits().stream().map(Audit::source).toList());
    private static final Map<String, Renderer> RENDERERS = new java.util.HashMap<>();
    @TempDir
    Path out;

    @Test
    void everyReportGetsANumberedLetterAsShipped() throws IOException {
        Renderer.Sent sent = renderer("发函").decided(out).run(RUN, out);
        assertEquals(RUN.audits().size(), sent.letters());
        assertEquals(List.of(), sent.notes());
        assertEquals(numbers(1, RUN.audits().size()), numbers(RUN));
    }

    @Test
    void reportsInOrderGetNoneWhereTheOfficeWantsNoneAndNumbersHaveNoGap() throws IOException {
        Renderer.Sent sent = renderer("不发函").decided(out).run(RUN, out);
        assertEquals(RUN.audits().size() - 1, sent.letters());
        assertFalse(Files.exists(letter(Invented.clean(), "letter.pdf")));
        assertEquals(numbers(1, RUN.audits().size() - 1), numbers(RUN));
        assertTrue(sheet().contains("合格,,,,未拟函：合格不发函"), sheet());
    }

    @Test
    void reportsInOrderGetOneLetterTogetherWhereTheOfficeWantsIt() throws IOException {
        Renderer renderer = renderer("合并一函");
        assertEquals(RUN.audits().size(), renderer.decided(out).run(RUN, out).letters());
        assertFalse(Files.exists(letter(Invented.clean(), "letter.pdf")));
        String joint = org.jsoup.Jsoup.parse(Files.readString(out.resolve("in-order.html"))).text();
        assertTrue(joint.contains("未发现需要更正的问题：" + Invented.clean().agency() + "。") && !joint.contains(Invented.serious().agency()), joint);
        assertTrue(Files.size(out.resolve("in-order.docx")) > 0 && Files.size(out.resolve("in-order.pdf")) > 0);
        assertTrue(sheet().contains("合格，并入合并函"), sheet());
        decide(Invented.clean(), "缓发", "");
        renderer.decided(out).run(RUN, out);
        assertFalse(Files.exists(out.resolve("in-order.html")), "what the office put off stands in no letter");
    }

    @Test
    void aDecisionIsHeededAndSurvivesTheNextRun() throws IOException {
        Renderer renderer = renderer("发函");
        renderer.decided(out).run(RUN, out);
        decide(Invented.general(), "缓发", "等镇里说明情况");
        for (int again = 0; again < 2; again++) {
            assertEquals(RUN.audits().size() - 1, renderer.decided(out).run(RUN, out).letters());
            assertFalse(Files.exists(letter(Invented.general(), "letter.docx")));
            assertTrue(sheet().contains("缓发,等镇里说明情况,,未拟函：缓发（等镇里说明情况）"), sheet());
        }
        assertEquals(RUN.audits().size() - 1, renderer.letters(out).letters());
    }

    @Test
    void whatIsWrittenIntoTheSheetOutlivesARunWithoutItsReportAndWithoutADecision() throws IOException {
        Renderer renderer = renderer("发函");
        renderer.decided(out).run(RUN, out);
        decide(Invented.general(), "缓发", "等镇里说明情况");
        decide(Invented.serious(), "", "局长已知");
        List<Audit> others = RUN.audits().stream().filter(a -> !a.source().equals(Invented.general().source())).toList();
        Run without = new Run(RUN.toolVersion(), RUN.pack(), RUN.generatedAt(), others, List.of());
        for (Run run : List.of(without, without, RUN)) {
            renderer.decided(out).run(run, out);
            assertTrue(sheet().contains("缓发,等镇里说明情况,," + (run == RUN ? "未拟函：缓发（等镇里说明情况）" : "本次审核没有这份报告")), sheet());
            assertTrue(sheet().contains(",,局长已知,云政办函"), sheet());
        }
    }

    @Test
    void aLetterThatIsDecidedToBeSentKeepsItsNumberWhateverComesBeforeIt() throws IOException {
        Renderer renderer = renderer("发函");
        List<Audit> few = RUN.audits().stream().filter(a -> !a.source().equals(first())).toList();
        renderer.decided(out).run(new Run(RUN.toolVersion(), RUN.pack(), RUN.generatedAt(), few, List.of()), out);
        Audit sent = few.stream().min(java.util.Comparator.comparing(Audit::source)).orElseThrow();
        decide(sent, "发", "");
        for (int again = 0; again < 2; again++) {
            renderer.decided(out).run(RUN, out);
            assertTrue(letterText(RUN, sent).contains("云政办函〔2025〕1号"), letterText(RUN, sent));
            assertEquals(numbers(1, RUN.audits().size()), numbers(RUN).stream().sorted().toList());
        }
        renderer.decided(out).run(new Run(RUN.toolVersion(), RUN.pack(), RUN.generatedAt(), RUN.audits().stream().filter(a -> a != sent).toList(), List.of()), out);
        assertTrue(sheet().contains("发,,云政办函〔2025〕1号,本次审核没有这份报告") && sheet().indexOf("〕1号") == sheet().lastIndexOf("〕1号"), sheet());
    }

    private static String first() {
        return RUN.audits().stream().map(Audit::source).min(String::compareTo).orElseThrow();
    }

    private String letterText(Run run, Audit audit) throws IOException {
        return org.jsoup.Jsoup.parse(Files.readString(out.resolve(Renderer.REPORTS).resolve(ReportNames.of(run.audits().stream().map(Audit::source).toList()).of(audit.source()))
                .resolve("letter.html"))).text().replace(" ", "");
    }

    @Test
    void aDecisionToSendGoesBeforeTheSetting() throws IOException {
        Renderer renderer = renderer("不发函");
        renderer.decided(out).run(RUN, out);
        decide(Invented.clean(), "发", "");
        renderer.decided(out).run(RUN, out);
        assertTrue(Files.exists(letter(Invented.clean(), "letter.pdf")));
    }

    @Test
    void aDecisionThatIsNoneIsToldWithItsLine() throws IOException {
        Renderer renderer = renderer("发函");
        renderer.decided(out).run(RUN, out);
        decide(Invented.general(), "再说", "");
        LetterException e = assertThrows(LetterException.class, () -> renderer.decided(out));
        assertTrue(e.getMessage().matches("发函决定\\.csv 第\\d+行：“决定”应为 发、不发、缓发，或空白.*实为“再说”"), e.getMessage());
    }

    @Test
    void theSheetMayComeBackAsSpreadsheetsOnChineseWindowsSaveIt() throws IOException {
        Renderer renderer = renderer("发函");
        renderer.decided(out).run(RUN, out);
        decide(Invented.general(), "不发", "已当面告知");
        Path file = out.resolve(Decisions.FILE);
        Files.write(file, Files.readString(file).replace("\uFEFF", "").getBytes(Charset.forName("GBK")));
        renderer.decided(out).run(RUN, out);
        assertFalse(Files.exists(letter(Invented.general(), "letter.docx")));
    }

    @Test
    void twoReportsOfOneAgencyAndYearAreToldAndOnlyTheGraverLetterHasANumber() throws IOException {
        Audit serious = Invented.serious();
        Audit twin = new Audit("重报/" + serious.source(), "cd".repeat(32), serious.title(), serious.agency(), serious.level(), serious.year(),
                serious.variant(), nianshen.findings.Status.COMPLIANT, 100, null, List.of(), serious.facts());
        List<Audit> audits = new ArrayList<>(RUN.audits());
        audits.add(twin);
        Run run = new Run(RUN.toolVersion(), RUN.pack(), RUN.generatedAt(), audits, List.of());
        Finding twice = new Finding("1", "XA-03", Result.VIOLATED, Severity.HINT, "2024年度报告收到几份，内容相同", null, "样例", "样例", null, null,
                List.of(new Evidence(null, null, null, null, null, null, null, null).of(new ReportName(twin.source(), twin.agency(), twin.year()))));
        run = new Run(RUN.toolVersion(), RUN.pack(), RUN.generatedAt(), audits, List.of(new Outcome("XA-03", "应报未报", Result.VIOLATED, Severity.HINT, null, List.of(twice))));
        List<String> notes = renderer("发函").run(run, out).notes();
        String circular = org.jsoup.Jsoup.parse(Files.readString(out.resolve("circular.html"))).text().replace(" ", "");
        assertTrue(circular.contains("2024年度报告报送不止一份的1家：" + twin.agency() + "。") && !circular.contains("名册没有列入"), circular);
        assertEquals(List.of(twin.source() + "：已拟函，未编号：同一单位同一年度有几份报告，编号的函写在“" + serious.source() + "”，请确定以哪份为准"), notes);
        assertEquals(numbers(1, RUN.audits().size()), numbers(run).stream().filter(n -> !n.isBlank()).sorted().toList());
    }

    @Test
    void aLetterChangedByHandIsKeptBesideTheNewOneAndTold() throws IOException {
        Renderer renderer = renderer("发函");
        renderer.decided(out).run(RUN, out);
        Path docx = letter(Invented.serious(), "letter.docx");
        Files.writeString(docx, "手改过的");
        List<String> notes = renderer.letters(out).notes();
        Path kept = docx.resolveSibling("letter（手改）.docx");
        assertEquals(List.of("手工修改过的函件没有覆盖，已改名保留：" + kept), notes);
        assertEquals("手改过的", Files.readString(kept));
        assertTrue(Files.size(docx) > 1000);
        assertEquals(List.of(), renderer.letters(out).notes());
        Files.writeString(docx, "又改了一次");
        renderer.withoutLetters().decided(out).run(RUN, out);
        assertEquals("又改了一次", Files.readString(docx.resolveSibling("letter（手改2）.docx")));
        assertFalse(Files.exists(docx));
    }

    @Test
    void aLetterChangedByHandOutlivesItsReport() throws IOException {
        Renderer renderer = renderer("发函");
        renderer.decided(out).run(RUN, out);
        Path docx = letter(Invented.serious(), "letter.docx");
        Files.writeString(docx, "手改过的");
        List<Audit> others = RUN.audits().stream().filter(a -> !a.source().equals(Invented.serious().source())).toList();
        renderer.run(new Run(RUN.toolVersion(), RUN.pack(), RUN.generatedAt(), others, List.of()), out);
        try (Stream<Path> left = Files.list(docx.getParent())) {
            assertEquals(List.of(docx), left.toList());
        }
    }

    @Test
    void aReminderHasTheNextNumberAndIsDecidedOnLikeALetter() throws IOException {
        Outcome missing = new Outcome("XA-03", "应报未报", Result.VIOLATED, Severity.SERIOUS, null, List.of(missing()));
        Run run = new Run(RUN.toolVersion(), RUN.pack(), RUN.generatedAt(), RUN.audits(), List.of(missing));
        Renderer renderer = renderer("发函");
        renderer.decided(out).run(run, out);
        Path letter = out.resolve(Renderer.REMINDERS).resolve("样例县水利局2024年度报告/letter.html");
        assertTrue(Files.readString(letter).contains("云政办函〔2025〕" + (RUN.audits().size() + 1) + "号"));
        String row = "样例县水利局,2024,,未收到,";
        assertTrue(sheet().contains(row + ",,云政办函〔2025〕" + (RUN.audits().size() + 1) + "号,已拟函"), sheet());
        Files.writeString(out.resolve(Decisions.FILE), sheet().replace(row + ",", row + "缓发,机构正在合并"));
        for (int again = 0; again < 2; again++) {
            renderer.decided(out).run(run, out);
            assertFalse(Files.exists(letter));
            assertTrue(sheet().contains(row + "缓发,机构正在合并,,未拟函：缓发（机构正在合并）"), sheet());
        }
    }

    @Test
    void aReportThatCameTooLateHasOneLetterThatSaysItOnce() throws IOException {
        String said = "2024年度报告于2025年2月6日公布，逾期6日（应于次年1月31日前公布）";
        Outcome late = new Outcome("DL-01", "逾期", Result.VIOLATED, Severity.SERIOUS, null,
                List.of(new Finding("d", "DL-01", Result.VIOLATED, Severity.SERIOUS, said, null, "样例", "书面说明逾期原因", null, null, List.of())));
        Audit alone = with(Invented.clean(), late);
        Audit also = with(Invented.general(), late);
        renderer("发函").run(new Run(RUN.toolVersion(), RUN.pack(), RUN.generatedAt(), List.of(alone, also), List.of()), out);
        String overdue = letterText(alone);
        String notice = letterText(also);
        assertTrue(overdue.contains("关于云泽县司法局逾期公布2024年") && overdue.contains("经核对，你局" + said + "。") && !overdue.contains("附件"), overdue);
        assertTrue(notice.contains("整改通知书") && notice.contains("（一）" + said + "。") && notice.indexOf(said) == notice.lastIndexOf(said, notice.indexOf("附件")), notice);
        assertFalse(Files.exists(out.resolve(Renderer.REMINDERS)));
        assertEquals(3, sheet().lines().count(), sheet());
    }

    private static Audit with(Audit a, Outcome more) {
        List<Outcome> outcomes = new ArrayList<>(List.of(more));
        outcomes.addAll(a.outcomes());
        return new Audit(a.source(), a.sha256(), a.title(), a.agency(), a.level(), a.year(), a.variant(), nianshen.findings.Status.VIOLATIONS, 80, null, outcomes, a.facts());
    }

    private String letterText(Audit audit) throws IOException {
        return org.jsoup.Jsoup.parse(Files.readString(out.resolve(Renderer.REPORTS).resolve(ReportNames.of(List.of(Invented.clean().source(), Invented.general().source())).of(audit.source()))
                .resolve("letter.html"))).text().replace(" ", "");
    }

    @Test
    void theCircularIsMadeAgainWithTheLetters() throws IOException {
        Renderer renderer = renderer("发函");
        renderer.decided(out).run(RUN, out);
        Path circular = out.resolve("circular.docx");
        byte[] first = Files.readAllBytes(circular);
        Files.delete(circular);
        renderer.letters(out);
        assertEquals(first.length, Files.size(circular));
    }

    private static Finding missing() {
        Evidence whose = new Evidence(null, null, null, null, null, null, null, null).of(new ReportName("", "样例县水利局", 2024));
        return new Finding("0", "XA-03", Result.VIOLATED, Severity.SERIOUS, "样例县水利局未报送2024年度报告", null, "样例", "样例", null, null, List.of(whose));
    }

    private static Renderer renderer(String inOrder) throws IOException {
        Renderer known = RENDERERS.get(inOrder);
        if (known != null) {
            return known;
        }
        Map<String, byte[]> files = Shipped.files(Shipped.NO_CASES);
        String office = new String(files.get("letters/office.json"), StandardCharsets.UTF_8);
        files.put("letters/office.json", office.replace("\"inOrder\": \"发函\"", "\"inOrder\": \"" + inOrder + "\"").getBytes(StandardCharsets.UTF_8));
        RENDERERS.put(inOrder, Renderer.open(PackFiles.of(files)));
        return RENDERERS.get(inOrder);
    }

    private Path letter(Audit audit, String name) {
        return out.resolve(Renderer.REPORTS).resolve(NAMES.of(audit.source())).resolve(name);
    }

    private String sheet() throws IOException {
        return Files.readString(out.resolve(Decisions.FILE));
    }

    /** Writes a decision into the row of a report, as a person would. */
    private void decide(Audit audit, String decision, String reason) throws IOException {
        Path file = out.resolve(Decisions.FILE);
        List<String> lines = Files.readAllLines(file).stream().map(line -> {
            String[] cells = line.split(",", -1);
            boolean his = cells[2].equals(audit.source());
            return his ? String.join(",", cells[0], cells[1], cells[2], cells[3], decision, reason, cells[6], cells[7]) : line;
        }).toList();
        Files.write(file, lines);
    }

    /** The serial numbers of the letters of a run, sorted. */
    private List<String> numbers(Run run) throws IOException {
        ReportNames names = ReportNames.of(run.audits().stream().map(Audit::source).toList());
        List<String> numbers = new ArrayList<>();
        for (Audit audit : run.audits()) {
            Path page = out.resolve(Renderer.REPORTS).resolve(names.of(audit.source())).resolve("letter.html");
            if (Files.exists(page)) {
                numbers.add(org.jsoup.Jsoup.parse(Files.readString(page)).select(".number").text().replaceAll(".*〕|号", "").replace("\u3000", "").strip());
            }
        }
        return numbers.stream().sorted().toList();
    }

    private static List<String> numbers(int from, int to) {
        return java.util.stream.IntStream.rangeClosed(from, to).mapToObj(String::valueOf).sorted().toList();
    }
}
