package nianshen.render.letters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import nianshen.Shipped;
import nianshen.audit.Auditor;
import nianshen.findings.Audit;
import nianshen.ingest.source.Source;
import nianshen.pack.PackFiles;
import nianshen.render.Renderer;
import nianshen.render.files.Chars;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a letter says of findings in real text: each sentence once, places as a reader finds them, and what to do by when. */
class LetterWordsTest {

    private static final Auditor AUDITOR = Shipped.auditor();
    private static final String RECEIVED = "2023年新收政府信息公开申请14件，上年结转1件";
    private static final String FEE = "实际收取信息处理费300元";
    @TempDir
    Path out;

    @Test
    void aSentenceIsQuotedOnceAndItsPlaceIsAPartAndAParagraph() throws IOException {
        String letter = body(letter(Map.of(RECEIVED, "2023年新收政府信息公开申请17件，上年结转1件")));
        assertTrue(letter.contains("正文写“2023年新收政府信息公开申请17件…”，表三“一、本年新收政府信息公开申请数量”总计为14件，相差3件（第一部分第4段）。依据"), letter);
        assertEquals(1, letter.split("17件", -1).length - 1, letter);
        assertFalse(letter.matches("(?s).*第\\d+行.*"), letter);
    }

    @Test
    void theAnnexHasTheWholeSentenceAndTheProblemWithoutIt() throws IOException {
        Document letter = letter(Map.of(RECEIVED, "2023年新收政府信息公开申请17件，上年结转1件"));
        var cells = letter.select(".annex tbody tr").first().select("td");
        assertEquals("“2023年新收政府信息公开申请17件，上年结转1件，办结13件，结转下年度继续办理2件。”", cells.get(2).text());
        assertEquals("表三“一、本年新收政府信息公开申请数量”总计为14件，相差3件", cells.get(3).text());
    }

    @Test
    void sumsAreToldByNameAndNumber() throws IOException {
        Document letter = letter(Map.of("| （一）予以公开 |  | 3 |", "| （一）予以公开 |  | 4 |"));
        assertTrue(letter.select(".annex").last().text().contains("予以公开4 + "), () -> letter.select(".annex").last().text());
        assertTrue(letter.select(".annex").last().text().contains("填报"), () -> letter.select(".annex").last().text());
    }

    @Test
    void onlyTheDeadlinesOfWhatWasFoundAreNamed() throws IOException {
        String serious = body(letter(Map.of(RECEIVED, "2023年新收政府信息公开申请17件，上年结转1件")));
        assertTrue(serious.contains("前完成整改，重新发布"), serious);
        assertFalse(serious.contains("其他问题"), serious);
    }

    @Test
    void equalDeadlinesAreOneSentence() throws IOException {
        Map<String, byte[]> files = Shipped.files(Shipped.NO_CASES);
        String office = new String(files.get("letters/office.json"), StandardCharsets.UTF_8);
        files.put("letters/office.json", office.replace("\"general\": 10", "\"general\": 5").getBytes(StandardCharsets.UTF_8));
        String letter = body(letter(files, both()));
        assertTrue(letter.contains("前完成整改和核对，重新发布") || letter.contains("前完成整改，重新发布"), letter);
        assertEquals(1, letter.split("前完成", -1).length - 1, letter);
    }

    @Test
    void aQuestionAsksOnceAndSaysWhatIfItIsSo() throws IOException {
        String letter = body(letter(Map.of(FEE, "实际收取信息公开处理费300元")));
        assertTrue(letter.contains("二、请核对事项“信息公开处理费”应称“信息处理费”（第六部分第1段）。经核对属实的，"), letter);
        assertEquals(1, letter.split("请核对", -1).length - 1, letter);
    }

    @Test
    void rulesAndFilesAreNamedOnlyWhereTheOfficeWants() throws IOException {
        Map<String, String> edits = Map.of(RECEIVED, "2023年新收政府信息公开申请17件，上年结转1件");
        assertFalse(letter(edits).text().matches("(?s).*(NT-01|nianshen|report\\.txt).*"));
        Map<String, byte[]> files = Shipped.files(Shipped.NO_CASES);
        String office = new String(files.get("letters/office.json"), StandardCharsets.UTF_8);
        files.put("letters/office.json", office.replace("\"smallPrint\": false", "\"smallPrint\": true").getBytes(StandardCharsets.UTF_8));
        String told = letter(files, edits).text();
        assertTrue(told.contains("NT-01") && told.contains("report.txt"), told);
    }

    @Test
    void everyRuleHasWordsForTheCircular() throws IOException {
        Map<?, ?> words = new com.fasterxml.jackson.databind.ObjectMapper().enable(com.fasterxml.jackson.core.JsonParser.Feature.ALLOW_COMMENTS)
                .readValue(Files.readString(Shipped.RULES.resolve("letters/words.json")), Map.class);
        assertEquals(new java.util.TreeSet<>(AUDITOR.pack().rules().stream().map(nianshen.findings.RuleInfo::id).toList()), new java.util.TreeSet<>(((Map<?, ?>) words.get("problem")).keySet()));
    }

    @Test
    void quotationMarksWithinQuotationMarksAreSingleOnes() {
        assertEquals("“3.危及‘三安全一稳定’”行和“甲”", Chars.nested("“3.危及“三安全一稳定””行和“甲”"));
        for (String left : java.util.List.of("“甲“乙”", "甲”乙“", "”“”")) {
            assertEquals(left, Chars.nested(left), "marks that do not pair stay");
        }
    }

    private static Map<String, String> both() {
        return Map.of(RECEIVED, "2023年新收政府信息公开申请17件，上年结转1件", FEE, "没有变化");
    }

    private static String body(Document letter) {
        return letter.select(".sheet").text().replace(" ", "");
    }

    private Document letter(Map<String, String> edits) throws IOException {
        return letter(Shipped.files(Shipped.NO_CASES), edits);
    }

    private Document letter(Map<String, byte[]> files, Map<String, String> edits) throws IOException {
        String text = Files.readString(Shipped.RULES.resolve("cases/_base/department-2023.txt"));
        for (Map.Entry<String, String> edit : edits.entrySet()) {
            assertTrue(text.contains(edit.getKey()), edit.getKey());
            text = text.replace(edit.getKey(), edit.getValue());
        }
        Audit audit = AUDITOR.audit(new Source("report.txt", text.getBytes(StandardCharsets.UTF_8)));
        Renderer.open(PackFiles.of(files)).letter(audit, AUDITOR.pack().info(), "1", out);
        return Jsoup.parse(Files.readString(out.resolve("letter.html")));
    }
}
