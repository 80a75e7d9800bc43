package nianshen.extract.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nianshen.Shipped;
import nianshen.facts.Gap;
import nianshen.findings.Audit;
import nianshen.findings.Result;
import nianshen.ingest.source.Source;
import org.junit.jupiter.api.Test;

/** A paragraph that was put on the page as a picture is not missing; pictures beside a text that says all are nothing to ask about. */
class PartPicturesTest {

    private static final String PICTURE = "<p><img src=\"1.png\" width=\"600\" height=\"120\"></p>";
    private static final String FIRST = "<p style=\"text-indent: 2em;\">&nbsp;&nbsp;&nbsp;&nbsp;一是部分村";
    private static final String SECOND = "<p style=\"text-indent: 2em;\">&nbsp;&nbsp;&nbsp;&nbsp;2025年，我局将";
    private static final String LAST_HEAD = "<p style=\"text-indent: 2em;\"><strong>六、";
    private static final String LAST = "<p style=\"text-indent: 2em;\">&nbsp;&nbsp;&nbsp;&nbsp;2024年承办";
    private static final String SIGNED = "<p style=\"text-align: right;\">云泽县民政局";
    private static final Map<String, Result> USUAL = Map.of("FE-01", Result.VIOLATED);

    private final String page;

    PartPicturesTest() throws IOException {
        page = Files.readString(Path.of("reports-in", "minzheng-2024.html"));
    }

    @Test
    void aPartThatIsAPictureIsNotEmpty() {
        asks("第五部分有图片，其中可能有正文，没有读取，请核对原件", cut(FIRST, LAST_HEAD), USUAL);
    }

    @Test
    void aParagraphThatIsAPictureIsNotMissing() {
        asks("第五部分有图片，其中可能有正文，没有读取，请核对原件", cut(SECOND, LAST_HEAD), USUAL);
    }

    @Test
    void feesMayStandInAPictureOfTheirPart() {
        asks("第六部分有图片，其中可能有正文，没有读取，请核对原件", cut(LAST, SIGNED), Map.of("FE-01", Result.DOUBTFUL));
    }

    @Test
    void aPictureBehindTheLastWordsHoldsNone() {
        says(List.of(), page.replace(SIGNED, PICTURE + SIGNED), USUAL);
        says(List.of(), page.replace("1月20日&nbsp;&nbsp;</p>", "1月20日&nbsp;&nbsp;</p>" + PICTURE), USUAL);
    }

    @Test
    void aPictureAmongWordsThatSayAllIsNothingToAskAbout() {
        int overview = page.indexOf("</p>", page.indexOf("总体情况</strong>"));
        says(List.of(), page.substring(0, overview + 4) + PICTURE + page.substring(overview + 4), USUAL);
    }

    private String cut(String from, String to) {
        return page.substring(0, page.indexOf(from)) + PICTURE + page.substring(page.indexOf(to));
    }

    private static void asks(String gap, String page, Map<String, Result> found) {
        says(List.of(gap), page, found);
    }

    private static void says(List<String> gaps, String page, Map<String, Result> found) {
        Audit audit = Shipped.auditor().audit(new Source("报告.html", page.getBytes(StandardCharsets.UTF_8)));
        assertEquals(gaps, audit.facts().of(Gap.class).stream().filter(g -> g.subject().equals("prose")).map(Gap::reason).toList());
        Map<String, Result> results = new TreeMap<>();
        audit.outcomes().forEach(o -> o.findings().forEach(f -> results.put(o.rule(), f.result())));
        assertEquals(found, results);
    }
}
