package nianshen.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import nianshen.Shipped;
import nianshen.findings.Audit;
import nianshen.findings.Finding;
import nianshen.ingest.source.Source;
import nianshen.specimen.Maker;
import nianshen.specimen.Specimen;
import nianshen.specimen.WebPrint;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Headings of parts that stand in tables: as captions, as first rows, or with the whole report in one frame. */
class PartsInTablesTest {

    private static final Auditor AUDITOR = Shipped.auditor();
    private static final String ROW = "<tr><td colspan=\"%d\">%s</td></tr>";

    @Test
    void aCaptionThatSaysTheHeadingAgainIsNoOtherPart() {
        assertEquals(List.of(), found(page -> tables(page, t -> t.prependElement("caption").text(heading(t).text()))));
    }

    @Test
    void aFirstRowThatSaysTheHeadingAgainIsNoOtherPart() {
        assertEquals(List.of(), found(page -> tables(page, t -> t.prepend(ROW.formatted(width(t), heading(t).text())))));
    }

    @Test
    void aFirstRowIsTheHeadingWhereNoneStandsAbove() {
        assertEquals(List.of(), found(page -> tables(page, t -> {
            t.prepend(ROW.formatted(width(t), heading(t).text()));
            heading(t).remove();
        })));
    }

    @Test
    void theWholeReportMayBeOneTable() {
        assertEquals(List.of(), found(PartsInTablesTest::framed));
    }

    @Test
    void aPartMissingFromTheFrameIsMissing() {
        assertEquals(List.of("ST-01"), found(page -> {
            Element last = page.select("p").stream().filter(p -> p.text().startsWith("六、")).findFirst().orElseThrow();
            last.remove();
            framed(page);
        }));
    }

    /** All paragraphs and tables of the page as rows of one table. */
    private static void framed(Document page) {
        Element article = page.select("table").first().parent();
        StringBuilder rows = new StringBuilder();
        for (Element block : article.children()) {
            rows.append(block.is("table") ? block.select("tr").outerHtml() : ROW.formatted(15, block.text()));
        }
        article.html("<table border=\"1\">" + rows + "</table>");
    }

    private static void tables(Document page, Consumer<Element> change) {
        page.select("table").forEach(change);
    }

    /** The nearest line above the table that begins as headings of parts do. */
    private static Element heading(Element table) {
        Element above = table.previousElementSibling();
        while (!above.text().matches("[二三四]、.+")) {
            above = above.previousElementSibling();
        }
        return above;
    }

    private static int width(Element table) {
        return table.select("tr").first().select("td").stream().mapToInt(c -> c.hasAttr("colspan") ? Integer.parseInt(c.attr("colspan")) : 1).sum();
    }

    private static List<String> found(Consumer<Document> change) {
        Specimen report = Maker.draw(3, 2024);
        Document page = Jsoup.parse(new String(WebPrint.WORD_EXPORT.write(report), StandardCharsets.UTF_8));
        page.outputSettings().prettyPrint(false);
        change.accept(page);
        Audit audit = AUDITOR.audit(new Source("report.html", page.outerHtml().getBytes(StandardCharsets.UTF_8)));
        return audit.standing().stream().map(Finding::rule).distinct().toList();
    }
}
