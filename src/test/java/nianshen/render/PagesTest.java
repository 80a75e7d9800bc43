package nianshen.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nianshen.audit.Auditor;
import nianshen.findings.Audit;
import nianshen.findings.Run;
import nianshen.ingest.source.Source;
import nianshen.pack.PackFiles;
import nianshen.render.files.ReportNames;
import nianshen.rules.RulePack;
import nianshen.store.StoredFacts;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PagesTest {

    @TempDir
    static Path out;
    private static ReportNames names;

    @BeforeAll
    static void render() throws IOException {
        Renderer renderer = Renderer.open(PackFiles.read(Invented.RULES)).withoutLetters();
        Run run = Invented.run();
        names = ReportNames.of(run.audits().stream().map(Audit::source).toList());
        for (Audit audit : run.audits()) {
            Path folder = out.resolve("reports").resolve(names.of(audit.source()));
            renderer.report(audit, null, run.pack(), run.toolVersion(), folder);
            if (audit.facts() != null) {
                renderer.facts(new StoredFacts(run.toolVersion(), run.pack(), audit.source(), audit.sha256(), audit.facts()), folder);
            }
        }
        renderer.run(run, out);
    }

    @Test
    void theWorstReportStandsFirst() throws IOException {
        String page = Files.readString(out.resolve("index.html"));
        List<Integer> places = Stream.of("扫描件.pdf", "云泽县教育局.pdf", "云泽县青萝镇人民政府.txt", "云泽县水利局.docx", "云泽县司法局.html")
                .map(page::indexOf).toList();
        assertEquals(places.stream().sorted().toList(), places);
        assertFalse(places.contains(-1));
    }

    @Test
    void aChangedLabelIsShownAsTheReportHasIt_markedByItsFinding() throws IOException {
        String base = Files.readString(Invented.RULES.resolve("cases/_base/department-2023.txt"));
        PackFiles rules = PackFiles.read(Invented.RULES);
        Audit audit = new Auditor(RulePack.load(rules)).audit(new Source("改名.txt", base.replace("| 规章 |", "| 规章（县级无此项） |").replace("| 行政规范性文件 |", "| 规范性文件 |").getBytes(StandardCharsets.UTF_8)));
        Renderer.open(rules).withoutLetters().report(audit, null, Invented.run().pack(), "1", out.resolve("changed"));
        String page = Files.readString(out.resolve("changed/source.html"));
        assertTrue(page.contains("<th class=\"wrong\" scope=\"row\" rowspan=\"1\" colspan=\"1\">规章（县级无此项）<sup><a href=\"index.html#f"), page);
        assertFalse(page.contains("<mark"), "words of the prose are marked for a label of the table");
    }

    @Test
    void anUnreadableReportSaysWhyAndWhatToDo() throws IOException {
        String page = Files.readString(out.resolve("index.html"));
        assertTrue(page.contains("PDF已加密，无法读取"));
        assertTrue(page.contains("请提供未加密的文件"));
    }

    @Test
    void everyLinkOfTheListLeadsToAPage() throws IOException {
        String page = Files.readString(out.resolve("index.html"));
        var links = java.util.regex.Pattern.compile("href=\"(reports/[^\"]+)\"").matcher(page);
        int found = 0;
        while (links.find()) {
            String path = java.net.URLDecoder.decode(links.group(1), java.nio.charset.StandardCharsets.UTF_8);
            assertTrue(Files.exists(out.resolve(path)), path);
            found++;
        }
        assertEquals(6, found);
    }

    @Test
    void theReportPageHasTheSumWrittenOutAndTheCellMarked() throws IOException {
        String page = page("部门/云泽县教育局.pdf");
        assertTrue(page.contains("14 + 1 ≠ 12 + 2，差 1"));
        assertTrue(page.contains("表三“四、结转下年度继续办理”行“总计”列（第3页）"));
        assertEquals(4, page.split("<td class=\"wrong\"").length - 1);
        assertTrue(page.contains("同一问题的其他表现"));
        org.jsoup.nodes.Element sum = org.jsoup.Jsoup.parse(page).getElementById("f1");
        assertEquals("所在单元格 4 处", sum.selectFirst("details.more summary").text(), "a sum that is written out shows its cells on request");
        assertEquals(0, sum.select("> ul.quotes").size());
    }

    @Test
    void theAnnotatedCopyMarksWhatFindingsQuote() throws IOException {
        String page = Files.readString(folder("部门/云泽县教育局.pdf").resolve("source.html"));
        assertTrue(page.contains(">今年以来，县教育局 通过门户网站公开各类信息126条。</mark>"), page);
        assertTrue(page.contains("href=\"index.html#f3\""));
        assertTrue(page.contains("未找到这一部分"));
        assertFalse(page.contains("<script>"));
    }

    @Test
    void wordsOfAReportAreNeverMarkup() throws IOException {
        for (String page : List.of(page("部门/a<b>&'\".html"), Files.readString(out.resolve("index.html")))) {
            assertFalse(page.contains("<script>"));
            assertFalse(page.contains("<img"));
            assertFalse(page.contains("49"), "an expression of the report was evaluated");
        }
    }

    @Test
    void factsHaveEveryFigureWithItsPlace() throws IOException {
        String facts = Files.readString(folder("部门/云泽县教育局.pdf").resolve("facts.json"));
        var tree = new com.fasterxml.jackson.databind.json.JsonMapper().readTree(facts);
        assertEquals(200, tree.path("figures").size());
        assertEquals("3", tree.path("figures").get(10).path("table").asText());
        assertEquals(4, tree.path("figures").get(10).path("box").size());
    }

    private static Path folder(String source) {
        return out.resolve("reports").resolve(names.of(source));
    }

    private static String page(String source) throws IOException {
        return Files.readString(folder(source).resolve("index.html"));
    }
}
